import { JobStartDatePickerElement } from '../elements/job-start-date-picker/job-start-date-picker.js';

JobStartDatePickerElement.define('job-start-date-picker');

export type { JobProblemEvent } from '../events.js';
export { JobStartDatePickerElement };
