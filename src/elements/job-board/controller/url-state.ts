import type { Filters } from '../../../model/board/facet-index.js';
import { FACET_NAMES, type FacetName } from '../../../model/board/facets.js';
import { filterId } from '../../../model/board/filter-ids.js';
import { SORTS } from '../../../model/board/sort.js';
import { QUERY_LIMITS } from '../../../search-protocol/query-limits.js';
import type { SearchCriteria } from '../board-types.js';

/** Whether a text may be the id of a value or of a posting. */
const isId = (text: string): boolean => text.length <= QUERY_LIMITS.value && !text.includes('\0');

/** The filters with one value added, or removed if it was there. */
export const toggleFilter = (filters: Filters, name: FacetName, id: string): Filters => {
  const { [name]: values = [], ...others } = filters;
  const next = values.includes(id) ? values.filter((value) => value !== id) : [...values, id];
  return next.length > 0 ? { ...others, [name]: next } : others;
};

/** The page's URL as the place that keeps a board's criteria, so that a search can be shared and gone back to. */
export class UrlState {
  readonly #prefix: string;

  /** `prefix` begins the names of this board's parameters. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  read(): SearchCriteria {
    return this.fromUrl(location.search);
  }

  /** The criteria in a URL's query. Unknown values are ignored, and those beyond the limits of a query. */
  fromUrl(search: string): SearchCriteria {
    const params = new URLSearchParams(search);
    const get = (name: string): string | null => params.get(this.#prefix + name);
    let left: number = QUERY_LIMITS.allValues;
    const filters = FACET_NAMES.map((name) => {
      const stated = params.getAll(this.#prefix + name).filter((text) => text && isId(text));
      const values = [...new Set(stated.map((text) => filterId(name, text)))];
      const kept = values.slice(0, Math.min(left, QUERY_LIMITS.values));
      left -= kept.length;
      return [name, kept] as const;
    });
    const openJobId = get('job');
    return {
      query: (get('q') ?? '').replaceAll('\0', '').slice(0, QUERY_LIMITS.words),
      filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
      sort: SORTS.find((sort) => sort === get('sort')) ?? null,
      openJobId: openJobId !== null && isId(openJobId) ? openJobId : null,
    };
  }

  /** The page's URL with these criteria. Everything in it that is not this board's stays. */
  toUrl({ query, filters, sort, openJobId }: SearchCriteria): string {
    const [whole = '', hash] = location.href.split('#');
    const [page = '', search] = whole.split('?');
    const params = new URLSearchParams(search);
    for (const name of ['q', 'sort', 'job', ...FACET_NAMES]) params.delete(this.#prefix + name);
    const set = (name: string, value: string | null): void => {
      if (value) params.append(this.#prefix + name, value);
    };
    set('q', query.trim());
    for (const name of FACET_NAMES) for (const value of filters[name] ?? []) set(name, value);
    set('sort', sort);
    set('job', openJobId);
    return [page, params.size > 0 && `?${params}`, hash !== undefined && `#${hash}`].filter(Boolean).join('');
  }

  /**
   * Writes the criteria into the page's URL; with `push` the back button undoes it.
   *
   * @returns Whether the URL has changed.
   */
  write(criteria: SearchCriteria, how: 'push' | 'replace'): boolean {
    const url = this.toUrl(criteria);
    if (url === location.href) return false;
    try {
      // the state of the history entry is the page's
      if (how === 'push') history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
      return true;
    } catch {
      return false; // a sandboxed page, a file: URL, or too many calls
    }
  }
}
