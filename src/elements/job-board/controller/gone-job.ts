import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import {
  type BoardHost,
  type SearchCriteria,
  type SearchProvider,
  type SearchRequest,
  type SearchablePostings,
  type SimilarJobs,
  hasCriteria,
  indexOf,
} from '../board-types.js';
import type { LoadState } from '../data/postings-loader.js';
import type { SearchRunner } from './search-runner.js';

type SearchUiModule = Pick<typeof import('./search-ui.js'), 'similarJobs'>;

/** The last posting that was gone. */
interface Gone {
  readonly id: string;
  readonly provider: SearchProvider;
  similar: SimilarJobs | null;
  isFinding: boolean;
}

/** What there is to know of a board. */
interface Known {
  readonly criteria: SearchCriteria;
  readonly host: Pick<BoardHost, 'detail'>;
  readonly loadState: Pick<LoadState, 'status' | 'isPartial'>;
  readonly runner: Pick<SearchRunner, 'answer' | 'isRunning'>;
}

/** Follows whether the posting of the page's URL is gone, and finds jobs like it. */
export class GoneJob {
  /** Whether there is no such posting any more. */
  isGone = false;
  #gone: Gone | null = null;
  #similarJobs: SearchUiModule['similarJobs'] | null = null;
  /** Whether jobs like it are shown in place of all: also while one of them is open. */
  #isInPlace = false;

  /** Whether jobs like it are looked for. */
  get isFinding(): boolean {
    return this.#isInPlace && this.#gone?.isFinding === true && this.#gone.similar === null;
  }

  /** Jobs like it, to be shown in place of all; null for all. */
  get similar(): SimilarJobs | null {
    return this.#isInPlace ? (this.#gone?.similar ?? null) : null;
  }

  get issues(): readonly Issue[] {
    return this.#similarJobs?.current === null ? [partMissing(this.#similarJobs)] : [];
  }

  /** The posting with this id, of all in the index and of those like one that is gone. */
  withId(id: string | null, index: SearchablePostings | null): JobPosting | null {
    return id === null ? null : (index?.withId(id) ?? this.#gone?.similar?.index?.withId(id) ?? null);
  }

  /**
   * Compares the posting of the page's URL with the postings of the board, and looks for similar jobs if it is gone.
   *
   * @param ui The module of the search, if it has been loaded.
   * @returns Settles when similar jobs have been found, or there are none; null if nothing is looked for.
   */
  follow(
    { criteria, host, loadState, runner }: Known,
    request: SearchRequest,
    ui: SearchUiModule | null | undefined,
  ): Promise<void> | null {
    const { openJobId: id } = criteria;
    const isAsked = id !== null && !hasCriteria(criteria);
    if (!isAsked) this.#isInPlace = false;
    if (id === null) this.isGone = false;
    const provider = runner.answer?.provider ?? null;
    const index = indexOf(provider);
    const isSettled = !runner.isRunning && loadState.status !== 'loading';
    if (!provider || !index || !isSettled || id === null || host.detail !== 'dialog') return null;
    // a list that could not be loaded may have it
    this.isGone = !loadState.isPartial && this.withId(id, index) === null;
    if (!this.isGone || !isAsked) return null;
    this.#isInPlace = true;
    this.#similarJobs = ui?.similarJobs ?? null;
    const known = this.#gone?.id === id ? this.#gone : null;
    if (known?.provider === provider) return null;
    this.#gone = { id, provider, similar: known?.similar ?? null, isFinding: true };
    return this.#find(this.#gone, request);
  }

  async #find(gone: Gone, request: SearchRequest): Promise<void> {
    const module = await this.#similarJobs?.get();
    gone.similar = (await module?.findSimilar(gone.id, gone.provider, request)) ?? null;
    gone.isFinding = false;
  }
}
