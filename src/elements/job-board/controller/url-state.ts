import { FACET_NAMES, type FacetName } from '../../../model/board/facets.js';
import type { Filters } from '../../../model/board/facet-index.js';
import { SORTS } from '../../../model/board/sort.js';
import type { Question } from '../board-types.js';

/** The filters with a value of one facet chosen, or not any more. */
export const toggled = (filters: Filters, name: FacetName, id: string): Filters => {
  const { [name]: values = [], ...others } = filters;
  const next = values.includes(id) ? values.filter((value) => value !== id) : [...values, id];
  return next.length > 0 ? { ...others, [name]: next } : others;
};

/** The page's address as the place where a board's question is kept, so that it can be shared and gone back to. */
export class BoardAddress {
  readonly #prefix: string;

  /** `prefix` stands before the names of this board's parameters. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  read(): Question {
    return this.readFrom(location.search);
  }

  /** The question in the query of an address; what is not known in it is passed over. */
  readFrom(search: string): Question {
    const params = new URLSearchParams(search);
    const get = (name: string): string | null => params.get(this.#prefix + name);
    const filters = FACET_NAMES.map((name) => [name, [...new Set(params.getAll(this.#prefix + name))]] as const);
    return {
      query: get('q') ?? '',
      filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
      sort: SORTS.find((sort) => sort === get('sort')) ?? null,
      job: get('job'),
    };
  }

  /** The page's address with this question in it; everything that is not this board's stays. */
  of({ query, filters, sort, job }: Question): string {
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
    set('job', job);
    return [page, params.size > 0 && `?${params}`, hash !== undefined && `#${hash}`].filter(Boolean).join('');
  }

  /** Puts the question into the address; `push` makes it a step that the back button undoes. Whether it could. */
  write(question: Question, how: 'push' | 'replace'): boolean {
    const url = this.of(question);
    if (url === location.href) return false;
    try {
      // what the page keeps in the entry is the page's
      if (how === 'push') history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
      return true;
    } catch {
      return false; // a sandboxed page, one from a folder, or one that has written too often
    }
  }
}
