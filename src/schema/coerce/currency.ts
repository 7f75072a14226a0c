import { isCurrency } from '../intl-support.js';
import { countryOfRegion, isRegionAfter, isStateCode, regionName } from './regions.js';
import { WORD_LOCALES, normalizeWords } from './words.js';

/** Signs and words of one currency, the longest first. */
const CURRENCIES: readonly (readonly [code: string, pattern: RegExp])[] = Object.entries({
  USD: 'us ?\\$|\\$ ?us\\b|us dollars?',
  CAD: 'ca?\\$',
  AUD: 'au?\\$',
  NZD: 'nz\\$',
  SGD: 'sg?\\$',
  HKD: 'hk\\$',
  TWD: 'nt\\$',
  MXN: 'mx\\$',
  BRL: 'r\\$|\\breais\\b|\\breal\\b',
  EUR: '€|\\beuros?\\b',
  GBP: '£|\\bpounds?\\b',
  INR: '₹|\\brupees\\b|\\blpa\\b',
  CNY: 'rmb|元|人民币|人民幣',
  JPY: '円',
  KRW: '₩|원',
  ILS: '₪|ש"ח|nis\\b',
  TRY: '₺|\\btl\\b',
  PLN: '\\bzł|\\bzl\\b|\\bzlotych\\b',
  CHF: '\\bs?fr\\b',
  CZK: '\\bkc\\b',
  HUF: '\\bft\\b',
  VND: '₫',
  THB: '฿',
  PHP: '₱',
  NGN: '₦',
  UAH: '₴',
  RUB: '₽',
}).map(([code, pattern]) => [code, new RegExp(pattern, 'g')]);

/** Signs of several currencies, and the currency in each country that uses them. */
const LOCAL: readonly (readonly [sign: RegExp, byCountry: Readonly<Record<string, string>>])[] = [
  [
    /\$|\bdollars?\b/g,
    {
      US: 'USD',
      CA: 'CAD',
      AU: 'AUD',
      NZ: 'NZD',
      SG: 'SGD',
      HK: 'HKD',
      TW: 'TWD',
      MX: 'MXN',
      AR: 'ARS',
      CL: 'CLP',
      CO: 'COP',
    },
  ],
  [/[¥￥]|\byen\b/g, { JP: 'JPY', CN: 'CNY' }],
  [/\bkr\b|\bkronor\b|\bkroner\b/g, { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }],
  [/\brs\b/g, { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }],
  [/\br(?= ?\d)/g, { ZA: 'ZAR' }],
];

/** Names that the engine does not have. */
const MORE_NAMES = { usa: 'US', us: 'US', 'united states of america': 'US', uk: 'GB' } as const;
let countries: Map<string, string> | null = null;

/** The countries with such a sign, by their names in every language. */
const countriesByName = (): ReadonlyMap<string, string> => {
  if (countries) return countries;
  countries = new Map<string, string>(Object.entries(MORE_NAMES));
  const codes = LOCAL.flatMap(([, byCountry]) => Object.keys(byCountry));
  for (const language of WORD_LOCALES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of codes) countries.set(normalizeWords(names.of(code) ?? code), code);
  }
  return countries;
};

/** Towns in Western Australia, whose code is also that of Washington. */
const IN_WESTERN_AUSTRALIA = /^(?:perth|fremantle|joondalup|mandurah|bunbury|broome|kalgoorlie)$/;

/** The country of a state or province after a town: `US` for `Austin` and `TX`; null if that leaves a choice. */
const countryAfter = (town: string, region: string): string | null => {
  if (isStateCode(region)) {
    if (!isRegionAfter(normalizeWords(town), region)) return region;
    return region === 'WA' && IN_WESTERN_AUSTRALIA.test(normalizeWords(town)) ? 'AU' : 'US';
  }
  const [country, ...others] = ['CA', 'AU'].filter((code) => regionName(code, region));
  if (country) return others.length > 0 ? null : country;
  return /^georgia$/i.test(region) ? null : (countryOfRegion(region) ?? null);
};

/** The country of a place by its name or code; null if it does not say, or uses none of the signs. */
const countryOf = (place: unknown): string | null => {
  const { addressCountry, addressLocality, addressRegion, name } =
    typeof place === 'object' && place !== null
      ? (place as Readonly<Record<string, unknown>>) // of any type: checked below
      : { name: place };
  if (typeof addressCountry === 'string') {
    const code = addressCountry.trim();
    return countriesByName().get(normalizeWords(code)) ?? (/^[A-Z]{2}$/.test(code) ? code : null);
  }
  if (typeof addressLocality === 'string' && typeof addressRegion === 'string')
    return countryAfter(addressLocality, addressRegion.trim());
  if (typeof name !== 'string') return null;
  const [town, region, ...rest] = name.split(',').map((part) => part.trim());
  const last = /[^,()]+(?=\)?$)/.exec(name.trim())?.[0];
  const country = last ? countriesByName().get(normalizeWords(last)) : undefined;
  return country ?? (town && region && rest.length === 0 ? countryAfter(town, region) : null);
};

/** What is found of currencies in a text, and the text without them. */
export interface CurrencyReading {
  readonly rest: string;
  /** The currency, if there is one; null if only its sign is known; undefined without any sign. */
  readonly currency: string | null | undefined;
  /** Whether the text names two different currencies. */
  readonly isMixed: boolean;
}

/**
 * Finds the currency of a folded text. A sign of several currencies is one only in a country that says which.
 *
 * @param places The places of the posting, as text or objects.
 */
export const findCurrency = (folded: string, places: readonly unknown[]): CurrencyReading => {
  const found = new Set<string | null>();
  const mark = (currency: string | null): string => {
    found.add(currency);
    return ' ';
  };
  let rest = folded.replace(/(^|[^\p{L}])([a-z]{3})(?![\p{L}])/gu, (all, before: string, code: string) =>
    isCurrency(code.toUpperCase()) && code !== 'all' && code !== 'top' && code !== 'try'
      ? before + mark(code.toUpperCase())
      : all,
  );
  for (const [code, pattern] of CURRENCIES) {
    rest = rest.replace(pattern, (sign) => mark(code) + (sign === 'lpa' ? 'lakh pa ' : ''));
  }
  const here = [...new Set(places.map(countryOf))];
  for (const [sign, byCountry] of LOCAL) {
    const local = [...new Set(here.map((country) => (country && byCountry[country]) ?? null))];
    rest = rest.replace(sign, () => (found.size > 0 ? ' ' : mark(local.length === 1 ? (local[0] ?? null) : null)));
  }
  const [currency] = found;
  return { rest, currency, isMixed: found.size > 1 };
};
