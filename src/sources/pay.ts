import type { Located } from './located.js';
import type { FieldValue } from './source.js';

/** Where a source states the parts of one band of pay. */
interface Pay {
  readonly value?: Located;
  readonly minValue?: Located;
  readonly maxValue?: Located;
  readonly currency: Located;
  readonly unitText: Located;
}

/** A list of one band of pay; of none where no amount is stated: a currency or a period alone says nothing. */
export const payBands = ({ currency, unitText, ...amounts }: Pay): FieldValue[] => {
  const stated = Object.entries(amounts).map(([key, amount]: [string, Located]) => [key, amount.stated()] as const);
  if (stated.every(([, { value }]) => value === undefined)) return [];
  return [{ ...Object.fromEntries(stated), currency: currency.stated(), unitText: unitText.stated() }];
};
