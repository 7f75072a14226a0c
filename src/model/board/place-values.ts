import { formatCountry } from '../../format/country.js';
import type { Place } from '../../schema/job-posting.js';
import { normalizeText } from '../../text-search/normalize.js';
import { type PlaceKey, exactness, includesPlace, placeKey } from '../../schema/place-key.js';

/** `Lisboa [PT]`: the town and region, and the country as a code. */
const VALUE = /^(.*?) ?\[([A-Z]{2})\]$/;

/** A place as a value to filter by, the same for all spellings of it: `Lisboa [PT]`, `San Francisco, CA`. */
export const placeValue = (place: Place): string | null => {
  const { name = '', addressLocality, addressRegion, addressCountry = '' } = place;
  const isCode = /^[A-Z]{2}$/.test(addressCountry);
  const parts = [...new Set([addressLocality, addressRegion, isCode ? '' : addressCountry])].filter(Boolean);
  // without a town, a name says more than a region or country
  const text = addressLocality || !name ? parts.join(', ') : name;
  // longer names are addresses with a country in them
  const isShort = text.split(',').length < 3;
  return [text, isCode && isShort && `[${addressCountry}]`].filter(Boolean).join(' ') || null;
};

/** The label of a place in the locale: `Lisboa, Portugal`. */
export const formatPlaceValue = (value: string, locale: string): string => {
  const [, text = value, code] = VALUE.exec(value) ?? [];
  return [...new Set([text, code && formatCountry(code, locale)])].filter(Boolean).join(', ');
};

/** The country of a place as an ISO 3166 code; null if it is not stated as one. */
export const countryOf = (value: string): string | null => VALUE.exec(value)?.[2] ?? null;

/** The positions of the places in a country, by its code or English name in lower case. */
export const placesWith = (country: string, values: readonly { readonly value: string }[]): number[] =>
  [...values.entries()].flatMap(([position, { value }]) => {
    const code = countryOf(value);
    const isMeant = code !== null && [code, formatCountry(code, 'en')].some((name) => normalizeText(name) === country);
    return isMeant ? [position] : [];
  });

const keyOf = (value: string): PlaceKey => {
  const [, name = value, addressCountry] = VALUE.exec(value) ?? [];
  return placeKey({ name, addressCountry });
};

/** The most exact of several places, if all others may be it: of `Berlin` and `Berlin [DE]` the second. */
const mostExact = (keys: readonly PlaceKey[], candidates: readonly number[]): number | undefined => {
  const [best] = [...candidates].sort((a, b) => exactness(keyAt(keys, b)) - exactness(keyAt(keys, a)) || a - b);
  return best !== undefined && candidates.every((other) => includesPlace(keyAt(keys, other), keyAt(keys, best)))
    ? best
    : undefined;
};

const NOWHERE: PlaceKey = { town: '', region: '', country: '' };
const keyAt = (keys: readonly PlaceKey[], index: number): PlaceKey => keys[index] ?? NOWHERE;

/**
 * For each value, the index of the value that stands for the same place: of `Berlin` that of `Berlin [DE]`, if no other
 * Berlin is in the list.
 */
export const groupPlaces = (values: readonly string[]): number[] => {
  const keys = values.map(keyOf);
  const byTown = new Map<string, number[]>();
  for (const [index, { town }] of keys.entries()) {
    const sameTown = byTown.get(town);
    if (sameTown) sameTown.push(index);
    else byTown.set(town, [index]);
  }
  return keys.map((key, index) => {
    const candidates = (byTown.get(key.town) ?? []).filter((other) => includesPlace(key, keyAt(keys, other)));
    return key.town === '' || candidates.length === 1 ? index : (mostExact(keys, candidates) ?? index);
  });
};
