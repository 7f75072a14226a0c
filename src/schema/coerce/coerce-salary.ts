import type { Issue } from '../issues/issue.js';
import { isCurrency } from '../intl-support.js';
import { findCurrency } from './currency.js';
import { isRecord } from '../is-record.js';
import { type SalaryReading, readSalary } from './salary.js';
import { normalizeWords } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

interface SalaryContext {
  readonly report: (code: Issue['code'], path: string, received: unknown, expected: readonly string[]) => void;
}

const AMOUNTS = ['value', 'minValue', 'maxValue'] as const;
/** What the strict parser reads as a number, apart from `1.200`, which may have a group of three. */
const isPlainNumber = (text: string): boolean => /^\s*\d{1,12}(?:\.\d{1,2}|\.\d{4,6})?\s*$/.test(text);

/** The parts of a band that a text in place of an amount states. */
const readAmountField = (text: string, band: Fields, places: readonly unknown[]): SalaryReading => {
  const { currency, unitText } = band;
  const words = [text, typeof unitText === 'string' && !/[a-z]/i.test(text) ? unitText.replaceAll('_', '') : ''].join(
    ' ',
  );
  const read = readSalary(words, places);
  if (!read || 'readings' in read || 'payKind' in read) return read;
  return typeof currency === 'string' ? { ...read, band: { ...read.band, currency } } : read;
};

/** A band whose amounts, currency and unit are written as people do. */
const coerceBand = (band: Fields, path: string, places: readonly unknown[], { report }: SalaryContext): Fields => {
  const result: Record<string, unknown> = { ...band };
  const { currency } = band;
  if (typeof currency === 'string' && !isCurrency(currency.trim().toUpperCase())) {
    const found = findCurrency(normalizeWords(currency), places);
    if (found.currency && !found.isMixed) result['currency'] = found.currency;
  }
  for (const key of AMOUNTS) {
    const given = band[key];
    if (typeof given !== 'string' || isPlainNumber(given)) continue;
    const read = readAmountField(given, result, places);
    if (!read || 'payKind' in read) continue;
    if ('readings' in read) {
      report('number-ambiguous', `${path}.${key}`, given, read.readings);
      delete result[key];
      continue;
    }
    const { value, minValue, maxValue, ...rest } = read.band;
    delete result[key];
    if (key !== 'value' || value !== undefined)
      result[key] = value ?? (key === 'minValue' ? minValue : maxValue) ?? minValue;
    else
      Object.assign(result, {
        ...(minValue !== undefined && { minValue }),
        ...(maxValue !== undefined && { maxValue }),
      });
    for (const [name, part] of Object.entries(rest)) result[name] ??= part;
    if (read.saysMore) result['note'] ??= given;
  }
  const { unitText } = result;
  if (typeof unitText === 'string') {
    const read = readSalary(`1 ${unitText}`, []);
    if (read && 'band' in read && read.band['unitText']) result['unitText'] = read.band['unitText'];
  }
  return result;
};

/**
 * The bands of pay that an entry of `baseSalary` states; a text if it states the kind of pay instead.
 *
 * @param places The places of the posting: they may say whose dollars.
 */
export const coerceSalary = (
  entry: unknown,
  path: string,
  places: readonly unknown[],
  context: SalaryContext,
): readonly unknown[] | string => {
  if (typeof entry === 'number') return [{ value: entry }];
  const band = typeof entry === 'string' ? { note: entry } : entry;
  if (!isRecord(band)) return [entry];
  const { note, ...rest } = band;
  const isStated = AMOUNTS.some((key) => (band[key] ?? null) !== null);
  if (typeof note !== 'string' || isStated) {
    const coerced = coerceBand(band, path, places, context);
    // what is left of a band whose amounts have several readings states nothing
    const isLeft = [...AMOUNTS, 'note'].some((key) => (coerced[key] ?? null) !== null);
    return isLeft || !isStated ? [coerced] : [];
  }
  const read = readSalary(note, places);
  if (!read) return [entry];
  if ('payKind' in read) return read.payKind;
  if ('readings' in read) {
    context.report('number-ambiguous', path, note, read.readings);
    return [entry]; // as it is printed
  }
  return [{ ...read.band, ...rest, ...(read.saysMore && { note }) }];
};
