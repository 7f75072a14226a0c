import { toDurationParts } from '../schema/iso.js';
import type { DurationChoice } from '../schema/start-date.js';
import { formatList, formatter } from './intl.js';

const unitFormat = (locale: string, unit: string): Intl.NumberFormat =>
  formatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' });

/** 12 as "12 weeks" in the locale. */
export const formatUnits = (value: number, unit: string, locale: string): string =>
  unitFormat(locale, unit).format(value);

/** Puts an amount with one end into words: "from 10 weeks", "up to 10 weeks". */
export type OpenRange = (end: 'from' | 'upTo', amount: string) => string;
const bare: OpenRange = (_, amount) => amount;

/** Which end of a range is missing, if just one is. */
const openEnd = (min: unknown, max: unknown): 'from' | 'upTo' | null =>
  min !== undefined && max === undefined ? 'from' : min === undefined && max !== undefined ? 'upTo' : null;

const formatOne = (choice: DurationChoice, locale: string, open: OpenRange): string | null => {
  const { min, max } = typeof choice === 'string' ? { min: choice, max: choice } : choice;
  const from = toDurationParts(min ?? max ?? '');
  const to = toDurationParts(max ?? min ?? '');
  if (!from || !to) return null;
  if (from.unit === to.unit && from.value !== to.value) {
    return unitFormat(locale, from.unit).formatRange(Math.min(from.value, to.value), Math.max(from.value, to.value));
  }
  const texts = [from, to].map(({ value, unit }) => formatUnits(value, unit, locale));
  const text = [...new Set(texts)].join(' – ');
  const end = openEnd(min, max);
  return end ? open(end, text) : text;
};

/** `["P12W"]` as "12 weeks", `[{min: "P10W", max: "P12W"}]` as "10–12 weeks", several as "3 months or 6 months". */
export const formatDuration = (choices: readonly DurationChoice[], locale: string, open = bare): string =>
  formatList(
    choices.map((choice) => formatOne(choice, locale, open)).filter((text) => text !== null),
    locale,
    'or',
  );

/** A number, or from-to, in a unit: "40 hours", "20–30 hours". */
export const formatAmountOf = (
  amount: number | { min?: number | undefined; max?: number | undefined },
  unit: string,
  locale: string,
  open = bare,
): string => {
  const { min, max } = typeof amount === 'number' ? { min: amount, max: amount } : amount;
  const [from, to] = [min ?? max ?? 0, max ?? min ?? 0];
  const end = openEnd(min, max);
  if (end) return open(end, formatUnits(from, unit, locale));
  return from === to
    ? formatUnits(from, unit, locale)
    : unitFormat(locale, unit).formatRange(Math.min(from, to), Math.max(from, to));
};
