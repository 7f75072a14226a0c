import { FACET_NAMES, type FacetName } from '../model/board/facets.js';
import { filterId } from '../model/board/filter-ids.js';
import type { Filters } from '../model/board/facet-index.js';
import type { BoardQuery } from '../search-protocol/board-query.js';
import { QUERY_LIMITS } from '../search-protocol/query-limits.js';
import { SORTS } from '../model/board/sort.js';

/** An invalid parameter. The message says what it must be. */
export class QueryError extends Error {
  /** The parameter's name; null for the address as a whole. */
  readonly parameter: string | null;

  constructor(parameter: string | null, message: string) {
    super(message);
    this.name = 'QueryError';
    this.parameter = parameter;
  }
}

const textOf = (params: URLSearchParams, name: string, max: number): string => {
  const text = params.get(name) ?? '';
  if (text.length > max) throw new QueryError(name, `must have at most ${max} characters`);
  // PostgreSQL cannot store this character
  if (text.includes('\0')) throw new QueryError(name, 'must not have the character U+0000');
  return text;
};

const numberOf = (params: URLSearchParams, name: 'limit' | 'offset', fallback: number): number => {
  const text = params.get(name) ?? String(fallback);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  const max = QUERY_LIMITS[name];
  if (number <= max) return number;
  throw new QueryError(name, `must be a whole number from 0 to ${max}`);
};

const idsOf = (params: URLSearchParams, name: FacetName): string[] => {
  const { values, value } = QUERY_LIMITS;
  const texts = params.getAll(name).filter(Boolean);
  for (const text of new Set(texts)) textOf(new URLSearchParams({ [name]: text }), name, value);
  const ids = [...new Set(texts.map((text) => filterId(name, text)))];
  if (ids.length > values) throw new QueryError(name, `must be given at most ${values} times`);
  return ids;
};

const filtersOf = (params: URLSearchParams): Filters => {
  const filters = FACET_NAMES.map((name) => [name, idsOf(params, name)] as const).filter(([, ids]) => ids.length > 0);
  const most = QUERY_LIMITS.allValues;
  const longest = filters.toSorted(([, one], [, other]) => other.length - one.length)[0];
  if (longest && filters.flatMap(([, ids]) => ids).length > most)
    throw new QueryError(longest[0], `must be given fewer times: ${most} values of all facets together`);
  return Object.fromEntries(filters);
};

const facetsOf = (params: URLSearchParams): FacetName[] => {
  const names = params.get('facets')?.split(',').filter(Boolean);
  const unknown = names?.some((name) => !FACET_NAMES.some((known) => known === name));
  if (unknown) throw new QueryError('facets', `must be some of ${FACET_NAMES.join(',')}`);
  return FACET_NAMES.filter((name) => names?.includes(name) ?? true);
};

const langOf = (params: URLSearchParams): string => {
  try {
    return new Intl.Locale(textOf(params, 'lang', 60) || 'en').toString();
  } catch {
    throw new QueryError('lang', 'must be a language tag, such as en or pt-BR');
  }
};

/**
 * Parses the query parameters of a request. Unknown parameters are ignored.
 *
 * @throws {QueryError} For an invalid parameter.
 */
export const readQuery = (params: URLSearchParams): BoardQuery => {
  const requested = params.get('sort');
  const sort = SORTS.find((name) => name === requested) ?? null;
  if (requested && !sort) throw new QueryError('sort', `must be one of ${SORTS.join(', ')}`);
  return {
    words: textOf(params, 'q', QUERY_LIMITS.words),
    filters: filtersOf(params),
    sort,
    offset: numberOf(params, 'offset', 0),
    limit: numberOf(params, 'limit', 50),
    facets: facetsOf(params),
    job: textOf(params, 'job', QUERY_LIMITS.value) || null,
    lang: langOf(params),
  };
};
