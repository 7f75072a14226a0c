import type { FieldValue, TracedValue } from '../traced-value.js';

/** Where a source states the parts of one band of pay. */
interface BandSource {
  readonly value?: TracedValue;
  readonly minValue?: TracedValue;
  readonly maxValue?: TracedValue;
  readonly currency: TracedValue;
  readonly unitText: TracedValue;
}

/** A list of one band of pay; of none where no amount is stated: a currency or a period alone says nothing. */
export const salaryBands = ({ currency, unitText, ...amounts }: BandSource): FieldValue[] => {
  const stated = Object.entries(amounts).map(
    ([key, amount]: [string, TracedValue]) => [key, amount.nonBlank()] as const,
  );
  if (stated.every(([, { value }]) => value === undefined)) return [];
  return [{ ...Object.fromEntries(stated), currency: currency.nonBlank(), unitText: unitText.nonBlank() }];
};
