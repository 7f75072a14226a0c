import { formatter } from '../../format/intl.js';
import { FACET_NAMES, type FacetName } from '../../model/board-facets.js';
import type { BoardIndex, Filtered } from '../../model/board-index.js';
import { BoardOrders, SORTS, type Sort } from '../../model/board-sort.js';
import type { ViewContext } from '../../model/context.js';
import { type SimilarWords, search } from '../../search/search.js';
import type { Question } from './address.js';
import { inSlices } from './slices.js';

/** Postings under one heading. */
export interface Group {
  /** Null for those that belong under none, and for a list without headings. */
  readonly name: string | null;
  readonly rows: readonly number[];
}

/** What a question leaves of all postings. */
export interface Results extends Filtered {
  readonly sort: Sort;
  readonly groups: readonly Group[];
  /** What the query's words were found by. */
  readonly needles: readonly string[];
}

/** Knows words by their misspellings, once it was needed; null before. */
let similar: SimilarWords | null = null;

/** As on a copy of the page without that file. */
const noWords: SimilarWords = () => [];

const loadSimilar = async (): Promise<void> => {
  similar = await import('../../search/similar-words.js').then(
    ({ similarWords }) => similarWords,
    () => noWords,
  );
};

/** Answers questions about the postings of one index. */
export class BoardSearch {
  readonly index: BoardIndex;
  readonly orders: BoardOrders;
  #areTextsBegun = false;

  constructor(index: BoardIndex) {
    this.index = index;
    this.orders = new BoardOrders(index.postings);
  }

  /** Makes the long texts ready to be searched; null when that has begun already. */
  prepare(): Promise<void> | null {
    if (this.#areTextsBegun) return null;
    this.#areTextsBegun = true;
    return inSlices(this.index.texts.keys(), (row) => this.index.addText(row));
  }

  /** The orders that say anything about these postings. */
  sorts(question: Question): Sort[] {
    return SORTS.filter((sort) => (sort === 'relevance' ? question.query.trim() : this.orders.has(sort)));
  }

  /** Gives a promise where first something has to be fetched: then it is to be asked again. */
  find(
    question: Question,
    first: string | null,
    groupBy: string | null,
    context: ViewContext,
  ): Results | Promise<void> {
    const { index, orders } = this;
    const { scores, needles, isUnsure } = search(index.texts, question.query, similar);
    if (isUnsure) return loadSimilar();
    const filtered = index.filter(question.filters, scores);
    const byRelevance = scores !== null && (question.sort ?? 'relevance') === 'relevance';
    const own = SORTS.find((name) => name === (question.sort ?? first));
    const sort = byRelevance ? 'relevance' : own && own !== 'relevance' ? own : 'newest';
    const rows = orders.sort(filtered.rows, sort, scores);
    return { ...filtered, rows, sort, needles, groups: this.#group(rows, groupBy, context) };
  }

  #group(rows: readonly number[], groupBy: string | null, context: ViewContext): Group[] {
    const name = FACET_NAMES.find((facet) => facet === groupBy);
    const facet = this.index.facets.find((one) => one.name === name);
    if (!facet) return [{ name: null, rows }];
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const [place = -1] = facet.of[row] ?? [];
      const group = groups.get(place);
      if (group) group.push(row);
      else groups.set(place, [row]);
    }
    const { compare } = formatter(Intl.Collator, context.locale, {});
    return [...groups]
      .map(([place, inside]) => ({
        name: place < 0 ? null : sayValue(this.index, facet.name, place, context),
        rows: inside,
      }))
      .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compare(a.name, b.name)));
  }
}

/** A value of a facet in words. */
export const sayValue = (index: BoardIndex, name: FacetName, place: number, context: ViewContext): string => {
  const { facet, values } = index.facets.find((one) => one.name === name) ?? {};
  const value = values?.[place]?.value ?? '';
  return facet?.say?.(value, context) ?? value;
};

/** A chosen value in words: as it is stated, or as it stands in the address where no posting has it. */
export const sayChosen = (index: BoardIndex, name: FacetName, id: string, context: ViewContext): string => {
  const place = index.facets.find((one) => one.name === name)?.places.get(id);
  return place === undefined ? id : sayValue(index, name, place, context);
};
