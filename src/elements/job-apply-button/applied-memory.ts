import { dayOf } from '../../format/date.js';
import { isDate } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';

const PREFIX = 'job-posting:applied:';

const keyOf = ({ identifier, application, title, hiringOrganization }: JobPosting): string =>
  PREFIX + [hiringOrganization?.name, application?.url ?? identifier ?? title].filter(Boolean).join('|').slice(0, 300);

/**
 * The day, `2026-03-03`, on which this device followed the apply link of a posting that limits applications.
 * Nothing else is stored, and nothing at all where storage is blocked. What is read back is not trusted.
 */
export const appliedOn = (posting: JobPosting): string | null => {
  try {
    const day = localStorage.getItem(keyOf(posting));
    return day && isDate(day) ? day : null;
  } catch {
    return null;
  }
};

/** Remembers that the apply link was followed at `now`. */
export const rememberApplied = (posting: JobPosting, now: number, timeZone: string): void => {
  try {
    localStorage.setItem(keyOf(posting), dayOf(now, timeZone));
  } catch {
    // storage is blocked or full: the link works all the same
  }
};
