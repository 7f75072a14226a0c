import { endInstant, startInstant } from '../format/date.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A wall time with the offset at `instant`, which is in ms since 1970: `2026-05-18T23:59:59-07:00`. */
const withOffset = (wall: string, instant: number): string => {
  const time = wall.length < 19 ? `${wall}:00` : wall;
  const offset = (Date.parse(`${time}Z`) - instant) / 60_000;
  const minutes = Math.abs(offset);
  return `${time}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};

const hasOffset = (dateTime: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(dateTime);

/** A date or date-time with the offset of its zone, if it has a time without offset. Anything else stays. */
export const writeTime = (when: string, timeZone: string | null): string =>
  timeZone && when.includes('T') && !hasOffset(when) ? withOffset(when, startInstant(when, timeZone)) : when;

/**
 * A deadline with its offset. A date becomes the last second of that day: the date alone is read as its beginning, a day
 * too early.
 *
 * @param timeZone Null if it is not known: then the time is written without offset.
 */
export const writeDeadline = (deadline: string, timeZone: string | null): string => {
  if (deadline.includes('T')) return writeTime(deadline, timeZone);
  const wall = `${deadline}T23:59:59`;
  return timeZone ? withOffset(wall, endInstant(deadline, timeZone) - 1000) : wall;
};

/** Whether it is known when a deadline ends, whatever the zone. */
export const isInstant = (deadline: string): boolean => deadline.includes('T') && hasOffset(deadline);
