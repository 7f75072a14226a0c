// React with TanStack Virtual: the rows in view.
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement as h, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { css } from './card.css.js';
import { cardOf, style } from './elements.js';
import { byDeadline, searchText } from './rows.js';

style(
  `${css} .scroller { height: 600px; overflow: auto; } .inner { position: relative; } .inner > div { position: absolute; inset-inline: 0; }`,
);

const List = ({ postings }) => {
  const scroller = useRef(null);
  const { getTotalSize, getVirtualItems } = useVirtualizer({
    count: postings.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 90,
    initialRect: { width: 800, height: 600 },
  });
  const rows = getVirtualItems().map(({ key, index, start }) =>
    h('div', { key, style: { transform: `translateY(${start}px)` } }, cardOf(h, postings[index], 'row')),
  );
  return h(
    'div',
    { ref: scroller, className: 'scroller' },
    h('div', { className: 'inner', style: { height: getTotalSize() } }, rows),
  );
};

let root;
let list;
const show = (postings) => flushSync(() => root.render(h(List, { postings })));
export const mount = (target, postings) => {
  list = postings.map((posting) => ({ posting, text: searchText(posting) }));
  root = createRoot(target);
  show(postings);
};
export const search = (query) => show(list.filter(({ text }) => text.includes(query)).map(({ posting }) => posting));
export const sort = () => show(list.toSorted(byDeadline).map(({ posting }) => posting));
