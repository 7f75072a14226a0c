import { daysBetween, formatDays, formatRelative, startInstant, toLocalDate } from '../../format/date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { closesAt, deadlineOf } from './closing-time.js';
import { deadlineText, openingText, shownDeadline } from './posting-dates.js';

/** A deadline that is nearer than this is highlighted, in ms. */
const CLOSING_SOON_MS = 3 * 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Whether applications are accepted: not yet, yes, not for much longer, no longer. */
export type ApplicationPhase = 'upcoming' | 'open' | 'closing-soon' | 'closed';

export interface ApplicationView {
  readonly phase: ApplicationPhase;
  /** Whether applications are accepted now. */
  readonly open: boolean;
  /** "Apply by 30 Sept 2026"; null if the posting names no dates. */
  readonly text: string | null;
  /** When this view is out of date, in ms since 1970; null if it never is. */
  readonly nextChange: number | null;
}

export type ApplicationDates = Pick<JobPosting, 'validThrough' | 'applicationOpens' | 'startDates' | 'timeZone'>;

/** From here on a deadline is said in days, in ms. */
const DAYS_FROM_MS = 36 * HOUR_MS;

/** "in 5 days", by the calendar of the zone; shortly before that "in 20 hours". */
export const untilClosing = (
  dates: ApplicationDates,
  closes: number,
  { locale, now, timeZone }: ViewContext,
): string => {
  const deadline = deadlineOf(dates);
  if (!deadline || closes - now < DAYS_FROM_MS) return formatRelative(closes, now, locale);
  const { day, instant } = shownDeadline(deadline, timeZone);
  return formatDays(daysBetween(toLocalDate(now, timeZone), day ?? toLocalDate(instant, timeZone)), locale);
};

const textOf = ({ phase, closes }: ApplicationStatus, dates: ApplicationDates, context: ViewContext): string | null => {
  const { t } = context;
  if (phase === 'upcoming') return t('apply.opens', { date: openingText(dates.applicationOpens ?? '', context) });
  const date = deadlineText(dates, context, phase === 'closing-soon');
  if (date === null || closes === null) return phase === 'closed' ? t('apply.startsPast') : null;
  if (phase === 'closed') return t('apply.closedOn', { date });
  if (phase === 'open') return t('apply.closes', { date });
  return t('apply.closing', { relative: untilClosing(dates, closes, context), date });
};

/** The phase, and the instants at which it changes, in ms since 1970. */
interface ApplicationStatus {
  readonly phase: ApplicationPhase;
  readonly opens: number | null;
  readonly closes: number | null;
}

const phaseAt = (now: number, opens: number | null, closes: number | null, isDeadline: boolean): ApplicationPhase => {
  if (closes !== null && now >= closes) return 'closed';
  if (opens !== null && now < opens) return 'upcoming';
  return isDeadline && closes !== null && closes - now <= CLOSING_SOON_MS ? 'closing-soon' : 'open';
};

/** Whether applications are accepted at `context.now`, without the texts. */
export const applicationStatus = (dates: ApplicationDates, context: ViewContext): ApplicationStatus => {
  const { applicationOpens } = dates;
  const { now, timeZone } = context;
  const closes = closesAt(dates, timeZone);
  const opens = applicationOpens ? startInstant(applicationOpens, timeZone) : null;
  return { phase: phaseAt(now, opens, closes, deadlineOf(dates) !== null), opens, closes };
};

/** Whether, and until when, applications are accepted at `context.now`. */
export const applicationView = (dates: ApplicationDates, context: ViewContext): ApplicationView => {
  const { now } = context;
  const status = applicationStatus(dates, context);
  const { phase, opens, closes } = status;
  const soon = deadlineOf(dates) && closes ? closes - CLOSING_SOON_MS : null;
  // the text counts down: in minutes during the last hour, before that in hours or days
  const textLifetime = soon && closes && soon <= now && closes - now < HOUR_MS ? MINUTE_MS : HOUR_MS;
  const nextChanges = [opens, closes, soon, phase === 'closed' ? null : now + textLifetime].filter(
    (at): at is number => typeof at === 'number' && at > now,
  );
  return {
    phase,
    open: phase === 'open' || phase === 'closing-soon',
    text: textOf(status, dates, context),
    nextChange: nextChanges.length > 0 ? Math.min(...nextChanges) : null,
  };
};
