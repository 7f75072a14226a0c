// What every page of the site has: a switch for light and dark, and a button to copy each block of code.
const root = document.documentElement;
const status = document.querySelector('#site-status');

/** Tells it to screen readers. */
export const announce = (text) => {
  status.textContent = text;
};

const SCHEMES = ['system', 'light', 'dark'];
const schemeButton = document.querySelector('#site-scheme');
const showScheme = () => schemeButton.setAttribute('aria-label', `Color scheme: ${root.dataset.scheme ?? 'system'}`);
schemeButton.addEventListener('click', () => {
  const next = SCHEMES[(SCHEMES.indexOf(root.dataset.scheme ?? 'system') + 1) % SCHEMES.length];
  if (next === 'system') delete root.dataset.scheme;
  else root.dataset.scheme = next;
  try {
    localStorage.setItem('color-scheme', next);
  } catch {
    // storage is blocked: the choice holds for this page
  }
  showScheme();
  announce(`Color scheme: ${next}`);
  document.dispatchEvent(new Event('scheme-change'));
});
showScheme();

/** Makes a button copy what `textOf` gives. */
export const copies = (button, textOf) => {
  const label = button.textContent;
  let timer = 0;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      button.textContent = 'Copied';
      announce('Copied');
    } catch {
      button.textContent = 'Not allowed';
      announce('The browser does not allow to copy');
    }
    clearTimeout(timer);
    timer = setTimeout(() => (button.textContent = label), 2000);
  });
};

for (const block of document.querySelectorAll('.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  block.append(button);
  copies(button, () => block.querySelector('code').textContent);
}

// the search, when it is wanted
const openSearch = async () =>
  (await import('./search.js')).openSearch(document.querySelector('#site-search').dataset.index);
document.querySelector('#site-search').addEventListener('click', openSearch);
document.addEventListener('keydown', (event) => {
  const isTyping = event.composedPath()[0].matches?.('input, textarea, select, [contenteditable]');
  const isShortcut = event.key === 'k' && (event.metaKey || event.ctrlKey);
  if (!isShortcut && (event.key !== '/' || isTyping)) return;
  event.preventDefault();
  void openSearch();
});
