import { sourcePath, stripPaths } from '../../src/sources/traced-value.js';
import type { Source } from '../../src/sources/source.js';
import { parsePosting } from '../../src/schema/index.js';
import { sharedText } from '../support/corpus.js';

/** What a reader makes of one posting, and what the schema says of that. */
export interface Reading {
  readonly id: string | null;
  readonly listed: boolean;
  /** The posting in our input form. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly posting: ReturnType<typeof parsePosting>['posting'];
  /** `error jobs[0].salary.min`: what was left out, and where the source has it. */
  readonly errors: readonly string[];
}

/** Reads a response. */
export const readAll = (source: Source, response: unknown): Reading[] =>
  source.read(response, {}).map(({ id, listed, fields }) => {
    const { input, paths } = stripPaths(fields);
    const { posting, problems } = parsePosting(input);
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
      id,
      listed,
      // fields are an object, and so is what is left of them
      input: input as Record<string, unknown>,
      posting,
      errors: errors.map(({ code, path }) => `${code} ${sourcePath(path, paths) ?? path}`),
    };
  });

/** Reads a response of one posting. */
export const readOne = (source: Source, response: unknown): Reading => {
  const [reading, ...more] = readAll(source, response);
  if (!reading || more.length > 0) throw new Error('one posting expected');
  return reading;
};

/** A real response from ../shared/data/postings; where it is missing, the running test is skipped, saying so. */
export const captured = async (test: Mocha.Context, name: string): Promise<unknown> =>
  JSON.parse(await sharedText(test, `data/postings/${name}`));

/** In how many of the readings each of these fields is filled: `{title: 6, baseSalary: 2}`. */
export const countFilled = (readings: readonly Reading[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  const filled = readings.flatMap(({ input }) => Object.entries(input).filter(([, value]) => !isEmpty(value)));
  for (const [key] of filled) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
