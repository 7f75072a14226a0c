/**
 * The messages of problems, for page authors. English only: they go to the console and to `problems`, and applicants
 * never see them. A page loads this module only when something is wrong.
 */
import type { Issue } from './issue.js';
import { type MessageEntry, PART_MISSING, type Problem, type ProblemCode } from './problem.js';
import { suggestKey } from './suggest-key.js';

const MESSAGES: Readonly<Record<ProblemCode, MessageEntry>> = {
  'part-missing': PART_MISSING,
  'element-failed': [
    'error',
    '{path} could not show what it was given: {received}.',
    'What was there before stays. The next posting is tried; please report this.',
  ],
  'json-invalid': ['error', '{path} is not valid JSON: {received}.', 'Look for a trailing comma or a missing quote.'],
  'not-a-posting': ['error', '{path} must be an object, not {received}.', 'Start with {"title": "…"}.'],
  unreadable: ['error', '{path} could not be read: {received}.', 'Pass plain objects, arrays, strings and numbers.'],
  required: ['error', '{path} is missing.', 'This field is required.'],
  recommended: ['warning', '{path} is missing.', 'Applicants and search engines look for it.'],
  'application-missing': [
    'warning',
    '{path} is missing, so nobody can apply.',
    'Add application.url or application.email, or at least the url of the posting’s page.',
  ],
  'wrong-type': ['error', '{path} must be {expected}, not {received}.', 'It was left out.'],
  empty: ['advice', '{path} has no value.', 'Leave the field out instead.'],
  'unknown-value': ['error', '{path} is {received}, which is not a known value.', 'Use one of {expected}.'],
  'unknown-key': ['warning', '{path} is not a field of a posting.', '{expected}'],
  'number-invalid': ['error', '{path} is {received}, not a number.', 'Write it without sign, unit or grouping: 12100.'],
  'number-ambiguous': [
    'error',
    '{path} is {received}, which may mean {expected}.',
    'Write it without grouping, and with a decimal point: 1200 or 12.5.',
  ],
  'out-of-range': ['error', '{path} is {received}, out of range.', 'Use a number from {expected}.'],
  'text-too-long': ['warning', '{path} is too long and was cut.', 'Keep it within {expected}.'],
  'posting-too-long': [
    'warning',
    '{path} was cut: the texts of a posting may have {expected} together.',
    'The texts after it are left out. Shorten them, or link to a page that has them.',
  ],
  'more-problems': ['advice', '{path} has {received} further problems, which are not listed.', 'Mend those that are.'],
  'too-many': ['warning', '{path} is too long and was cut.', 'Keep it within {expected} entries.'],
  'date-invalid': ['error', '{path} is {received}, not a date.', 'Use a real day: 2026-05-18.'],
  'date-ambiguous': [
    'error',
    '{path} is {received}, which may mean {expected}.',
    'Write the year first, with four digits: 2026-05-18.',
  ],
  'date-order': ['error', '{path} lies before the start.', 'Check the two dates.'],
  'start-date-empty': ['error', '{path} has neither start nor label.', 'Add "start": "2026-05-18".'],
  'duration-invalid': ['error', '{path} is {received}, not a duration.', 'Use P12W for 12 weeks, P3M for 3 months.'],
  'url-invalid': ['error', '{path} is {received}, not a valid URL.', 'Use one that starts with https://.'],
  'url-completed': ['advice', '{path} is {received}: read as {expected}.', 'Use one that starts with https://.'],
  'email-invalid': ['error', '{path} is {received}, not an e-mail address.', 'Use the form jobs@example.com.'],
  'currency-invalid': [
    'error',
    '{path} is {received}, not a currency.',
    'Use three letters: USD, EUR, GBP. A $ alone may be many currencies.',
  ],
  'language-invalid': ['error', '{path} is {received}, not a language.', 'Use a BCP 47 tag: en, pt-BR.'],
  'time-zone-invalid': ['error', '{path} is {received}, not a time zone.', 'Use an IANA name: America/New_York.'],
  'salary-reversed': ['error', '{path}: minValue is above maxValue.', 'Swap the two.'],
  'salary-empty': ['error', '{path} states no amount.', 'Add value, or minValue and maxValue.'],
  'pay-implausible': [
    'advice',
    '{path} states an amount that hardly anybody means.',
    'Check minValue, maxValue and unitText: whole units of the currency, not thousands, for one such period.',
  ],
  'src-failed': ['error', '{path} could not be loaded: {received}.', 'Open the URL in a browser, and check CORS.'],
  'src-offline': [
    'error',
    '{path} could not be loaded: the browser is offline.',
    'It is loaded again when the browser is online.',
  ],
  'src-cross-origin': [
    'error',
    '{path} could not be read from this page: its server may not allow other sites.',
    'Load it at build time or through your own server: see "From a recruiting system" in the README.',
  ],
  'no-posting': [
    'error',
    '{path} contains no job posting.',
    'Use JSON, JSON-LD, a feed that the README lists, a page with JSON-LD, or the text of a posting with its title.',
  ],
  'unknown-form': ['error', '{path} looks like {received}.', '{expected}'],
  'source-mismatch': ['warning', '{path} is not {received}.', '{expected}'],
  'source-unknown': ['warning', '{path} is {received}, which is no source.', 'Use one of {expected}, or leave it out.'],
  'xml-malformed': [
    'error',
    '{path} is not well-formed XML: {received}.',
    'Close every element, escape & and < in texts, and check that the file is complete.',
  ],
  'table-malformed': [
    'warning',
    '{path} is not as a table has it: {received}.',
    'Put a cell that has the separator, a line break or a quote in double quotes, and double the quotes in it.',
  ],
  'columns-unknown': [
    'warning',
    '{path} names what is not understood, and so left out: {received}.',
    'Rename it: docs/sources.md lists the names that are understood.',
  ],
  'text-undecodable': [
    'warning',
    '{path} has characters that are not in its charset, the first at {received}; \uFFFD stands for them.',
    'Save it as UTF-8, or declare its charset.',
  ],
  'several-postings': ['advice', '{path} has {received} postings; the first is shown.', 'Use the URL of one posting.'],
  'list-incomplete': [
    'warning',
    '{path} is only a part of the list: {received}.',
    'Load the list from its own address, so that its further pages are followed, or add them.',
  ],
  'heading-empty': [
    'warning',
    '{path}: the heading {received} has no text under it.',
    'Write its text, or leave it out.',
  ],
  'two-readings': ['warning', '{path} may mean {expected}.', 'Choose the reading that is meant.'],
  contradiction: ['warning', '{path}: the text contradicts itself: {received}.', 'Check what is meant, and state it.'],
  'google-advice': ['advice', '{path}: {received}', 'See {expected}.'],
  'several-cards': [
    'advice',
    '{path}: the page has structured data of several postings.',
    'Google expects one page per posting.',
  ],
  'src-insecure': ['error', '{path} is not served over https.', 'Serve it over https, or from the page’s own site.'],
  'src-missing': [
    'error',
    '{path}: no script on the page has this id.',
    'Add <script type="application/json" id="…">.',
  ],
  'for-missing': ['warning', '{path}: no <job-posting> has this id.', 'Give the card that id.'],
  'define-conflict': ['warning', '{path} is already defined by {received}.', 'Load one version of this library.'],
  'policy-missing': [
    'error',
    "{path} was not registered: the page's Content-Security-Policy blocks template creation.",
    'Add job-posting#lit job-posting#html job-posting#ld to its trusted-types.',
  ],
  'object-as-text': [
    'warning',
    '{path} is an attribute that an object was written into as text, so its data is lost.',
    'Write JSON.stringify(…) into the attribute, or set the property.',
  ],
  'not-closed': [
    'warning',
    '{path} has no end tag, so what follows it on the page is in it.',
    'Write <{path} …></{path}>: in HTML, <{path} /> is a start tag alone.',
  ],
  'object-not-hydrated': [
    'warning',
    '{path} is an object, which React neither writes into the HTML of a server nor sets when it hydrates it.',
    'Pass JSON text instead: {path}={JSON.stringify(…)}.',
  ],
  'message-missing': ['warning', 'No {received} translation for message "{path}".', 'Add it with defineMessages.'],
};

