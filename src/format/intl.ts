import { temporal } from '../schema/temporal.js';
import { englishList, englishNumber, isAmericanEnglish } from './english.js';

/** Most texts that one cache keeps. */
const TEXTS_MAX = 1000;

/**
 * Creates a cache of at most `max` values: a list shows the same dates again and again. What was not used for longest
 * goes first, so that a server, which sees every locale and currency, does not collect them for ever.
 *
 * @returns A function that gives the value of `key`, which `create` makes unless it is cached.
 */
export const memoize = <Value>(max = TEXTS_MAX): ((key: string, create: () => Value) => Value) => {
  const cached = new Map<string, { readonly value: Value }>();
  return (key, create) => {
    const known = cached.get(key);
    if (known && cached.size < max) return known.value;
    const entry = known ?? { value: create() };
    cached.delete(key); // a Map keeps the order of insertion: the first key is the one to go
    cached.set(key, entry);
    const [oldest] = cached.size > max ? cached.keys() : [];
    if (oldest !== undefined) cached.delete(oldest);
    return entry.value;
  };
};

/** Most formatters that are kept. A page in one language uses far fewer; each is large, and outside the JavaScript heap. */
const FORMATTERS_MAX = 200;
const formatters = memoize<unknown>(FORMATTERS_MAX);

type Formatter<Options, Format> = new (locale: string, options: Options) => Format;

/** The shared formatter of a kind, locale and options: building one costs 50 to 450 µs, using one 2 µs. */
export const getFormatter = <Options, Format>(
  kind: Formatter<Options, Format>,
  locale: string,
  options: Options,
): Format =>
  // `kind` is part of the key, so what is cached under it is a `Format`
  formatters(`${kind.name} ${locale} ${JSON.stringify(options)}`, () => new kind(locale, options)) as Format;

/** A whole number: "12,100". */
export const formatNumber = (value: number, locale: string): string =>
  (isAmericanEnglish(locale) ? englishNumber(value) : null) ??
  getFormatter(Intl.NumberFormat, locale, {}).format(value);

const locales = memoize<string | null>();

/** A `lang` value as a locale that `Intl` accepts; null if it is none, such as `en_US`. */
export const toLocale = (lang: string): string | null =>
  locales(lang, () => {
    try {
      return Intl.getCanonicalLocales(lang)[0] ?? null;
    } catch {
      return null;
    }
  });

let zone: string | undefined;

/** The time zone of this device. */
export const localTimeZone = (): string =>
  (zone ??= temporal?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** "a, b and c" in the locale; `or` gives "a, b or c". */
export const formatList = (items: readonly string[], locale: string, type: 'and' | 'or' = 'and'): string =>
  items.length < 2 || isAmericanEnglish(locale)
    ? englishList(items, type) // most lists have one item
    : getFormatter(Intl.ListFormat, locale, { type: type === 'or' ? 'disjunction' : 'conjunction' }).format(items);

/** Names of which any may hold, as they are written within a sentence: "Remote or hybrid". German names keep their capitals. */
export const formatNames = (names: readonly string[], locale: string): string =>
  formatList(
    names.map((name, index) =>
      index === 0 || /^de\b/i.test(locale) ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1),
    ),
    locale,
    'or',
  );
