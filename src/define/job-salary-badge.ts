import { JobSalaryBadgeElement } from '../elements/job-salary-badge/job-salary-badge.js';

JobSalaryBadgeElement.define('job-salary-badge');

export type { JobProblemEvent } from '../events.js';
export { JobSalaryBadgeElement };
