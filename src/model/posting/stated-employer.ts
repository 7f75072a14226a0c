import type { JobPosting } from '../../schema/job-posting.js';

/** What a page states of the employer, for postings that do not: the feeds of many recruiting systems name none. */
export interface StatedEmployer {
  readonly name: string | null;
  /** An absolute URL. */
  readonly logo: string | null;
}

const isSameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The posting with the employer that the page states, where it states none itself. A logo is that employer's alone. */
export const withEmployer = (posting: JobPosting, employer: StatedEmployer): JobPosting => {
  const stated = posting.hiringOrganization;
  const name = stated?.name ?? employer.name?.trim();
  if (!name) return posting;
  const isEmployer = employer.name === null || isSameName(name, employer.name);
  const logo = stated?.logo ?? (isEmployer ? employer.logo : null);
  if (stated && logo === (stated.logo ?? null)) return posting;
  return { ...posting, hiringOrganization: { ...stated, name, ...(logo && { logo }) } };
};
