// A custom element without a library: a template that is cloned, a style sheet that is shared.
import { css } from './card.css.js';
import { cellsOf, factsOf, wordsOf } from './words.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const make = (name, className, ...children) => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
};

/** What is cloned: the whole card, with as many facts, start dates and cells as all postings here have. */
const templates = {
  row: make(
    'article',
    'card row',
    make('h2', '', make('a')),
    make('p', '', ...Array.from({ length: 5 }, () => make('span', 'cell'))),
  ),
  card: make(
    'article',
    'card',
    make('header', '', make('p'), make('h2')),
    make('dl', '', ...Array.from({ length: 3 }, () => make('div', '', make('dt'), make('dd')))),
    make(
      'fieldset',
      '',
      make('legend', '', 'Start date'),
      ...Array.from({ length: 2 }, () =>
        make('label', '', Object.assign(make('input'), { type: 'radio' }), make('span')),
      ),
    ),
    make('a', 'apply', 'Apply'),
  ),
};

class VanillaCard extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #words;

  show(posting, layout) {
    const words = wordsOf(posting);
    if (!this.#words) {
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(templates[layout].cloneNode(true));
      this.#fill(words, layout);
    } else if (words.title !== this.#words.title)
      this.#root.querySelector(layout === 'row' ? 'a' : 'h2').textContent = words.title;
    this.#words = words;
  }

  #fill(words, layout) {
    const all = (selector) => this.#root.querySelectorAll(selector);
    if (layout === 'row') {
      const link = this.#root.querySelector('a');
      link.href = words.url;
      link.textContent = words.title;
      cellsOf(words).forEach((text, index) => (all('.cell')[index].textContent = text));
      return;
    }
    this.#root.querySelector('p').textContent = words.organization;
    this.#root.querySelector('h2').textContent = words.title;
    factsOf(words).forEach(([label, value], index) => {
      all('dt')[index].textContent = label;
      all('dd')[index].textContent = value;
    });
    words.starts.forEach(({ value, text }, index) => {
      const input = all('input')[index];
      input.name = 'start';
      input.value = value;
      all('label span')[index].textContent = text;
    });
    this.#root.querySelector('.apply').href = words.url;
  }
}
customElements.define('vanilla-card', VanillaCard);

let cards;
let shownLayout;
export const mount = (root, postings, layout) => {
  shownLayout = layout;
  cards = postings.map((posting) => {
    const card = document.createElement('vanilla-card');
    card.show(posting, layout);
    return card;
  });
  root.append(...cards);
};
export const update = (postings) => postings.forEach((posting, index) => cards[index].show(posting, shownLayout));
