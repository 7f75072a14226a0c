/**
 * What follows a response that does not have what was asked for: the further pages of a list, and the board of a page.
 * Lazy-loaded: most inputs are one response.
 */
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { ParseOutcome } from '../../../schema/parser/parse-internal.js';
import { boardBehind } from '../../../sources/embedded-board.js';
import type { FetchOptions } from '../../../sources/fetch/fetch-result.js';
import { fetchText } from '../../../sources/fetch/fetch-text.js';
import { type PostingsPage, followPages, joinPages } from '../../../sources/fetch/follow-pages.js';
import { parseOnDemand, pickPosting } from '../../../sources/parse-source.js';
import { type FetchedInput, fetchInput } from './fetch-input.js';

/** How long the further pages of a list are requested, in ms. */
const PAGES_TIME_MS = 60_000;

interface ReadOptions {
  readonly signal: AbortSignal;
  /** The limits of the board of a page. Those of a further page are the limits of one posting. */
  readonly limits?: FetchOptions;
}

/** Fetches the API behind a page. Null if there is none, or `signal` was aborted. */
const fetchBoard = async (
  page: FetchedInput,
  { signal, limits }: ReadOptions,
): Promise<FetchedInput | Issue | null> => {
  const board = boardBehind(page);
  let failure: Issue | null = null;
  for (const url of board ? [board.url, ...board.alternatives] : []) {
    const input = await fetchInput(url, signal, limits);
    if (!input) return null;
    if (board && 'text' in input) return { ...input, source: board.source, id: board.id };
    if ('code' in input) failure ??= input;
  }
  return failure;
};

/** A posting, and the address that it was found at. */
interface FoundPosting extends ParseOutcome<JobPosting> {
  readonly base: string;
}

/** Looks for a posting that the response does not have: on the further pages, or in the board of the page. */
export const findPosting = async (
  first: FetchedInput,
  outcome: ParseOutcome<JobPosting>,
  options: ReadOptions,
): Promise<FoundPosting | null> => {
  const { signal } = options;
  const board = await fetchBoard(first, options);
  if (signal.aborted) return null;
  if (board && 'code' in board) return { data: null, issues: [board], base: first.url };
  const input = board ?? first;
  const { source, id } = input;
  const parse = async ({ text, url }: Pick<FetchedInput, 'text' | 'url'>) => {
    const parsed = await parseOnDemand(text, { source, url });
    return { list: parsed.list, outcome: await pickPosting(parsed, id) };
  };
  const start = await parse(input);
  if (start.outcome?.data) return { ...start.outcome, base: input.url };
  const fetch = (url: string) => fetchText(url, signal);
  for await (const step of followPages(input, start, { fetch, parse })) {
    if ('issues' in step) return { data: null, issues: [...outcome.issues, ...step.issues], base: input.url };
    if (step.page.outcome?.data) return { ...step.page.outcome, base: step.url };
  }
  return null;
};

/** What a board loads. */
export interface ListedPostings extends PostingsPage {
  readonly issues: readonly Issue[];
  readonly isFailed: boolean;
  /** Whether the list states that there are more. */
  readonly isPart: boolean;
}

interface ReadListOptions<List> extends ReadOptions {
  readonly parse: (input: FetchedInput) => Promise<List>;
}

const withoutIncomplete = (issues: readonly Issue[]): Issue[] =>
  issues.filter(({ code }) => code !== 'list-incomplete');

/** Gives the list of the first response, and then with each further page what there is so far. */
export async function* readList<List extends ListedPostings>(
  first: FetchedInput,
  firstList: List,
  { parse, ...options }: ReadListOptions<List>,
): AsyncGenerator<List> {
  const { signal } = options;
  const board = firstList.postings.length === 0 ? await fetchBoard(first, options) : null;
  if (board && 'code' in board) {
    yield { ...firstList, issues: [board], isFailed: true };
    return;
  }
  const input = board ?? first;
  const { source, id } = input;
  const start = board ? await parse(board) : firstList;
  let list: List = { ...start, issues: withoutIncomplete(start.issues) };
  if (signal.aborted) return;
  yield list;
  const isFound = (): boolean => id !== null && list.postings.length > 0;
  if (isFound()) return;
  const tools = {
    fetch: (url: string) => fetchText(url, signal),
    parse: (page: Pick<FetchedInput, 'text' | 'url' | 'link'>) => parse({ ...page, source, id }),
    time: PAGES_TIME_MS,
  };
  for await (const step of followPages(input, start, tools)) {
    if ('page' in step) {
      const issues = withoutIncomplete(step.page.issues).map((issue) => ({
        ...issue,
        path: `${step.url}: ${issue.path}`,
      }));
      list = { ...joinPages(list, step.page), issues: [...list.issues, ...issues], isFailed: false };
      list = { ...list, isPart: !isFound() };
    } else list = { ...list, issues: [...step.issues, ...list.issues], isPart: step.issues.length > 0 };
    yield list;
    if (isFound()) return;
  }
}
