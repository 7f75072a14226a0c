import { lazy } from '../../../lazy/lazy.js';
import { BoardIndex, type Filters } from '../../../model/board/facet-index.js';
import { FACET_NAMES } from '../../../model/board/facets.js';
import {
  type PayMinimum,
  askedMinimum,
  mainCurrency,
  payMinimumId,
  payScores,
} from '../../../model/board/pay-minimum.js';
import { longTextOf, shortTextsOf } from '../../../model/board/posting-texts.js';
import { BoardOrders, SORTS, type Sort } from '../../../model/board/sort.js';
import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import { LOCALE_LOADERS } from '../../../messages/locales.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { type FuzzyWords, type SearchHelp, type SearchResult, search } from '../../../text-search/search.js';
import { hasWords } from '../../../text-search/has-words.js';
import type { AskedPay, Vocabulary } from '../../../text-search/query.js';
import { TextIndex } from '../../../text-search/text-index.js';
import type { FacetedSearchProvider, ResultGroup, SearchRequest, SearchResults } from '../board-types.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';
import type { NewestFirst } from './newest-first.js';

/** Finds misspelled words. */
const fuzzyWords = lazy(() => import('../../../text-search/fuzzy-words.js'), 'fuzzyWords');

const noFuzzyWords: FuzzyWords = () => [];

/** What words mean. */
const vocabularyPart = lazy(() => import('../../../text-search/vocabulary/vocabulary.js'), 'createVocabulary');

/** Searches all postings in the page. */
export class LocalSearch implements FacetedSearchProvider {
  readonly index = new BoardIndex();
  readonly #newestFirst: NewestFirst;
  readonly #orders: BoardOrders;
  readonly #texts: TextIndex;
  #hasLongTexts = false;
  #facets: Promise<void> | null = null;
  #issues: readonly Issue[] = [];
  #vocabulary: Vocabulary | null = null;
  /** The main currency of the postings; empty if none states one, null if it is not looked up. */
  #currency: string | null = null;

  private constructor(newestFirst: NewestFirst) {
    const { postings } = newestFirst;
    this.#newestFirst = newestFirst;
    this.#orders = new BoardOrders(postings, newestFirst.rows);
    this.#texts = new TextIndex((row) => longTextOf(postings[row] ?? { title: '' }));
  }

  /** Indexes the short texts of postings, a few ms at a time. `newestFirst` has them, and knows the sorts to offer. */
  static async create(newestFirst: NewestFirst): Promise<LocalSearch> {
    const created = new LocalSearch(newestFirst);
    await forEachSliced(newestFirst.postings, (posting) => {
      created.index.add(posting);
      created.#texts.add(shortTextsOf(posting));
    });
    return created;
  }

  get postings(): readonly JobPosting[] {
    return this.#newestFirst.postings;
  }

  sorts(query: string): readonly Sort[] {
    return this.#newestFirst.sorts(query);
  }

