import type { SectionKind } from '../section-kind.js';
import type { CueName, LabelName, Language } from './language.js';
import { compile } from '../pattern.js';

/** No cue matches where there is no word of it. */
const NOTHING = '(?!)';

const quoted = ({ isUnspaced }: Language, source: string): string =>
  isUnspaced ? `(?:${source})` : `(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`;

/** The words of the languages that a text may be written in, as patterns. They are made once. */
export class Words {
  readonly languages: readonly Language[];
  readonly #cues = new Map<string, RegExp>();
  readonly #sources = new Map<CueName, string>();
  #labels: (readonly [LabelName, RegExp])[] | null = null;
  #headings: (readonly [SectionKind, RegExp])[] | null = null;
  #degrees: (readonly [RegExp, string | null])[] | null = null;

  constructor(languages: readonly Language[]) {
    this.languages = languages;
  }

  /** The source of a pattern for a cue, to be a part of others. */
  source(name: CueName): string {
    const known = this.#sources.get(name);
    if (known !== undefined) return known;
    const sources = this.languages.flatMap((language) => {
      const source = language.cues[name];
      return source ? [quoted(language, source)] : [];
    });
    const source = sources.length > 0 ? `(?:${sources.join('|')})` : NOTHING;
    this.#sources.set(name, source);
    return source;
  }

  /** A pattern with cues in the place of `{name}`. */
  pattern(template: string, flags = 'iu'): RegExp {
    const key = `${flags} ${template}`;
    const known = this.#cues.get(key);
    if (known) {
      known.lastIndex = 0;
      return known;
    }
    const source = template.replace(/\{([a-z][A-Za-z]+)\}/g, (_, name: CueName) => this.source(name));
    const pattern = compile(source, flags);
    this.#cues.set(key, pattern);
    return pattern;
  }

  has(name: CueName, text: string): boolean {
    return this.pattern(`{${name}}`).test(text);
  }

  /** The field that a label names: `place` for `Location`. */
  labelOf(text: string): LabelName | null {
    this.#labels ??= this.#compile(({ labels }) => labels, '$');
    return this.#labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  }

  /** Whether a text is a usual heading and little more: `Application process`, not `Application Security Engineer`. */
  isUsualHeading(text: string): boolean {
    this.#headings ??= this.#compile(({ headings }) => headings, '(?![\\p{L}\\d])');
    return this.#headings.some(([, pattern]) => (pattern.exec(text)?.[0].length ?? 0) > text.length * 0.6);
  }

  /** What a section with this heading is about; null if the heading is not a usual one. */
  headingKind(text: string): SectionKind | null {
    this.#headings ??= this.#compile(({ headings }) => headings, '(?![\\p{L}\\d])');
    return this.#headings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  }

  get degrees(): readonly (readonly [RegExp, string | null])[] {
    return (this.#degrees ??= this.languages.flatMap((language) =>
      language.degrees.map(([source, name]) => [compile(quoted(language, source), 'giu'), name] as const),
    ));
  }

  #compile<Name extends string>(
    tableOf: (language: Language) => Readonly<Partial<Record<Name, string>>>,
    end: string,
  ): (readonly [Name, RegExp])[] {
    return this.languages.flatMap((language) =>
      Object.entries(tableOf(language) as Readonly<Record<Name, string>>) // Object.entries loses that keys may be absent
        .map(([name, source]) => {
          const after = language.isUnspaced && end !== '$' ? '' : end;
          const before = language.isUnspaced && end !== '$' ? '' : '^';
          return [name as Name, compile(`${before}(?:${String(source)})${after}`, 'iu')] as const;
        }),
    );
  }
}
