/**
 * One formatter per kind, locale and options: building one costs 50 to 450 µs, using one 2 µs.
 * Nothing is built before it is first needed.
 */
const cache = new Map<string, unknown>();

type Formatter<Options, Format> = new (locale: string, options: Options) => Format;

/** The shared formatter of this kind. */
export const getFormatter = <Options, Format>(
  kind: Formatter<Options, Format>,
  locale: string,
  options: Options,
): Format => {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  if (!cache.has(key)) cache.set(key, new kind(locale, options));
  // what stands under a key was made by the `kind` that is part of it
  return cache.get(key) as Format;
};

const TEXTS_MAX = 1000;

/** Remembers what was made for a key, up to 1,000 of them: a list says the same dates again and again. */
export const memoize = <Value>(): ((key: string, make: () => Value) => Value) => {
  const known = new Map<string, Value>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    if (known.size >= TEXTS_MAX) known.clear();
    known.set(key, value);
    return value;
  };
};

const locales = memoize<string | null>();

/** A locale that `Intl` takes, from a `lang` value; null where it is none: `en_US` gives null. */
export const toLocale = (lang: string): string | null =>
  locales(lang, () => {
    try {
      return Intl.getCanonicalLocales(lang)[0] ?? null;
    } catch {
      return null;
    }
  });

let zone: string | undefined;

/** The reader's time zone. */
export const localTimeZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** "a, b and c" in the locale; `or` gives "a, b or c". */
export const formatList = (items: readonly string[], locale: string, type: 'and' | 'or' = 'and'): string =>
  items.length < 2
    ? (items[0] ?? '') // no formatter is made for one
    : getFormatter(Intl.ListFormat, locale, { type: type === 'or' ? 'disjunction' : 'conjunction' }).format(items);