  indexLongTexts(): Promise<void> | null {
    if (this.#hasLongTexts) return null;
    this.#hasLongTexts = true;
    return this.#prepare();
  }

  /** Indexes the long texts, and has what words mean ready before the first letter is typed. */
  async #prepare(): Promise<void> {
    const vocabulary = vocabularyPart.get();
    await forEachSliced(this.postings, () => this.#texts.addLongText());
    this.#texts.trim();
    await vocabulary;
    this.#createVocabulary();
  }

  indexFacets(): Promise<void> | null {
    if (this.#facets) return null;
    this.#facets = forEachSliced(this.postings, () => this.index.addFacets());
    return this.#facets;
  }

  /**
   * Resolves in the same task, except when words or misspelled ones are looked up for the first time, or facets are needed
   * that are not indexed.
   */
  async search({ query, filters, sort, defaultSort, groupBy }: SearchRequest): Promise<SearchResults> {
    const { index } = this;
    if ((groupBy || Object.keys(filters).length > 0) && !index.hasFacets) await (this.indexFacets() ?? this.#facets);
    if (hasWords(query) && vocabularyPart.current === undefined) await vocabularyPart.get();
    let found = this.#find(query);
    if (found.needsFuzzyWords) {
      await fuzzyWords.get();
      found = this.#find(query);
    }
    const { scores, matchedTerms } = found;
    const filtered = index.filter(filters, scores);
    const isByRelevance = scores !== null && (sort ?? 'relevance') === 'relevance';
    const named = SORTS.find((name) => name === (sort ?? defaultSort) && name !== 'relevance');
    const usedSort = isByRelevance ? 'relevance' : (named ?? 'newest');
    const rows = this.#orders.sort(filtered.rows, usedSort, scores);
    return {
      ...filtered,
      ...this.#group(rows, groupBy),
      postings: this.postings,
      rows,
      count: rows.length,
      sort: usedSort,
      matchedTerms,
      ...(rows.length === 0 ? this.#help(found, filters) : { words: [], spellings: [] }),
      ...this.#askedPay(query),
      issues: this.#issues,
    };
  }

  /** What helps if nothing matches: how many postings match each word, and words like those that no posting has. */
  #help({ clauses }: SearchResult, filters: Filters): Pick<SearchResults, 'words' | 'spellings'> {
    const countOf = (scores: Uint8Array | null): number =>
      scores ? this.index.filter(filters, scores).rows.length : 0;
    const known = [...this.#texts.words, ...(this.#vocabulary?.words ?? [])];
    const closest = (text: string): readonly string[] =>
      // a word with a meaning is spelled right
      this.#vocabulary?.lookUp([text], 0)?.isComplete ? [] : (fuzzyWords.current?.closestWords(text, known) ?? []);
    const spellings = clauses
      .flatMap(({ text, scores }, at) =>
        (scores === null ? closest(text) : []).map((word) =>
          clauses.map((clause, other) => (other === at ? word : clause.text)).join(' '),
        ),
      )
      .filter((query) => this.#find(query).scores?.some((score) => score > 0));
    return {
      words: clauses.length > 1 ? clauses.map(({ text, scores }) => ({ text, count: countOf(scores) })) : [],
      spellings,
    };
  }

  #find(query: string): SearchResult {
    const { current } = fuzzyWords;
    const help: SearchHelp = {
      vocabulary: this.#createVocabulary(),
      fuzzyWords: current === null ? noFuzzyWords : (current?.fuzzyWords ?? null),
      scoresOfPay: (pay) => payScores(this.postings, this.#minimumOf(pay)),
    };
    const missing = [fuzzyWords, vocabularyPart].filter((part) => part.current === null);
    if (missing.length !== this.#issues.length) this.#issues = missing.map(partMissing);
    return search(this.#texts, query, help);
  }

  #minimumOf(pay: AskedPay): PayMinimum | null {
    this.#currency ??= mainCurrency(this.postings) ?? '';
    return askedMinimum(pay, this.#currency);
  }

  /** The pay that a query asks for, as a value of the facet. */
  #askedPay(query: string): Pick<SearchResults, 'askedPay'> {
    const { pay, rest = '' } = this.#vocabulary?.readPay(query) ?? {};
    const minimum = pay && this.#minimumOf(pay);
    return minimum ? { askedPay: { text: pay.text, id: payMinimumId(minimum), query: rest } } : {};
  }

  /** The vocabulary, which knows the names of the countries that are stated; null while it is not loaded. */
  #createVocabulary(): Vocabulary | null {
    if (this.#vocabulary || !vocabularyPart.current) return this.#vocabulary;
    const countries = new Set<string>();
    for (const { jobLocation = [] } of this.postings)
      for (const { addressCountry = '' } of jobLocation) countries.add(addressCountry);
    const languages = ['en', ...Object.keys(LOCALE_LOADERS)];
    this.#vocabulary = vocabularyPart.current.createVocabulary({ languages, countries });
    return this.#vocabulary;
  }

  #group(rows: readonly number[], groupBy: string | null): Pick<SearchResults, 'groups' | 'groupedBy'> {
    const groupedBy = FACET_NAMES.find((name) => name === groupBy) ?? null;
    const facet = this.index.facets.find(({ name }) => name === groupedBy);
    if (!facet) return { groups: [{ value: null, rows }], groupedBy: null };
    const rowsByPosition = new Map<number, number[]>();
    for (const row of rows) {
      const [position = -1] = facet.valuesByRow[row] ?? [];
      const group = rowsByPosition.get(position);
      if (group) group.push(row);
      else rowsByPosition.set(position, [row]);
    }
    const groups = [...rowsByPosition].map(([position, inside]): ResultGroup => ({
      value: facet.values[position]?.value ?? null,
      rows: inside,
    }));
    return { groups, groupedBy };
  }
}
