// React's renderer for servers, with our elements as React writes them.
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { boardWordsOf, cardWordsOf, itemWordsOf } from './server-words.mjs';

const componentOf = async (code) => {
  const module = `export const render = (h, words) => ${code};`;
  const { render } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
  return ({ words }) => render(h, words);
};

export const create = async ({ react }) => {
  const [Card, Board, Row] = await Promise.all([react.card, react.board, react.row].map(componentOf));
  return {
    card: (posting) => renderToString(h(Card, { words: cardWordsOf(posting) })),
    board: (postings) => {
      const { sorted, ...words } = boardWordsOf(postings);
      const rows = sorted.map((posting) => h(Row, { key: posting.identifier, words: itemWordsOf(posting) }));
      return renderToString(h(Board, { words: { ...words, data: JSON.stringify(postings), rows } }));
    },
  };
};
