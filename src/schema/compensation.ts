import * as z from 'zod/mini';
import { Amount, Currency, Line, withShorthand, withRefinements } from './field-types.js';
import { QUALIFIERS, SALARY_UNITS } from './enums.js';

/** A salary band. schema.org: MonetaryAmount with its QuantitativeValue, flattened. A text is its `note`. */
export const SalaryBandSchema = withShorthand(
  'note',
  withRefinements(
    z.object({
      /** ISO 4217. Absent means not stated; the amount is then shown without a currency. */
      currency: z.optional(Currency),
      /** One amount, in whole units of the currency: 12100 = $12,100. */
      value: z.optional(Amount),
      /** The lower end. Without an upper one: "from". */
      minValue: z.optional(Amount),
      /** The upper end. Without a lower one: "up to". */
      maxValue: z.optional(Amount),
      /** The time that the amount is paid for. Absent means not stated; `TOTAL` = once, for the whole job. */
      unitText: z.optional(z.enum(SALARY_UNITS)),
      /** Whom it is for: `PhD`, `Seattle`, `rising seniors`. */
      appliesTo: z.optional(Line),
      /** How the amount is meant. */
      qualifier: z.optional(z.enum(QUALIFIERS)),
      /** The employer's note. */
      note: z.optional(Line),
    }),
    ['salaryOrder', 'salaryStated'],
  ),
);

/** Something that is offered besides the salary. A text is its `name`. */
export const BenefitSchema = withShorthand(
  'name',
  z.object({
    /** What it is: `Housing`. */
    name: Line,
    /** Its value, in whole units of `currency`. */
    value: z.optional(Amount),
    /** ISO 4217. */
    currency: z.optional(Currency),
    /** The time that the value is for. */
    unitText: z.optional(z.enum(SALARY_UNITS)),
    /** `false` = not provided: "Housing: not provided". */
    provided: z.optional(z.boolean()),
    /** The employer's note. */
    note: z.optional(Line),
  }),
);

export type SalaryBand = z.infer<typeof SalaryBandSchema>;
export type Benefit = z.infer<typeof BenefitSchema>;
