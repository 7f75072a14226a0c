import { endInstant, formatInstant } from '../../format/date.js';
import { applicationView } from '../../model/posting/application.js';
import { deadlineOf } from '../../model/posting/closing-time.js';
import { toCalendar } from '../../model/posting/ical.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';

/** One of the small ways to keep a posting. */
export interface Tool {
  /** Its part. */
  readonly name: 'calendar' | 'share' | 'copy';
  readonly label: string;
  /** A file to download. */
  readonly href?: string;
  readonly download?: string;
  /** Gives what is to be said of it; empty where the applicant has seen it. */
  run?(): Promise<string>;
}

/** The page of the posting: its own, else this one. */
const pageOf = ({ url }: JobPosting, base: string): string =>
  (url && toWebUrl(url, base)) ?? location.href.replace(/#.*/, '');

const calendarTool = (posting: JobPosting, base: string, context: ViewContext): Tool | null => {
  const { locale, now, timeZone, t } = context;
  const deadline = deadlineOf(posting);
  if (!deadline) return null;
  const closes = endInstant(deadline, timeZone);
  const isInstant = deadline.includes('T');
  const { title, hiringOrganization, identifier } = posting;
  const employer = hiringOrganization?.name;
  const file = toCalendar(
    {
      id: [location.host, employer, identifier ?? title].join('/').slice(0, 200),
      when: isInstant ? closes : deadline,
      summary: [t('apply.deadline', { title }), employer].filter(Boolean).join(', '),
      // to the minute and with its zone: a day ends at different moments in different places
      description: t('apply.closes', { date: formatInstant(isInstant ? closes : closes - 60_000, locale, timeZone) }),
      url: pageOf(posting, base),
    },
    now,
  );
  // an address with the file in it, for a page's policy may forbid blob: ones, and nothing has to be given back
  const href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
  return { name: 'calendar', label: t('apply.calendar'), href, download: 'deadline.ics' };
};

const share = async (data: ShareData): Promise<string> =>
  navigator.share(data).then(
    () => '',
    () => '', // dismissed
  );

/** Where the browser refuses, the address is said, to be copied by hand. */
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
  // a page without TLS has none
  if (!('clipboard' in navigator)) return null;
  return { name: 'copy', label: t('apply.copy'), run: () => copy(url, t('apply.copied')) };
};

/** The ways to keep a posting that one can, or soon can, apply for. */
export const toolsOf = (posting: JobPosting, base: string, context: ViewContext): Tool[] =>
  applicationView(posting, context).phase === 'closed'
    ? []
    : [calendarTool(posting, base, context), shareTool(posting, base, context)].filter((tool) => tool !== null);
