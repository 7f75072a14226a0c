// Elements of Lit, by its renderer for servers.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { LitElement, html, unsafeCSS } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { RAW, boardWordsOf, cardWordsOf, itemWordsOf } from './server-words.mjs';

/** The value of a template for a word. */
const valueOf = (name, word) => (RAW.has(name) && typeof word === 'string' ? unsafeHTML(word) : word);

/** A template with the words as its values. */
const templateOf = (pieces) => {
  const strings = [''];
  const names = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') strings.push(strings.pop() + piece);
    else {
      strings.push('');
      names.push(...piece);
    }
  }
  strings.raw = [...strings];
  return (words) => html(strings, ...names.map((name) => valueOf(name, words[name])));
};

/** Shows what a template makes of its words. */
class Shown extends LitElement {
  static properties = { words: { attribute: false } };
  render() {
    return this.constructor.template(this.words);
  }
}

const define = (name, { css, shadow }) =>
  customElements.define(
    name,
    class extends Shown {
      static styles = unsafeCSS(css);
      static template = templateOf(shadow);
    },
  );

/** In one piece: templates have no values in scripts. */
const script = (data) => unsafeHTML(`<script type="application/json">${data}</script>`);

export const create = ({ parts, row }) => {
  define('lit-card', parts.card);
  define('lit-board', parts.board);
  const lightOf = { card: templateOf(parts.card.light), board: templateOf(parts.board.light) };
  const rowOf = templateOf(row);
  return {
    card: (posting) => {
      const words = cardWordsOf(posting);
      const light = lightOf.card({ ...words, script: script(words.data) });
      return collectResultSync(render(html`<lit-card .words=${words}>${light}</lit-card>`));
    },
    board: (postings) => {
      const { sorted, links } = boardWordsOf(postings);
      const words = { rows: sorted.map((posting) => rowOf(itemWordsOf(posting))) };
      const data = JSON.stringify(postings);
      const light = lightOf.board({ links });
      return collectResultSync(render(html`<lit-board postings=${data} .words=${words}>${light}</lit-board>`));
    },
  };
};
