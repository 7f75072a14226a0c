// The search of the documentation, over an index that the site's build writes.
const RESULTS_MAX = 12;

const normalize = (text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** How well a section answers: 0 if a word is missing. Words in headings count more than words in texts. */
const score = ({ heading, page, text }, words) => {
  let sum = 0;
  for (const word of words) {
    const at = heading.indexOf(word);
    if (heading === word) sum += 20;
    else if (at === 0) sum += 10;
    else if (at > 0) sum += 6;
    else if (page.includes(word)) sum += 4;
    else if (text.includes(word)) sum += 1;
    else return 0;
  }
  return sum;
};

/** The sections that have all words of a query, the best first. */
export const find = (sections, query) => {
  const words = normalize(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return sections
    .map((section) => ({ section, score: score(section.normal, words) }))
    .filter((found) => found.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, RESULTS_MAX)
    .map(({ section }) => section);
};

const loadIndex = async (address) => {
  const base = new URL(address, document.baseURI);
  const rows = await (await fetch(base)).json();
  return rows.map(([url, page, heading, text]) => ({
    url: new URL(url, base).href,
    page,
    heading,
    normal: { page: normalize(page), heading: normalize(heading), text: normalize(text) },
  }));
};

const element = (name, properties, ...children) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

let dialog = null;
const createDialog = (sections) => {
  const input = element('input', {
    type: 'search',
    placeholder: 'Search the documentation',
    autocomplete: 'off',
    ariaLabel: 'Search the documentation',
  });
  const list = element('ul', {});
  const count = element('p', { className: 'count', role: 'status' });
  const links = () => [...list.querySelectorAll('a')];
  input.addEventListener('input', () => {
    const found = find(sections, input.value);
    list.replaceChildren(
      ...found.map(({ url, page, heading }) =>
        element(
          'li',
          {},
          element(
            'a',
            { href: url },
            element('strong', {}, heading),
            element('span', {}, heading === page ? '' : page),
          ),
        ),
      ),
    );
    count.textContent = input.value.trim() === '' ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found`;
  });
  const made = element('dialog', { className: 'search', ariaLabel: 'Search' }, input, list, count);
  made.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && event.target === input) links()[0]?.click();
    if (step === undefined) return;
    event.preventDefault();
    const stops = [input, ...links()];
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  });
  made.addEventListener('click', (event) => {
    // the area around the dialog is the dialog itself
    if (event.target === made || event.target.closest('a')) made.close();
  });
  document.body.append(made);
  return made;
};

export const openSearch = async (address) => {
  dialog ??= createDialog(await loadIndex(address));
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input').select();
};
