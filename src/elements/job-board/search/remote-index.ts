import type { FacetName } from '../../../model/board/facets.js';
import type { BoardIndex } from '../../../model/board/facet-index.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { safeParsePosting } from '../../../schema/parser/parse-internal.js';
import type { Answer } from './remote-response.js';
import type { FacetValues, Postings } from './searchable-postings.js';

/** How a posting states a value of those facets whose values are words of ours. */
const STATED: Readonly<Partial<Record<FacetName, (value: string) => object>>> = {
  workplace: (workplaceType) => ({ workplaceType }),
  type: (employmentType) => ({ employmentType }),
  sponsorship: (sponsorship) => ({ workAuthorization: { sponsorship } }),
  pay: () => ({ payKind: 'UNPAID' }),
};

/** Whether there is such a value: a posting that states it has it. */
const isKnown = ({ name, facet }: FacetValues, value: string): boolean => {
  const state = STATED[name];
  if (!state) return true;
  const { data: posting } = safeParsePosting({ title: name, ...state(value) });
  return posting !== null && facet.valuesOf(posting).includes(value);
};

/** The postings that a search server has given, and the values that it has told of. */
export class RemotePostings implements Postings {
  /** The most that there have been. */
  size = 0;
  /** Whether there has been an answer. */
  isKnown = false;
  /** Values stay once they are known, so that none jumps out of reach. */
  readonly facets: readonly FacetValues[];
  readonly #make: new () => BoardIndex;
  #list: BoardIndex;
  /** The posting that was asked for by its id. */
  #job: BoardIndex;

  /** `make` makes an index of postings. */
  constructor(make: new () => BoardIndex) {
    this.#make = make;
    this.#list = new make();
    this.#job = new make();
    this.facets = new make().facets;
  }

  get postings(): readonly JobPosting[] {
    return this.#list.postings;
  }

  get ids(): readonly string[] {
    return this.#list.ids;
  }

  withId(id: string): JobPosting | null {
    return this.#list.withId(id) ?? this.#job.withId(id);
  }

  /** Takes the answer in place of the one before. Gives for each facet how many have each of its values. */
  take({ postings, job, facets, total }: Answer): ReadonlyMap<FacetName, Uint32Array> {
    // a posting that was there is the same object, so that it stays open
    const before = new Map(this.postings.map((posting) => [JSON.stringify(posting), posting]));
    this.#list = new this.#make();
    for (const posting of postings) this.#list.add(before.get(JSON.stringify(posting)) ?? posting);
    if (job) {
      this.#job = new this.#make();
      this.#job.add(job);
    }
    this.isKnown = true;
    this.size = Math.max(this.size, total);
    return new Map(this.facets.map((facet) => [facet.name, this.#count(facet, facets)]));
  }

  append({ postings }: Answer): void {
    for (const posting of postings) this.#list.add(posting);
  }

  #count(facet: FacetValues, told: Answer['facets']): Uint32Array {
    const { name, values, positionById } = facet;
    const known = (told.get(name) ?? []).filter(({ id, value }) => positionById.has(id) || isKnown(facet, value));
    for (const { id, value } of known) {
      if (positionById.has(id)) continue;
      positionById.set(id, values.length);
      values.push({ id, value, total: 0 });
    }
    const counts = new Uint32Array(values.length);
    for (const { id, count } of known) {
      const place = positionById.get(id) ?? 0;
      const value = values[place];
      counts[place] = count;
      if (value) value.total = Math.max(value.total, count);
    }
    return counts;
  }
}
