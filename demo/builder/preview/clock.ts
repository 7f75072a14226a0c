/** When the reader sees the card. */
import { parsePosting } from '../../../src/schema/index.js';
import type { Draft } from '../job.js';

export type Clock = 'today' | 'eve' | 'closed';

const DAY_MS = 86_400_000;

/** The date or time `days` after a date or time. */
const shift = (time: string, days: number): string | null => {
  const ms = Date.parse(time);
  if (Number.isNaN(ms)) return null;
  const shifted = new Date(ms + days * DAY_MS);
  if (Number.isNaN(shifted.getTime())) return null;
  return time.includes('T') ? shifted.toISOString() : shifted.toISOString().slice(0, 10);
};

/** The value of `now` for a card; null for that of the device, and without a deadline. */
export const nowAt = (clock: Clock, draft: Draft): string | null => {
  if (clock === 'today') return null;
  const { validThrough = 'ROLLING' } = parsePosting({ ...draft, title: 'Any' }).posting ?? {};
  return validThrough === 'ROLLING' ? null : shift(validThrough, clock === 'eve' ? -1 : 1);
};
