import { JobPostingElement } from '../elements/job-posting/job-posting.js';

JobPostingElement.define('job-posting');

export { JobPostingElement };
