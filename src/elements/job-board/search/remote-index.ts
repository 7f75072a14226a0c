import { BoardIndex } from '../../../model/board/facet-index.js';
import type { FacetName } from '../../../model/board/facets.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { safeParsePosting } from '../../../schema/parser/parse-internal.js';
import type { FacetValues, SearchablePostings } from '../board-types.js';
import type { ParsedAnswer } from './remote-response.js';

/** A posting that states a value of a facet, for the facets whose values are enums of the schema. */
const postingStating: Readonly<Partial<Record<FacetName, (value: string) => object>>> = {
  workplace: (workplaceType) => ({ workplaceType }),
  type: (employmentType) => ({ employmentType }),
  sponsorship: (sponsorship) => ({ workAuthorization: { sponsorship } }),
  pay: () => ({ payKind: 'UNPAID' }),
};

/** Whether the facet has such a value: a posting that states it is valid and has it. */
const isKnownValue = ({ name, facet }: FacetValues, value: string): boolean => {
  const state = postingStating[name];
  if (!state) return true;
  const { data: posting } = safeParsePosting({ title: name, ...state(value) });
  return posting !== null && facet.valuesOf(posting).includes(value);
};

/** The postings that a search server has sent, and the facet values that it has named. */
export class RemoteIndex implements SearchablePostings {
  /** The largest total of any answer. */
  size = 0;
  /** Values stay once they are known, so that no checkbox disappears under the pointer. */
  readonly facets: readonly FacetValues[] = new BoardIndex().facets;
  #list = new BoardIndex();
  /** The posting that was requested by its id. */
  #job = new BoardIndex();

  get postings(): readonly JobPosting[] {
    return this.#list.postings;
  }

  get ids(): readonly string[] {
    return this.#list.ids;
  }

  withId(id: string): JobPosting | null {
    return this.#list.withId(id) ?? this.#job.withId(id);
  }

  /** Replaces the earlier answer. Returns for each facet the number of postings with each of its values. */
  replace({ postings, job, facets, total }: ParsedAnswer): ReadonlyMap<FacetName, Uint32Array> {
    this.#list = new BoardIndex();
    for (const posting of postings) this.#list.add(posting);
    if (job) {
      this.#job = new BoardIndex();
      this.#job.add(job);
    }
    this.size = Math.max(this.size, total);
    return new Map(this.facets.map((facet) => [facet.name, this.#count(facet, facets)]));
  }

  append({ postings }: ParsedAnswer): void {
    for (const posting of postings) this.#list.add(posting);
  }

  #count(facet: FacetValues, statedFacets: ParsedAnswer['facets']): Uint32Array {
    const { name, values, positionById } = facet;
    const stated = statedFacets.get(name) ?? [];
    const known = stated.filter(({ id, value }) => positionById.has(id) || isKnownValue(facet, value));
    for (const { id, value } of known) {
      if (positionById.has(id)) continue;
      positionById.set(id, values.length);
      values.push({ id, value, total: 0 });
    }
    const counts = new Uint32Array(values.length);
    for (const { id, count } of known) {
      const position = positionById.get(id) ?? 0;
      const value = values[position];
      counts[position] = count;
      if (value) value.total = Math.max(value.total, count);
    }
    return counts;
  }
}
