import { JobApplyButtonElement } from '../elements/job-apply-button/job-apply-button.js';

JobApplyButtonElement.define('job-apply-button');

export type { JobApplyEvent, JobProblemEvent } from '../events.js';
export { JobApplyButtonElement };
