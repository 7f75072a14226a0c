/** Takes words of the text as the value of a field. */
import { type JobPosting, parsePosting } from '../../../src/schema/index.js';
import { importPosting } from '../../../src/text/index.js';
import { fieldOf, listAt, valueAt } from '../draft-path.js';
import {
  insertItem,
  isWithin,
  normalizeField,
  removeItem,
  removeValue,
  setFromText,
  setValue,
  settle,
} from '../edit-job.js';
import type { Draft, Job } from '../job.js';
import { summaryOf } from './summary.js';

/** A part of the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Use {
  readonly name: string;
  /** Returns the job, and the path of the value. */
  readonly apply: (job: Job, selection: TextRange) => { readonly job: Job; readonly path: string };
}

/** A text without marks of Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/\]\([^()\s]*\)|\*\*|(?<![^\n])#{1,6} /g, '')
    .replaceAll('[', '')
    .trim();

const wordsOf = (job: Job, { start, end }: TextRange): string => plain(job.text.slice(start, end));

/** Whether a value has the words themselves, because they could not be read. */
const isUnread = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' && item !== null && Object.keys(item).every((key) => key === 'note' || key === 'label'),
  );

/** What makes words a posting, so that they are read as those of one. */
const FRAME = 'Job title: Intern\nCompany: Acme\n\n';

/** What words state in a sentence. */
const stated = (words: string): Draft => importPosting(FRAME + words).posting;

/** The value of a field that words state: as people write it beside its label, or in a sentence; else the words. */
const readAs = (name: keyof JobPosting, words: string): unknown => {
  const { posting, problems } = parsePosting({ title: 'Title', [name]: words });
  const read = posting?.[name];
  const isRead =
    read !== undefined && !problems.some(({ severity, path }) => severity === 'error' && isWithin(path, name));
  if (isRead && !isUnread(read)) return read;
  return stated(words)[name] ?? (isRead ? read : words);
};

const evidenceOf = (job: Job, { start, end }: TextRange) => ({ start, end, text: job.text.slice(start, end) });

const single =
  (name: keyof JobPosting, path: string = name): Use['apply'] =>
  (job, selection) => {
    const words = wordsOf(job, selection);
    const value = path === name ? readAs(name, words) : words;
    return { job: setFromText(job, path, value, evidenceOf(job, selection)), path };
  };

