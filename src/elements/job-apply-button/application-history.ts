import { toLocalDate } from '../../format/date.js';
import { isDate } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';

const PREFIX = 'job-posting:applied:';

/** The same for the same application, and another for another. */
export const appliedKey = ({ identifier, application, title, hiringOrganization }: JobPosting): string =>
  PREFIX + [hiringOrganization?.name, application?.url ?? identifier ?? title].filter(Boolean).join('|').slice(0, 300);

/**
 * The day, `2026-03-03`, on which this device followed the apply link of a posting that limits applications.
 * Nothing else is stored, and nothing at all where storage is blocked. What is read back is not trusted.
 */
export const readAppliedDate = (posting: JobPosting): string | null => {
  try {
    const day = localStorage.getItem(appliedKey(posting));
    return day && isDate(day) ? day : null;
  } catch {
    return null;
  }
};

/** Remembers that one applied at `now`; with null, forgets it. */
export const saveAppliedDate = (posting: JobPosting, now: number | null, timeZone: string): void => {
  try {
    if (now === null) localStorage.removeItem(appliedKey(posting));
    else localStorage.setItem(appliedKey(posting), toLocalDate(now, timeZone));
  } catch {
    // storage is blocked or full: the link works all the same
  }
};
