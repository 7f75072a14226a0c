import type { Issue } from '../schema/issues/issue.js';
import { isRecord } from '../schema/is-record.js';

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

/** Objects in a response that state something about its list. All names here are without signs, in lowercase. */
const AROUND =
  /^(?:meta(?:data)?|links|paging|paginat(?:ion|or)|page(?:info)?|hydraview|data|response|results?|body|payload)$/;
/** How deep these are in one another. */
const AROUND_DEPTH = 3;

/** The names, in many APIs, of the URL of the next part. */
const NEXT = /^(?:(?:odata|hydra)?next(?:link|url|href)?|nextpage(?:link|url)?)$/;
/** Of a mark that there is a next part: `true`, or a token, which needs another request than GET. */
const HAS_NEXT =
  /^(?:has(?:next|more)(?:page|pages|items|results)?|more(?:data|items|results)available|next(?:page)?(?:token|cursor)|continuationtoken|(?:is)?truncated)$/;
/** Of a mark that this is the last part: `false` if there is a next one. */
const IS_LAST = /^(?:is)?last(?:page)?$/;
/** Of the number of postings in all parts. */
const TOTAL =
  /^(?:total(?:found|counts?|results|items|records|elements|hits|objects|rows|jobs|postings)?|(?:hydra|count|data)total(?:items)?|re(?:sult|cord)count|num(?:found|results)|nbhits|odatacount)$/;
/** Of the number of parts, and that of this part. */
const [PAGES, PAGE] = [/^(?:(?:total|num|nb|last)?pages?|pagecount|totalpagecount)$/, /^(?:current)?page(?:number)?$/];

interface Statement {
  readonly name: string;
  readonly value: unknown;
}

/** What an object states, and the objects in it that belong to its list. */
const statementsOf = (data: unknown, depth = 0): Statement[] => {
  if (!isRecord(data) || depth > AROUND_DEPTH) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]): Statement[] => {
    const name = key.toLowerCase().replace(/[^a-z]/g, '');
    return [{ name, value }, ...(AROUND.test(name) ? statementsOf(value, depth + 1) : [])];
  });
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
/** A count, of which some APIs make a text; nothing of any other value, such as a symbol, which cannot be converted. */
export const toCount = (value: unknown): number[] => {
  const count = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return isCount(count) ? [count] : [];
};

const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && (/^(?:https?:\/\/|[/?])/i.test(value) || /^[\w-]+\.[\w-]+\?/.test(value));

/** The URL of a link, which may be an object. */
const toLink = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  const { href, url }: { href?: unknown; url?: unknown } = value;
  return href ?? url;
};

/** Whether a value marks that there is more: `true` or a token, but not `false`, null or the number of the page. */
const isMark = (value: unknown): boolean => value === true || (typeof value === 'string' && value.trim() !== '');

/** What a response of JSON states, in the words of most APIs. `count` is how many postings it has. */
export const listStateOf = (data: unknown, count: number): ListState => {
  const statements = statementsOf(data);
  const valuesOf = (names: RegExp): unknown[] =>
    statements.filter(({ name }) => names.test(name)).map(({ value }) => value);
  const stated = valuesOf(NEXT);
  const nexts = stated.map(toLink).filter(isMark);
  const [total = null] = valuesOf(TOTAL).flatMap(toCount);
  // Django's `count` is the total beside a `next`
  const [django = null] = stated.length > 0 && isRecord(data) && 'count' in data ? toCount(data['count']) : [];
  const pages = Math.max(0, ...valuesOf(PAGES).filter(isCount));
  const isPart = stated.length === 0 && pages > Math.max(1, ...valuesOf(PAGE).filter(isCount));
  return {
    count,
    total: total ?? django,
    next: nexts.find(isUrl) ?? null,
    hasNext: nexts.length > 0 || valuesOf(HAS_NEXT).some(isMark) || valuesOf(IS_LAST).includes(false) || isPart,
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
