import type { FieldValue, TracedValue } from '../traced-value.js';

/** The parts of a salary band in a source. */
interface BandSource {
  readonly value?: TracedValue;
  readonly minValue?: TracedValue;
  readonly maxValue?: TracedValue;
  readonly currency: TracedValue;
  readonly unitText: TracedValue;
  /** The employer's note. */
  readonly note?: string | undefined;
}

/** A list of one band, or an empty list if no amount is stated: a currency or unit alone is no salary. */
export const salaryBands = ({ currency, unitText, note, ...amounts }: BandSource): FieldValue[] => {
  const stated = Object.entries(amounts).map(
    ([key, amount]: [string, TracedValue]) => [key, amount.nonBlank()] as const,
  );
  if (stated.every(([, { value }]) => value === undefined)) return [];
  return [{ ...Object.fromEntries(stated), currency: currency.nonBlank(), unitText: unitText.nonBlank(), note }];
};
