import { getFormatter } from '../../../format/intl.js';
import { FACET_NAMES, type FacetName } from '../../../model/board/facets.js';
import type { BoardIndex } from '../../../model/board/facet-index.js';
import { BoardOrders, SORTS, type Sort } from '../../../model/board/sort.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type FuzzyWords, search } from '../../../text-search/search.js';
import type { Question } from '../board-types.js';
import type { Asked, Postings } from './searchable-postings.js';
import type { Answers, Group, Results } from './newest-first.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** Knows words by their misspellings, once it was needed; null before. */
let similar: FuzzyWords | null = null;

/** As on a copy of the page without that file. */
const noWords: FuzzyWords = () => [];

const loadSimilar = async (): Promise<void> => {
  similar = await import('../../../text-search/fuzzy-words.js').then(
    ({ fuzzyWords }) => fuzzyWords,
    () => noWords,
  );
};

/** Answers questions about the postings of one index. */
export class BoardSearch implements Asked {
  readonly index: BoardIndex;
  readonly orders: BoardOrders;
  readonly #first: Answers;
  #areTextsBegun = false;

  /** `first` answers while nothing has been asked. */
  constructor(index: BoardIndex, first: Answers) {
    this.index = index;
    this.#first = first;
    this.orders = new BoardOrders(index.postings);
  }

  /** Makes the long texts ready to be searched; null when that has begun already. */
  prepare(): Promise<void> | null {
    if (this.#areTextsBegun) return null;
    this.#areTextsBegun = true;
    return forEachSliced(this.index.texts.keys(), (row) => this.index.addText(row));
  }

  get postings(): readonly JobPosting[] {
    return this.#first.postings;
  }

  sorts(question: Question): readonly Sort[] {
    return this.#first.sorts(question);
  }

  find(
    question: Question,
    first: string | null,
    groupBy: string | null,
    context: ViewContext,
  ): Results | Promise<void> {
    const { index, orders } = this;
    const { scores, matchedTerms, needsFuzzyWords } = search(index.texts, question.query, similar);
    if (needsFuzzyWords) return loadSimilar();
    const filtered = index.filter(question.filters, scores);
    const byRelevance = scores !== null && (question.sort ?? 'relevance') === 'relevance';
    const own = SORTS.find((name) => name === (question.sort ?? first));
    const sort = byRelevance ? 'relevance' : own && own !== 'relevance' ? own : 'newest';
    const rows = orders.sort(filtered.rows, sort, scores);
    return { ...filtered, rows, count: rows.length, sort, matchedTerms, groups: this.#group(rows, groupBy, context) };
  }

  #group(rows: readonly number[], groupBy: string | null, context: ViewContext): Group[] {
    const name = FACET_NAMES.find((facet) => facet === groupBy);
    const facet = this.index.facets.find((one) => one.name === name);
    if (!facet) return [{ name: null, rows }];
    const groups = new Map<number, number[]>();
    for (const row of rows) {
      const [place = -1] = facet.valuesByRow[row] ?? [];
      const group = groups.get(place);
      if (group) group.push(row);
      else groups.set(place, [row]);
    }
    const { compare } = getFormatter(Intl.Collator, context.locale, {});
    return [...groups]
      .map(([place, inside]) => ({
        name: place < 0 ? null : sayValue(this.index, facet.name, place, context),
        rows: inside,
      }))
      .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : compare(a.name, b.name)));
  }
}

/** A value of a facet in words. */
export const sayValue = (index: Postings, name: FacetName, place: number, context: ViewContext): string => {
  const { facet, values } = index.facets.find((one) => one.name === name) ?? {};
  const value = values?.[place]?.value ?? '';
  return facet?.formatValue?.(value, context) ?? value;
};

/** A chosen value in words: as it is stated, or as it stands in the address where no posting has it. */
export const sayChosen = (index: Postings, name: FacetName, id: string, context: ViewContext): string => {
  const place = index.facets.find((one) => one.name === name)?.positionById.get(id);
  return place === undefined ? id : sayValue(index, name, place, context);
};
