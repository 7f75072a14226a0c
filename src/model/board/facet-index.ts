import type { JobPosting } from '../../schema/job-posting.js';
import { normalizeText } from '../../text-search/normalize.js';
import { FACETS, FACET_NAMES, type Facet, type FacetName } from './facets.js';
import { parsePayMinimum, reachesMinimum } from './pay-minimum.js';
import { placesWith } from './place-values.js';
import { idOf } from './posting-texts.js';

/** The ids of the chosen values of each facet, as in the page's URL. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value of a facet. */
export interface FacetValue {
  /** Its id in the page's URL: `new york ny`, `remote`. */
  readonly id: string;
  /** As the posting states it. Of texts that differ only in case and accents, the first. */
  readonly value: string;
  /** How many postings have it. */
  total: number;
}

/** One facet over all postings. */
export interface FacetIndex {
  readonly name: FacetName;
  readonly facet: Facet;
  readonly values: FacetValue[];
  readonly positionById: Map<string, number>;
  /** For each posting, the positions of its values in `values`. */
  readonly valuesByRow: (readonly number[])[];
}

/** The postings that match, and how many would match with other filters. */
export interface Filtered {
  /** The positions of the postings in the index. */
  readonly rows: readonly number[];
  /** For each facet, how many postings match that have each value, together with the filters of the other facets. */
  readonly counts: ReadonlyMap<FacetName, Uint32Array>;
  /** How many more would match without one facet's filter, or without the query. */
  readonly countsWithoutFilter: ReadonlyMap<FacetName | 'query', number>;
}

const NONE: readonly number[] = [];
/** The lists of one position. Most postings have one value of a facet, and share its list. */
const SINGLES: (readonly number[])[] = [];

const listOf = (positions: ReadonlySet<number>): readonly number[] => {
  const [first = 0] = positions;
  return positions.size === 1 ? (SINGLES[first] ??= [first]) : [...positions];
};

/** A facet whose values are grouped: what the postings state, besides what is shown. */
interface GrowingFacet extends FacetIndex {
  readonly valuesByRow: (readonly number[])[];
  readonly stated: {
    readonly values: FacetValue[];
    readonly positionById: Map<string, number>;
    readonly valuesByRow: (readonly number[])[];
  };
}

