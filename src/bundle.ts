/** The content of the one script tag. The parser's words for problems are not in it: they load when needed. */
import './define/all.js';

export { JobApplyEvent, JobLoadEvent, JobProblemEvent } from './events.js';
export { defineMessages } from './messages/index.js';
export { VERSION } from './version.js';
