import type { JobPosting, Problem } from '../../src/schema/index.js';
import { coerceOutcome } from '../../src/schema/coerce/coerce-outcome.js';
import { toProblem } from '../../src/schema/issues/issue-messages.js';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import type { ReadOptions, Source } from '../../src/sources/source.js';
import { readPlaces } from '../../src/sources/read-places.js';
import { sourcePath, stripPaths } from '../../src/sources/traced-value.js';

/** One posting of a response, as its source reads it and the schema parses it. */
export interface Reading {
  readonly id: string | null;
  readonly listed: boolean;
  /** The input for the parser. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Null only without a title. */
  readonly posting: JobPosting | null;
  readonly problems: readonly Problem[];
  /** The paths of the problems in the response. */
  readonly places: readonly (string | null)[];
  /** `number-invalid jobs[0].salary.min`, for each problem that left something out. */
  readonly errors: readonly string[];
}

/** Reads a response. */
export const readAll = (source: Source, response: unknown, options: ReadOptions = {}): Reading[] =>
  source.read(response, options).map(({ id, listed, fields }) => {
    const { input, paths } = stripPaths(readPlaces(fields));
    const { data: posting, issues } = coerceOutcome(input, safeParsePosting(input), false);
    const problems = issues.map(toProblem);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
      id,
      listed,
      input: input as Record<string, unknown>, // fields are an object, and so are they without paths
      posting,
      problems,
      places: problems.map(({ path }) => sourcePath(path, paths)),
      errors: errors.map(({ code, path }) => `${code} ${sourcePath(path, paths)}`),
    };
  });

/** Reads a response with one posting. */
export const readOne = (source: Source, response: unknown): Reading => {
  const [reading, ...more] = readAll(source, response);
  if (!reading || more.length > 0) throw new Error('one posting expected');
  return reading;
};

/** The first posting of a response, which must have no problems but that nobody can apply: samples are short. */
export const readPosting = (source: Source, response: unknown, options: ReadOptions = {}): JobPosting => {
  const [first] = readAll(source, response, options);
  // samples are short, and a 0 beside an amount is left out with advice
  const harmless = ['application-missing', 'empty'];
  const problems = first?.problems.filter(({ code }) => !harmless.includes(code)) ?? [];
  if (!first?.posting || problems.length > 0) throw new Error(JSON.stringify(first?.problems ?? 'no posting'));
  return first.posting;
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** In how many of the readings each field is filled: `{title: 6, baseSalary: 2}`. */
export const countFilled = (readings: readonly Reading[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  const filled = readings.flatMap(({ input }) => Object.entries(input).filter(([, value]) => !isEmpty(value)));
  for (const [key] of filled) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
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

/** Copies of a response, each with another of its values replaced by one that does not belong there. */
export function* brokenForms(value: unknown): Generator {
  for (const wrong of [null, 7, 'text', [], {}, [null], { at: { at: {} } }]) yield wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const broken of brokenForms(inner))
      yield Array.isArray(value) ? value.with(Number(key), broken) : { ...value, [key]: broken };
}
