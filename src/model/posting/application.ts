import { endInstant, formatDate, formatInstant, formatRelative, startInstant } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { allStartsPast, lastStartInstant } from './start-dates.js';

/** A deadline this near is called out. */
const CLOSING_SOON_MS = 3 * 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Whether one can apply: not yet, yes, not for much longer, no more. */
export type ApplicationPhase = 'upcoming' | 'open' | 'closing-soon' | 'closed';

export interface ApplicationView {
  readonly phase: ApplicationPhase;
  /** Whether one can apply. */
  readonly open: boolean;
  /** "Apply by 30 Sept 2026"; null when there is nothing to say. */
  readonly text: string | null;
  /** When this view is out of date, in ms; null when it never is. */
  readonly nextChange: number | null;
}

export type ApplicationDates = Pick<JobPosting, 'validThrough' | 'applicationOpens' | 'startDates' | 'timeZone'>;

/** A date is said as a date: its last instant would read as the day after. */
const formatWhen = (when: string, { locale, timeZone }: ViewContext): string =>
  when.includes('T') ? formatInstant(startInstant(when, timeZone), locale, timeZone) : formatDate(when, locale);

/** The last minutes matter to the minute: a day that ends in a zone which the posting names ends at 23:59 there. */
const formatDeadline = (deadline: string, closes: number, dates: ApplicationDates, context: ViewContext): string =>
  dates.timeZone && !deadline.includes('T')
    ? formatInstant(closes - MINUTE_MS, context.locale, context.timeZone)
    : formatWhen(deadline, context);

const textOf = (
  phase: ApplicationPhase,
  closes: number | null,
  dates: ApplicationDates,
  context: ViewContext,
): string | null => {
  const { locale, now, t } = context;
  if (phase === 'upcoming') return t('apply.opens', { date: formatWhen(dates.applicationOpens ?? '', context) });
  const deadline = deadlineOf(dates);
  if (!deadline) return phase === 'closed' ? t('apply.startsPast') : null;
  if (phase === 'closed') return t('apply.closedOn', { date: formatWhen(deadline, context) });
  if (phase === 'open' || closes === null) return t('apply.closes', { date: formatWhen(deadline, context) });
  const date = formatDeadline(deadline, closes, dates, context);
  return t('apply.closing', { relative: formatRelative(closes, now, locale), date });
};

/** The deadline as it is written; null where there is none. */
export const deadlineOf = ({ validThrough }: ApplicationDates): string | null =>
  validThrough && validThrough !== 'ROLLING' ? validThrough : null;

/** Where one stands: the phase, and the instants at which it changes, in ms. */
interface ApplicationStatus {
  readonly phase: ApplicationPhase;
  readonly opens: number | null;
  readonly closes: number | null;
}

/** Without a deadline it ends with the last start date. */
export const applicationStatus = (dates: ApplicationDates, context: ViewContext): ApplicationStatus => {
  const { applicationOpens, startDates = [] } = dates;
  const { now, timeZone } = context;
  const deadline = deadlineOf(dates);
  const closes = deadline ? endInstant(deadline, timeZone) : lastStartInstant(startDates, timeZone);
  const opens = applicationOpens ? startInstant(applicationOpens, timeZone) : null;
  const closed = deadline ? closes !== null && now >= closes : allStartsPast(startDates, context);
  const closing = deadline !== null && closes !== null && closes - now <= CLOSING_SOON_MS;
  const phase = closed ? 'closed' : opens !== null && now < opens ? 'upcoming' : closing ? 'closing-soon' : 'open';
  return { phase, opens, closes };
};

/** Whether, and until when, one can apply at `context.now`. */
export const applicationView = (dates: ApplicationDates, context: ViewContext): ApplicationView => {
  const { now } = context;
  const { phase, opens, closes } = applicationStatus(dates, context);
  const soon = deadlineOf(dates) && closes ? closes - CLOSING_SOON_MS : null;
  // while anything counts down in words, the words are renewed
  const words = soon && closes && soon <= now && closes - now < HOUR_MS ? MINUTE_MS : HOUR_MS;
  const nextChanges = [opens, closes, soon, phase === 'closed' ? null : now + words].filter(
    (at): at is number => typeof at === 'number' && at > now,
  );
  return {
    phase,
    open: phase === 'open' || phase === 'closing-soon',
    text: textOf(phase, closes, dates, context),
    nextChange: nextChanges.length > 0 ? Math.min(...nextChanges) : null,
  };
};
