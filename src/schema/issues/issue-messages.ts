/**
 * What is wrong with a posting, in words for whoever wrote it. English only: these go to the console and to
 * `problems`, never to an applicant. A page downloads this module only when something is wrong.
 */
import type { Issue } from './issue.js';
import { type MessageEntry, PART_MISSING, type Problem, type ProblemCode } from './problem.js';
import { suggestKey } from './suggest-key.js';

const MESSAGES: Readonly<Record<ProblemCode, MessageEntry>> = {
  'part-missing': PART_MISSING,
  'json-invalid': ['error', '{path} is not valid JSON: {received}.', 'Look for a trailing comma or a missing quote.'],
  'not-a-posting': ['error', '{path} must be an object, not {received}.', 'Start with {"title": "…"}.'],
  unreadable: ['error', '{path} could not be read: {received}.', 'Pass plain data, as JSON gives it.'],
  required: ['error', '{path} is missing.', 'Nothing can stand in for it.'],
  recommended: ['warning', '{path} is missing.', 'Applicants and search engines look for it.'],
  'wrong-type': ['error', '{path} must be {expected}, not {received}.', 'It was left out.'],
  empty: ['advice', '{path} is empty.', 'Leave the field out when there is nothing to say.'],
  'unknown-value': ['error', '{path} is {received}, which is not known.', 'Use one of {expected}.'],
  'unknown-key': ['warning', '{path} is not a field of a posting.', '{expected}'],
  'number-invalid': ['error', '{path} is {received}, not a number.', 'Write it without sign, unit or grouping: 12100.'],
  'out-of-range': ['error', '{path} is {received}, out of range.', 'Use a number from {expected}.'],
  'text-too-long': ['warning', '{path} is too long and was cut.', 'Keep it within {expected} characters.'],
  'too-many': ['warning', '{path} is too long and was cut.', 'Keep it within {expected} entries.'],
  'date-invalid': ['error', '{path} is {received}, not a date.', 'Use a real day: 2026-05-18.'],
  'date-order': ['error', '{path} lies before the start.', 'Check the two dates.'],
  'start-date-empty': ['error', '{path} has neither start nor label.', 'Add "start": "2026-05-18".'],
  'duration-invalid': ['error', '{path} is {received}, not a duration.', 'Use P12W for 12 weeks, P3M for 3 months.'],
  'url-invalid': ['error', '{path} is {received}, not an address to link to.', 'Use one that starts with https://.'],
  'email-invalid': ['error', '{path} is {received}, not an e-mail address.', 'Use the form jobs@example.com.'],
  'currency-invalid': ['error', '{path} is {received}, not a currency.', 'Use an ISO 4217 code: USD, EUR.'],
  'language-invalid': ['error', '{path} is {received}, not a language.', 'Use a BCP 47 tag: en, pt-BR.'],
  'time-zone-invalid': ['error', '{path} is {received}, not a time zone.', 'Use an IANA name: America/New_York.'],
  'salary-reversed': ['error', '{path}: minValue is above maxValue.', 'Swap the two.'],
  'salary-empty': ['error', '{path} states no amount.', 'Add value, or minValue and maxValue.'],
  'src-failed': ['error', '{path} could not be loaded: {received}.', 'Open the address in a browser, and check CORS.'],
  'src-offline': [
    'error',
    '{path} could not be loaded: the browser is offline.',
    'It is tried again once it is online.',
  ],
  'src-cross-origin': [
    'error',
    '{path} could not be read from this page: its server may not allow other sites.',
    'Read it at build time or through your own server: see "From a recruiting system" in the README.',
  ],
  'no-posting': [
    'error',
    '{path} holds no job posting.',
    'Give JSON, JSON-LD, a feed that the README lists, or a page with JSON-LD.',
  ],
  'several-postings': [
    'advice',
    '{path} has {received} postings; the first is shown.',
    'Use the address of one posting.',
  ],
  'google-advice': ['advice', '{path}: {received}', 'See {expected}.'],
  'several-cards': [
    'advice',
    '{path}: structured data of several postings on one page.',
    'Google wants a page of its own for each.',
  ],
  'src-insecure': ['error', '{path} is not served by https.', 'Serve it by https, or from the page’s own site.'],
  'src-missing': ['error', '{path}: no data script has this id.', 'Add <script type="application/json" id="…">.'],
  'for-missing': ['warning', '{path}: no <job-posting> has this id.', 'Give the card that id.'],
  'define-conflict': ['warning', '{path} is defined already, by {received}.', 'Load one version of this library.'],
  'policy-missing': [
    'error',
    '{path} is not started: the Content-Security-Policy of the page lets no template be made.',
    'Add job-posting#lit job-posting#html job-posting#ld to its trusted-types.',
  ],
  'message-missing': ['warning', '{path} has no words in {received}.', 'Add them with defineMessages.'],
};

/** Every code, for documentation and tests. */
export const PROBLEM_CODES = Object.keys(MESSAGES) as ProblemCode[]; // Object.keys forgets the keys' type

const RECEIVED_MAX = 60;

/** A value as it can be named in a message: short, and on one line. */
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

/** The kinds of shapes, in words. */
const KINDS: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  keyword: 'a text',
  object: 'an object',
};

const formatExpected = ({ code, path, expected = [] }: Issue): string => {
  if (code === 'wrong-type') return expected.map((kind) => KINDS[kind] ?? kind).join();
  if (code !== 'unknown-key') return expected.join(', ');
  const nearest = suggestKey(path.replace(/^.*\./, ''), expected);
  return nearest ? `Did you mean ${nearest}?` : 'It was left out.';
};

const describeReceived = (received: unknown): string => {
  try {
    return received instanceof Error ? received.message : describe(received);
  } catch {
    return 'something unreadable';
  }
};

/** Puts an issue into words. */
export const toProblem = (issue: Issue): Problem => {
  const { code, path, received } = issue;
  const [severity, message, hint] = MESSAGES[code];
  const values = {
    path: path || 'The input',
    received: describeReceived(received),
    expected: formatExpected(issue),
  };
  const fill = (text: string): string =>
    text.replace(/\{(path|received|expected)\}/g, (_, name: keyof typeof values) => values[name]);
  return { code, path, message: fill(message), hint: fill(hint), severity };
};
