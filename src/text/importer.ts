import { toProblem } from '../schema/issues/issue-messages.js';
import type { Issue } from '../schema/issues/issue.js';
import { parsePosting } from '../schema/parser/parse-posting.js';
import { Chars } from './document/chars.js';
import { readRawLines } from './document/form.js';
import type { RawLine } from './document/html-lines.js';
import { breakLongLines } from './document/one-line.js';
import { structure } from './document/structure.js';
import { type TextReading, importText } from './import-text.js';
import { detectLanguages } from './languages/detect.js';
import type { Language } from './languages/language.js';
import { Words } from './languages/words.js';
import { sourceText } from './source-text.js';
import { postingStarts } from './split-postings.js';
import type { Evidence, ImportOptions, ImportedPosting } from './types.js';

/** How much of a text is read, in characters. */
const TEXT_MAX = 400_000;
/** The languages that are looked for in a text which is too short to tell its own. */
const GUESSES = 4;

/** The fields of which a posting has at least one or two. */
const TELLING = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'employmentType',
  'baseSalary',
  'payKind',
  'startDates',
  'duration',
  'hoursPerWeek',
  'educationRequirements',
  'application',
  'validThrough',
];

const isWebAddress = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);

/** A posting without the fields that it may not have, and their evidence. A wrong reading of a text never makes one invalid. */
const valid = ({ posting, paths, issues }: TextReading): TextReading => {
  const wrong = new Set(
    parsePosting({ title: 'Title', ...posting })
      .problems.filter(({ severity, path }) => severity === 'error' && path !== '')
      .map(({ path }) => /^\w+/.exec(path)?.[0] ?? ''),
  );
  if (wrong.size === 0) return { posting, paths, issues };
  const isRight = (path: string): boolean => !wrong.has(/^\w+/.exec(path)?.[0] ?? '');
  return {
    posting: Object.fromEntries(Object.entries(posting).filter(([name]) => isRight(name))),
    paths: paths.filter(({ path }) => isRight(path)),
    issues,
  };
};

const sectionKinds = (sections: unknown): unknown[] =>
  Array.isArray(sections) ? sections.map((section: { kind?: unknown }) => section.kind) : [];

const NOTHING: ImportedPosting = {
  posting: {},
  evidence: [],
  problems: [toProblem({ code: 'no-posting', path: '' })],
};

/** Reads the postings of a text that is data; none if it is none that is known. */
export type ReadForm = (text: string, url: string | undefined) => readonly ImportedPosting[];

/** Reads postings from texts in certain languages. */
export class Importer {
  readonly #languages: readonly Language[];
  readonly #readForm: ReadForm;
  /** The patterns of each choice of languages. */
  readonly #words = new Map<string, Words>();

  /**
   * @param languages those that texts may be in; the first are tried on a text that is too short to tell its own
   * @param readForm reads a text that is data, such as JSON. Default: none, data is read as text
   */
  constructor(languages: readonly Language[], readForm: ReadForm = () => []) {
    this.#languages = languages;
    this.#readForm = readForm;
  }

  /**
   * Reads the postings of a text: plain, Markdown, HTML, a mail, or data that `parsePostings` reads. The result is never
   * empty: a text without a posting gives one that is empty, with the problem `no-posting`. Never throws.
   */
  readonly importPostings = (given: string, options: ImportOptions = {}): readonly ImportedPosting[] => {
    if (typeof given !== 'string') return [NOTHING]; // of a caller without types
    const text = given.slice(0, TEXT_MAX);
    const cut: Issue[] =
      given.length > TEXT_MAX ? [{ code: 'text-too-long', path: '', expected: [String(TEXT_MAX)] }] : [];
    const known = this.#readForm(given, options.url);
    if (known.length > 0) return known;
    const lines = readRawLines(Chars.of(text));
    const [languages, code] = this.#languagesOf(lines, options.languages);
    const words = this.#wordsOf(languages);
    const starts = postingStarts(lines, text, words);
    return starts.map((start, index) => {
      const end = starts[index + 1] ?? text.length;
      const part = starts.length === 1 ? lines : readRawLines(Chars.of(text.slice(start, end)));
      return this.#importPart({ given, part, start, words, code, issues: index === 0 ? cut : [], url: options.url });
    });
  };

  /** Reads the posting of a text; of several, the first, with the problem `several-postings`. Never throws. */
  readonly importPosting = (text: string, options: ImportOptions = {}): ImportedPosting => {
    const [first, ...others] = this.importPostings(text, options);
    if (!first) return { posting: {}, evidence: [], problems: [] };
    if (others.length === 0) return first;
    const issue: Issue = { code: 'several-postings', path: '', received: others.length + 1, severity: 'warning' };
    return { ...first, problems: [toProblem(issue), ...first.problems] };
  };

  /** The languages whose words are looked for, and the code of the one that the text is in. */
  #languagesOf(
    lines: readonly RawLine[],
    allowed: readonly string[] | undefined,
  ): [readonly Language[], string | null] {
    const isAllowed = ({ code }: Language): boolean =>
      !allowed || allowed.some((tag) => code === tag || tag.startsWith(`${code}-`) || code.startsWith(`${tag}-`));
    const languages = this.#languages.filter(isAllowed);
    const detected = detectLanguages(
      lines.map(({ chars }) => chars.text).join('\n'),
      languages.length > 0 ? languages : this.#languages,
    );
    if (detected.length === 0) return [this.#languages.slice(0, GUESSES), null];
    const english = this.#languages.filter(({ code }) => code === 'en');
    return [[...new Set([...detected, ...english])], detected[0]?.code ?? null];
  }

  #wordsOf(languages: readonly Language[]): Words {
    const key = languages.map(({ code }) => code).join();
    const words = this.#words.get(key) ?? new Words(languages);
    this.#words.set(key, words);
    return words;
  }

  #importPart({ given, part, start, words, code, issues, url }: Part): ImportedPosting {
    const lines = breakLongLines(part, words);
    const reading = valid(importText(sourceText(structure(lines, words), words, code)));
    const [title, body] = [reading.posting['title'], reading.posting['sections'] ?? reading.posting['description']];
    const hasText = title !== undefined && body !== undefined;
    const facts = TELLING.filter((name) => reading.posting[name] !== undefined).length;
    const kinds = new Set(reading.posting['sections'] ? sectionKinds(body) : []);
    const isPosting = hasText || facts > (kinds.size > 1 ? 0 : 1) || (kinds.has('ROLE') && kinds.has('REQUIREMENTS'));
    if (!isPosting) return { ...NOTHING, problems: [...issues.map(toProblem), ...NOTHING.problems] };
    const missing: Issue[] = reading.posting['title'] === undefined ? [{ code: 'required', path: 'title' }] : [];
    return {
      posting: { ...reading.posting, ...(isWebAddress(url) && { url }) },
      evidence: reading.paths.map(({ path, span, isUnsure, readings }): Evidence => {
        const [from, to] = [start + span.start, start + span.end];
        return {
          path,
          start: from,
          end: to,
          text: given.slice(from, to),
          certainty: isUnsure ? 'unsure' : 'certain',
          ...(readings.length > 0 && { readings }),
        };
      }),
      problems: [...issues, ...missing, ...reading.issues].map(toProblem),
    };
  }
}

interface Part {
  readonly given: string;
  readonly part: readonly RawLine[];
  /** Where the part begins in the given text. */
  readonly start: number;
  readonly words: Words;
  readonly code: string | null;
  readonly issues: readonly Issue[];
  readonly url: string | undefined;
}
