import * as z from 'zod/mini';
import { isDate, isDateTime, isDuration, isPartialDate } from './iso.js';
import { toWebUrl } from './url.js';

/** Longest one-line text, in characters. What is longer is cut and reported. */
const LINE_MAX = 500;
/** Longest rich text, in characters: five times the longest real posting seen. */
const RICH_TEXT_MAX = 100_000;
/** Most entries of a list: the longest real list of places had 65. */
const LIST_MAX = 100;
/** Largest amount of money or count. */
const NUMBER_MAX = 1e9;

/* oxlint-disable-next-line no-control-regex -- control and bidi-override characters are what it removes */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const toLine = (text: string): string => text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
const toRichText = (text: string): string => text.replace(CONTROLS, '').trim();

const accepts = (check: () => unknown): boolean => {
  try {
    return Boolean(check());
  } catch {
    return false;
  }
};
const isLanguageTag = (tag: string): boolean => accepts(() => Intl.getCanonicalLocales(tag)[0]);
const isTimeZone = (zone: string): boolean => accepts(() => new Intl.DateTimeFormat('en', { timeZone: zone }));
const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);
const isEmail = (text: string): boolean => /^[^\s@<>?&,;:]{1,64}@[^\s@<>?&,;:]{1,190}\.[a-z0-9-]{2,}$/i.test(text);

/** A string cleaned by `clean`, never empty, that passes `check` or is refused with the problem `code`. */
const checkedText = (clean: (text: string) => string, check: (text: string) => boolean, code: string) =>
  z.string().check(z.overwrite(clean), z.minLength(1), z.refine(check, { error: code }));

/** One line of plain text, 1 to 500 characters; white space is collapsed, control characters are removed. */
export const Line = z.string().check(z.overwrite(toLine), z.minLength(1), z.maxLength(LINE_MAX));

/** HTML, or plain text whose blank lines and bullets become paragraphs and lists. Sanitised when it is shown. */
export const RichText = z.string().check(z.overwrite(toRichText), z.minLength(1), z.maxLength(RICH_TEXT_MAX));

/** An http(s) address, or one relative to the page. Addresses with a user name or another scheme are refused. */
export const Url = checkedText(
  (text) => toWebUrl(text) ?? toLine(text),
  (text) => toWebUrl(text) !== null,
  'url-invalid',
);

/** An e-mail address. */
export const Email = checkedText((text) => toLine(text).replace(/^mailto:/i, ''), isEmail, 'email-invalid');

/** `2026-05-18`. */
export const PlainDate = checkedText(toLine, isDate, 'date-invalid');

/** `2026`, `2026-05` or `2026-05-18`: what is not said is not there. */
export const PartialDate = checkedText(toLine, isPartialDate, 'date-invalid');

/** `2026-05-18`, or `2026-05-18T23:59` with seconds and `Z` or `+02:00` where known. */
export const DateOrDateTime = checkedText(toLine, (text) => isDate(text) || isDateTime(text), 'date-invalid');

/** An ISO 8601 duration of one unit: `P12W`, `P3M`, `P10D`, `P1Y`. */
export const Duration = checkedText((text) => toLine(text).toUpperCase(), isDuration, 'duration-invalid');

/** An IANA time zone: `America/Los_Angeles`. */
export const TimeZone = checkedText(toLine, isTimeZone, 'time-zone-invalid');

/** A BCP 47 language tag: `en`, `pt-BR`. */
export const LanguageTag = checkedText((text) => toLine(text).replaceAll('_', '-'), isLanguageTag, 'language-invalid');

/** An ISO 4217 currency code that the engine knows: `USD`. */
export const Currency = checkedText((text) => toLine(text).toUpperCase(), isCurrency, 'currency-invalid');

/** A finite number from 0 to 1,000,000,000. */
export const Amount = z.number().check(z.minimum(0), z.maximum(NUMBER_MAX));

/** A whole number from 1 to 1,000,000,000. */
export const Count = z.number().check(z.minimum(1), z.maximum(NUMBER_MAX), z.refine(Number.isInteger, { error: 'number-invalid' }));

/** A list of at most 100 entries. */
export const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(LIST_MAX));

/** The keys that stand for a whole object when a posting gives a text instead of an object. */
export const textKeys = new WeakMap<object, (text: string) => string>();

/** An object that may also be written as a text, which then is its `key`. */
export const orText = <Shape extends z.ZodMiniObject>(key: string | ((text: string) => string), object: Shape): Shape => {
  textKeys.set(object, typeof key === 'string' ? () => key : key);
  return object;
};
