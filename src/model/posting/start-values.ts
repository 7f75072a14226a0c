import type { JobPosting } from '../../schema/job-posting.js';
import type { StartDate } from '../../schema/start-date.js';
import type { ViewContext } from '../view-context.js';

/** A start window of more months than this counts as none of them. */
const MONTHS_MAX = 12;

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

const monthsBetween = (from: string, to: string): string[] => {
  const months = [from];
  for (let month = from; month < to && months.length <= MONTHS_MAX; months.push(month)) month = monthAfter(month);
  return months.length > MONTHS_MAX ? [] : months;
};

/** The months, term or word to filter a start date by, never finer than the posting states. */
export const valuesOfStart = (choice: StartDate): string[] => {
  if (typeof choice === 'string') return [choice];
  if ('season' in choice) return [[choice.year, choice.season].filter(Boolean).join('-')];
  if ('earliest' in choice) {
    const [from, to] = [choice.earliest.slice(0, 7), (choice.latest ?? choice.earliest).slice(0, 7)];
    return from.length < 7 || to.length < 7 ? [from] : monthsBetween(from, to);
  }
  return choice.start ? [choice.start.slice(0, 7)] : [];
};

/** The months, terms and words to filter a posting's starts by. */
export const startValuesOf = ({ startDates = [] }: JobPosting): string[] => startDates.flatMap(valuesOfStart);

/** Countries in which it is winter in July. */
const SOUTHERN = new Set('AR AU BO BR CL MG MZ NA NZ PY UY ZA ZW'.split(' '));
/** The terms by month in the north; programs of the summer begin in May. */
const TERMS = 'WINTER WINTER SPRING SPRING SUMMER SUMMER SUMMER SUMMER FALL FALL FALL WINTER'.split(' ');

const isSouthern = ({ jobLocation = [] }: JobPosting): boolean =>
  jobLocation.length > 0 && jobLocation.every(({ addressCountry = '' }) => SOUTHERN.has(addressCountry));

/** The term of a month, `2027-SUMMER` of `2027-06`, in the north; null of what is no month. December begins a winter. */
export const termOf = (value: string, isInSouth = false): string | null => {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  if (!year || !month) return null;
  return `${Number(year) + Number(month === '12')}-${TERMS[(Number(month) + (isInSouth ? 5 : 11)) % 12]}`;
};

const SEASONS = ['WINTER', 'SPRING', 'SUMMER', 'FALL'] as const;

export const isSeason = (word: string | undefined): word is (typeof SEASONS)[number] =>
  SEASONS.some((season) => season === word);

/** `2027-SUMMER` as "Summer 2027", `SUMMER` as "Summer"; null of what is no term. */
export const formatTerm = (value: string, { t }: ViewContext): string | null => {
  const [first, second] = value.split('-');
  if (isSeason(second)) return t('term.year', { season: t(`season.${second}`), year: first ?? '' });
  return isSeason(first) ? t(`season.${first}`) : null;
};

/** The terms that `values`, months, terms and words, are in. */
export const termsIn = (posting: JobPosting, values: readonly string[]): string[] => {
  const terms = values.map((value) => (isSeason(value.split('-').at(-1)) ? value : termOf(value, isSouthern(posting))));
  return [...new Set(terms.filter((term) => term !== null))];
};

/** Starts, and the terms that they are in. */
export const termsOf = (posting: JobPosting, values: readonly string[]): string[] => [
  ...new Set([...values, ...termsIn(posting, values)]),
];
