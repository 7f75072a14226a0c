import { type DurationParts, toDurationParts } from '../schema/iso.js';
import type { DurationChoice } from '../schema/start-date.js';
import { formatList, getFormatter } from './intl.js';

/** Puts an amount with one end into words: "from 10 weeks", "up to 10 weeks". */
export type OpenRangeFormatter = (end: 'from' | 'upTo', amount: string) => string;
export const identity: OpenRangeFormatter = (_, amount) => amount;

const unitFormat = (locale: string, unit: string): Intl.NumberFormat =>
  getFormatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' });

/** 12 as "12 weeks" in the locale. */
export const formatUnits = (value: number, unit: string, locale: string): string =>
  unitFormat(locale, unit).format(value);

export type End = Omit<DurationParts, 'unit'> & { readonly unit: string };

/** "10–12 weeks", "10 weeks – 3 months", or one end in the words of `open`; null without any. */
export const formatBetween = (
  min: End | null,
  max: End | null,
  locale: string,
  open: OpenRangeFormatter,
): string | null => {
  const [from, to] = [min ?? max, max ?? min];
  if (!from || !to) return null;
  const texts = [from, to].map(({ value, unit }) => formatUnits(value, unit, locale));
  if (!min || !max) return open(min ? 'from' : 'upTo', texts[0] ?? '');
  if (texts[0] === texts[1] || from.unit !== to.unit) return [...new Set(texts)].join(' – ');
  return unitFormat(locale, from.unit).formatRange(Math.min(from.value, to.value), Math.max(from.value, to.value));
};

/** `["P12W"]` as "12 weeks", `[{min: "P10W", max: "P12W"}]` as "10–12 weeks", several as "3 months or 6 months". */
export const formatDuration = (choices: readonly DurationChoice[], locale: string, open = identity): string => {
  const texts = choices.map((choice) => {
    const { min = '', max = '' } = typeof choice === 'string' ? { min: choice, max: choice } : choice;
    return formatBetween(toDurationParts(min), toDurationParts(max), locale, open);
  });
  return formatList(
    texts.filter((text) => text !== null),
    locale,
    'or',
  );
};
