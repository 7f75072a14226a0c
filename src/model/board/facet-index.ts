import type { JobPosting } from '../../schema/job-posting.js';
import { normalizeText, normalizeHtml } from '../../text-search/normalize.js';
import type { SearchText } from '../../text-search/search.js';
import { formatPlace } from '../../format/place.js';
import { FACETS, FACET_NAMES, type Facet, type FacetName } from './facets.js';

/** The values chosen of each facet, as they stand in the page's address. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A value of a facet. */
export interface FacetValue {
  /** What stands for it in the page's address: `new york ny`, `remote`. */
  readonly id: string;
  /** As it is stated; of texts that differ in case and accents alone, the first. */
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
  /** For each posting, which of `values` it has. */
  readonly valuesByRow: (readonly number[])[];
}

/** What is left of all postings. */
export interface Filtered {
  /** The places of the postings in the index. */
  readonly rows: readonly number[];
  /** For each facet how many postings choosing each value would leave, beside what is chosen in other facets. */
  readonly counts: ReadonlyMap<FacetName, Uint32Array>;
  /** How many there would be without one facet's filter, or without the query. */
  readonly countsWithoutFilter: ReadonlyMap<FacetName | 'query', number>;
}

const NONE: readonly number[] = [];

/** All postings of a board, made ready for being searched and filtered in one pass. */
export class BoardIndex {
  readonly postings: JobPosting[] = [];
  readonly texts: SearchText[] = [];
  /** What each posting is called in the page's address. */
  readonly ids: string[] = [];
  readonly #rowsById = new Map<string, number>();
  readonly facets: readonly FacetIndex[] = FACET_NAMES.map((name) => ({
    name,
    facet: FACETS[name],
    values: [],
    positionById: new Map(),
    valuesByRow: [],
  }));

  add(posting: JobPosting): void {
    const text = headOf(posting);
    const name = idOf(posting, text);
    const id = this.#rowsById.has(name) ? `${name}-${this.postings.length}` : name;
    this.#rowsById.set(id, this.postings.length);
    this.ids.push(id);
    this.postings.push(posting);
    this.texts.push(text);
    for (const facet of this.facets) facet.valuesByRow.push(valuesOf(facet, posting));
  }

  /** How many postings there are. */
  get size(): number {
    return this.postings.length;
  }

  /** The posting with this id; null where there is none. */
  withId(id: string): JobPosting | null {
    return this.postings[this.#rowsById.get(id) ?? -1] ?? null;
  }

  /** Takes up the long texts of one posting, which takes longer than all the rest of it. */
  addText(row: number): void {
    const [text, posting] = [this.texts[row], this.postings[row]];
    if (!text || !posting || text.body) return;
    text.body = bodyOf(posting);
  }

  /** The facet values that are chosen, each by its place in `FacetIndex.values`; unknown ones match nothing. */
  #chosen(filters: Filters): (ReadonlySet<number> | null)[] {
    return this.facets.map(({ name, positionById }) => {
      const ids = filters[name] ?? [];
      return ids.length > 0 ? new Set(ids.map((id) => positionById.get(id) ?? -1)) : null;
    });
  }

  /** The postings with a score, if there are scores, that have one of the chosen values of each facet. */
  filter(filters: Filters, scores: Uint16Array | null): Filtered {
    const { facets, postings } = this;
    const chosen = this.#chosen(filters);
    const rows: number[] = [];
    const counts = facets.map(({ values }) => new Uint32Array(values.length));
    const countsWithoutFilter = new Map<FacetName | 'query', number>();
    for (let row = 0; row < postings.length; row++) {
      // the one facet that refuses this posting; of those that two refuse nothing is to be counted
      let refusing = -1;
      let refusals = scores?.[row] === 0 ? 1 : 0;
      for (let index = 0; refusals < 2 && index < chosen.length; index++) {
        const wanted = chosen[index];
        if (!wanted || (facets[index]?.valuesByRow[row] ?? NONE).some((value) => wanted.has(value))) continue;
        refusals++;
        refusing = index;
      }
      if (refusals > 1) continue;
      if (refusals === 0) rows.push(row);
      else {
        const name = facets[refusing]?.name ?? 'query';
        countsWithoutFilter.set(name, (countsWithoutFilter.get(name) ?? 0) + 1);
        if (name === 'query') continue;
      }
      for (let index = 0; index < counts.length; index++)
        if (refusals === 0 || index === refusing) count(counts[index], facets[index]?.valuesByRow[row] ?? NONE);
    }
    return {
      rows,
      counts: new Map(facets.map(({ name }, index) => [name, counts[index] ?? new Uint32Array()])),
      countsWithoutFilter,
    };
  }
}

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
  facet.formatValue ? value.toLowerCase() : normalizeText(value) || value;

/** The values of one posting by their places among all, which get the ones that are new. */
const valuesOf = ({ facet, values, positionById }: FacetIndex, posting: JobPosting): readonly number[] => {
  const stated = facet.valuesOf(posting);
  if (stated.length === 0) return NONE;
  const found = new Set<number>();
  for (const value of stated) {
    if (!value) continue;
    const id = valueId(facet, value);
    const place = positionById.get(id) ?? values.length;
    if (place === values.length) {
      positionById.set(id, place);
      values.push({ id, value, total: 0 });
    }
    found.add(place);
  }
  for (const place of found) {
    const value = values[place];
    if (value) value.total++;
  }
  return [...found];
};

/** What a posting is called in the page's address. */
export const idOf = ({ identifier }: JobPosting, { head }: SearchText): string =>
  identifier ?? head.trim().replaceAll(' ', '-');

/** The long texts of a posting, to be searched. */
export const bodyOf = ({ description, responsibilities, qualifications, sections = [] }: JobPosting): string => {
  const bodies = [description, responsibilities, qualifications, ...sections.map(({ body }) => body)];
  return ` ${normalizeHtml(bodies.filter(Boolean).join(' '))}`;
};

/** The short texts of a posting, to be searched. */
export const headOf = (posting: JobPosting): SearchText => {
  const { title, hiringOrganization, jobLocation = [], department, team, tags = [], skills = [], industry } = posting;
  const places = jobLocation.flatMap((place) => [formatPlace(place), place.addressRegion, place.addressCountry]);
  const labels = [department, team, industry, ...tags, ...skills, ...(posting.educationRequirements?.levels ?? [])];
  const folded = ` ${normalizeText(title)}`;
  const rest = [hiringOrganization?.name, ...places, ...labels, posting.identifier].filter(Boolean).join(' ');
  return { head: `${folded} ${normalizeText(rest)}`, titleEnd: folded.length, body: '' };
};
