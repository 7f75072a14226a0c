// The script tag, and one `<job-board>` that shows all its rows at once.
let board;
export const mount = async (root, postings) => {
  board = document.createElement('job-board');
  board.now = '2026-01-30'; // while all of them are open
  board.pageSize = postings.length;
  board.noUrl = true;
  root.append(board);
  await customElements.whenDefined('job-board');
  board.postings = postings;
  await board.ready;
};
export const update = async (postings) => {
  board.postings = postings;
  await board.ready;
};
