/** Classes, events, types and the parser. Importing this registers nothing: import `job-posting-elements/define`. */
export { JobApplyButtonElement } from './elements/job-apply-button/job-apply-button.js';
export { JobBoardElement } from './elements/job-board/job-board.js';
export { JobPostingElement } from './elements/job-posting/job-posting.js';
export { JobSalaryBadgeElement } from './elements/job-salary-badge/job-salary-badge.js';
export { JobStartDatePickerElement } from './elements/job-start-date-picker/job-start-date-picker.js';
export { JobApplyEvent, JobBoardChangeEvent, JobLoadEvent, JobProblemEvent } from './events.js';
export type { BoardAnswer, BoardQuery, BoardSearcher, CountedValue } from './search-protocol/board-query.js';
export { type MessageCatalog, type MessageKey, defineMessages } from './messages/translate.js';
export {
  type Application,
  type Benefit,
  type Cohort,
  type DurationChoice,
  type Education,
  type JobPosting,
  type JobPostingInput,
  type Organization,
  type ParseResult,
  type Place,
  type Problem,
  type ProblemCode,
  type SalaryBand,
  type Section,
  type Severity,
  type StartDate,
  type WorkAuthorization,
  parsePosting,
} from './schema/index.js';
export { VERSION } from './version.js';
