import * as z from 'zod/mini';
import { Count, Duration, Line, PartialDate, orText, withRules } from './primitives.js';
import { MONTH_PARTS, SEASONS } from './vocabulary.js';


const choice = {
  /** The employer's name for it: `Cohort A`. */
  label: z.optional(Line),
  /** false = full, or closed. */
  available: z.optional(z.boolean()),
  /** The employer's words: `for quarter-system schools`. */
  note: z.optional(Line),
};

/** A start, with its end where it is known. A text is its date, or else its label. */
export const CohortSchema = orText(
  'start or label',
  withRules(z.object({
    /** The first day, month or year. */
    start: z.optional(PartialDate),
    /** The last one. */
    end: z.optional(PartialDate),
    /** Early, mid or late in the month of `start`. */
    part: z.optional(z.enum(MONTH_PARTS)),
    ...choice,
  }), ['cohortOrder', 'cohortStated']),
);

/** Any day between two dates. */
export const WindowSchema = withRules(z.object({ earliest: PartialDate, latest: z.optional(PartialDate), ...choice }), ['windowOrder']);

/** A term: `{season: "SUMMER", year: 2026}`. */
export const TermSchema = z.object({ season: z.enum(SEASONS), year: z.optional(Count), ...choice });

/** One start date on offer. */
export const StartDateSchema = z.union([z.enum(['IMMEDIATE', 'FLEXIBLE']), CohortSchema, WindowSchema, TermSchema]);

/** One length on offer: `P12W`, or from-to. */
export const DurationChoiceSchema = z.union([Duration, z.object({ min: z.optional(Duration), max: z.optional(Duration) })]);

export type Cohort = z.infer<typeof CohortSchema>;
export type StartDate = z.infer<typeof StartDateSchema>;
export type DurationChoice = z.infer<typeof DurationChoiceSchema>;
