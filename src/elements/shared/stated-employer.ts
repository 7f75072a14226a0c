import type { StatedEmployer } from '../../model/posting/stated-employer.js';
import type { Issue } from '../../schema/issues/issue.js';
import { toWebUrl } from '../../schema/url.js';
import { pageBase } from './page.js';

/** An element with the attributes that state the employer. */
export interface EmployerHost {
  readonly employer: string | null;
  readonly logo: string | null;
}

/** The employer that the page states for postings that do not. */
export const statedEmployer = ({ employer, logo }: EmployerHost): StatedEmployer => ({
  name: employer,
  logo: logo && toWebUrl(logo, pageBase()),
});

/** Whether an issue of a posting is that it has no employer, which the page states. */
export const isEmployerStated = ({ code, path }: Issue, { name }: Pick<StatedEmployer, 'name'>): boolean =>
  Boolean(name) && code === 'recommended' && path === 'hiringOrganization';