/** Postings by their ids and by the values of their facets. */
export class BoardIndex {
  readonly postings: JobPosting[] = [];
  readonly #ids: string[] = [];
  readonly #rowsById = new Map<string, number>();
  readonly #facets: readonly GrowingFacet[] = FACET_NAMES.map((name) => ({
    name,
    facet: FACETS[name],
    values: [],
    positionById: new Map(),
    valuesByRow: [],
    stated: { values: [], positionById: new Map(), valuesByRow: [] },
  }));
  /** How many postings have their facets indexed. */
  #facetedCount = 0;

  /** The facets, with values that mean the same as one; none until those of all postings are indexed. */
  get facets(): readonly FacetIndex[] {
    if (!this.hasFacets) return [];
    for (const facet of this.#facets) groupValues(facet);
    return this.#facets;
  }

  /** Whether the facets of all postings are indexed. */
  get hasFacets(): boolean {
    return this.#facetedCount === this.postings.length;
  }

  add(posting: JobPosting): void {
    this.postings.push(posting);
  }

  /** Indexes the facets of the next posting without. */
  addFacets(): void {
    const posting = this.postings[this.#facetedCount];
    if (!posting) return;
    this.#facetedCount++;
    for (const facet of this.#facets) addRow(facet, posting);
  }

  /** The number of postings. */
  get size(): number {
    return this.postings.length;
  }

  /** The id of each posting in the page's URL. */
  get ids(): readonly string[] {
    this.#addIds();
    return this.#ids;
  }

  #addIds(): void {
    for (const posting of this.postings.slice(this.#ids.length)) {
      const name = idOf(posting);
      const id = this.#rowsById.has(name) ? `${name}-${this.#ids.length}` : name;
      this.#rowsById.set(id, this.#ids.length);
      this.#ids.push(id);
    }
  }

  /** The posting with this id, or null. */
  withId(id: string): JobPosting | null {
    this.#addIds();
    return this.postings[this.#rowsById.get(id) ?? -1] ?? null;
  }

  /** What is chosen in each facet; null for a facet without a choice. Unknown ids match nothing. */
  #choices(facets: readonly FacetIndex[], filters: Filters): (Choice | null)[] {
    return facets.map((facet) => {
      const ids = filters[facet.name] ?? [];
      if (ids.length === 0) return null;
      const minimums = facet.name === 'pay' ? ids.map(parsePayMinimum).filter((minimum) => minimum !== null) : [];
      return {
        positions: new Set(ids.flatMap((id) => positionsOf(facet, id))),
        includes: (row) => {
          const posting = this.postings[row];
          return posting !== undefined && minimums.some((minimum) => reachesMinimum(posting, minimum));
        },
      };
    });
  }

  /**
   * The postings that have one of the chosen values of each facet, and a score above 0 unless `scores` is null. Values are
   * counted if the facets of all postings are indexed, which they are after a choice.
   */
  filter(filters: Filters, scores: Uint16Array | Uint8Array | null): Filtered {
    while (Object.keys(filters).length > 0 && !this.hasFacets) this.addFacets();
    const { facets, postings } = this;
    const chosen = this.#choices(facets, filters);
    const rows: number[] = [];
    const counts = facets.map(({ values }) => new Uint32Array(values.length));
    const countsWithoutFilter = new Map<FacetName | 'query', number>();
    for (let row = 0; row < postings.length; row++) {
      // the one facet that excludes this posting; postings that two exclude are not counted
      let excluding = -1;
      let exclusions = scores?.[row] === 0 ? 1 : 0;
      for (let index = 0; exclusions < 2 && index < chosen.length; index++) {
        const wanted = chosen[index];
        const values = facets[index]?.valuesByRow[row] ?? NONE;
        if (!wanted || values.some((value) => wanted.positions.has(value)) || wanted.includes(row)) continue;
        exclusions++;
        excluding = index;
      }
      if (exclusions > 1) continue;
      if (exclusions === 0) rows.push(row);
      else {
        const name = facets[excluding]?.name ?? 'query';
        countsWithoutFilter.set(name, (countsWithoutFilter.get(name) ?? 0) + 1);
        if (name === 'query') continue;
      }
      for (let index = 0; index < counts.length; index++)
        if (exclusions === 0 || index === excluding) count(counts[index], facets[index]?.valuesByRow[row] ?? NONE);
    }
    return {
      rows,
      counts: new Map(facets.map(({ name }, index) => [name, counts[index] ?? new Uint32Array()])),
      countsWithoutFilter,
    };
  }
}

/** What is chosen in one facet. */
interface Choice {
  /** The positions of values. */
  readonly positions: ReadonlySet<number>;
  /** Whether a row has what is chosen besides values: a minimum. */
  readonly includes: (row: number) => boolean;
}

/** The positions of the values that an id stands for: one, or of a text that links by hand have, all that begin with it. */
export const positionsOf = (
  { name, values, positionById }: Pick<FacetIndex, 'name' | 'values' | 'positionById'>,
  id: string,
): readonly number[] => {
  const position = positionById.get(id);
  if (position !== undefined) return [position];
  const facet: Facet = FACETS[name];
  if (facet.isEnum) return NONE;
  const ids = values.map((value) => value.id);
  const found = [...ids.keys()].filter((at) => ids[at]?.startsWith(`${id} `));
  return found.length > 0 || name !== 'place' ? found : placesWith(id, values);
};

const count = (counts: Uint32Array | undefined, values: readonly number[]): void => {
  if (counts) for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
};

/** Orders the values of a facet for display: by its sort key, else the most frequent first. */
export const compareFacetValues =
  ({ sortKey }: Facet) =>
  (a: FacetValue, b: FacetValue): number =>
    sortKey ? compareText(sortKey(a.value), sortKey(b.value)) || compareText(a.id, b.id) : b.total - a.total;

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The id of a facet's value, which stands for it in the page's URL. */
export const valueId = (facet: Facet, value: string): string =>
  facet.isEnum ? value.toLowerCase() : normalizeText(value) || value;

/** The positions of the values of one posting. New values are added. */
const valuesOf = (
  facet: Facet,
  { values, positionById }: Pick<FacetIndex, 'values' | 'positionById'>,
  posting: JobPosting,
): readonly number[] => {
  const stated = facet.valuesOf(posting);
  if (stated.length === 0) return NONE;
  const found = new Set<number>();
  const otherNames = facet.otherNamesOf?.(posting) ?? [];
  for (const [index, value] of stated.entries()) {
    if (!value) continue;
    const id = valueId(facet, value);
    const position = positionById.get(id) ?? values.length;
    if (position === values.length) {
      positionById.set(id, position);
      values.push({ id, value, total: 0 });
    }
    found.add(position);
    const otherId = valueId(facet, otherNames[index] ?? value);
    if (!positionById.has(otherId)) positionById.set(otherId, position);
  }
  for (const position of found) {
    const value = values[position];
    if (value) value.total++;
  }
  return listOf(found);
};

/** Adds the values of one posting. Values that may be grouped wait for that. */
const addRow = (index: GrowingFacet, posting: JobPosting): void => {
  const { facet, stated } = index;
  const isGrouped = facet.group !== undefined;
  (isGrouped ? stated : index).valuesByRow.push(valuesOf(facet, isGrouped ? stated : index, posting));
};

/** Groups the values that mean the same, if there are new rows. */
const groupValues = ({ facet, values, positionById, valuesByRow, stated }: GrowingFacet): void => {
  if (!facet.group || stated.valuesByRow.length === valuesByRow.length) return;
  const groups = facet.group(stated.values.map(({ value }) => value));
  const shown = [...new Set(groups)];
  const positions = new Map(shown.map((group, position) => [group, position] as const));
  const positionOf = (value: number): number => positions.get(groups[value] ?? value) ?? 0;
  values.splice(
    0,
    values.length,
    ...shown.flatMap((group) => ({ id: '', value: '', ...stated.values[group], total: 0 })),
  );
  for (const [id, value] of stated.positionById) positionById.set(id, positionOf(value));
  const rows = stated.valuesByRow.map((found) => listOf(new Set(found.map(positionOf))));
  valuesByRow.splice(0, valuesByRow.length);
  for (const row of rows) {
    valuesByRow.push(row);
    for (const position of row) {
      const value = values[position];
      if (value) value.total++;
    }
  }
};
