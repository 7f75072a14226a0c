import * as z from 'zod/mini';
import { Amount, Currency, Line, withShorthand, withRefinements } from './field-types.js';
import { QUALIFIERS, SALARY_UNITS } from './enums.js';

/** One band of pay; schema.org's MonetaryAmount with its QuantitativeValue, flattened. Text becomes its `note`. */
export const SalaryBandSchema = withShorthand(
  'note',
  withRefinements(
    z.object({
      /** ISO 4217. Absent: not stated, and the amount is shown without a currency. */
      currency: z.optional(Currency),
      /** A single amount, in whole units of the currency: `12100` is $12,100. */
      value: z.optional(Amount),
      /** The lower end of a range. Without `maxValue`: "from". */
      minValue: z.optional(Amount),
      /** The upper end of a range. Without `minValue`: "up to". */
      maxValue: z.optional(Amount),
      /** The pay period. Absent: not stated. `TOTAL`: once, for the whole duration. */
      unitText: z.optional(z.enum(SALARY_UNITS)),
      /** The applicants it is for: `PhD`, `Seattle`, `rising seniors`. */
      appliesTo: z.optional(Line),
      /** How to understand the amount, such as before or after tax. */
      qualifier: z.optional(z.enum(QUALIFIERS)),
      /** The employer's note. */
      note: z.optional(Line),
    }),
    ['salaryEnds', 'salaryOrder', 'salaryStated', 'salaryPlausible'],
  ),
);

/** Something offered in addition to pay. Text becomes its `name`. */
export const BenefitSchema = withShorthand(
  'name',
  z.object({
    /** Its name: `Housing`. */
    name: Line,
    /** Its value, in whole units of `currency`. */
    value: z.optional(Amount),
    /** ISO 4217. */
    currency: z.optional(Currency),
    /** The period that `value` is for. */
    unitText: z.optional(z.enum(SALARY_UNITS)),
    /** `false`: the employer states that it is not provided. Default: `true`. */
    provided: z.optional(z.boolean()),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

export type SalaryBand = z.infer<typeof SalaryBandSchema>;
export type Benefit = z.infer<typeof BenefitSchema>;
