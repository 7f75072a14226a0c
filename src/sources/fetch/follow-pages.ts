/** The further pages of a list. Lazy-loaded by elements: most lists are whole. */
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { toWebUrl } from '../../schema/url.js';
import { type ListState, incompleteIssue, isIncomplete, joinStates, nextInHeader } from '../list-state.js';
import type { Fetched } from './fetch-result.js';

/** The bounds of one list, the first page included. */
const [PAGES_MAX, POSTINGS_MAX] = [50, 10_000];

/** What was parsed of one page. */
export interface ListPage {
  /** Null if the page says nothing about it. */
  readonly list: ListState | null;
}

export interface PageTools<Page extends ListPage> {
  /** Fetches a page with GET. Gives an issue if that fails; null if it was aborted. */
  readonly fetch: (url: string) => Promise<Fetched | Issue | null>;
  readonly parse: (page: Fetched) => Page | Promise<Page>;
  /** How long further pages are requested, in ms. Default: until the last. */
  readonly time?: number;
}

/** One more page, or the end of the list with what is wrong with it. */
export type Followed<Page> = { readonly page: Page; readonly url: string } | { readonly issues: readonly Issue[] };

/** The URL of the page after `page`, if it has the same origin. */
const nextUrl = ({ url, link }: Fetched, list: ListState | null): string | null => {
  const reference = list?.next ?? (list?.hasNext ? null : nextInHeader(link));
  const next = reference && toWebUrl(reference, url)?.replace(/#.*/, '');
  return next && new URL(next).origin === new URL(url).origin ? next : null;
};

const stateOf = (fetched: Fetched, { list }: ListPage): ListState | null =>
  list && nextInHeader(fetched.link) !== null ? { ...list, hasNext: true } : list;

/**
 * Follows a list from its first page to its last: on the same origin, at most 50 pages and 10,000 postings, and never in
 * circles. A page that fails ends it; what came before stays.
 */
export async function* followPages<Page extends ListPage>(
  fetched: Fetched,
  first: Page,
  tools: PageTools<Page>,
): AsyncGenerator<Followed<Page>> {
  const seen = new Set([fetched.url]);
  const deadline = Date.now() + (tools.time ?? Infinity);
  let [current, page] = [fetched, first];
  let state = stateOf(fetched, first);
  const issues: Issue[] = [];
  while (state && isIncomplete(state) && seen.size < PAGES_MAX && state.count < POSTINGS_MAX) {
    const url = nextUrl(current, page.list);
    if (!url || seen.has(url) || Date.now() >= deadline) break;
    seen.add(url);
    const outcome = await tools.fetch(url);
    if (!outcome) return; // aborted
    if ('code' in outcome) {
      issues.push(outcome);
      break;
    }
    // a server that knows no pages gives the first one again and again
    if (outcome.text === current.text || new URL(outcome.url).origin !== new URL(url).origin) break;
    [current, page] = [outcome, await tools.parse(outcome)];
    const own = stateOf(outcome, page);
    yield { page, url };
    if (!own) break; // no list
    state = joinStates([state, own]) ?? state;
  }
  if (state && isIncomplete(state)) issues.unshift(incompleteIssue(state));
  yield { issues };
}

/** What several pages of a list have in common with one: their postings, and the source's ids of these. */
export interface PostingsPage extends ListPage {
  readonly postings: readonly JobPosting[];
  /** The id of each posting, or null. */
  readonly ids: readonly (string | null)[];
}

/** One posting that is on two pages: what the first lacks, and the places of both. */
const merge = (first: JobPosting, second: JobPosting): JobPosting => {
  const places = [...(first.jobLocation ?? []), ...(second.jobLocation ?? [])];
  const distinct = [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
  return { ...second, ...first, ...(distinct.length > 0 && { jobLocation: distinct }) };
};

/** The postings of both pages; those with the same id are one. */
export const joinPages = <Page extends PostingsPage>(first: Page, second: PostingsPage): Page => {
  const at = new Map(first.ids.flatMap((id, index) => (id === null ? [] : [[id, index] as const])));
  const [postings, ids] = [[...first.postings], [...first.ids]];
  for (const [index, posting] of second.postings.entries()) {
    const id = second.ids[index] ?? null;
    const known = id === null ? undefined : at.get(id);
    const before = known === undefined ? undefined : postings[known];
    if (known !== undefined && before) postings[known] = merge(before, posting);
    else {
      if (id !== null) at.set(id, postings.length);
      postings.push(posting);
      ids.push(id);
    }
  }
  return { ...first, postings, ids };
};
