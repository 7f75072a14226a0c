import { parsePosting } from '../schema/parser/parse-posting.js';
import { type ParsePostingsResult, type SourceName, parsePostings } from '../sources/index.js';
import { type ImportedPosting, importPostings } from '../text/index.js';

/** Words of an input that state a value. */
export interface Quotation {
  /** The path of the value: `baseSalary[0]`; of several postings with the number of each before it. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly words: string;
  /** Whether they leave several readings. */
  readonly isUnsure: boolean;
}

export interface TextReading extends ParsePostingsResult {
  /** What was read from where, if the input is a text that no program wrote. */
  readonly quotations: readonly Quotation[];
}

/** The line and column of each index. */
const positions = (text: string): ((index: number) => { line: number; column: number }) => {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map(({ index, 0: end }) => index + end.length)];
  return (index) => {
    const line = starts.findLastIndex((start) => start <= index);
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1 };
  };
};

const quotationsOf = (imported: readonly ImportedPosting[], text: string): Quotation[] => {
  const positionOf = positions(text);
  return imported.flatMap(({ evidence }, index) =>
    evidence.map(({ path, start, text: words, certainty }) => ({
      path: imported.length > 1 ? `[${index}].${path}` : path,
      ...positionOf(start),
      words,
      isUnsure: certainty === 'unsure',
    })),
  );
};

/** How data of programs begins. Of such a text, the readers for data report what is wrong. */
const DATA = /^\uFEFF?\s*(?:[[{]|<\?xml|<(?:rss|feed|source|jobs?)\b)/i;

/** Data of other forms, as the problem `unknown-form` names them. */
const OTHER_DATA =
  /looks like (?:a table|a spreadsheet|a picture|an archive|a compressed|JSON|JavaScript|an object|YAML|a settings|binary|text in (?:Base64|UTF-16)|a PDF|a text document|a document|a presentation|an address|an error message)/;

/** Reads the postings of a text: data of a program, or a posting as people copy it. */
export const readText = (text: string, source: SourceName | undefined): TextReading => {
  const known = parsePostings(text, { source });
  const isData = DATA.test(text) || known.problems.some(({ message }) => OTHER_DATA.test(message));
  if (source || known.postings.length > 0 || isData) return { ...known, quotations: [] };
  const imported = importPostings(text).filter(({ evidence }) => evidence.length > 0);
  // a text that nothing is known of is no JSON that went wrong
  if (imported.length === 0)
    return { ...known, problems: importPostings(text).flatMap(({ problems }) => problems), quotations: [] };
  const parsed = imported.map(({ posting }) => (posting.title === undefined ? null : parsePosting(posting)));
  return {
    postings: parsed.flatMap((result) => result?.posting ?? []),
    problems: imported.flatMap(({ problems, posting: { title } }, index) =>
      [...problems, ...(parsed[index]?.problems ?? [])].map((problem) =>
        imported.length > 1 && typeof title === 'string' ? { ...problem, title } : problem,
      ),
    ),
    source: null,
    quotations: quotationsOf(imported, text),
  };
};
