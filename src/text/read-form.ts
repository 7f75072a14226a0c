import type { JobPosting } from '../schema/job-posting.js';
import { parsePostings } from '../sources/index.js';
import type { Evidence, ImportedPosting } from './types.js';

/** How JSON, XML and pages begin. */
const DATA = /^\uFEFF?\s*[[{<]/;
/** How many values are looked for in the text. */
const VALUES_MAX = 300;

const leaves = (value: unknown, path: string): { path: string; text: string }[] => {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
};

/** The values of a posting that stand in its text word for word. */
const evidenceOf = (posting: JobPosting, text: string): Evidence[] =>
  leaves(posting, '')
    .slice(0, VALUES_MAX)
    .flatMap(({ path, text: words }) => {
      const start = words.length > 2 && words.length < 1000 ? text.indexOf(words) : -1;
      return start < 0 ? [] : [{ path, start, end: start + words.length, text: words, certainty: 'certain' as const }];
    });

/** The postings of a text that is data: JSON, a feed, or a page with JSON-LD. Empty if it is none that is known. */
export const readForm = (text: string, url: string | undefined): readonly ImportedPosting[] => {
  if (!DATA.test(text)) return [];
  const { postings, problems } = parsePostings(text, { url });
  return postings.map((posting) => ({
    posting,
    evidence: evidenceOf(posting, text),
    problems: problems.filter(({ title }) => title === undefined || title === posting.title),
  }));
};
