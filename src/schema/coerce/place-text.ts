import { normalizePlaceName } from '../place-key.js';
import { countryCode } from '../country.js';
import {
  countryOfRegion,
  hasRegions,
  isAlsoTown,
  isRegion,
  isRegionAfter,
  isStateCode,
  regionName,
} from './regions.js';
import type { WorkplaceType } from './workplace-words.js';

/** A place as `parsePosting` takes it. */
export interface PlaceInput {
  readonly name?: string;
  readonly streetAddress?: string;
  readonly addressLocality?: string;
  readonly addressRegion?: string;
  readonly postalCode?: string;
  readonly addressCountry?: string;
  readonly workplaceType?: WorkplaceType;
  readonly note?: string;
}

/** Towns of the country Georgia: after any other, it is the state of the US. */
const GEORGIAN_TOWN = /^(?:tbilisi|batumi|kutaisi|rustavi)$/;

/**
 * The country that ends an address, or stands alone.
 *
 * @param town What stands before it, folded; empty if nothing does.
 */
const countryAfter = (town: string, text: string, language: string | undefined): string | null => {
  if (/^georgia$/i.test(text)) return GEORGIAN_TOWN.test(town) ? 'GE' : null;
  if (/^[A-Z]{2}$/.test(text)) return isRegionAfter(town, text) ? null : countryCode(text);
  // two small letters are a word: `de`, `in`
  if (/^[a-z]{2}$/i.test(text)) return null;
  return countryCode(text, language);
};

/** The region and country for `US-CA`, `GB-ENG`, `DE-BE`; null for `US-Remote`, `US-NYC`. */
export const parseSubdivision = (text: string): Pick<PlaceInput, 'addressRegion' | 'addressCountry'> | null => {
  const [, country = '', region = ''] = /^([A-Z]{2})-([A-Z\d]{1,3})$/.exec(text.trim()) ?? [];
  const addressCountry = country && countryCode(country);
  if (!addressCountry) return null;
  const name = regionName(addressCountry, region);
  // of a country whose regions we know, other letters are no region
  if (!name && hasRegions(addressCountry)) return null;
  return { addressRegion: name ?? region, addressCountry };
};

/** Town, region and country in this order, without what is empty. */
const address = (stated: readonly string[], addressCountry: string): PlaceInput => {
  // `Atlanta, GA, GA, US`
  const parts = stated.filter((part, index) => stated.length < 3 || part !== stated[index - 1]);
  const [town = '', region] = parts.slice(-2);
  if (parts.length > 2 && !isRegion(parts.at(-1) ?? '', [addressCountry])) return { addressCountry };
  if (parts.length === 1 && isRegion(town, [addressCountry]) && !isAlsoTown(town))
    return { addressRegion: town, addressCountry };
  return {
    ...(town ? { addressLocality: town } : {}),
    ...(region ? { addressRegion: region } : {}),
    addressCountry,
  };
};

/** `Austin, TX USA`. */
const STATE_AND_COUNTRY = /(,\s*[A-Z]{2})\s+(?=(?:USA?|U\.S\.(?:A\.)?|United States)$)/;

/**
 * Reads one place: `Lisboa, Portugal` has a town and a country. `name` is as printed; a country alone has none. What is
 * ambiguous, such as `Paris` or `San Francisco, CA`, is a name only.
 */
export const parsePlaceText = (text: string, language?: string): PlaceInput => {
  const items = text
    .replace(STATE_AND_COUNTRY, '$1, ')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  const subdivision = parseSubdivision(text);
  if (subdivision) return subdivision;
  const [first = '', last = ''] = [items[0], items.at(-1)];
  if (items.length === 1) return parseSinglePlace(text, language);
  const name = items.join(', ');

  const country = countryAfter(normalizePlaceName(first), last, language);
  if (country) return { name, ...address(items.slice(0, -1), country) };
  if (items.length === 2) {
    const region = isAlsoTown(last) && isRegion(last, ['DE']) ? undefined : countryOfRegion(last);
    if (region) return { name, addressLocality: first, addressRegion: last, addressCountry: region };
  }
  // `US, CA, Santa Clara`, `Germany, Munich`; but not `Lebanon, NH`
  const leading = isStateCode(first) ? null : countryAfter('', first, language);
  const isTown = leading && isRegion(last) && !isRegion(last, [leading]);
  if (!leading || isTown) return { name: text };
  return {
    name,
    ...(items.length > 3 ? { addressCountry: leading } : address([last, ...items.slice(1, -1)], leading)),
  };
};

/** `Germany`; `Portugal - Lisbon`, `Dubai - United Arab Emirates`, `US-San Francisco`. */
const parseSinglePlace = (name: string, language: string | undefined): PlaceInput => {
  const alone = isStateCode(name) ? null : countryAfter('', name, language);
  if (alone) return { addressCountry: alone };
  const [, before = '', after = ''] = /^(.+?)(?:\s+[-–—]\s*|\s*[-–—]\s+|(?<=^[A-Z]{2})-)(.+)$/.exec(name) ?? [];
  if (!before) return { name };
  const last = countryAfter(normalizePlaceName(before), after, language);
  if (last) return { name, ...address([before], last) };
  const isState = isStateCode(before) && isRegionAfter(normalizePlaceName(after), before);
  const first = isState ? null : countryAfter('', before, language);
  // `US-IL-Niles` is not read further
  return { name, ...(first ? address(/[\d~]|-/.test(after) ? [] : [after], first) : {}) };
};
