/** HTML of postings and boards that shows before any script runs. For Node and build tools. */
export type { Attributes, Tokens } from './host-attributes.js';
export { type RenderOptions, type RenderPostingOptions, renderPosting } from './render-posting.js';
export { type RenderBoardOptions, renderBoard } from './render-board.js';
