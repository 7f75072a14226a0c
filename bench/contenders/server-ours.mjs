// What the package renders on a server.
import { renderBoard, renderPosting } from '../../dist/server/index.js';

/** The page, and a time at which all postings are open. */
export const OPTIONS = { href: 'https://acme.example/jobs/', now: '2026-01-30' };

export const create = () => ({
  card: (posting) => renderPosting(posting, OPTIONS),
  board: (postings) => renderBoard(postings, { ...OPTIONS, pageSize: postings.length }),
});
