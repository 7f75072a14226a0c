/** What words may mean, in words. */
import { parsePosting } from '../../../src/schema/index.js';
import type { Draft } from '../job.js';
import { fieldsOf } from '../draft-path.js';
import { textOf } from './basic-controls.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `April 3, 2027` for `2027-04-03`. */
const dayName = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' });

/** What a button for a reading says. */
export const readingName = (reading: unknown): string => {
  const words = textOf(reading);
  if (words) return DAY.test(words) ? dayName(words) : words;
  return Object.values(fieldsOf(reading)).map(readingName).filter(Boolean).join(', ');
};

const UNITS = ['HOUR', 'MONTH', 'YEAR'] as const;

/** The periods for which an amount is likely. */
export const unitChoices = (
  words: string,
  { jobLocation }: Draft,
): readonly { readonly unit: (typeof UNITS)[number]; readonly band: unknown }[] => {
  const band = parsePosting({ title: 'Title', baseSalary: words, jobLocation }).posting?.baseSalary?.[0];
  if (!band || (band.value ?? band.minValue ?? band.maxValue) === undefined) return [];
  return UNITS.flatMap((unit) => {
    const choice = { ...band, unitText: unit };
    const { problems } = parsePosting({ title: 'Title', baseSalary: [choice] });
    return problems.some(({ code }) => code === 'pay-implausible') ? [] : [{ unit, band: choice }];
  });
};
