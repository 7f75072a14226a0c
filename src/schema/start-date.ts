import * as z from 'zod/mini';
import { Count, Duration, Line, PartialDate, list, withShorthand, withRefinements } from './field-types.js';
import { MONTH_PARTS, SEASONS } from './enums.js';
import { WEEKDAYS } from './weekdays.js';

const choice = {
  /** The employer's name for it: `Cohort A`. */
  label: z.optional(Line),
  /** `false`: full or closed. Default: `true`. */
  available: z.optional(z.boolean()),
  /** The employer's note: `for quarter-system schools`. */
  note: z.optional(Line),
};

/** A fixed start, with its end if known. Text becomes its `start` if it is a date, otherwise its `label`. */
export const CohortSchema = withShorthand(
  'startOrLabel',
  withRefinements(
    z.object({
      /** The first day, month or year. */
      start: z.optional(PartialDate),
      /** The last day, month or year. */
      end: z.optional(PartialDate),
      /** The part of the month of `start`. */
      part: z.optional(z.enum(MONTH_PARTS)),
      ...choice,
    }),
    ['cohortOrder', 'cohortStated'],
  ),
);

/** A start on any day between two dates. */
export const WindowSchema = withRefinements(
  z.object({
    /** The first possible start. */
    earliest: PartialDate,
    /** The last possible start. Absent: no end. */
    latest: z.optional(PartialDate),
    /** The weekdays on which a start is possible. Default: all. */
    byDay: z.optional(list(z.enum(WEEKDAYS))),
    ...choice,
  }),
  ['windowOrder'],
);

/** A start in a term: `{"season": "SUMMER", "year": 2026}`. */
export const TermSchema = z.object({
  /** The season. */
  season: z.enum(SEASONS),
  /** The year. Absent: not stated. */
  year: z.optional(Count),
  ...choice,
});

/** One start date on offer. */
export const StartDateSchema = z.union([z.enum(['IMMEDIATE', 'FLEXIBLE']), WindowSchema, TermSchema, CohortSchema]);

/** A range of durations. */
export const DurationRangeSchema = z.object({
  /** The shortest. */
  min: z.optional(Duration),
  /** The longest. */
  max: z.optional(Duration),
});

/** One duration on offer: `P12W`, or a range. */
export const DurationChoiceSchema = z.union([Duration, DurationRangeSchema]);

export type Cohort = z.infer<typeof CohortSchema>;
export type StartDate = z.infer<typeof StartDateSchema>;
export type DurationChoice = z.infer<typeof DurationChoiceSchema>;
