// One text for a card, and one for a row, with the words in it.
import { RAW, boardWordsOf, cardWordsOf, escapeHtml, itemWordsOf } from './server-words.mjs';

/** The text around the words as a function, as one would write it. */
const functionOf = async (pieces) => {
  const code = pieces.map((piece) => {
    if (typeof piece === 'string') return JSON.stringify(piece);
    const word = `words[${JSON.stringify(piece[0])}]`;
    return RAW.has(piece[0]) ? word : `escape(${word})`;
  });
  const url = `data:text/javascript,${encodeURIComponent(`export const write = (words, escape) => ${code.join('+')};`)}`;
  const { write } = await import(url);
  return (words) => write(words, escapeHtml);
};

export const create = async (shape) => {
  const [writeCard, writeBoard, writeRow] = await Promise.all([shape.card, shape.board, shape.row].map(functionOf));
  return {
    card: (posting) => writeCard(cardWordsOf(posting)),
    board: (postings) => {
      const { sorted, ...words } = boardWordsOf(postings);
      return writeBoard({ ...words, rows: sorted.map((posting) => writeRow(itemWordsOf(posting))).join('') });
    },
  };
};