/** Adds to a list what words state; the same value is not added twice. */
const withItems = (
  job: Job,
  list: string,
  items: readonly unknown[],
  selection: TextRange,
): ReturnType<Use['apply']> => {
  let changed = settle(job, list);
  let path = `${list}[0]`;
  for (const item of items) {
    const known = listAt(changed.posting, list);
    const at = known.findIndex((other) => JSON.stringify(other) === JSON.stringify(item));
    path = `${list}[${at < 0 ? known.length : at}]`;
    if (at < 0) changed = insertItem(changed, list, item);
    changed = {
      ...changed,
      evidence: [...changed.evidence, { ...evidenceOf(job, selection), path, certainty: 'certain' }],
    };
  }
  return { job: changed, path };
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const items =
  (name: keyof JobPosting): Use['apply'] =>
  (job, selection) =>
    withItems(job, name, asList(readAs(name, wordsOf(job, selection))), selection);

const degrees: Use['apply'] = (job, selection) => {
  const words = wordsOf(job, selection);
  const { educationRequirements: found } = stated(words);
  const levels = typeof found === 'object' && 'levels' in found ? asList(found.levels) : [words];
  return withItems(job, 'educationRequirements.levels', levels, selection);
};

const visa: Use['apply'] = (job, selection) => {
  const words = wordsOf(job, selection);
  const { workAuthorization: found } = stated(words);
  const value = { ...(typeof found === 'object' ? found : {}), note: words };
  return { job: setFromText(job, 'workAuthorization', value, evidenceOf(job, selection)), path: 'workAuthorization' };
};

const ADDRESS = /https?:\/\/[^\s()<>"]+/i;
const EMAIL = /[^\s@<>()[\],;:]+@[^\s@<>()[\],;:]+\.[a-z]{2,}/i;

const applying: Use['apply'] = (job, selection) => {
  const words = job.text.slice(selection.start, selection.end);
  const [url] = ADDRESS.exec(words) ?? [];
  const [email] = EMAIL.exec(words) ?? [];
  const [key, value] = url
    ? ['url', url.replace(/[.,;]+$/, '')]
    : email
      ? ['email', email]
      : ['instructions', plain(words)];
  const path = `application.${key}`;
  return { job: setFromText(job, path, value, evidenceOf(job, selection)), path };
};

const SECTION_NAMES = {
  ABOUT: 'About us',
  ROLE: 'What you will do',
  REQUIREMENTS: 'What we look for',
  OFFER: 'What we offer',
  PROCESS: 'How to apply',
  LEGAL: 'Legal notes',
} as const;

const HEADING_MAX = 80;

/** The problem of a heading without text. */
const withoutEmptyHeading = (job: Job, heading: string): Job => {
  const empty = summaryOf(job).emptyHeadings.find((other) => other.heading === heading);
  return empty ? { ...job, problems: job.problems.filter((problem) => problem !== empty.problem) } : job;
};

const section =
  (kind: keyof typeof SECTION_NAMES): Use['apply'] =>
  (job, selection) => {
    const [first = '', ...rest] = job.text.slice(selection.start, selection.end).trim().split('\n');
    const title = plain(first);
    const isHeading = rest.some((line) => line.trim()) && title.length <= HEADING_MAX && !/[.!]$/.test(title);
    const heading = isHeading ? title : SECTION_NAMES[kind];
    const body = (isHeading ? rest : [first, ...rest]).join('\n').trim();
    return withItems(withoutEmptyHeading(job, heading), 'sections', [{ heading, body, kind }], selection);
  };

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text without lines: those of HTML as well as those of plain text. */
const withoutLines = (body: string, lines: readonly string[]): string =>
  lines
    .flatMap((line) => [escapeHtml(line), line])
    .reduce((text, line) => text.replace(line, ''), body)
    .replaceAll(/<(p|li|h[1-6])>\s*<\/\1>|<(ul|ol)>\s*<\/\2>/g, '')
    .trim();

/** Fields of the posting that hold text, and the bodies of its sections. */
const textPaths = (job: Job): string[] => [
  ...['description', 'responsibilities', 'qualifications', 'notice'].filter(
    (path) => valueAt(job.posting, path) !== undefined,
  ),
  ...listAt(job.posting, 'sections').map((_, index) => `sections[${index}].body`),
];

const withoutText = (job: Job, lines: readonly string[]): Job =>
  textPaths(job).reduce((changed, path) => {
    const body = valueAt(changed.posting, path);
    const left = typeof body === 'string' ? withoutLines(body, lines) : body;
    if (left === body) return changed;
    // evidence of the whole section stays: it is still where it comes from
    return { ...changed, posting: setValue(changed, path, left).posting };
  }, job);

/** Removes what the words state, and the words from the text of the posting. */
const leaveOut: Use['apply'] = (job, { start, end }) => {
  // at least half of the words that state a value: a label may stand before it
  const inside = job.evidence.filter(
    (one) => (Math.min(one.end, end) - Math.max(one.start, start)) * 2 > one.end - one.start,
  );
  // the last items first, so that the indexes of the others stay
  const paths = inside.map(({ path }) => path).sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  const removed = paths.reduce((changed, path) => {
    const [, list, index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
    return list === undefined ? removeValue(changed, path) : removeItem(changed, list, Number(index));
  }, job);
  const lines = job.text
    .slice(start, end)
    .split('\n')
    .map((line) => plain(line.replace(/^\s*[-*•]\s+/, '')))
    .filter(Boolean);
  const empty = lines.reduce(withoutEmptyHeading, removed);
  return { job: withoutText(empty, lines), path: fieldOf(paths[0] ?? 'title') };
};

/** What words of the text can be used as. */
export const USES: readonly Use[] = [
  { name: 'Title', apply: single('title') },
  { name: 'Company', apply: single('hiringOrganization', 'hiringOrganization.name') },
  { name: 'Pay', apply: items('baseSalary') },
  { name: 'Benefit', apply: items('jobBenefits') },
  { name: 'Place', apply: items('jobLocation') },
  { name: 'Start date', apply: items('startDates') },
  { name: 'Deadline', apply: single('validThrough') },
  { name: 'Length', apply: items('duration') },
  { name: 'Degree', apply: degrees },
  { name: 'Visa', apply: visa },
  { name: 'How to apply', apply: applying },
];

export const SECTION_USES: readonly Use[] = [
  { name: 'About', apply: section('ABOUT') },
  { name: 'Role', apply: section('ROLE') },
  { name: 'Requirements', apply: section('REQUIREMENTS') },
  { name: 'Offer', apply: section('OFFER') },
  { name: 'Process', apply: section('PROCESS') },
  { name: 'Legal', apply: section('LEGAL') },
];

export const LEAVE_OUT: Use = { name: 'Leave out', apply: leaveOut };

/** Uses words, and writes the value as `parsePosting` does. */
export const applyUse = (use: Use, job: Job, selection: TextRange): ReturnType<Use['apply']> => {
  const used = use.apply(job, selection);
  return { ...used, job: normalizeField(used.job, used.path) };
};
