/** The formats of a posting's texts, by name. The parser finds them by their export: export nothing else. */
import { isBlank } from './blank.js';
import type { ProblemCode } from './issues/problem.js';
import { isCurrency, isLanguage, isTimeZone } from './intl-support.js';
import { isDateOrTime, isDuration, isPartialDate } from './iso.js';
import { NORMALIZED_URL, URL_MAX, toWebUrl } from './url.js';

/** Longest line, in characters. Longer ones are cut and reported. */
const LINE_MAX = 500;
/** Longest rich text, in characters: five times the longest one found in real postings. */
const RICH_TEXT_MAX = 100_000;

/** A format of texts. */
export interface Format {
  /** Returns the normal form of a text; '' if it is blank, null if it does not have this format. */
  normalize(text: string): string | null;
  /**
   * Texts in their normal form, as most are: no other has to be looked at twice. It takes only texts that `normalize` would
   * leave as they are, without advice, and that are not blank.
   */
  readonly normal?: RegExp;
  /** The problem of a text that does not have this format. */
  readonly code: ProblemCode;
  /** Most characters. A longer line or rich text is cut; in the other formats it is a problem. */
  readonly max: number;
  /** A text that has a value in this format, though it is a placeholder in others. */
  readonly exception?: string;
  /** Whether it counts for the limit of all rich texts of a posting. */
  readonly isRich?: true;
  /** The advice about a text whose normal form is another text; undefined if there is none to give. */
  advise?(text: string, normalized: string): ProblemCode | undefined;
}

/**
 * Control characters except tab and line ends; those that override the direction of the text around them; and lone
 * surrogates, on which `encodeURIComponent` throws.
 */
const CONTROL_CHARS = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
/** The same and all characters beyond U+FFFF. It has no flag `u`, so engines test it fast, and few texts match. */
const HAS_CONTROL_CHARS = /[\0-\b\v\f\cN-\c_\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/;
const toRichText = (text: string): string =>
  (HAS_CONTROL_CHARS.test(text) ? text.replace(CONTROL_CHARS, '') : text).trim();
/** Short HTML whose text is a placeholder, such as `<p>N/A</p>`, has no value. */
const toFilledText = (given: string): string => {
  const text = toRichText(given);
  return text.length < 100 && text[0] === '<' && isBlank(text.replace(/<[^>]*>|&nbsp;|&#160;/g, '')) ? '' : text;
};
/** What nobody sees in a line: soft hyphens, spaces without width, and marks of direction or joining at its ends. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|^[\s\u200C-\u200F]+|(?<![\s\u200C-\u200F])[\s\u200C-\u200F]+$/g;
/** Few texts have any, and this test is faster. */
const HAS_INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
/** Lines in ASCII with nothing to remove, as most are. */
const CLEAN_LINE = /^[!-~]+(?: [!-~]+)*$/;
const toLine = (text: string): string => {
  if (CLEAN_LINE.test(text)) return text;
  const clean = toRichText(text);
  const visible = HAS_INVISIBLE.test(clean) ? clean.replace(INVISIBLE, '').trim() : clean;
  return visible.replace(/\s{2,}|[^\S ]/g, ' ');
};

const format = (
  code: ProblemCode,
  isValid: (text: string) => boolean,
  clean: (text: string) => string = toLine,
  normal?: RegExp,
): Format => ({
  normalize(given) {
    const text = clean(given);
    return !text || (text.length <= LINE_MAX && isValid(text)) ? text : null;
  },
  code,
  max: LINE_MAX,
  ...(normal && { normal }),
});

const toUpperCase = (text: string): string => toLine(text).toUpperCase();

/** The days at which the calendars of programs and databases begin or end: nobody set these dates. */
const UNSET_DATE =
  /^(?:0|0000-00-00|(?:0001|1601|1753|1900|1904|1970)-01-01|(?:1899|1969)-12-3[01]|9999-12-31)(?:$|[T ])/;
const toDate = (text: string): string => {
  const date = toUpperCase(text);
  return UNSET_DATE.test(date) ? '' : date;
};

/** A line in ASCII. Placeholders begin with N, T and U; `Confidential` is none, but no name of an employer. */
const NORMAL_LINE = /^(?!confidential$)[a-mo-sv-z\d][!-~]*(?: [!-~]+)*$/i;
/** A day that every month has, of a year in which no calendar begins. */
const NORMAL_DATE = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** One line of plain text, 1 to 500 characters; white space is collapsed, what nobody sees is removed. */
export const line: Format = { normalize: toLine, code: 'wrong-type', max: LINE_MAX, normal: NORMAL_LINE };
/** A line with a country. `NA` is Namibia. */
export const country: Format = { ...line, exception: 'NA' };
/** A line with the name of an employer. `Confidential`, which Google suggests for one that stays hidden, is no name. */
export const employer: Format = {
  ...line,
  normalize: (text) => toLine(text).replace(/^confidential$/i, ''),
};
/** HTML or plain text, up to 100,000 characters. Sanitized when it is shown. */
export const richText: Format = { normalize: toFilledText, code: 'wrong-type', max: RICH_TEXT_MAX, isRich: true };
/** An http(s) URL, or one relative to the page. No other scheme, and no user name. */
export const url: Format = {
  normalize(text) {
    const webUrl = toWebUrl(text) ?? toWebUrl(toLine(text));
    return webUrl && webUrl.length <= URL_MAX ? webUrl : toLine(text) && null;
  },
  code: 'url-invalid',
  max: URL_MAX,
  normal: NORMALIZED_URL,
  exception: '/',
  advise: (text, webUrl) =>
    webUrl.startsWith('https:') && !/^\W*(?:https?:|\/\/)/i.test(text) ? 'url-completed' : undefined,
};
export const email = format(
  'email-invalid',
  (text) => /^[^\s@<>?&,;:]{1,64}@[^\s@<>?&,;:]{1,190}\.[a-z0-9-]{2,}$/i.test(text),
  (text) => toLine(text).replace(/^mailto:([^?]*).*/i, '$1'),
);
/** `2026`, `2026-05` or `2026-05-18`, as precise as it is known. */
export const partialDate = format('date-invalid', isPartialDate, toDate, NORMAL_DATE);
/** `2026-05-18`, or `2026-05-18T23:59` with seconds and `Z` or `+02:00` if known. */
export const dateOrTime = format('date-invalid', isDateOrTime, toDate, NORMAL_DATE);
/** ISO 8601, one unit: `P12W`, `P3M`, `P10D`, `P1Y`. */
export const duration = format('duration-invalid', isDuration, toUpperCase);
export const timeZone = format('time-zone-invalid', isTimeZone);
export const language = format('language-invalid', isLanguage, (text) => toLine(text).replaceAll('_', '-'));
export const currency = format('currency-invalid', isCurrency, toUpperCase);
