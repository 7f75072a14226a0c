// The script tag, and one `<job-board>`.
let board;
const changed = () => new Promise((resolve) => board.addEventListener('job-board-change', resolve, { once: true }));

export const mount = async (root, postings) => {
  board = document.createElement('job-board');
  root.append(board);
  await customElements.whenDefined('job-board');
  board.postings = postings;
  await board.ready;
};
export const search = async (query) => {
  const input = board.shadowRoot.querySelector('input[type=search]');
  const change = changed();
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await change;
  await board.updateComplete;
};
