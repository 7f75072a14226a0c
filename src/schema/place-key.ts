/** The parts of a place that tell it from others, in lower case, without accents and punctuation; empty if not stated. */
export interface PlaceKey {
  readonly town: string;
  readonly region: string;
  /** An ISO 3166 code in capitals, or a name. */
  readonly country: string;
}

/** The parts of a place that a key is made of. */
interface Address {
  readonly name?: unknown;
  readonly addressLocality?: unknown;
  readonly addressRegion?: unknown;
  readonly addressCountry?: unknown;
}

/** The value if it is text, else none: a posting may not be parsed yet. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Lower-case letters without accents, digits, plus signs and single spaces, to compare names and phrases. */
export const normalizePlaceName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

/** `New York City, NY`: the town without the word "City", which some add; `Saint Louis` as `St. Louis`. */
const normalizeTown = (text: string): string =>
  normalizePlaceName(text)
    .replace(/^nyc$|^(new york|mexico) city$/, (_, town?: string) => town ?? 'new york')
    .replace(/^saint /, 'st ');

/** Countries that are one town. */
const CITY_STATES: Readonly<Record<string, string>> = { SG: 'singapore', HK: 'hong kong', MC: 'monaco' };

/** The town and the region in a name: `San Francisco, CA`. A name with more commas is no such thing. */
const partsOfName = (name: string): readonly string[] => {
  const items = name.split(',').map((item) => item.trim());
  return items.length > 2 ? [name] : items;
};

/** What tells a place from others. Of a place with only a name, that is a town, or a town and its region. */
export const placeKey = ({ name, addressLocality, addressRegion, addressCountry }: Address): PlaceKey => {
  const stated = textOf(addressCountry);
  const country = /^[a-z]{2}$/i.test(stated) ? stated.toUpperCase() : normalizePlaceName(stated);
  const address = [textOf(addressLocality), textOf(addressRegion)];
  const [town = '', region = ''] = address.some(Boolean) ? address : partsOfName(textOf(name));
  const key = {
    town: normalizeTown(town) || (CITY_STATES[country] ?? ''),
    region: normalizePlaceName(region),
    country,
  };
  return key.region === key.town ? { ...key, region: '' } : key;
};

/** `tx` and `texas`, `ny` and `new york`, `nsw` and `new south wales`: a code and the name that has its letters in order. */
const isRegionCode = (code: string, name: string): boolean => {
  if (code.length > 3 || code[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === code[at]) at++;
  return at === code.length;
};

const isSameRegion = (a: string, b: string): boolean => a === b || isRegionCode(a, b) || isRegionCode(b, a);

/** Whether `exact` may be the place that `vague` names: the same town, and nothing that `vague` states is different. */
export const includesPlace = (vague: PlaceKey, exact: PlaceKey): boolean =>
  vague.town === exact.town &&
  (vague.region === '' || isSameRegion(vague.region, exact.region)) &&
  (vague.country === '' || vague.country === exact.country);

/** How many parts are stated. */
export const exactness = ({ town, region, country }: PlaceKey): number =>
  [town, region, country].filter(Boolean).length;
