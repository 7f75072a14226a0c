import { applicationView } from '../../model/posting/application.js';
import { calendarDeadline } from '../../model/posting/calendar-deadline.js';
import { toCalendar } from '../../model/posting/ical.js';
import { deadlineText } from '../../model/posting/posting-dates.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';

/** A link or button with which an applicant keeps or shares a posting. */
export interface Tool {
  /** The name of its part. */
  readonly name: 'calendar' | 'share' | 'copy';
  readonly label: string;
  /** The address of a file to download. */
  readonly href?: string;
  /** The name of that file. */
  readonly download?: string;
  /** Called on click. Resolves with the message to announce; empty for none. Never rejects. */
  run?(): Promise<string>;
}

/** The address of the posting's own page, or else of this one. */
const pageOf = ({ url }: JobPosting, base: string): string =>
  (url && toWebUrl(url, base)) ?? location.href.replace(/#.*/, '');

const calendarTool = (posting: JobPosting, base: string, context: ViewContext): Tool | null => {
  const { now, timeZone, t } = context;
  const when = calendarDeadline(posting, context);
  if (when === null) return null;
  const { title, hiringOrganization, identifier } = posting;
  const employer = hiringOrganization?.name;
  const file = toCalendar(
    {
      id: [location.host, employer, identifier ?? title].join('/').slice(0, 200),
      when,
      summary: [t('apply.deadline', { title }), employer].filter(Boolean).join(', '),
      // to the minute and with the zone: a day ends at different moments in different zones
      description: t('apply.closes', { date: deadlineText({ ...posting, timeZone }, context, true) ?? '' }),
      url: pageOf(posting, base),
    },
    now,
  );
  // not a blob: URL, which would have to be revoked, and which a Content-Security-Policy may block
  const href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
  return { name: 'calendar', label: t('apply.calendar'), href, download: 'deadline.ics' };
};

const share = async (data: ShareData): Promise<string> =>
  navigator.share(data).then(
    () => '',
    () => '', // dismissed
  );

/** If the browser does not allow it, the message is the address, for copying by hand. */
const copy = async (url: string, copied: string): Promise<string> =>
  navigator.clipboard.writeText(url).then(
    () => copied,
    () => url,
  );

const shareTool = (posting: JobPosting, base: string, { t }: ViewContext): Tool | null => {
  const url = pageOf(posting, base);
  const data = { title: posting.title, url };
  if ('canShare' in navigator && navigator.canShare(data))
    return { name: 'share', label: t('apply.share'), run: () => share(data) };
  // a page without TLS has no clipboard
  if (!('clipboard' in navigator)) return null;
  return { name: 'copy', label: t('apply.copy'), run: () => copy(url, t('apply.copied')) };
};

/** The tools for a posting; none once applications are closed. */
export const toolsOf = (posting: JobPosting, base: string, context: ViewContext): Tool[] =>
  applicationView(posting, context).phase === 'closed'
    ? []
    : [calendarTool(posting, base, context), shareTool(posting, base, context)].filter((tool) => tool !== null);
