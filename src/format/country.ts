import { getFormatter, toLocale } from './intl.js';

/**
 * Codes that engines name although they are no countries: unions, unknown regions, tests, and former countries, which
 * only some engines replace by their successors.
 */
const NO_COUNTRY =
  /^(?:EU|EZ|UN|QO|X[AB]|ZZ|AN|BU|C[ST]|D[DY]|F[QX]|HV|JT|MI|N[HQT]|P[CUZ]|QU|RH|SU|TP|VD|WK|Y[DU]|ZR)$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const STYLES = ['long', 'short'] as const;

/** The same text for `The Netherlands` and `netherlands`, for `U.S.` and `US`, for `Trinidad & Tobago` and `Trinidad and Tobago`. */
const normalizeName = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');

const nameIn = (code: string, locale: string, style: 'long' | 'short'): string | undefined =>
  getFormatter(Intl.DisplayNames, locale, { type: 'region', fallback: 'none', style }).of(code);

/** The code in capitals, with `GB` for `UK`; null if it is no country's code. */
const toCode = (text: string): string | null => {
  const code = text.toUpperCase().replace('UK', 'GB');
  return !NO_COUNTRY.test(code) && nameIn(code, 'en', 'long') ? code : null;
};

let codes: readonly string[] | undefined;

/** Every ISO 3166 code that the engine knows. */
const allCodes = (): readonly string[] =>
  (codes ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => toCode(code) === code,
  ));

/** Codes by name, for each naming language. Built on first use: 250 names take about 3 ms. */
const indexes = new Map<string, ReadonlyMap<string, string>>();

const indexOf = (key: string, localeFor: (code: string) => string): ReadonlyMap<string, string> => {
  const built =
    indexes.get(key) ??
    new Map(
      allCodes().flatMap((code) =>
        STYLES.map((style) => [normalizeName(nameIn(code, localeFor(code), style) ?? ''), code] as const),
      ),
    );
  indexes.set(key, built);
  return built;
};

/** The language that most people of a country read. */
const ownLanguage = (code: string): string => new Intl.Locale(`und-${code}`).maximize().language;

/** Common names that no `Intl.DisplayNames` knows. */
const ALIASES: ReadonlyMap<string, string> = new Map([['usa', 'US']]);

/**
 * The ISO 3166 alpha-2 code of a country: `US` for `us`, `USA` and `United States`.
 *
 * @param country A two-letter code, or a name in English, in `language`, or in the country's own language. Other codes are
 *   not known to every engine.
 * @returns Null if the country is unknown.
 */
export const countryCode = (country: string, language = 'en'): string | null => {
  const text = country.trim();
  if (/^[a-z]{2}$/i.test(text)) return toCode(text);
  const name = normalizeName(text);
  if (!name) return null;
  const locale = toLocale(language) ?? 'en';
  return (
    ALIASES.get(name) ??
    indexOf('en', () => 'en').get(name) ??
    indexOf(locale, () => locale).get(name) ??
    indexOf('own', ownLanguage).get(name) ??
    null
  );
};
