import { JobApplyButtonElement } from '../elements/job-apply-button/job-apply-button.js';

JobApplyButtonElement.define('job-apply-button');

export { JobApplyButtonElement };
