import { FACET_NAMES, type FacetName } from '../../../model/board/facets.js';
import { wordsOf } from '../../../text-search/normalize.js';
import type { BoardView } from '../board-types.js';
import { chosenIdOf, facetLabelById } from './chosen-values.js';
import { facetValueLabel } from './facet-labels.js';

/** A value of a facet that words of the query name. */
export interface Suggestion {
  readonly name: FacetName;
  readonly id: string;
  readonly label: string;
  /** The query without these words. */
  readonly query: string;
}

/** The most suggestions, and the most words of a value that are compared. */
const [SUGGESTIONS_MAX, WORDS_MAX] = [3, 4];

/** The values of facets that words of the query are exactly: Remote, for `remote internship`. */
export const suggestionsOf = ({ criteria, index, context, results }: BoardView): Suggestion[] => {
  const { askedPay } = results ?? {};
  const words = wordsOf(askedPay?.query ?? criteria.query);
  if (!index || criteria.query.includes('"')) return [];
  const pieces = words.flatMap((_, from) =>
    Array.from({ length: Math.min(WORDS_MAX, words.length - from) }, (__, more) => ({ from, to: from + more + 1 })),
  );
  const positions = new Map(pieces.map((piece) => [words.slice(piece.from, piece.to).join(' '), piece] as const));
  const suggestions: Suggestion[] = [];
  if (askedPay && !criteria.filters.pay) {
    const { id, query } = askedPay;
    const label = `${context.t('fact.baseSalary')}: ${facetLabelById(index, 'pay', id, context)}`;
    suggestions.push({ name: 'pay', id, label, query });
  }
  for (const name of FACET_NAMES) {
    const facet = index.facets.find((one) => one.name === name);
    for (const [position, { id, value, total }] of facet?.values.entries() ?? []) {
      const label = facetValueLabel(index, name, value, context);
      // a place is known by its town
      const names = [label, id, ...(name === 'place' ? [label.split(',')[0] ?? ''] : [])];
      const piece = names.map((text) => positions.get(wordsOf(text).join(' '))).find((found) => found !== undefined);
      if (!piece || !facet || total === 0 || chosenIdOf(facet, criteria.filters, position) !== undefined) continue;
      const query = [...words.slice(0, piece.from), ...words.slice(piece.to), askedPay?.text ?? ''].join(' ').trim();
      suggestions.push({ name, id, label: `${context.t(facet.facet.label)}: ${label}`, query });
    }
  }
  return suggestions.slice(0, SUGGESTIONS_MAX);
};
