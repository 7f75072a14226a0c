import { JobPostingElement } from '../elements/job-posting/job-posting.js';

JobPostingElement.define('job-posting');

export type { JobApplyEvent, JobLoadEvent, JobProblemEvent } from '../events.js';
export { JobPostingElement };
