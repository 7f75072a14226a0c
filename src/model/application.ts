import { endInstant, formatDate, formatInstant, formatRelative, startInstant } from '../format/date.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { ViewContext } from './context.js';
import { allStartsPast, lastStartInstant } from './start-dates.js';

/** A deadline this near is called out. */
const CLOSING_SOON_MS = 3 * 86_400_000;
/** While anything counts down in words, the words are renewed at least this often. */
const REFRESH_MS = 3_600_000;

/** Whether one can apply: not yet, yes, not for much longer, no more. */
export type ApplicationPhase = 'upcoming' | 'open' | 'closing-soon' | 'closed';

export interface ApplicationView {
  readonly phase: ApplicationPhase;
  /** "Apply by 30 Sept 2026"; null when there is nothing to say. */
  readonly text: string | null;
  /** When this view is out of date, in ms; null when it never is. */
  readonly nextChange: number | null;
}

type Dates = Pick<JobPosting, 'validThrough' | 'applicationOpens' | 'startDates'>;

/** A date is said as a date: its last instant would read as the day after. */
const say = (when: string, { locale, timeZone }: ViewContext): string =>
  when.includes('T') ? formatInstant(startInstant(when, timeZone), locale, timeZone) : formatDate(when, locale);

const textOf = (phase: ApplicationPhase, closes: number | null, dates: Dates, context: ViewContext): string | null => {
  const { locale, now, t } = context;
  if (phase === 'upcoming') return t('apply.opens', { date: say(dates.applicationOpens ?? '', context) });
  const deadline = deadlineOf(dates);
  if (!deadline) return phase === 'closed' ? t('apply.startsPast') : null;
  const date = say(deadline, context);
  if (phase === 'closed') return t('apply.closedOn', { date });
  if (phase === 'open' || closes === null) return t('apply.closes', { date });
  return t('apply.closing', { relative: formatRelative(closes, now, locale), date });
};

const deadlineOf = ({ validThrough }: Dates): string | null =>
  validThrough && validThrough !== 'ROLLING' ? validThrough : null;

/** Whether, and until when, one can apply at `context.now`. Without a deadline it ends with the last start date. */
export const applicationView = (dates: Dates, context: ViewContext): ApplicationView => {
  const { applicationOpens, startDates = [] } = dates;
  const { now, timeZone } = context;
  const deadline = deadlineOf(dates);
  const closes = deadline ? endInstant(deadline, timeZone) : lastStartInstant(startDates, timeZone);
  const opens = applicationOpens ? startInstant(applicationOpens, timeZone) : null;
  const closed = deadline ? closes !== null && now >= closes : allStartsPast(startDates, context);
  const closing = deadline !== null && closes !== null && closes - now <= CLOSING_SOON_MS;
  const phase = closed ? 'closed' : opens !== null && now < opens ? 'upcoming' : closing ? 'closing-soon' : 'open';
  const coming = [opens, closes, closed ? null : now + REFRESH_MS].filter((at) => at !== null).filter((at) => at > now);
  return {
    phase,
    text: textOf(phase, closes, dates, context),
    nextChange: coming.length > 0 ? Math.min(...coming) : null,
  };
};
