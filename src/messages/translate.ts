import { getFormatter } from '../format/intl.js';
import type { MessageCatalog, CountKey, MessageKey, Messages } from './catalog.js';
import { en } from './en.js';
import { LOCALE_LOADERS } from './locales.js';

export type { MessageCatalog, CountKey, MessageKey, Messages };

let english: Messages = en;
/** What the page has defined, by language tag in lower case. */
const defined = new Map<string, Messages>();
/** What came with the library and is here, by its name in `LANGUAGES`; null where it cannot be had, or takes long. */
const loaded = new Map<string, Messages | null>();
const loading = new Map<string, Promise<void>>();
let listener = (): void => undefined;
/** No card waits longer for its words than this; English stands in until they come. */
const LOAD_TIMEOUT_MS = 3000;

/** Sets who is told when words arrive or change. */
export const onMessagesChange = (callback: () => void): void => {
  listener = callback;
};

/**
 * Adds a language, or overrides some messages of one: `defineMessages('de', {apply: 'Bewerben'})`.
 * Keys that are left out are those of the library, or else English. Elements that are shown follow.
 */
export const defineMessages = (lang: string, messages: Messages): void => {
  const tag = lang.toLowerCase();
  defined.set(tag, { ...defined.get(tag), ...messages });
  listener();
};

/** Adds the English words of a module that was loaded on demand. */
export const addEnglishMessages = (messages: Messages): void => {
  english = { ...messages, ...english };
};

const languageByLocale = new Map<string, string>();

/** The name in `LANGUAGES` for a locale: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`. */
const languageOf = (locale: string): string => {
  const known = languageByLocale.get(locale);
  if (known !== undefined) return known;
  const { language, script } = new Intl.Locale(locale || 'en').maximize();
  const withScript = `${language}-${script}`;
  const name = Object.hasOwn(LOCALE_LOADERS, withScript) ? withScript : language;
  languageByLocale.set(locale, name);
  return name;
};

/**
 * Loads the words for a locale; null when there are none to load. Settles when they are here or have taken too long,
 * rejects when they cannot be had.
 */
export const loadMessages = (locale: string): Promise<void> | null => {
  const name = languageOf(locale);
  const load = Object.hasOwn(LOCALE_LOADERS, name) ? LOCALE_LOADERS[name] : undefined;
  if (!load || loaded.has(name)) return null;
  const begun = loading.get(name);
  if (begun) return begun;
  const words = load().then(({ messages }) => {
    loaded.set(name, messages);
    listener();
  });
  const timeout = new Promise<void>((resolve) => void setTimeout(resolve, LOAD_TIMEOUT_MS));
  const settled = Promise.race([words, timeout]).finally(() => {
    if (!loaded.has(name)) loaded.set(name, null);
  });
  loading.set(name, settled);
  return settled;
};

type Values = Readonly<Record<string, string>>;

/** Looks a message up and fills in its `{placeholders}`. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  /** The message for a number of things, which is its `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
}

const interpolate = (message: string, values: Values): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : whole) ?? whole);

/**
 * The messages for `locale`: the page's, those of the library, then English. `onMissing` hears of each key that a
 * language which is there lacks.
 */
export const messagesFor = (locale: string, onMissing?: (key: string) => void): Translate => {
  const tag = locale.toLowerCase();
  const chain = [defined.get(tag), defined.get(tag.split('-')[0] ?? ''), loaded.get(languageOf(locale))].filter(
    (messages) => messages !== undefined && messages !== null,
  );
  const find = (key: keyof Messages): string | undefined => {
    const message = chain.find((messages) => messages[key] !== undefined)?.[key];
    if (message === undefined && chain.length > 0 && languageOf(locale) !== 'en') onMissing?.(key);
    return message ?? english[key];
  };
  const translate = (key: MessageKey, values: Values = {}): string => interpolate(find(key) ?? key, values);
  const count = (key: CountKey, number: number, values: Values = {}): string => {
    const all = { ...values, count: getFormatter(Intl.NumberFormat, locale, {}).format(number) };
    const form = getFormatter(Intl.PluralRules, locale, {}).select(number);
    const named = chain.concat(english).some((messages) => `${key}.${form}` in messages);
    return interpolate(find(named ? `${key}.${form}` : `${key}.other`) ?? key, all);
  };
  return Object.assign(translate, { count });
};
