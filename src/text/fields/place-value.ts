import { countryCode } from '../../schema/country.js';
import { type PlaceInput, parsePlaces } from '../../schema/coerce/parse-places.js';
import { isRegion } from '../../schema/coerce/regions.js';
import type { PlacedLine } from '../document/line.js';
import { type Finding, found } from '../finding.js';

export type Workplace = 'REMOTE' | 'HYBRID' | 'ON_SITE';

/** Whether a text after a town is its state, province or country. */
export const isRegionName = (text: string): boolean =>
  isRegion(text, ['US', 'CA', 'AU', 'GB', 'DE']) ||
  (text.length > 2 && countryCode(text) !== null) ||
  /^(?:UK|USA|US|UAE)$/.test(text);

/** Takes off what is no place: a floor, a company, a remark. */
const trimValue = (text: string): string =>
  text
    .replace(/\s*\((?:m\/w\/d|f\/m\/d|w\/m\/d|office[- ]first)\)|,\s*office[- ]first/gi, '')
    .replace(/^([^-–,]{2,40})\s[-–]\s([^-–,]{2,40})\s[-–]\s([^-–,]{2,40})$/u, '$1, $2, $3')
    .replace(/^(?:in|at|based in|our office in)\s+/i, '')
    .replace(/\binnerhalb (?:von )?(\p{Lu}\p{L}+?)s?(?!\p{L})/u, 'in $1')
    .replace(/[\s;,]+$|(?<!\b\p{Lu}\.?\p{Lu})\.+$/gu, '');

const splitValue = (text: string): string =>
  text
    .replace(/\s+(?:or|and|oder|und|ou|et|o|y)\s+(?=\p{Lu})/gu, '; ')
    .replace(/;\s*;/g, ';')
    .replace(/;\s*(?:and|or)\s+/gi, '; ');

/** `occasional trips to Paris`: words in small letters are a remark. */
const REMARK = /^\p{Ll}{4,}\s|^(?:その他|週\d)/u;

/** What the value of a field for places states. */
export interface PlaceReading {
  readonly places: Finding<PlaceInput>[];
  readonly areas: Finding<string>[];
  readonly types: Finding<Workplace>[];
}

/** Reads the places of a value, and what stands among them. */
export const readPlaceValue = (
  line: PlacedLine,
  from: number,
  given: string,
  language: string | null,
): PlaceReading => {
  const text = trimValue(given);
  const span = [from, from + given.length] as const;
  // a list of towns alone, or towns with regions, which a comma separates as well
  const isTownList =
    /^[\p{L} .'’-]+(?:,\s?[\p{L} .'’-]+){2,}$/u.test(text.replace(/\s+(?:or|and|oder|und)\s+/g, ', ')) &&
    !text.split(/,\s?|\sor\s|\sand\s/).some((part) => isRegionName(part.trim()));
  const parsed = parsePlaces(
    isTownList ? text.replace(/,?\s+(?:or|and|oder|und|ou|et|y|o)\s+|,\s?/g, '; ') : splitValue(text),
    language ?? undefined,
  );
  const types = [
    ...parsed.workplaceTypes,
    ...parsed.places.flatMap(({ name, addressCountry, addressLocality, workplaceType }) =>
      workplaceType && !name && !addressCountry && !addressLocality ? [workplaceType] : [],
    ),
  ];
  return {
    places: [...parsed.places, ...parsed.applicantLocations.map(remoteIn)]
      .filter(
        ({ name, addressLocality, addressCountry, addressRegion }) =>
          (name ?? addressLocality ?? addressCountry ?? addressRegion) !== undefined && !REMARK.test(name ?? ''),
      )
      .map((place) => found(named(place, text), line, ...span)),
    areas: [],
    types: explained(types, text).map((type) => found(type, line, ...span)),
  };
};

/** `Berlin (hybrid, 3 days in the office)`: the other words explain it. */
const explained = (types: readonly Workplace[], text: string): readonly Workplace[] =>
  types.includes('HYBRID') && !/(?<![a-zà-ſ])(?:or|oder|ou|o)(?![a-zà-ſ])|\//iu.test(text) ? ['HYBRID'] : types;

/** `United States, Remote`. */
const remoteIn = (area: string): PlaceInput => {
  const code = countryCode(area);
  return { name: area, ...(code && { addressCountry: code }), workplaceType: 'REMOTE' };
};

/** A country as it is printed, beside its code. */
const named = (place: PlaceInput, text: string): PlaceInput => {
  if (place.name !== undefined || !place.addressCountry || place.addressLocality || place.addressRegion) return place;
  const printed = text
    .split(/[,;/|]|\s(?:or|and|oder|und)\s/)
    .map((part) => part.trim())
    .find((part) => countryCode(part) === place.addressCountry);
  return printed ? { ...place, name: printed } : place;
};
