// The same with a library's `createElement`: React's and Preact's card.
import { cellsOf, factsOf, wordsOf } from './words.js';

export const cardOf = (h, posting, layout) => {
  const words = wordsOf(posting);
  if (layout === 'row') {
    return h(
      'article',
      { className: 'card row' },
      h('h2', null, h('a', { href: words.url }, words.title)),
      h('p', null, ...cellsOf(words).map((text, index) => h('span', { className: 'cell', key: index }, text))),
    );
  }
  return h(
    'article',
    { className: 'card' },
    h('header', null, h('p', null, words.organization), h('h2', null, words.title)),
    h(
      'dl',
      null,
      ...factsOf(words).map(([label, value]) => h('div', { key: label }, h('dt', null, label), h('dd', null, value))),
    ),
    h(
      'fieldset',
      null,
      h('legend', null, 'Start date'),
      ...words.starts.map(({ value, text }) =>
        h('label', { key: value }, h('input', { type: 'radio', name: words.url, value }), h('span', null, text)),
      ),
    ),
    h('a', { className: 'apply', href: words.url }, 'Apply'),
  );
};

export const style = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};
