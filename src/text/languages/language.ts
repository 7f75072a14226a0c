import type { SectionKind } from '../section-kind.js';

/** The fields that a line can name: `Start: …`, `Ort: …`. */
export type LabelName =
  | 'title'
  | 'employer'
  | 'place'
  | 'workplace'
  | 'type'
  | 'start'
  | 'end'
  | 'duration'
  | 'hours'
  | 'days'
  | 'deadline'
  | 'opens'
  | 'posted'
  | 'pay'
  | 'identifier'
  | 'department'
  | 'team'
  | 'industry'
  | 'openings'
  | 'education'
  | 'languages'
  | 'apply'
  | 'ignored';

/** What words in a sentence can mean. */
export type CueName =
  | 'internship'
  | 'role'
  | 'job'
  | 'remote'
  | 'hybrid'
  | 'onSite'
  | 'start'
  | 'deadline'
  | 'rolling'
  | 'immediate'
  | 'flexible'
  | 'graduation'
  | 'experience'
  | 'atLeast'
  | 'pay'
  | 'notPay'
  | 'unpaid'
  | 'credit'
  | 'gross'
  | 'enrolled'
  | 'degree'
  | 'documents'
  | 'send'
  | 'perWeek'
  | 'benefit'
  | 'languageSkill'
  | 'legal'
  | 'office'
  | 'notPlace';

/** The words of one language. Each entry is the source of a regular expression, of which any alternative may match. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** Its commonest words, by which a text is recognized. */
  readonly common: string;
  /** Whether words are not separated by spaces. */
  readonly isUnspaced?: boolean;
  readonly labels: Readonly<Partial<Record<LabelName, string>>>;
  readonly headings: Readonly<Partial<Record<SectionKind, string>>>;
  readonly cues: Readonly<Partial<Record<CueName, string>>>;
  /** Degrees, from the most to the least specific: a pattern, and how it is printed; `null` for as it is written. */
  readonly degrees: readonly (readonly [pattern: string, name: string | null])[];
}
