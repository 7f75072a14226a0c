import type { ProblemCode } from './problems.js';
import { isDate, isDateTime, isDuration, isPartialDate } from './iso.js';
import { URL_MAX, toWebUrl } from './url.js';

/** Longest one-line text, in characters. What is longer is cut and reported. */
const LINE_MAX = 500;
/** Longest rich text, in characters: five times the longest real posting seen. */
const RICH_TEXT_MAX = 100_000;

/** What a text must be. */
export interface Format {
  /** Brings equal forms together; what is empty after it counts as not given. */
  clean(text: string): string;
  check(text: string): boolean;
  /** The problem of a text that fails the check. */
  readonly code: ProblemCode;
  /** A longer text is cut. */
  readonly max: number;
}

/**
 * Control characters but tab and line ends; those that override the direction of the text around them; and halves of
 * characters, on which `encodeURIComponent` throws.
 */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
const toRichText = (text: string): string => text.replace(CONTROLS, '').trim();
const toLine = (text: string): string => toRichText(text).replace(/\s+/g, ' ');

/** Whether the engine takes a text. What it took is remembered: asking costs 50 µs, and what passes is a short list. */
const accepted = (take: (text: string) => unknown): ((text: string) => boolean) => {
  const passed = new Set<string>();
  return (text) => {
    if (passed.has(text)) return true;
    try {
      if (!take(text)) return false;
    } catch {
      return false;
    }
    passed.add(text);
    return true;
  };
};

const format = (
  code: ProblemCode,
  check: (text: string) => boolean,
  clean: (text: string) => string = toLine,
  max = LINE_MAX,
): Format => ({ clean, check, code, max });

/** The formats of a posting's texts, by name. */
export const FORMATS = {
  /** One line of plain text, 1 to 500 characters; white space is collapsed, control characters are removed. */
  line: format('wrong-type', () => true),
  /** HTML or plain text, up to 100,000 characters. Sanitised when it is shown. */
  'rich-text': format('wrong-type', () => true, toRichText, RICH_TEXT_MAX),
  /** http(s), or relative to the page; no other scheme, and no user name in it. */
  url: format(
    'url-invalid',
    (text) => toWebUrl(text) !== null,
    (text) => toWebUrl(text) ?? toLine(text),
    URL_MAX,
  ),
  email: format(
    'email-invalid',
    (text) => /^[^\s@<>?&,;:]{1,64}@[^\s@<>?&,;:]{1,190}\.[a-z0-9-]{2,}$/i.test(text),
    (text) => toLine(text).replace(/^mailto:/i, ''),
  ),
  /** `2026`, `2026-05` or `2026-05-18`: what is not said is not there. */
  'partial-date': format('date-invalid', isPartialDate),
  /** `2026-05-18`, or `2026-05-18T23:59` with seconds and `Z` or `+02:00` where known. */
  'date-or-time': format(
    'date-invalid',
    (text) => isDate(text) || isDateTime(text),
    (text) => toLine(text).toUpperCase(),
  ),
  /** ISO 8601, one unit: `P12W`, `P3M`, `P10D`, `P1Y`. */
  duration: format('duration-invalid', isDuration, (text) => toLine(text).toUpperCase()),
  /** IANA: `America/Los_Angeles`. */
  'time-zone': format(
    'time-zone-invalid',
    accepted((timeZone) => new Intl.DateTimeFormat('en', { timeZone })),
  ),
  /** BCP 47: `en`, `pt-BR`. */
  language: format(
    'language-invalid',
    accepted((tag) => Intl.getCanonicalLocales(tag)[0]),
    (text) => toLine(text).replaceAll('_', '-'),
  ),
  /** An ISO 4217 code that the engine knows: `USD`. */
  currency: format(
    'currency-invalid',
    accepted((code) => Intl.supportedValuesOf('currency').includes(code)),
    (text) => toLine(text).toUpperCase(),
  ),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
