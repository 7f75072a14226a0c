import * as z from 'zod/mini';
import { Amount, Currency, Line, withShorthand, withRefinements } from './field-types.js';
import { QUALIFIERS, SALARY_UNITS } from './enums.js';

/** One band of pay. schema.org: MonetaryAmount with its QuantitativeValue, flattened. A text is its note. */
export const SalaryBandSchema = withShorthand(
  'note',
  withRefinements(
    z.object({
      /** ISO 4217; absent means not said, and the amount is shown bare. */
      currency: z.optional(Currency),
      /** One amount, in whole units of the currency: 12100 = $12,100. */
      value: z.optional(Amount),
      /** The lower end; alone: "from". */
      minValue: z.optional(Amount),
      /** The upper end; alone: "up to". */
      maxValue: z.optional(Amount),
      /** What the amount is paid for; absent means not said; `TOTAL` = once, for the whole term. */
      unitText: z.optional(z.enum(SALARY_UNITS)),
      /** For whom: `PhD`, `Seattle`, `rising seniors`. */
      appliesTo: z.optional(Line),
      /** How the amount is meant. */
      qualifier: z.optional(z.enum(QUALIFIERS)),
      /** The employer's words. */
      note: z.optional(Line),
    }),
    ['salaryOrder', 'salaryStated'],
  ),
);

/** Something offered beside pay. A text is its name. */
export const BenefitSchema = withShorthand(
  'name',
  z.object({
    /** What it is: `Housing`. */
    name: Line,
    /** Its worth, in whole units of `currency`. */
    value: z.optional(Amount),
    /** ISO 4217. */
    currency: z.optional(Currency),
    /** What its worth is counted by. */
    unitText: z.optional(z.enum(SALARY_UNITS)),
    /** false = "housing is not provided", which is a fact worth saying. */
    provided: z.optional(z.boolean()),
    /** The employer's words. */
    note: z.optional(Line),
  }),
);

export type SalaryBand = z.infer<typeof SalaryBandSchema>;
export type Benefit = z.infer<typeof BenefitSchema>;
