import type { JsonLdNode } from './node.js';
import { line } from './text.js';
import { type Fields, TracedValue } from '../traced-value.js';

/** What UN/CEFACT codes and everyday words call the units. */
const UNITS: Readonly<Record<string, string>> = {
  HUR: 'HOUR',
  HR: 'HOUR',
  WEE: 'WEEK',
  MON: 'MONTH',
  ANN: 'YEAR',
  ANNUM: 'YEAR',
  YR: 'YEAR',
};

/** `per hour` and `HUR` as `HOUR`; what is no unit goes on to the schema, which reports it. */
const unit = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) => {
    const word = String(value)
      .toUpperCase()
      .replace(/^(?:PER|AN?)[\s_]+|S$/g, '');
    return UNITS[word] ?? (/^(?:HOUR|DAY|WEEK|MONTH|YEAR)$/.test(word) ? word : value);
  });

/** An amount, with the grouping taken out of `12,100`: in JSON the decimal sign is a point. */
const amount = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) =>
    typeof value === 'string' && /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(value) ? value.replaceAll(',', '') : value,
  );

/** A text of `34.000` may be thirty-four, or, as much of Europe groups, thirty-four thousand. */
const isWords = (at: TracedValue | undefined): boolean =>
  typeof at?.value === 'string' && (!/^-?\d+(?:\.\d+)?$/.test(at.value) || /^[1-9]\d{0,2}\.\d{3}$/.test(at.value));

/** Amounts that are words, `50.000€` or `competitive`, are the employer's own: a note. */
const amounts = (
  value: TracedValue | undefined,
  min: TracedValue | undefined,
  max: TracedValue | undefined,
): Fields => {
  const stated = [min, max].filter((end) => end !== undefined);
  const ends = stated.length > 0 ? stated : value ? [value] : [];
  const [first] = ends;
  if (ends.some(isWords)) return { note: first?.map(() => ends.map((end) => String(end.value)).join(' – ')) };
  // of a range, `value` is a stand-in: often its lower end, or zero
  return stated.length > 0 ? { minValue: min, maxValue: max } : { value };
};

const isEmpty = (fields: Fields): boolean => Object.values(fields).every((field) => field === undefined);

/** One `MonetaryAmount` or `PriceSpecification` with one of its values; what the value lacks may stand around it. */
const band = (money: JsonLdNode, value: JsonLdNode | undefined, currency: JsonLdNode | undefined): Fields[] => {
  const get = (...names: string[]): JsonLdNode | undefined =>
    (value?.isThing ? value.one(...names) : undefined) ?? money.one(...names);
  const single = value?.isThing ? value.one('value') : (value ?? money.one('price'));
  const stated = amounts(amount(single), amount(get('minValue', 'minPrice')), amount(get('maxValue', 'maxPrice')));
  const note = line(get('note', 'description'));
  if (isEmpty(stated) && !note) return [];
  return [
    {
      ...(note && { note }),
      ...stated,
      currency: line(money.one('currency', 'priceCurrency') ?? value?.one('currency') ?? currency),
      unitText: unit(get('unitText', 'unitCode')),
      appliesTo: line(get('appliesTo')),
      qualifier: line(get('qualifier')),
    },
  ];
};

/** The bands of `baseSalary`. `estimatedSalary` is not read: it is not the employer's figure. */
export const salary = (job: JsonLdNode): Fields[] => {
  const currency = job.one('salaryCurrency');
  return job.all('baseSalary').flatMap((money) => {
    if (!money.isThing) return [{ ...amounts(amount(money), undefined, undefined), currency: line(currency) }];
    const values = money.all('value');
    return values.length > 0
      ? values.flatMap((value) => band(money, value, currency))
      : band(money, undefined, currency);
  });
};
