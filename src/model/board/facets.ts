import { formatDate } from '../../format/date.js';
import { moneyRangeOf } from '../../format/money-range.js';
import type { MessageKey } from '../../messages/translate.js';
import { toDateParts } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { StartDate } from '../../schema/start-date.js';
import type { ViewContext } from '../view-context.js';
import { formatPlaceValue, groupPlaces, placeValue } from './place-values.js';

/** A property of postings to filter by. */
export interface Facet {
  readonly label: MessageKey;
  /** The values of a posting, as stated. */
  readonly valuesOf: (posting: JobPosting) => readonly (string | null | undefined)[];
  /** Whether values are words of ours. Without it they are texts, compared without case and accents. */
  readonly isEnum?: true;
  /** For each value, the index of the value that it is shown as. */
  readonly group?: (values: readonly string[]) => readonly number[];
  /** Other texts that the values of a posting are known by in the page's URL, in the same order. */
  readonly otherNamesOf?: (posting: JobPosting) => readonly (string | null | undefined)[];
  /** The label of a value. Default: the value itself. */
  readonly formatValue?: (value: string, context: ViewContext) => string;
  /** The key that orders values, ascending. Default: the most frequent value first. */
  readonly sortKey?: (value: string) => string;
}

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
const startValues = (choice: StartDate): string[] => {
  if (typeof choice === 'string') return [choice];
  if ('season' in choice) return [[choice.year, choice.season].filter(Boolean).join('-')];
  if ('earliest' in choice) {
    const [from, to] = [choice.earliest.slice(0, 7), (choice.latest ?? choice.earliest).slice(0, 7)];
    return from.length < 7 || to.length < 7 ? [from] : monthsBetween(from, to);
  }
  return choice.start ? [choice.start.slice(0, 7)] : [];
};

/** The month that a term sorts at. For sorting only, as hemispheres differ. */
const TERM_MONTHS = { WINTER: '00', SPRING: '03', SUMMER: '06', FALL: '09' } as const;

const isSeason = (word: string | undefined): word is keyof typeof TERM_MONTHS =>
  word !== undefined && Object.hasOwn(TERM_MONTHS, word);

const formatStart = (value: string, { locale, t }: ViewContext): string => {
  if (value === 'IMMEDIATE' || value === 'FLEXIBLE') return t(`start.${value}`);
  const [first, second] = value.split('-');
  if (isSeason(second)) return t('term.year', { season: t(`season.${second}`), year: first ?? '' });
  return isSeason(first) ? t(`season.${first}`) : formatDate(value, locale);
};

/** Orders start dates by time: immediate ones, then dates and terms, then those that name no time. */
export const startSortKey = (value: string): string => {
  if (value === 'IMMEDIATE') return '';
  const [first = '', second] = value.split('-');
  if (isSeason(second)) return `${first}-${TERM_MONTHS[second]}`;
  return toDateParts(value) ? value : `9999-${value}`;
};

/** Whether a posting states its pay: an amount, or that there is none. */
export const isPayStated = ({ baseSalary = [], payKind }: JobPosting): boolean =>
  payKind === undefined || payKind === 'STATED' ? baseSalary.some(moneyRangeOf) : payKind !== 'UNDISCLOSED';

/** The label of an enum value. The schema allows no other values, so that the message exists. */
const formatEnumValue =
  (stem: 'employmentType' | 'sponsorship' | 'workplaceType'): NonNullable<Facet['formatValue']> =>
  (word, { t }) =>
    t(`${stem}.${word}` as MessageKey);

/** All facets in display order, by their name in the page's URL. */
export const FACETS = {
  place: {
    label: 'fact.jobLocation',
    valuesOf: ({ jobLocation = [] }) => jobLocation.map(placeValue),
    otherNamesOf: ({ jobLocation = [] }) => jobLocation.map(({ name }) => name),
    group: groupPlaces,
    formatValue: (value, { locale }) => formatPlaceValue(value, locale),
  },
  workplace: {
    label: 'fact.workplaceType',
    valuesOf: ({ workplaceType = [], jobLocation = [] }) => [
      ...workplaceType,
      ...jobLocation.map((place) => place.workplaceType),
    ],
    isEnum: true,
    formatValue: formatEnumValue('workplaceType'),
  },
  employer: {
    label: 'facet.hiringOrganization',
    valuesOf: ({ hiringOrganization }) => [hiringOrganization?.name],
  },
  department: { label: 'fact.department', valuesOf: ({ department }) => [department] },
  team: { label: 'fact.team', valuesOf: ({ team }) => [team] },
  type: {
    label: 'facet.employmentType',
    valuesOf: ({ employmentType = [] }) => employmentType,
    isEnum: true,
    formatValue: formatEnumValue('employmentType'),
  },
  start: {
    label: 'fact.startDates',
    valuesOf: ({ startDates = [] }) => startDates.flatMap(startValues),
    isEnum: true,
    formatValue: formatStart,
    sortKey: startSortKey,
  },
  degree: {
    label: 'fact.educationRequirements',
    valuesOf: ({ educationRequirements }) => educationRequirements?.levels ?? [],
  },
  pay: {
    label: 'fact.baseSalary',
    valuesOf: (posting) => [isPayStated(posting) ? 'stated' : null],
    isEnum: true,
    formatValue: (_, { t }) => t('facet.payStated'),
  },
  sponsorship: {
    label: 'fact.workAuthorization',
    valuesOf: ({ workAuthorization }) => [workAuthorization?.sponsorship],
    isEnum: true,
    formatValue: formatEnumValue('sponsorship'),
  },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
/** The names of the facets, in their order. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[]; // Object.keys forgets the keys' type
