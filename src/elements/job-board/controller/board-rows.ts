import { getFormatter } from '../../../format/intl.js';
import { type RowView, rowView } from '../../../model/posting/row-view.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { isSameValue } from '../../shared/given-data.js';
import type { BoardGroup, PostingKey, SearchResults, SearchablePostings } from '../board-types.js';
import { facetValueLabel } from '../view/facet-labels.js';

/** Rows under one heading. */
interface LabeledGroup {
  readonly label: string | null;
  readonly rows: readonly number[];
}

interface RowsOptions {
  readonly results: SearchResults;
  readonly index: SearchablePostings | null;
  readonly context: ViewContext;
}

interface FirstRowsOptions extends RowsOptions {
  readonly count: number;
  readonly expanded: ReadonlySet<PostingKey>;
}

/** Groups in the order of their labels; postings without a value come last. */
const labelGroups = ({ results, index, context }: RowsOptions): readonly LabeledGroup[] => {
  const { groups, groupedBy } = results;
  if (!groupedBy || !index) return groups.map(({ rows }) => ({ label: null, rows }));
  const { compare } = getFormatter(Intl.Collator, context.locale, {});
  const labelOf = (value: string | null): string | null =>
    value === null ? null : facetValueLabel(index, groupedBy, value, context);
  return groups
    .map(({ value, rows }) => ({ label: labelOf(value), rows }))
    .sort((a, b) =>
      a.label === null || b.label === null
        ? Number(a.label === null) - Number(b.label === null)
        : compare(a.label, b.label),
    );
};

/** The identifiers that several postings have. */
const findSharedIdentifiers = (postings: readonly JobPosting[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { identifier } of postings)
    if (identifier !== undefined) (seen.has(identifier) ? shared : seen).add(identifier);
  return shared;
};

/** What tells a posting from others that have no identifier, or the same one. */
const describe = ({ identifier, title, hiringOrganization, jobLocation, url }: JobPosting): string =>
  JSON.stringify([identifier, title, hiringOrganization?.name, jobLocation, url]);

const workplacesOf = ({ workplaceType = [], jobLocation = [] }: JobPosting): unknown => [
  ...new Set([...workplaceType, ...jobLocation.map((place) => place.workplaceType)]),
];

/** What rows show of a posting that tells nothing where all postings share it. */
const SHAREABLE = {
  employer: ({ hiringOrganization }) => hiringOrganization?.name,
  type: ({ employmentType }) => employmentType,
  workplace: workplacesOf,
  start: ({ startDates }) => startDates,
  sponsorship: ({ workAuthorization }) => workAuthorization?.sponsorship,
} as const satisfies Partial<Record<keyof RowView, (posting: JobPosting) => unknown>>;

const isShared = (postings: readonly JobPosting[], stated: (posting: JobPosting) => unknown): boolean => {
  const [first] = postings;
  const value = first && JSON.stringify(stated(first));
  return postings.every((posting) => JSON.stringify(stated(posting)) === value);
};

/** The facts of rows that all of several postings share. */
const findSharedCells = (postings: readonly JobPosting[]): Partial<RowView> => {
  const shared = Object.entries(SHAREABLE).filter(([, stated]) => postings.length > 1 && isShared(postings, stated));
  return Object.fromEntries(shared.map(([name]) => [name, null]));
};

const logoOf = ({ hiringOrganization }: JobPosting): string | undefined => hiringOrganization?.logo;

/** Whether logos tell employers apart; a posting alone has its own. */
const hasLogos = (postings: readonly JobPosting[]): boolean =>
  postings.some(logoOf) && !(postings.length > 1 && isShared(postings, logoOf));

/** Formats the rows of a board, each once, until the language or the clock changes. */
export class BoardRows {
  readonly #views = new Map<JobPosting, RowView>();
  readonly #descriptions = new WeakMap<JobPosting, string>();
  #groups: { readonly results: SearchResults; readonly labeled: readonly LabeledGroup[] } | null = null;
  #postings: readonly JobPosting[] = [];
  #sharedIdentifiers: ReadonlySet<string> = new Set();
  /** What no row shows, as all postings share it. */
  #sharedCells: Partial<RowView> = {};

  /** Formats everything anew with the next view. */
  clear(): void {
    this.#views.clear();
    this.#groups = null;
  }

  /** When the first row is out of date, in ms since 1970; null if none ever is. */
  get nextChange(): number | null {
    let next = Infinity;
    for (const { nextChange } of this.#views.values()) next = Math.min(next, nextChange ?? Infinity);
    return Number.isFinite(next) ? next : null;
  }

  /** All rows in the order that they are shown in, as positions in the results. */
  order(options: RowsOptions): readonly number[] {
    return this.#labeled(options).flatMap(({ rows }) => rows);
  }

  /** The first `count` rows, in their groups. */
  first(options: FirstRowsOptions): readonly BoardGroup[] {
    const { results, context, expanded } = options;
    this.#follow(results.postings, options.index?.size ?? results.postings.length);
    const counts = new Map<string, number>();
    const groups: BoardGroup[] = [];
    let left = options.count;
    for (const { label, rows } of this.#labeled(options)) {
      if (left <= 0) break;
      const shown = rows.slice(0, left).flatMap((row) => {
        const posting = results.postings[row];
        if (!posting) return [];
        const key = this.#keyOf(posting, counts);
        return [{ key, row, view: this.#viewOf(posting, context), isExpanded: expanded.has(key) }];
      });
      groups.push({ label, rows: shown });
      left -= rows.length;
    }
    return groups;
  }

  #follow(postings: readonly JobPosting[], size: number): void {
    if (postings === this.#postings) return;
    this.#postings = postings;
    const sharedCells = {
      ...(size === postings.length && findSharedCells(postings)), // a search server has sent only some
      ...(!hasLogos(postings) && { logo: null, monogram: null }),
    };
    if (!isSameValue(sharedCells, this.#sharedCells)) this.#views.clear();
    this.#sharedCells = sharedCells;
    this.#sharedIdentifiers = findSharedIdentifiers(postings);
    const kept = new Set(postings);
    for (const posting of this.#views.keys()) if (!kept.has(posting)) this.#views.delete(posting);
  }

  #viewOf(posting: JobPosting, context: ViewContext): RowView {
    const known = this.#views.get(posting);
    if (known && (known.nextChange === null || context.now < known.nextChange)) return known;
    const view = { ...rowView(posting, context), ...this.#sharedCells };
    this.#views.set(posting, view);
    return view;
  }

  /** The key of a posting. Postings that nothing tells apart are numbered, by their number so far in `counts`. */
  #keyOf(posting: JobPosting, counts: Map<string, number>): PostingKey {
    const name = this.#nameOf(posting);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} ${count}` : name;
  }

  #nameOf(posting: JobPosting): string {
    const { identifier } = posting;
    if (identifier !== undefined && !this.#sharedIdentifiers.has(identifier)) return `#${identifier}`;
    const name = this.#descriptions.get(posting) ?? describe(posting);
    this.#descriptions.set(posting, name);
    return name;
  }

  #labeled(options: RowsOptions): readonly LabeledGroup[] {
    if (this.#groups?.results !== options.results)
      this.#groups = { results: options.results, labeled: labelGroups(options) };
    return this.#groups.labeled;
  }
}
