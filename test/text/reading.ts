import { type ImportedPosting, importPosting } from '../../src/text/index.js';

/** A field of the posting that a text gives, by its path. */
export const valueOf = (text: string, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      importPosting(text).posting,
    );

/** The codes of the problems of a text. */
export const codesOf = ({ problems }: ImportedPosting): readonly string[] => problems.map(({ code }) => code);

/** A sentence in a posting: fields are read from postings only. */
export const inPosting = (...lines: readonly string[]): string =>
  ['Harbor Intern', '', 'Requirements', '', ...lines.map((line) => `- ${line}`)].join('\n');
