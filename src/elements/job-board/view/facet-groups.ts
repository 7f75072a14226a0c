import { formatCountry } from '../../../format/country.js';
import { formatList, getFormatter } from '../../../format/intl.js';
import { countryOf } from '../../../model/board/place-values.js';
import { termOf } from '../../../model/posting/start-values.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { FacetValues } from '../board-types.js';

/** Values of a facet that belong together, as positions. */
export interface ValueGroup {
  /** What they have in common; null for values that stand alone. */
  readonly label: string | null;
  /** The value that includes the others; null if there is none. */
  readonly parent: number | null;
  readonly positions: readonly number[];
  /** The label of a value within its group. */
  readonly labelOf: (position: number) => string;
}

interface GroupOptions {
  readonly labelOf: (position: number) => string;
  readonly context: ViewContext;
}

/** Places by country, if there are several: the country of the first place first. */
const groupByCountry = (facet: FacetValues, positions: readonly number[], options: GroupOptions): ValueGroup[] => {
  const { labelOf, context } = options;
  const byCountry = new Map<string, number[]>();
  for (const position of positions) {
    const country = countryOf(facet.values[position]?.value ?? '') ?? '';
    const group = byCountry.get(country);
    if (group) group.push(position);
    else byCountry.set(country, [position]);
  }
  if (byCountry.size < 2) return [{ label: null, parent: null, positions, labelOf }];
  return [...byCountry]
    .sort(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([country, inside]) => {
      const name = country && formatCountry(country, context.locale);
      // the heading has the country
      const within = (position: number): string => labelOf(position).replace(name ? `, ${name}` : '', '');
      return { label: name || null, parent: null, positions: inside, labelOf: within };
    });
};

const monthName = (value: string, locale: string): string => {
  const format = getFormatter(Intl.DateTimeFormat, locale, { month: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${value}-01T00:00:00Z`));
};

/** Months below their terms, if these are values as well. */
const groupByTerm = (
  facet: FacetValues,
  positions: readonly number[],
  { labelOf, context }: GroupOptions,
): ValueGroup[] => {
  const valueAt = (position: number): string => facet.values[position]?.value ?? '';
  const terms = new Map(positions.map((position) => [valueAt(position), position] as const));
  const parentOf = (position: number): number | null => terms.get(termOf(valueAt(position)) ?? '') ?? null;
  return positions
    .filter((position) => parentOf(position) === null)
    .map((position) => {
      const inside = positions.filter((other) => parentOf(other) === position);
      const months = inside.map((other) => monthName(valueAt(other), context.locale));
      return { label: formatList(months, context.locale), parent: position, positions: inside, labelOf };
    });
};

/** The shown values of a facet in their groups. */
export const groupValues = (facet: FacetValues, positions: readonly number[], options: GroupOptions): ValueGroup[] => {
  if (facet.name === 'place') return groupByCountry(facet, positions, options);
  if (facet.name === 'start') return groupByTerm(facet, positions, options);
  return [{ label: null, parent: null, positions, labelOf: options.labelOf }];
};
