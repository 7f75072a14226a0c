import { type DurationParts, toDurationParts } from '../schema/iso.js';
import type { DurationChoice } from '../schema/start-date.js';
import { englishUnits, isAmericanEnglish } from './english.js';
import { formatList, getFormatter } from './intl.js';

/** Formats a range with one end: "from 10 weeks", "up to 10 weeks". */
export type OpenRangeFormatter = (end: 'from' | 'upTo', amount: string) => string;
/** Shows a range with one end as its amount alone. */
export const identity: OpenRangeFormatter = (_, amount) => amount;

/** From 10 to 12 as "10–12 weeks", the same number twice as "12 weeks". */
const formatUnitsBetween = (from: number, to: number, unit: string, locale: string): string => {
  const english = isAmericanEnglish(locale) ? englishUnits(from, to, unit) : null;
  if (english) return english;
  const format = getFormatter(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' });
  return from === to ? format.format(from) : format.formatRange(from, to);
};

/** 12 as "12 weeks" in the locale. */
export const formatUnits = (value: number, unit: string, locale: string): string =>
  formatUnitsBetween(value, value, unit, locale);

/** One end of a range: `{value: 12, unit: 'week'}`. */
export type End = Omit<DurationParts, 'unit'> & { readonly unit: string };

/** "10–12 weeks", "10 weeks – 3 months"; `formatOpen` formats a range with one end. Null without any. */
export const formatBetween = (
  min: End | null,
  max: End | null,
  locale: string,
  formatOpen: OpenRangeFormatter,
): string | null => {
  const [from, to] = [min ?? max, max ?? min];
  if (!from || !to) return null;
  const texts = [from, to].map(({ value, unit }) => formatUnits(value, unit, locale));
  if (!min || !max) return formatOpen(min ? 'from' : 'upTo', texts[0] ?? '');
  if (texts[0] === texts[1] || from.unit !== to.unit) return [...new Set(texts)].join(' – ');
  return formatUnitsBetween(Math.min(from.value, to.value), Math.max(from.value, to.value), from.unit, locale);
};

/** `["P12W"]` as "12 weeks", `[{min: "P10W", max: "P12W"}]` as "10–12 weeks", several as "3 months or 6 months". */
export const formatDuration = (choices: readonly DurationChoice[], locale: string, formatOpen = identity): string => {
  const texts = choices.map((choice) => {
    const { min = '', max = '' } = typeof choice === 'string' ? { min: choice, max: choice } : choice;
    return formatBetween(toDurationParts(min), toDurationParts(max), locale, formatOpen);
  });
  return formatList(
    texts.filter((text) => text !== null),
    locale,
    'or',
  );
};
