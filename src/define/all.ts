/** Registers every element. */
export type { JobApplyEvent, JobBoardChangeEvent, JobLoadEvent, JobProblemEvent } from '../events.js';
export { JobApplyButtonElement } from './job-apply-button.js';
export { JobBoardElement } from './job-board.js';
export { JobPostingElement } from './job-posting.js';
export { JobSalaryBadgeElement } from './job-salary-badge.js';
export { JobStartDatePickerElement } from './job-start-date-picker.js';
