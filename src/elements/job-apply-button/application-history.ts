import { toLocalDate } from '../../format/date.js';
import { isDate } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { hasDocument } from '../shared/page.js';
import { applicationKey } from './application-progress.js';

const storageKey = (posting: JobPosting): string => `job-posting:applied:${applicationKey(posting)}`;

/** The first day that is taken from storage: before it, there was no library to store one. */
const EARLIEST = '2020-01-01';
const DAY_MS = 86_400_000;

/**
 * The day, such as `2026-03-03`, on which the applicant applied on this device for a posting that limits applications;
 * null if there is none, or if storage is blocked. What is stored is not trusted: another script of the site may have
 * written it, so only a day from 2020 to tomorrow counts.
 *
 * @param now In ms since 1970.
 */
export const readAppliedDate = (posting: JobPosting, now: number, timeZone: string): string | null => {
  if (!hasDocument) return null; // some servers have a storage
  try {
    const day = localStorage.getItem(storageKey(posting));
    const latest = toLocalDate(Math.max(now, Date.now()) + DAY_MS, timeZone);
    return day && isDate(day) && day >= EARLIEST && day <= latest ? day : null;
  } catch {
    return null;
  }
};

/** Stores the day of an application at `now`, in ms since 1970; null removes it. Nothing else is stored. */
export const saveAppliedDate = (posting: JobPosting, now: number | null, timeZone: string): void => {
  try {
    if (now === null) localStorage.removeItem(storageKey(posting));
    else localStorage.setItem(storageKey(posting), toLocalDate(now, timeZone));
  } catch {
    // storage is blocked or full: the link works all the same
  }
};
