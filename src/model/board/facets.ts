import { formatDate } from '../../format/date.js';
import type { MessageKey } from '../../messages/translate.js';
import { toDateParts } from '../../schema/iso.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { formatTerm, isSeason, startValuesOf, termsOf } from '../posting/start-values.js';
import type { ViewContext } from '../view-context.js';
import { payStatus } from './pay-status.js';
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

/** The month that a term sorts at. For sorting only, as hemispheres differ. */
const TERM_MONTHS = { WINTER: '00', SPRING: '03', SUMMER: '06', FALL: '09' } as const;

const formatStart = (value: string, context: ViewContext): string =>
  value === 'IMMEDIATE' || value === 'FLEXIBLE'
    ? context.t(`start.${value}`)
    : (formatTerm(value, context) ?? formatDate(value, context.locale));

/** Orders start dates by time: immediate ones, then dates and terms, then those that name no time. */
export const startSortKey = (value: string): string => {
  if (value === 'IMMEDIATE') return '';
  const [first = '', second] = value.split('-');
  if (isSeason(second)) return `${first}-${TERM_MONTHS[second]}`;
  return toDateParts(value) ? value : `9999-${value}`;
};

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
    valuesOf: (posting) => termsOf(posting, startValuesOf(posting)),
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
    valuesOf: (posting) => [payStatus(posting)],
    isEnum: true,
    formatValue: (value, { t }) => t(value === 'paid' ? 'payKind.STATED' : 'payKind.UNPAID'),
    sortKey: (value) => value,
  },
  sponsorship: {
    label: 'facet.sponsorship',
    valuesOf: ({ workAuthorization }) => [workAuthorization?.sponsorship],
    isEnum: true,
    formatValue: formatEnumValue('sponsorship'),
    sortKey: (value) => String(['OFFERED', 'LIMITED', 'NOT_OFFERED'].indexOf(value)),
  },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof FACETS;
/** The names of the facets, in their order. */
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[]; // Object.keys forgets the keys' type
