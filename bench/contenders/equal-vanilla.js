// An element without a library that shows what our card shows: one shadow root, one template cloned, our style sheets.
import { bindings, css, html } from 'own:card';
import { elementOf, fill, refill, sheetOf } from './equal-fill.js';
import { wordsOf } from './equal-words.js';

const sheet = sheetOf(css);
const template = elementOf(html);

class EqualCard extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  #words;

  show(posting) {
    const words = wordsOf(posting);
    if (this.#words) refill(this.#root.firstChild, bindings, words, this.#words);
    else {
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(fill(template.cloneNode(true), bindings, words));
    }
    this.#words = words;
  }
}
customElements.define('equal-card', EqualCard);

let cards;
export const mount = (root, postings) => {
  cards = postings.map((posting) => {
    const card = document.createElement('equal-card');
    card.show(posting);
    return card;
  });
  root.append(...cards);
};
export const update = (postings) => postings.forEach((posting, index) => cards[index].show(posting));
