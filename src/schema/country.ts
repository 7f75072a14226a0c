import { toAlpha2 } from './alpha3.js';
import { isLanguage } from './intl-support.js';
import { LOCALES } from './locales.js';

/**
 * Codes that engines name although they are no countries: unions, unknown regions, tests, and former countries, which
 * only some engines replace by their successors.
 */
const NO_COUNTRY =
  /^(?:EU|EZ|UN|QO|X[AB]|ZZ|AN|BU|C[ST]|D[DY]|F[QX]|HV|JT|MI|N[HQT]|P[CUZ]|QU|RH|SU|TP|VD|WK|Y[DU]|ZR)$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** The same text for `The Netherlands` and `netherlands`, for `U.S.` and `US`, for `Trinidad & Tobago` and `Trinidad and Tobago`. */
const normalizeName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');

type Style = 'long' | 'short';

const namesIn = (locale: string, style: Style = 'long'): Intl.DisplayNames =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style });

const english = namesIn('en');

/** The code in capitals, with `GB` for `UK`; null if it is no country's code. */
const toCode = (text: string): string | null => {
  const code = text.toUpperCase().replace('UK', 'GB');
  return !NO_COUNTRY.test(code) && english.of(code) ? code : null;
};

let codes: readonly string[] | undefined;

/** Every ISO 3166 code that the engine knows. */
const allCodes = (): readonly string[] =>
  (codes ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => toCode(code) === code,
  ));

/** Codes by name, in one language. */
type Index = ReadonlyMap<string, string>;

const byName = (names: readonly (readonly [name: string | undefined, code: string])[]): Index =>
  new Map(names.map(([name, code]) => [normalizeName(name ?? ''), code]));

/** The codes by their names in a language. Built on first use: 250 names take about 3 ms. */
const indexes = new Map<string, Index>();

const indexOf = (locale: string): Index => {
  const known = indexes.get(locale);
  if (known) return known;
  const styles = [namesIn(locale), namesIn(locale, 'short')];
  const built = byName(allCodes().flatMap((code) => styles.map((names) => [names.of(code), code] as const)));
  indexes.set(locale, built);
  return built;
};

let worldIndex: Index | undefined;

/** The codes by the name in the language that most people of the country read, and in the languages of our messages. */
const indexOfOtherNames = (): Index => {
  if (worldIndex) return worldIndex;
  const languages = new Map<string, Intl.DisplayNames>(LOCALES.map((language) => [language, namesIn(language)]));
  const others = [...languages.values()];
  const all = allCodes().map((code) => {
    const { language } = new Intl.Locale(`und-${code}`).maximize();
    const names = languages.get(language) ?? namesIn(language);
    languages.set(language, names);
    return [code, names.of(code)] as const;
  });
  // a country's own name counts more than what another language calls another country
  return (worldIndex = byName([
    ...allCodes().flatMap((code) => others.map((names) => [names.of(code), code] as const)),
    ...all.map(([code, name]) => [name, code] as const),
  ]));
};

/** Common names that no `Intl.DisplayNames` knows. */
const ALIASES: Index = new Map(
  Object.entries({
    czechrepublic: 'CZ',
    greatbritain: 'GB',
    holland: 'NL',
    korea: 'KR',
    macedonia: 'MK',
    republicofireland: 'IE',
    turkey: 'TR',
    uae: 'AE',
    estadosunidosdaamerica: 'US',
    estadosunidosdeamerica: 'US',
    etatsunisdamerique: 'US',
    statiunitidamerica: 'US',
    unitedstatesofamerica: 'US',
    vereinigtestaatenvonamerika: 'US',
    usa: 'US',
  }),
);

const findCode = (text: string, language: string): string | null => {
  if (/^[a-z]{2}$/i.test(text)) return toCode(text);
  const name = normalizeName(text);
  if (!name) return null;
  return (
    (/^[A-Z]{3}$/.test(text) ? toAlpha2(text) : null) ??
    ALIASES.get(name) ??
    indexOf('en').get(name) ??
    (isLanguage(language) ? indexOf(language).get(name) : null) ??
    indexOfOtherNames().get(name) ??
    null
  );
};

/** Most texts of which the country is remembered: a list has the same ones again and again. */
const KNOWN_MAX = 2000;
const known = new Map<string, string | null>();

/**
 * The ISO 3166 alpha-2 code of a country: `US` for `us`, `USA` and `United States`.
 *
 * @param country A code of two or three letters, or a name in `language`, in the country's own language, or in one of
 *   the languages of our messages.
 * @returns Null if the country is unknown.
 */
export const countryCode = (country: string, language = 'en'): string | null => {
  const text = country.trim();
  const key = `${language} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= KNOWN_MAX) known.clear();
  const code = findCode(text, language);
  known.set(key, code);
  return code;
};
