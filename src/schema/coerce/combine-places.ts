import { countryCode } from '../country.js';
import { normalizePlaceName, includesPlace, placeKey, textOf } from '../place-key.js';
import type { PlaceInput } from './place-text.js';
import type { WorkplaceType } from './workplace-words.js';

/** What a text in place of a town states. */
export interface ParsedPlaces {
  /** The places of work. A place with only a type is an alternative to the others: `London or remote`. */
  readonly places: readonly PlaceInput[];
  /** The workplace types of the posting as a whole. */
  readonly workplaceTypes: readonly WorkplaceType[];
  /** Countries and regions in which applicants must live, as printed. */
  readonly applicantLocations: readonly string[];
  /** What the text adds to the workplace type: `3 days a week`. */
  readonly workplaceNote?: string;
}

/** What one of several places in a text states. */
export interface PlacePart {
  readonly place?: PlaceInput | undefined;
  readonly types: readonly WorkplaceType[];
  readonly areas: readonly string[];
  readonly note?: string | undefined;
}

/** A value, and the part that it is from. */
interface FromPart<Value> {
  readonly value: Value;
  readonly part: PlacePart;
}

/** What several parts state together. */
export interface CombinedParts {
  readonly places: readonly FromPart<PlaceInput>[];
  readonly types: readonly FromPart<WorkplaceType>[];
  readonly areas: readonly FromPart<string>[];
  readonly notes: readonly FromPart<string>[];
}

/** Remote work, as an alternative to other places; in an area or anywhere. */
const remotePlace = ({ note }: PlacePart, area?: string): PlaceInput => {
  const code = area === undefined ? null : countryCode(area);
  return {
    ...(code ? { addressCountry: code } : area === undefined ? {} : { name: area }),
    workplaceType: 'REMOTE',
    ...(note ? { note } : {}),
  };
};

/** Whether a name only repeats the town, or town and region, so that nothing is lost without it. */
const isSpelling = ({ name, addressLocality }: PlaceInput): boolean =>
  name === undefined ||
  addressLocality === undefined ||
  normalizePlaceName(textOf(name).replace(/,.*$/, '')) === normalizePlaceName(textOf(addressLocality));

const KEYS = ['name', 'streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'addressCountry'] as const;
const ADDITIONS = ['streetAddress', 'postalCode', 'workplaceType', 'note'] as const;

const isEqual = (a: PlaceInput, b: PlaceInput): boolean =>
  [...KEYS, ...ADDITIONS].every((key) => a[key] === b[key]) && Object.keys(a).length === Object.keys(b).length;

/** Whether two entries state the same place, one of them perhaps less exactly: `Berlin` and `Berlin, Germany`. */
const isSamePlace = (vague: PlaceInput, exact: PlaceInput): boolean => {
  if (isEqual(vague, exact)) return true;
  const { town } = placeKey(vague);
  return (
    town !== '' &&
    vague.workplaceType === exact.workplaceType &&
    ADDITIONS.every((key) => vague[key] === undefined || vague[key] === exact[key]) &&
    (vague.name === exact.name || (isSpelling(vague) && isSpelling(exact))) &&
    includesPlace(placeKey(vague), placeKey(exact))
  );
};

/** Each place once, in its most exact form. */
const distinctPlaces = (places: readonly FromPart<PlaceInput>[]): FromPart<PlaceInput>[] => {
  const byTown = new Map<string, FromPart<PlaceInput>[]>();
  for (const entry of places) {
    const { town } = placeKey(entry.value);
    const kept = byTown.get(town) ?? [];
    byTown.set(town, kept);
    if (kept.some(({ value }) => isSamePlace(entry.value, value))) continue;
    const at = kept.findIndex(({ value }) => isSamePlace(value, entry.value));
    if (at < 0) kept.push(entry);
    else kept[at] = entry;
  }
  const kept = new Set([...byTown.values()].flat());
  return places.filter((entry) => kept.has(entry));
};

const distinct = <Value>(values: readonly FromPart<Value>[]): FromPart<Value>[] => [
  ...new Map(values.map((entry) => [entry.value, entry] as const)).values(),
];

/**
 * Puts parts together: what has no place is of the posting as a whole. But remote work beside a place is an alternative
 * to it, a place of its own.
 */
export const combineParts = (parts: readonly PlacePart[]): CombinedParts => {
  const hasPlaces = parts.some(({ place }) => place);
  const isAlternative = ({ place, types: [type, other] }: PlacePart): boolean =>
    hasPlaces && !place && type === 'REMOTE' && other === undefined;
  const whole = parts.filter((part) => !isAlternative(part));
  const places = parts.flatMap((part) => {
    const alternatives =
      part.areas.length > 0 ? part.areas.map((area) => remotePlace(part, area)) : [remotePlace(part)];
    return (part.place ? [part.place] : isAlternative(part) ? alternatives : []).map((value) => ({ value, part }));
  });
  return {
    places: distinctPlaces(places),
    types: distinct(whole.flatMap((part) => part.types.map((value) => ({ value, part })))),
    areas: distinct(whole.flatMap((part) => part.areas.map((value) => ({ value, part })))),
    notes: distinct(whole.flatMap((part) => (part.note ? [{ value: part.note, part }] : []))),
  };
};
