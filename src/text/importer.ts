import type { JobPostingInput } from '../schema/input.js';
import { toProblem } from '../schema/issues/issue-messages.js';
import type { Issue } from '../schema/issues/issue.js';
import type { Problem } from '../schema/issues/problem.js';
import { Chars } from './document/chars.js';
import { readRawLines } from './document/form.js';
import { breakLongLines } from './document/one-line.js';
import { structure } from './document/structure.js';
import { asInput, importText } from './import-text.js';
import { detectLanguages } from './languages/detect.js';
import type { Language } from './languages/language.js';
import { Words } from './languages/words.js';
import { sourceText } from './source-text.js';

/** The words of the text that state a value. */
export interface Evidence {
  /** The path of the value in the posting: `baseSalary[0]`. */
  readonly path: string;
  /** Where the words stand in the given text. */
  readonly start: number;
  readonly end: number;
  /** The words as given, markup included. */
  readonly text: string;
  /** `unsure`: the text leaves several readings, so that the posting has none of them. */
  readonly certainty: 'certain' | 'unsure';
  /** The readings that the text leaves. */
  readonly readings?: readonly unknown[];
}

export interface ImportedPosting {
  /** What the text states, and nothing else. Without a title if the text has none. */
  readonly posting: Partial<JobPostingInput>;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Problem[];
}

export interface ImportOptions {
  /** The address of the page that the text is from. */
  readonly url?: string;
  /** The languages that the text may be in, BCP 47. Default: all of the library. */
  readonly languages?: readonly string[];
}

/** The words of each choice of languages: patterns are compiled once. */
const compiled = new WeakMap<readonly Language[], Map<string, Words>>();

const wordsOf = (all: readonly Language[], chosen: readonly Language[]): Words => {
  const key = chosen.map(({ code }) => code).join();
  const cache = compiled.get(all) ?? new Map<string, Words>();
  compiled.set(all, cache);
  const words = cache.get(key) ?? new Words(chosen);
  cache.set(key, words);
  return words;
};

/** Reads one posting from a text that has no other form. */
export const importOne = (text: string, languages: readonly Language[], base = 0): ImportedPosting => {
  const chars = Chars.of(text);
  const raw = readRawLines(chars);
  const plain = raw.map(({ chars: line }) => line.text).join('\n');
  const detected = detectLanguages(plain, languages);
  const english = languages.filter(({ code }) => code === 'en');
  const chosen = detected.length > 0 ? [...new Set([...detected, ...english])] : languages.slice(0, 4);
  const words = wordsOf(languages, chosen);
  const lines = breakLongLines(raw, words);
  const { posting, paths, issues } = importText(sourceText(structure(lines, words), words, detected[0]?.code ?? null));
  return {
    posting: asInput(posting),
    evidence: paths.map(({ path, span, isUnsure, readings }) => ({
      path,
      start: base + span.start,
      end: base + span.end,
      text: text.slice(span.start, span.end),
      certainty: isUnsure ? 'unsure' : 'certain',
      ...(readings.length > 0 && { readings }),
    })),
    problems: issues.map((issue: Issue) => toProblem(issue)),
  };
};