/** All codes, for documentation and tests. */
export const PROBLEM_CODES = Object.keys(MESSAGES) as ProblemCode[]; // Object.keys forgets the keys' type

const RECEIVED_MAX = 60;

/** A short description of a value. */
const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  if (typeof value === 'symbol') return value.toString();
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return `a ${typeof value}`;
  const text = `"${value}"`;
  return text.length > RECEIVED_MAX ? `${text.slice(0, RECEIVED_MAX)}…` : text;
};

/** The kinds of values that `wrong-type` expects, in words. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  enum: 'a text',
  object: 'an object',
};

/** The key of `known` that was probably meant by `key`. For other explanations too: they need no file of their own for it. */
export const nearestKey = (key: string, known: readonly string[]): string | null => suggestKey(key, known);

const formatExpected = ({ code, path, expected = [] }: Issue): string => {
  if (code === 'wrong-type') return expected.map((kind) => KINDS[kind] ?? kind).join();
  if (code.endsWith('-ambiguous') || code === 'two-readings') return expected.join(' or ');
  if (code === 'text-too-long') return expected.map((max) => (/\D/.test(max) ? max : `${max} characters`)).join();
  if (code !== 'unknown-key') return expected.join(', ');
  const nearest = nearestKey(path.replace(/^.*\./, ''), expected);
  return nearest ? `Did you mean ${nearest}?` : 'It was left out.';
};

const describeReceived = (received: unknown): string => {
  try {
    return received instanceof Error ? received.message : describe(received);
  } catch {
    return 'something unreadable';
  }
};

/** Longest path in a message, in characters: a key may be of any length. */
const PATH_MAX = 200;

const cutPath = (path: string): string => (path.length > PATH_MAX ? `${path.slice(0, PATH_MAX)}…` : path);

/** The problem that an issue describes, with its message. */
export const toProblem = (issue: Issue): Problem => {
  const { code, received, title } = issue;
  const path = cutPath(issue.path);
  const [severity, message, hint] = MESSAGES[code];
  const values = {
    path: path || 'The input',
    received: describeReceived(received),
    expected: formatExpected(issue),
  };
  const interpolate = (text: string): string =>
    text.replace(/\{(path|received|expected)\}/g, (_, name: keyof typeof values) => values[name]);
  return {
    code,
    path,
    message: interpolate(message).replace(/\.\.+$/, '.'), // an error may be a sentence
    hint: interpolate(hint),
    severity: issue.severity ?? severity,
    ...(title !== undefined && { title }),
  };
};

/** Most problems that are listed. */
const PROBLEMS_MAX = 100;

/** The problems of issues; of more than a hundred the first, and how many more there are. */
export const listProblems = (issues: readonly Issue[]): readonly Problem[] => {
  const more: Issue = { code: 'more-problems', path: '', received: issues.length - PROBLEMS_MAX };
  return [...issues.slice(0, PROBLEMS_MAX), ...(issues.length > PROBLEMS_MAX ? [more] : [])].map(toProblem);
};
