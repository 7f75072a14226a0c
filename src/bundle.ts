/** The content of the one script tag. The parser's words for problems are not in it: they load when needed. */
import './define/all.js';

export { defineMessages } from './messages/index.js';
