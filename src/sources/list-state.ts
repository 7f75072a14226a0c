import type { Issue } from '../schema/issues/issue.js';

/** What a response states about the list that it is a part of. */
export interface ListState {
  /** How many postings the response has, the closed ones too. */
  readonly count: number;
  /** How many the list has in all; null if that is not stated. */
  readonly total: number | null;
  /** The URL of the next part, which may be relative; null if there is none, or it cannot be had with GET. */
  readonly next: string | null;
  /** Whether the response states that there is a next part. */
  readonly hasNext: boolean;
}

/** The names, in many APIs, of the URL of the next part. */
const NEXT = [
  'next_url',
  'links.next',
  'links.next.href',
  '_links.next',
  '_links.next.href',
  'paging.next',
  'pagination.next',
  'pagination.next_url',
  'meta.next',
  'next_page_url',
  'nextPageUrl',
  'nextLink',
  '@odata.nextLink',
  'next',
];
/** A mark that there is a next part: `true`, or a token, which needs another request than GET. */
const HAS_NEXT = [
  'hasNext',
  'has_next',
  'hasMore',
  'has_more',
  'hasNextPage',
  'moreDataAvailable',
  'nextPage',
  'nextPageToken',
  'nextCursor',
  'pagination.hasMore',
  'pagination.hasNextPage',
  'meta.has_more',
];
const TOTALS = [
  'totalFound',
  'total',
  'totalCount',
  'total_count',
  'totalResults',
  'total_results',
  'totalItems',
  'meta.total',
  'meta.total_count',
  'meta.record-count',
  'pagination.total',
  'pagination.total_count',
  'paging.total',
];

const valueAt = (data: unknown, path: string): unknown => {
  let value = data;
  for (const key of Object.hasOwn(Object(data), path) ? [path] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && (/^(?:https?:\/\/|[/?])/i.test(value) || /^[\w-]+\.[\w-]+\?/.test(value));

/** Whether a value marks that there is more: `true` or a token, but not `false`, null or the number of the page. */
const isMark = (value: unknown): boolean => value === true || (typeof value === 'string' && value.trim() !== '');

/** What a response of JSON states, in the words of most APIs. `count` is how many postings it has. */
export const listStateOf = (data: unknown, count: number): ListState => {
  const nexts = NEXT.map((path) => valueAt(data, path)).filter(isMark);
  const totals = TOTALS.map((path) => valueAt(data, path)).filter(isCount);
  // Django's `count` is the total beside a `next`
  const django = typeof data === 'object' && data !== null && Object.hasOwn(data, 'next') && valueAt(data, 'count');
  return {
    count,
    total: totals[0] ?? (isCount(django) ? django : null),
    next: nexts.find(isUrl) ?? null,
    hasNext: nexts.length > 0 || HAS_NEXT.some((path) => isMark(valueAt(data, path))),
  };
};

/** The `rel="next"` of a feed, RFC 5005: of the feed itself, which is before its first entry or after the last. */
export const feedState = (xml: string, count: number): ListState => {
  const first = /<(?:item|entry|position|job)\b/i.exec(xml)?.index ?? xml.length;
  const last = Math.max(...['item', 'entry', 'position', 'job'].map((name) => xml.lastIndexOf(`</${name}>`)));
  const own = xml.slice(0, first) + (last > first ? xml.slice(last) : '');
  const links = own.match(/<(?:\w+:)?link\s[^<>]{1,3000}>/gi) ?? [];
  const next = links.find((link) => /\srel\s*=\s*["']next["']/i.test(link));
  const href = /\shref\s*=\s*["']([^"']*)["']/i.exec(next ?? '')?.[1]?.replaceAll('&amp;', '&');
  const total = Number(/<opensearch:totalResults>\s*(\d{1,9})\s*</i.exec(own)?.[1] ?? NaN);
  return { count, total: isCount(total) ? total : null, next: href || null, hasNext: Boolean(href) };
};

/** The `rel="next"` of the header `Link`, RFC 8288: `<https://…?page=2>; rel="next"`; null if there is none. */
export const nextInHeader = (header: string | null): string | null => {
  for (const [, url = '', params = ''] of (header ?? '').slice(0, 8000).matchAll(/<([^<>]*)>([^<]*)/g))
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next\b)/i.test(params)) return url;
  return null;
};

/** What several parts state together, in their order. */
export const joinStates = (states: readonly ListState[]): ListState | null => {
  const last = states.at(-1);
  if (!last) return null;
  const totals = states.flatMap(({ total }) => total ?? []);
  return {
    ...last,
    count: states.reduce((sum, { count }) => sum + count, 0),
    total: totals.length > 0 ? Math.max(...totals) : null,
  };
};

/** Whether a list is not whole. */
export const isIncomplete = ({ count, total, hasNext }: ListState): boolean =>
  total === null ? hasNext : total > count;

/** The issue of a list that is not whole. `path` is empty, or its address. */
export const incompleteIssue = ({ count, total }: Pick<ListState, 'count' | 'total'>, path = ''): Issue => ({
  code: 'list-incomplete',
  path,
  received: new Error(
    total !== null && total > count
      ? `${count} of ${total} postings`
      : `${count} ${count === 1 ? 'posting' : 'postings'}, and it names a further page`,
  ),
});
