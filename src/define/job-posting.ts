import './job-apply-button.js';
import './job-salary-badge.js';
import './job-start-date-picker.js';
import { JobPostingElement } from '../elements/job-posting/job-posting.js';

JobPostingElement.define('job-posting');

export { JobPostingElement };
