/** Changes of a job: its posting, and with it where the text states what. Each returns a new job. */
import { parsePosting } from '../../src/schema/index.js';
import type { Evidence } from '../../src/text/index.js';
import { fieldOf, isText, listAt, movedPath, valueAt, withValue } from './draft-path.js';
import type { Draft, Job } from './job.js';

/** Whether a path is that of a value, or of something in it. */
export const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

const withPosting = (job: Job, posting: Draft): Job => ({ ...job, posting });

/** Whether words are no longer the source of a value: it, or a part of it, was another one. */
const isOutdated = (evidence: Evidence, path: string, old: unknown): boolean => {
  if (evidence.certainty === 'unsure') return false;
  return isWithin(evidence.path, path) || (old !== undefined && isWithin(path, evidence.path) && !isText(path));
};

/** The job with another value. What the text stated in its place is no longer its source. */
export const setValue = (job: Job, path: string, value: unknown): Job => {
  const old = valueAt(job.posting, path);
  if (old === value) return job;
  return {
    ...withPosting(job, withValue(job.posting, path, value)),
    evidence: job.evidence.filter((evidence) => !isOutdated(evidence, path, old)),
  };
};

/** The job with another value, which the text states in these words. */
export const setFromText = (
  job: Job,
  path: string,
  value: unknown,
  words: Omit<Evidence, 'path' | 'certainty'>,
): Job => {
  const changed = setValue(job, path, value);
  return settle({ ...changed, evidence: [...changed.evidence, { ...words, path, certainty: 'certain' }] }, path);
};

const withMovedEvidence = (job: Job, list: string, newIndex: (index: number) => number | null): Job => ({
  ...job,
  evidence: job.evidence.flatMap((evidence) => {
    const path = movedPath(evidence.path, list, newIndex);
    if (path !== null) return [{ ...evidence, path }];
    return evidence.certainty === 'unsure' ? [evidence] : []; // its value was not in the list
  }),
});

/** Adds an item to a list. Default index: at the end. */
export const insertItem = (job: Job, list: string, item: unknown, index = Infinity): Job => {
  const items = listAt(job.posting, list);
  const at = Math.min(index, items.length);
  const moved = withMovedEvidence(job, list, (old) => (old < at ? old : old + 1));
  return withPosting(moved, withValue(job.posting, list, items.toSpliced(at, 0, item)));
};

export const removeItem = (job: Job, list: string, index: number): Job => {
  const items = listAt(job.posting, list).toSpliced(index, 1);
  const moved = withMovedEvidence(job, list, (old) => (old === index ? null : old < index ? old : old - 1));
  return withPosting(moved, withValue(job.posting, list, items.length > 0 ? items : undefined));
};

/** Moves an item of a list to another index. */
export const moveItem = (job: Job, list: string, from: number, to: number): Job => {
  const items = listAt(job.posting, list);
  if (to < 0 || to >= items.length || from === to) return job;
  const order = items.map((_, index) => index);
  const moved = order.toSpliced(from, 1).toSpliced(to, 0, from);
  return withPosting(
    withMovedEvidence(job, list, (old) => moved.indexOf(old)),
    withValue(
      job.posting,
      list,
      moved.map((old) => items[old]),
    ),
  );
};

/** Removes a value, and all that the text said of it. */
export const removeValue = (job: Job, path: string): Job => settle(setValue(job, path, undefined), path);

/** The job without doubts about a value: somebody has decided. */
export const settle = (job: Job, path: string): Job => ({
  ...job,
  evidence: job.evidence.filter((evidence) => evidence.certainty === 'certain' || !isWithin(evidence.path, path)),
  problems: job.problems.filter(
    (problem) => !isWithin(problem.path, path) || (problem.code !== 'two-readings' && problem.code !== 'contradiction'),
  ),
});

/** The job without words whose reading is in doubt. */
export const dismiss = (job: Job, doubt: Evidence): Job => {
  const evidence = job.evidence.filter((other) => other !== doubt);
  const isLast = !evidence.some(({ path, certainty }) => path === doubt.path && certainty === 'unsure');
  return isLast ? settle({ ...job, evidence }, doubt.path) : { ...job, evidence };
};

/** Chooses one of the readings of words that leave several. */
export const chooseReading = (job: Job, doubt: Evidence, value: unknown): Job => {
  const { path, start, end, text } = doubt;
  const [, list, index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  const settled = dismiss(job, doubt);
  const changed = list === undefined ? setValue(settled, path, value) : insertItem(settled, list, value, Number(index));
  const at = list === undefined ? path : `${list}[${Math.min(Number(index), listAt(settled.posting, list).length)}]`;
  return { ...changed, evidence: [...changed.evidence, { path: at, start, end, text, certainty: 'certain' }] };
};

/** A posting with the values as `parsePosting` writes them; a value that it does not accept stays as it is. */
export const normalize = (posting: Draft): Draft => {
  const read = parsePosting({ title: 'Title', ...posting }).posting as Readonly<Record<string, unknown>> | null; // by key
  if (!read) return posting;
  return Object.fromEntries(
    Object.entries(posting).map(([name, given]) => [name, name in read ? acceptable(given, read[name]) : given]),
  );
};

/** What was read, unless items that are still being written would be lost with it. */
const acceptable = (given: unknown, read: unknown): unknown =>
  Array.isArray(given) && (!Array.isArray(read) || read.length < given.length) ? given : read;

/** The job with the field of a path as `parsePosting` writes it: `12k` becomes 12000. */
export const normalizeField = (job: Job, path: string): Job => {
  const name = fieldOf(path);
  const given = valueAt(job.posting, name);
  if (given === undefined) return job;
  const read = valueAt(normalize({ [name]: given }), name);
  return JSON.stringify(read) === JSON.stringify(given) ? job : withPosting(job, withValue(job.posting, name, read));
};
