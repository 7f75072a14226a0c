/** One to three words in Latin letters that begin with a capital, of which the first begins no workplace type: `New York`. */
const TOWN =
  '(?!Remo|Hybr|Home|Virt|Dist|Any|On|Off|In |Work|Tele|Vari|Mult|Nation|World|Glob|Full|Flex|Loca|None|Blank|Unk)' +
  '[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}';
const PLAIN_TOWN = new RegExp(`^${TOWN}$`);
const PLAIN_REGION = new RegExp(`^(?:[A-Z]{2}|${TOWN})$`);
const PLAIN_NAME = new RegExp(
  `^(?:${TOWN}, (?:AK|CT|DC|FL|HI|IA|KS|MI|N[HJMVY]|O[HKR]|RI|TX|UT|VT|W[AIV])|(?:San|Santa|Los|Palo|Menlo|Mountain) [A-Z][a-z]+, CA)$`,
);

/**
 * Whether a place's name is a town and a state of the US, `San Francisco, CA`, so that `parsePlaces` would find nothing
 * else in it. False for some names that it leaves as they are, never true for others.
 */
export const isPlainPlaceName = (name: string): boolean => PLAIN_NAME.test(name);

/** The parts of a place that are looked at. */
interface Parts {
  readonly name?: unknown;
  readonly addressLocality?: unknown;
  readonly addressRegion?: unknown;
  readonly addressCountry?: unknown;
}

const isAbsentOr = (pattern: RegExp, text: unknown): boolean =>
  text === undefined || (typeof text === 'string' && pattern.test(text));

/** Whether nothing in a place needs to be parsed: its name is plain, or it has a plain town, region and country instead. */
export const isPlainPlace = ({
  name,
  addressLocality: town,
  addressRegion: region,
  addressCountry: country,
}: Parts): boolean =>
  name === undefined
    ? town !== undefined &&
      isAbsentOr(PLAIN_TOWN, town) &&
      isAbsentOr(PLAIN_REGION, region ?? undefined) &&
      isAbsentOr(/^(?!UK)[A-Z]{2}$/, country)
    : isAbsentOr(PLAIN_NAME, name) && (town ?? region ?? country) === undefined;

/**
 * Whether no place of a posting needs to be parsed: then `coercePlaces` would change nothing.
 *
 * @param places Parsed places.
 */
export const arePlainPlaces = (places: readonly Parts[]): boolean =>
  places.every(isPlainPlace) &&
  // two that begin alike may be one place
  new Set(places.map(({ name, addressLocality }) => String(name ?? addressLocality).replace(/,.*/, ''))).size ===
    places.length;
