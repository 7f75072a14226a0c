import { memoize } from '../../format/intl.js';
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
export const startValuesOf = ({ startDates = [] }: JobPosting): string[] => {
  const values: string[] = [];
  for (const choice of startDates) values.push(...valuesOfStart(choice)); // faster than a list of lists
  return values;
};

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

const unique = <Value>(values: readonly Value[]): Value[] => values.filter((value, at) => values.indexOf(value) === at);

/** The terms of the last values, in the north and in the south: many postings share them. */
const [northern, southern] = [memoize<string | null>(), memoize<string | null>()];

/** The terms that `values`, months, terms and words, are in. */
export const termsIn = (posting: JobPosting, values: readonly string[]): string[] => {
  const isInSouth = isSouthern(posting);
  const known = isInSouth ? southern : northern;
  const termIn = (value: string) => (): string | null =>
    isSeason(value.split('-').at(-1)) ? value : termOf(value, isInSouth);
  const terms = values.map((value) => known(value, termIn(value)));
  return unique(terms.filter((term) => term !== null));
};

/** Starts, and the terms that they are in. */
export const termsOf = (posting: JobPosting, values: readonly string[]): string[] =>
  unique([...values, ...termsIn(posting, values)]);
