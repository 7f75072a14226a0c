import { createElement, memo } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { css } from './card.css.js';
import { cardOf, style } from './elements.js';

style(css);
const Card = memo(({ posting, layout }) => cardOf(createElement, posting, layout));
const list = (postings, layout) =>
  postings.map((posting) => createElement(Card, { key: posting.identifier, posting, layout }));

let root;
let shownLayout;
export const mount = (target, postings, layout) => {
  shownLayout = layout;
  root = createRoot(target);
  update(postings);
};
export const update = (postings) => flushSync(() => root.render(list(postings, shownLayout)));
