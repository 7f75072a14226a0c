import type { QueryClause, WordPattern } from './query-words.js';
import { quoteLexeme } from './tsvector.js';

/** The weights of the texts in which a pattern is looked for; none for all. */
const WEIGHTS = { facts: 'C', short: 'ABC', all: '' } as const;

const patternText = ({ words, mayGoOn, within }: WordPattern): string => {
  const lexemes = words.map((word, at) => {
    const flags = `${mayGoOn && at === words.length - 1 ? '*' : ''}${WEIGHTS[within]}`;
    return flags ? `${quoteLexeme(word)}:${flags}` : quoteLexeme(word);
  });
  return lexemes.length > 1 ? `(${lexemes.join(' <-> ')})` : lexemes.join('');
};

/** The text of a `tsquery` for a clause. */
export const toTsQuery = ({ patterns }: QueryClause): string => `(${patterns.map(patternText).join(' | ')})`;
