/** The fields of the form in groups, in the order of the card. */
import type { Field } from './field.js';
import { FIELDS } from './fields.generated.js';

export interface Group {
  /** The class of its color, too. */
  readonly id: 'job' | 'pay' | 'place' | 'dates' | 'people' | 'apply' | 'text' | 'more';
  readonly name: string;
  readonly fields: readonly Field[];
}

const ORDER: readonly (readonly [Group['id'], name: string, fields: string])[] = [
  ['job', 'Job', 'title hiringOrganization employmentType tags department team industry totalJobOpenings'],
  ['pay', 'Pay', 'baseSalary payKind jobBenefits'],
  ['place', 'Place', 'jobLocation workplaceType workplaceNote applicantLocationRequirements'],
  [
    'dates',
    'Dates and time',
    'startDates duration durationNote validThrough deadlineNote datePosted applicationOpens timeZone hoursPerWeek daysPerWeek',
  ],
  ['people', 'Who can apply', 'educationRequirements workAuthorization skills languages'],
  ['apply', 'How to apply', 'application notice directApply'],
  ['text', 'Text', 'description responsibilities qualifications sections'],
  ['more', 'More', 'inLanguage identifier url'],
];

/** Fields that are shown though the text does not have them. */
export const ESSENTIAL: ReadonlySet<string> = new Set([
  'title',
  'hiringOrganization',
  'baseSalary',
  'jobLocation',
  'startDates',
  'validThrough',
  'datePosted',
  'application',
  'sections',
]);

const named = new Set(ORDER.flatMap(([, , fields]) => fields.split(' ')));

/** Fields without a place of their own are at the end of the last group. */
export const GROUPS: readonly Group[] = ORDER.map(([id, name, names]) => ({
  id,
  name,
  fields: [
    ...names.split(' ').flatMap((key) => FIELDS.filter((field) => field.name === key)),
    ...(id === 'more' ? FIELDS.filter((field) => !named.has(field.name)) : []),
  ],
}));

const groupIds = new Map(GROUPS.flatMap(({ id, fields }) => fields.map((field) => [field.name, id] as const)));

/** The group of a field. */
export const groupOf = (field: string): Group['id'] => groupIds.get(field) ?? 'more';
