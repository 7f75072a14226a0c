import { formatDate } from '../format/date.js';
import { formatPlace } from '../format/place.js';
import { toDateParts } from '../schema/iso.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { StartDate } from '../schema/start-date.js';
import { EMPLOYMENT_TYPES, SEASONS, SPONSORSHIPS, WORKPLACE_TYPES } from '../schema/vocabulary.js';
import { rangeOf } from '../format/money.js';
import type { ViewContext } from './context.js';

/** One way to narrow a board down. */
export interface Facet {
  readonly label: (context: ViewContext) => string;
  /** The values of a posting, as they are stated. */
  readonly valuesOf: (posting: JobPosting) => readonly (string | null | undefined)[];
  /** A value in words; without it the value is the employer's own text, and its case and accents do not count. */
  readonly say?: (value: string, context: ViewContext) => string;
  /** The order of the values; without it the most frequent come first. */
  readonly rank?: (value: string) => string;
}

/** A window of months longer than this offers none in particular. */
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

/** The month, term or word that a start date is looked for by: nothing finer than is stated, and nothing made of it. */
const startValues = (choice: StartDate): string[] => {
  if (typeof choice === 'string') return [choice];
  if ('season' in choice) return [[choice.year, choice.season].filter(Boolean).join('-')];
  if ('earliest' in choice) {
    const [from, to] = [choice.earliest.slice(0, 7), (choice.latest ?? choice.earliest).slice(0, 7)];
    return from.length < 7 || to.length < 7 ? [from] : monthsBetween(from, to);
  }
  return choice.start ? [choice.start.slice(0, 7)] : [];
};

const isSeason = (word: string | undefined): word is (typeof SEASONS)[number] => SEASONS.some((name) => name === word);

const sayStart = (value: string, { locale, t }: ViewContext): string => {
  if (value === 'IMMEDIATE' || value === 'FLEXIBLE') return t(`start.${value}`);
  const [first, second] = value.split('-');
  if (isSeason(second)) return t('term.year', { season: t(`season.${second}`), year: first ?? '' });
  return isSeason(first) ? t(`season.${first}`) : formatDate(value, locale);
};

/** The month before which a term comes among others; for order alone, as hemispheres differ. */
const TERM_MONTHS = { WINTER: '00', SPRING: '03', SUMMER: '06', FALL: '09' } as const;

/** Orders starts by time: at once first, then dates and terms, then what names no time. */
export const rankStart = (value: string): string => {
  if (value === 'IMMEDIATE') return '';
  const [first = '', second] = value.split('-');
  if (isSeason(second)) return `${first}-${TERM_MONTHS[second]}`;
  return toDateParts(value) ? value : `9999-${value}`;
};

/** A facet whose values are keywords, in the order of their list. */
const keywords = <Word extends string>(
  words: readonly Word[],
  label: Facet['label'],
  valuesOf: Facet['valuesOf'],
  say: (word: Word, context: ViewContext) => string,
): Facet => ({
  label,
  valuesOf,
  say: (value, context) => {
    const word = words.find((name) => name === value);
    return word ? say(word, context) : value;
  },
  rank: (value) => String(words.findIndex((name) => name === value)),
});

/** Whether pay is said: an amount, or that there is none. */
export const isPayStated = ({ baseSalary = [], payKind }: JobPosting): boolean =>
  payKind === undefined || payKind === 'STATED' ? baseSalary.some(rangeOf) : payKind !== 'UNDISCLOSED';

/** Every facet, in the order it is shown; the name is the one in the page's address. */
export const FACETS = {
  place: {
    label: ({ t }) => t('fact.jobLocation'),
    valuesOf: ({ jobLocation = [] }) => jobLocation.map(formatPlace),
  },
  workplace: keywords(
    WORKPLACE_TYPES,
    ({ t }) => t('fact.workplaceType'),
    ({ workplaceType = [], jobLocation = [] }) => [
      ...workplaceType,
      ...jobLocation.map((place) => place.workplaceType),
    ],
    (word, { t }) => t(`workplaceType.${word}`),
  ),
  employer: {
    label: ({ t }) => t('facet.hiringOrganization'),
    valuesOf: ({ hiringOrganization }) => [hiringOrganization?.name],
  },
  department: { label: ({ t }) => t('fact.department'), valuesOf: ({ department }) => [department] },
  team: { label: ({ t }) => t('fact.team'), valuesOf: ({ team }) => [team] },
  type: keywords(
    EMPLOYMENT_TYPES,
    ({ t }) => t('facet.employmentType'),
    ({ employmentType }) => employmentType,
    (word, { t }) => t(`employmentType.${word}`),
  ),
  start: {
    label: ({ t }) => t('fact.startDates'),
    valuesOf: ({ startDates = [] }) => startDates.flatMap(startValues),
    say: sayStart,
    rank: rankStart,
  },
  degree: {
    label: ({ t }) => t('fact.educationRequirements'),
    valuesOf: ({ educationRequirements }) => educationRequirements?.levels ?? [],
  },
  pay: keywords(
    ['STATED'],
    ({ t }) => t('fact.baseSalary'),
    (posting) => [isPayStated(posting) ? 'STATED' : null],
    (_, { t }) => t('facet.payStated'),
  ),
  sponsorship: keywords(
    SPONSORSHIPS,
    ({ t }) => t('fact.workAuthorization'),
    ({ workAuthorization }) => [workAuthorization?.sponsorship],
    (word, { t }) => t(`sponsorship.${word}`),
  ),
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
/** The names of the facets, in their order. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[]; // Object.keys forgets the keys' type
