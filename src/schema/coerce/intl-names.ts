/** The names of months and units of time in the languages of the library, as the engine knows them. */
import { WORD_LOCALES, normalizeWords } from './words.js';

/** A function that computes its result on the first call. */
const once = <Value>(compute: () => Value): (() => Value) => {
  let result: { value: Value } | null = null;
  return () => (result ??= { value: compute() }).value;
};

/** Names and what they mean; a name that means two things means nothing. */
const toMap = <Meaning>(names: Iterable<readonly [name: string, meaning: Meaning]>): ReadonlyMap<string, Meaning> => {
  const map = new Map<string, Meaning>();
  const doubtful = new Set<string>();
  for (const [given, meaning] of names) {
    const name = normalizeWords(given);
    if (map.has(name) && map.get(name) !== meaning) doubtful.add(name);
    if (!/\d/.test(name)) map.set(name, meaning);
  }
  for (const name of doubtful) map.delete(name);
  return map;
};

function* monthNames(): Generator<readonly [string, number]> {
  for (const language of WORD_LOCALES) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const name = format.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month')?.value;
          if (name) yield [name, index + 1];
        }
      }
    }
  }
}

const months = once(() => toMap(monthNames()));

/** The number of a month by its folded name in any language, 1 to 12; null for other words. Hebrew adds "in" to it. */
export const toMonth = (token: string): number | null => months().get(token) ?? months().get(token.slice(1)) ?? null;

function* weekdayNames(): Generator<readonly [string, number]> {
  for (const language of WORD_LOCALES) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day < 8; day++) yield [format.format(Date.UTC(2026, 5, day)), day % 7];
    }
  }
}

const weekdays = once(() => {
  const days = new Map<string, Set<number>>();
  for (const [name, day] of weekdayNames()) {
    const known = days.get(normalizeWords(name)) ?? new Set();
    days.set(normalizeWords(name), known.add(day));
  }
  return days;
});

/** Whether a folded word is the name of a weekday in any language. */
export const isWeekday = (token: string): boolean => weekdays().has(token);
/** The weekday of a folded name, 0 for Sunday; nothing if it means several, in different languages. */
export const toWeekday = (token: string): readonly number[] => {
  const days = [...(weekdays().get(token) ?? [])];
  return days.length === 1 ? days : [];
};

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';
const UNITS: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'year'];
/** Names that the engine does not know. */
const MORE_UNITS: readonly (readonly [string, TimeUnit])[] = [
  ['h', 'hour'],
  ['hr', 'hour'],
  ['godzine', 'hour'],
  ['時', 'hour'],
  ['周', 'week'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
  ['か月', 'month'],
  ['mo', 'month'],
  ['mos', 'month'],
  ['ヶ月', 'month'],
  ['カ月', 'month'],
  ['月', 'month'],
  ['年間', 'year'],
];

function* unitNames(): Generator<readonly [string, TimeUnit]> {
  yield* MORE_UNITS;
  for (const language of WORD_LOCALES) {
    for (const unit of UNITS) {
      for (const unitDisplay of ['long', 'short'] as const) {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
        // a number of each plural form that one of the languages has
        for (const count of [1, 2, 3, 5, 11, 100, 1.5]) {
          const name = format.formatToParts(count).find(({ type }) => type === 'unit')?.value;
          if (name && name.length > 1) yield [name, unit];
        }
      }
    }
  }
}

const units = once(() => toMap(unitNames()));

/** The unit of time by its folded name in any language, with at most two letters of an ending; null for other words. */
export const toUnit = (token: string): TimeUnit | null => {
  for (let length = token.length; length > Math.max(0, token.length - 3); length--) {
    const unit = length === token.length || length > 3 ? units().get(token.slice(0, length)) : undefined;
    if (unit) return unit;
  }
  return null;
};
