// The script tag, and one `<job-board>`.
/** While all postings are open. */
const NOW = '2026-01-30';
let board;
const changed = () => new Promise((resolve) => board.addEventListener('job-board-change', resolve, { once: true }));

export const mount = async (root, postings) => {
  board = document.createElement('job-board');
  board.now = NOW;
  root.append(board);
  await customElements.whenDefined('job-board');
  board.postings = postings;
  await board.ready;
};
/** As a reader does before typing: what a search takes is made ready then, a few ms at a time. */
export const turnTo = async () => {
  board.shadowRoot.querySelector('input[type=search]').focus();
  await board.ready;
};
export const sort = async () => {
  const select = board.shadowRoot.querySelector('select');
  const change = changed();
  select.value = 'deadline';
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await change;
  await board.updateComplete;
};
export const search = async (query) => {
  const input = board.shadowRoot.querySelector('input[type=search]');
  const change = changed();
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await change;
  await board.updateComplete;
};
export const openFilters = async () => {
  board.shadowRoot.querySelector('[part~=filters-toggle]').click();
  while (!board.shadowRoot.querySelector('[part~=facet]')) await new Promise(requestAnimationFrame);
  await board.updateComplete;
};
/** The same, with the address of the postings. */
export const mountFrom = async (root, src) => {
  board = document.createElement('job-board');
  board.now = NOW;
  board.src = src;
  root.append(board);
  await board.ready;
};
