import { isAmericanEnglish } from '../format/english.js';
import { formatNumber, getFormatter, memoize } from '../format/intl.js';
import { type Lazy, lazy } from '../lazy/lazy.js';
import type { CountKey, MessageCatalog, MessageKey, Messages } from './catalog.js';
import { en } from './en.js';
import { LOCALE_LOADERS } from './locales.js';

export type { CountKey, MessageCatalog, MessageKey, Messages };

/** No element waits longer for its language, in ms; it shows English until the messages arrive. */
const LOAD_TIMEOUT_MS = 3000;

let english: Messages = en;
/** The messages that the page has defined, by language tag in lower case. */
const defined = new Map<string, Messages>();
/** The languages of this library that have been used, by their names in `LOCALE_LOADERS`. */
const languages = new Map<string, Lazy<{ messages: Messages }>>();
let notifyChange = (): void => undefined;

/** Sets the one function that is called when messages arrive or change. */
export const onMessagesChange = (callback: () => void): void => {
  notifyChange = callback;
};

/**
 * Adds a language, or overrides some messages of one: `defineMessages('de', {apply: 'Bewerben'})`. For keys that are left
 * out the library's own messages are used, or else English ones. Elements on the page render again.
 */
export const defineMessages = (lang: string, messages: Messages): void => {
  const tag = lang.toLowerCase();
  defined.set(tag, { ...defined.get(tag), ...messages });
  notifyChange();
};

/** Adds the English messages of a lazy part. */
export const addEnglishMessages = (messages: Messages): void => {
  english = { ...messages, ...english };
};

const languageByLocale = memoize<string>();

/** The name in `LOCALE_LOADERS` for a locale: `pt` for `pt-BR`, `zh-Hant` for `zh-TW`. */
const languageOf = (locale: string): string =>
  languageByLocale(locale, () => {
    if (/^en(?:-|$)/i.test(locale)) return 'en'; // whatever its script; to maximize the first locale takes 6 ms
    const { language, script } = new Intl.Locale(locale || 'en').maximize();
    const withScript = `${language}-${script}`;
    return Object.hasOwn(LOCALE_LOADERS, withScript) ? withScript : language;
  });

/**
 * Loads the messages for a locale, once.
 *
 * @param onFailure Called if their file cannot be loaded.
 * @returns A promise that never rejects, and resolves when they are here, missing or late; null if there is nothing to
 *   wait for.
 */
export const loadMessages = (
  locale: string,
  onFailure?: (language: Lazy<unknown>) => void,
): Promise<unknown> | null => {
  const name = languageOf(locale);
  const load = Object.hasOwn(LOCALE_LOADERS, name) ? LOCALE_LOADERS[name] : undefined;
  if (!load) return null;
  const known = languages.get(name);
  if (known) return known.loading;
  const language = lazy(load, 'messages', {
    timeLimit: LOAD_TIMEOUT_MS,
    onSettled: () => (language.current ? notifyChange() : onFailure?.(language)),
  });
  languages.set(name, language);
  return language.get();
};

const pluralForm = (count: number, locale: string): Intl.LDMLPluralRule => {
  if (isAmericanEnglish(locale)) return count === 1 ? 'one' : 'other';
  return getFormatter(Intl.PluralRules, locale, {}).select(count);
};

type Values = Readonly<Record<string, string>>;

/** Finds a message and fills in its `{placeholders}`. */
export interface Translate {
  (key: MessageKey, values?: Values): string;
  /** The message in the plural form for `count`, which is also its `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
}

/** Words for a message that is missing because its file is: `Sort by` for `board.sortBy`, with its values. */
const wordsOf = (key: string, values: Values): string => {
  const name =
    key
      .replace(/\.(?:zero|one|two|few|many|other)$/, '')
      .split('.')
      .at(-1) ?? '';
  const words = name.replace(/_|(?=[A-Z][a-z])/g, ' ').toLowerCase();
  return [...Object.values(values), words].join(' ');
};

const interpolate = (message: string, values: Values): string =>
  message.includes('{') // most have no placeholders
    ? message.replace(
        /\{(\w+)\}/g,
        (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : whole) ?? whole,
      )
    : message;

/**
 * The messages for `locale`: those of the page, of the library, then the English ones.
 *
 * @param onMissing Called with each key that is shown in English although the language is here.
 */
export const messagesFor = (locale: string, onMissing?: (key: string) => void): Translate => {
  const tag = locale.toLowerCase();
  const language = languages.get(languageOf(locale))?.current?.messages;
  const chain = [defined.get(tag), defined.get(tag.split('-')[0] ?? ''), language].filter(
    (messages) => messages !== undefined,
  );
  const find = (key: keyof Messages): string | undefined => {
    const message = chain.find((messages) => messages[key] !== undefined)?.[key];
    if (message === undefined && chain.length > 0 && languageOf(locale) !== 'en') onMissing?.(key);
    return message ?? english[key];
  };
  const translate = (key: MessageKey, values: Values = {}): string => {
    const message = find(key);
    return message === undefined ? wordsOf(key, values) : interpolate(message, values);
  };
  const count = (key: CountKey, number: number, values: Values = {}): string => {
    const all = { ...values, count: formatNumber(number, locale) };
    const form = pluralForm(number, locale);
    const hasForm = chain.concat(english).some((messages) => `${key}.${form}` in messages);
    const message = find(hasForm ? `${key}.${form}` : `${key}.other`);
    return message === undefined ? wordsOf(key, all) : interpolate(message, all);
  };
  return Object.assign(translate, { count });
};
