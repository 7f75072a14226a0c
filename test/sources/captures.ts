import { parsePosting, type JobPosting, type Problem } from '../../src/schema/index.js';
import { sourcePath, stripPaths } from '../../src/sources/traced-value.js';
import type { ReadOptions, Source } from '../../src/sources/source.js';
import { sharedText } from '../support/corpus.js';

/** A real response from beside the project, as text; where it is missing, the running test is skipped, saying so. */
export const capture = (test: Mocha.Context, file: string): Promise<string> =>
  sharedText(test, `data/postings/${file}`);

export interface ReadPosting {
  readonly id: string | null;
  readonly listed: boolean;
  /** What the schema makes of it; only a posting without title is none. */
  readonly posting: JobPosting | null;
  readonly problems: readonly Problem[];
  /** The source's paths of the problems. */
  readonly places: readonly (string | null)[];
}

/** What a reader and the schema make of a response. */
export const readAll = (source: Source, input: unknown, options: ReadOptions = {}): ReadPosting[] =>
  source.read(input, options).map(({ id, listed, fields }) => {
    const { input: plain, paths } = stripPaths(fields);
    const { posting, problems } = parsePosting(plain);
    return { id, listed, posting, problems, places: problems.map(({ path }) => sourcePath(path, paths)) };
  });

/** The first posting of a response that has one and no problems. */
export const readOne = (source: Source, input: unknown, options: ReadOptions = {}): JobPosting => {
  const [first] = readAll(source, input, options);
  if (!first?.posting || first.problems.length > 0) throw new Error(JSON.stringify(first?.problems ?? 'no posting'));
  return first.posting;
};

const PARTS: Readonly<Record<string, (posting: JobPosting) => unknown>> = {
  title: ({ title }) => title,
  employer: ({ hiringOrganization }) => hiringOrganization?.name,
  place: ({ jobLocation }) => jobLocation?.every(({ name, addressLocality }) => name ?? addressLocality),
  country: ({ jobLocation }) => jobLocation?.every(({ addressCountry }) => addressCountry),
  workplace: ({ workplaceType }) => workplaceType,
  pay: ({ baseSalary }) => baseSalary?.every(({ minValue, maxValue, value }) => minValue ?? maxValue ?? value),
  posted: ({ datePosted }) => datePosted,
  deadline: ({ validThrough }) => validThrough,
  apply: ({ application }) => application?.url,
  text: ({ description, sections }) => description ?? sections,
};

/** Which parts of a posting are there, in one line. */
export const partsOf = (posting: JobPosting | null): string =>
  posting
    ? Object.keys(PARTS)
        .filter((part) => PARTS[part]?.(posting))
        .join(' ')
    : 'nothing';

/** Plain data of every kind, none of it a response of any source. */
export const OTHER_DATA: readonly unknown[] = [
  null,
  undefined,
  0,
  true,
  '',
  'text',
  [],
  {},
  [null, 1, 'text', [], {}],
  { jobs: null },
  { content: null },
  { offers: {} },
  { items: 'none' },
  { data: 7 },
  JSON.parse('{"__proto__": {"content": [{}]}, "constructor": null}'),
];

/** The same response with each of its values, in turn, replaced by something that does not belong there. */
export function* brokenForms(value: unknown): Generator {
  for (const wrong of [null, 7, 'text', [], {}, [null], { at: { at: {} } }]) yield wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const broken of brokenForms(inner))
      yield Array.isArray(value) ? value.with(Number(key), broken) : { ...value, [key]: broken };
}
