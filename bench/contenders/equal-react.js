// React showing what ours shows: the same DOM in the document, where our style sheets are.
import { createElement as h, memo, useId, useLayoutEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { css as cardCss } from 'own:card';
import { render as renderCard } from 'own:card-react';
import * as frame from 'own:list';
import { render as renderRow } from 'own:row-react';
import { elementOf } from './equal-fill.js';
import { newestFirst, plain, rowWordsOf, showHtml, wordsOf } from './equal-words.js';
import { style } from './elements.js';

/** Rules of a shadow root, for the document. */
const inDocument = (css) => css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.host$1').replace(/:host\b/g, '.host');

const Html = memo(({ html, ...props }) => {
  const ref = useRef(null);
  useLayoutEffect(() => showHtml(ref.current, html), [html]);
  return h('div', { ...props, ref });
});
const options = { plain, Html };

const Card = memo(({ posting }) => h('div', { className: 'host' }, renderCard(h, wordsOf(posting), useId(), options)));
const Row = memo(({ posting }) => renderRow(h, rowWordsOf(posting), useId(), options));

let root;
let Shown;
export const mount = (target, postings, layout) => {
  Shown = layout === 'row' ? Row : Card;
  if (layout === 'row') {
    style(inDocument(frame.css));
    const host = target.appendChild(document.createElement('div'));
    host.className = 'host';
    host.append(elementOf(frame.html));
    host.querySelector('[part~=status]').textContent = `${postings.length.toLocaleString('en-US')} jobs`;
    root = createRoot(host.querySelector('[part~=list]'));
  } else {
    style(inDocument(cardCss));
    root = createRoot(target);
  }
  update(postings);
};
export const update = (postings) => {
  const shown = Shown === Row ? newestFirst(postings) : postings;
  flushSync(() => root.render(shown.map((posting) => h(Shown, { key: posting.identifier, posting }))));
};
