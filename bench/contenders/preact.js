import { h, render } from 'preact';
import { css } from './card.css.js';
import { cardOf, style } from './elements.js';

style(css);
const Card = ({ posting, layout }) => cardOf(h, posting, layout);

let target;
let shownLayout;
export const mount = (root, postings, layout) => {
  target = root;
  shownLayout = layout;
  update(postings);
};
export const update = (postings) =>
  render(
    postings.map((posting) => h(Card, { key: posting.identifier, posting, layout: shownLayout })),
    target,
  );
