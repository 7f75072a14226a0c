import { toMonth } from '../schema/coerce/intl-names.js';
import { normalizeWords } from '../schema/coerce/words.js';
import type { Line, LineLink, PlacedLine } from './document/line.js';
import type { Structure } from './document/structure.js';
import type { LabelName } from './languages/language.js';
import type { Words } from './languages/words.js';

/** A value beside its label: in the same line, or in the one below. */
export interface LabeledValue {
  readonly name: LabelName;
  readonly line: PlacedLine;
  readonly from: number;
  readonly text: string;
}

/** What every field is read from. */
export interface SourceText extends Structure {
  readonly words: Words;
  /** BCP 47; null if it is not recognized. */
  readonly language: string | null;
  /** The lines that a person reads as this posting's own: without legal notes. */
  readonly body: readonly PlacedLine[];
  readonly labeled: readonly LabeledValue[];
  /** The links of all lines, those of buttons included. */
  readonly links: readonly { readonly line: Line; readonly link: LineLink }[];
}

const VALUE_MAX = 300;

/** The values beside labels. */
const labeledValues = (lines: readonly PlacedLine[]): LabeledValue[] =>
  lines.flatMap((line, index) => {
    const { label } = line;
    if (!label) return [];
    const text = line.text.slice(label.valueFrom).trim();
    const from = line.text.length - line.text.slice(label.valueFrom).trimStart().length;
    if (text) return text.length <= VALUE_MAX ? [{ name: label.name, line, from, text }] : [];
    const next = lines[index + 1];
    if (
      !next ||
      next.isHeading ||
      next.label ||
      next.text.length > VALUE_MAX ||
      (next.isItem && label.name === 'title')
    )
      return [];
    return [{ name: label.name, line: next, from: 0, text: next.text.trim() }];
  });

export const sourceText = (structure: Structure, words: Words, language: string | null): SourceText => ({
  ...structure,
  words,
  language,
  body: structure.lines.filter(({ isLegal }) => !isLegal),
  labeled: labeledValues(structure.lines),
  links: structure.linked.flatMap((line) => line.links.map((link) => ({ line, link }))),
});

/** The values beside labels of these names. */
export const valuesOf = (text: SourceText, ...names: readonly LabelName[]): readonly LabeledValue[] =>
  text.labeled.filter(({ name }) => names.includes(name));

/** A clause of a line, as far as signs tell. */
export interface Sentence {
  readonly line: PlacedLine;
  readonly text: string;
  readonly from: number;
}

const SENTENCE_END = /(?<=[^\s.]{2}[.!?])\s+(?=["“(*•\p{Lu}\d¿])|(?<=[。！？])/gu;

/** The sentences of lists of lines that were asked for. */
const known = new WeakMap<readonly PlacedLine[], readonly Sentence[]>();

/** The sentences of lines. */
export const sentencesOf = (lines: readonly PlacedLine[]): readonly Sentence[] => {
  const sentences = known.get(lines) ?? split(lines);
  known.set(lines, sentences);
  return sentences;
};

/** `31. Oktober`, `1. Ausbildungsjahr`: the dot after a number makes it an ordinal. */
const isOrdinal = (text: string, end: number, space: number): boolean => {
  if (!/(?<!\d)\d{1,2}\.$/.test(text.slice(Math.max(0, end - 4), end))) return false;
  const [word = ''] = /^\p{L}+/u.exec(text.slice(end + space, end + space + 30)) ?? [];
  return toMonth(normalizeWords(word)) !== null || /jahr|semester|klasse|stufe|quartal/i.test(word);
};

const split = (lines: readonly PlacedLine[]): Sentence[] =>
  lines.flatMap((line) => {
    const sentences: Sentence[] = [];
    let from = 0;
    for (const { index, 0: space } of line.text.matchAll(SENTENCE_END)) {
      if (isOrdinal(line.text, index, space.length)) continue;
      if (
        /(?:\b(?:e\.g|i\.e|U\.S|approx|min|mind|ca|Inc|No|Nr|St|Dr|vs|incl)\.)$/i.test(
          line.text.slice(Math.max(0, index - 8), index),
        )
      )
        continue;
      sentences.push({ line, text: line.text.slice(from, index), from });
      from = index + space.length;
    }
    sentences.push({ line, text: line.text.slice(from), from });
    return sentences;
  });
