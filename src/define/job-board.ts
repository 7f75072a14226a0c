import './job-posting.js';
import { JobBoardElement } from '../elements/job-board/job-board.js';

JobBoardElement.define('job-board');

export type { JobApplyEvent, JobBoardChangeEvent, JobProblemEvent } from '../events.js';
export { JobBoardElement };
