import type { JsonLdNode } from './node.js';
import { line } from './text.js';
import { type Fields, TracedValue } from '../traced-value.js';

/** UN/CEFACT codes, everyday words, and the units that they mean. */
const UNITS: Readonly<Record<string, string>> = {
  HUR: 'HOUR',
  HR: 'HOUR',
  WEE: 'WEEK',
  MON: 'MONTH',
  ANN: 'YEAR',
  ANNUM: 'YEAR',
  YR: 'YEAR',
};

/** Turns `per hour` and `HUR` into `HOUR`. Any other text stays, for the schema to report. */
const parseUnit = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) => {
    const word = String(value)
      .toUpperCase()
      .replace(/^(?:PER|AN?)[\s_]+|S$/g, '');
    return UNITS[word] ?? (/^(?:HOUR|DAY|WEEK|MONTH|YEAR)$/.test(word) ? word : value);
  });

/** Removes the grouping from `12,100`: in JSON the decimal separator is a point. */
const parseAmount = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) =>
    typeof value === 'string' && /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(value) ? value.replaceAll(',', '') : value,
  );

/**
 * Whether a text is not one certain number: `50.000€`, `competitive`; and `34.000`, which may be thirty-four, or, as
 * much of Europe groups digits, thirty-four thousand.
 */
const isText = (amount: TracedValue | undefined): boolean =>
  typeof amount?.value === 'string' &&
  (!/^-?\d+(?:\.\d+)?$/.test(amount.value) || /^[1-9]\d{0,2}\.\d{3}$/.test(amount.value));

/** The amounts of a band, or a note with their texts if one of them is not a number. */
const parseAmounts = (
  value: TracedValue | undefined,
  min: TracedValue | undefined,
  max: TracedValue | undefined,
): Fields => {
  const stated = [min, max].filter((end) => end !== undefined);
  const ends = stated.length > 0 ? stated : value ? [value] : [];
  const [first] = ends;
  if (ends.some(isText)) return { note: first?.map(() => ends.map((end) => String(end.value)).join(' – ')) };
  // the `value` of a range is a placeholder: often its lower end, or zero
  return stated.length > 0 ? { minValue: min, maxValue: max } : { value };
};

const isEmpty = (fields: Fields): boolean => Object.values(fields).every((field) => field === undefined);

/** A `MonetaryAmount` or `PriceSpecification` with one of its values; either of them may have the range and the unit. */
const parseBand = (money: JsonLdNode, value: JsonLdNode | undefined, currency: JsonLdNode | undefined): Fields[] => {
  const get = (...names: string[]): JsonLdNode | undefined =>
    (value?.isThing ? value.one(...names) : undefined) ?? money.one(...names);
  const single = value?.isThing ? value.one('value') : (value ?? money.one('price'));
  const stated = parseAmounts(
    parseAmount(single),
    parseAmount(get('minValue', 'minPrice')),
    parseAmount(get('maxValue', 'maxPrice')),
  );
  const note = line(get('note', 'description'));
  if (isEmpty(stated) && !note) return [];
  return [
    {
      ...(note && { note }),
      ...stated,
      currency: line(money.one('currency', 'priceCurrency') ?? value?.one('currency') ?? currency),
      unitText: parseUnit(get('unitText', 'unitCode')),
      appliesTo: line(get('appliesTo')),
      qualifier: line(get('qualifier')),
    },
  ];
};

/** The bands of `baseSalary`. Not of `estimatedSalary`, which is not the employer's. */
export const parseSalary = (job: JsonLdNode): Fields[] => {
  const currency = job.one('salaryCurrency');
  return job.all('baseSalary').flatMap((money) => {
    if (!money.isThing)
      return [{ ...parseAmounts(parseAmount(money), undefined, undefined), currency: line(currency) }];
    const values = money.all('value');
    return values.length > 0
      ? values.flatMap((value) => parseBand(money, value, currency))
      : parseBand(money, undefined, currency);
  });
};
