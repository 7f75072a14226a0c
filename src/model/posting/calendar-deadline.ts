import { endInstant } from '../../format/date.js';
import type { ViewContext } from '../view-context.js';
import { type ClosingDates, deadlineOf } from './closing-time.js';
import { shownDeadline } from './posting-dates.js';

/** The deadline for a calendar: its day, or the instant in ms since 1970 if it is within that day; null without one. */
export const calendarDeadline = (dates: ClosingDates, { timeZone }: ViewContext): string | number | null => {
  const deadline = deadlineOf(dates);
  if (!deadline) return null;
  const { day, instant } = shownDeadline(deadline, timeZone);
  return day === null || instant === endInstant(deadline, timeZone) ? instant : day;
};
