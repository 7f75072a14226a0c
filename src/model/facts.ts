import { formatDate, formatDateRange } from '../format/date.js';
import { formatAmountOf, formatDuration } from '../format/duration.js';
import { formatList, formatter } from '../format/intl.js';
import { formatMoney, rangeOf } from '../format/money.js';
import { formatPlace } from '../format/place.js';
import type { Benefit } from '../schema/compensation.js';
import type { Education } from '../schema/eligibility.js';
import type { JobPosting, Place } from '../schema/job-posting.js';
import type { ViewContext } from './context.js';
import { openRange, startOptions } from './start-dates.js';

/** A label with one or more values, such as Location: San Francisco, New York. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly values: readonly string[];
  /** The employer's words on it. */
  readonly note: string | null;
}

/** Values that are missing, or empty, are not shown. */
type Values = readonly (string | null | undefined | 0)[] | null | undefined;
type FactOf = (posting: JobPosting, context: ViewContext) => Values;

/** The employer's words on the places, when they are the same for all. */
const placeNote = ({ jobLocation = [] }: JobPosting): string | undefined => {
  const [first, ...others] = new Set(jobLocation.map(({ note }) => note));
  return others.length === 0 ? first : undefined;
};

const placeText = (
  { workplaceType, note, ...place }: Place,
  shared: string | undefined,
  { t }: ViewContext,
): string | null => {
  const own = shared ? undefined : note;
  const extra = [workplaceType && t(`workplaceType.${workplaceType}`), own].filter(Boolean).join(', ');
  return [formatPlace(place), extra && `(${extra})`].filter(Boolean).join(' ') || null;
};

const benefitText = (
  { name, value, currency, unitText, provided, note }: Benefit,
  { locale, t }: ViewContext,
): string => {
  if (provided === false) return t('benefit.notProvided', { name });
  const range = rangeOf({ value, currency });
  const amount = range && formatMoney(range, locale);
  const worth = amount && unitText ? t(`salary.${unitText}`, { amount }) : amount;
  const extra = [worth, note].filter(Boolean).join(', ');
  return extra ? `${name} (${extra})` : name;
};

const graduationText = ({ graduation }: Education, { locale, t }: ViewContext): string | undefined => {
  const { earliest, latest, note } = graduation ?? {};
  if (earliest && latest) return t('education.graduation', { range: formatDateRange(earliest, latest, locale) });
  if (earliest) return t('education.from', { date: formatDate(earliest, locale) });
  return latest ? t('education.until', { date: formatDate(latest, locale) }) : note;
};

const educationTexts = (education: Education, context: ViewContext): Values => {
  const { levels = [], fields = [], classYears = [], enrolled, gpa } = education;
  const { locale, t } = context;
  return [
    levels.length > 0 ? formatList(levels, locale, 'or') : null,
    fields.length > 0 ? formatList(fields, locale, 'or') : null,
    classYears.length > 0 ? formatList(classYears, locale, 'or') : null,
    enrolled ? t('education.enrolled') : null,
    graduationText(education, context),
    gpa && t('education.gpa', { gpa }),
  ];
};

const dateFact = (date: string | undefined, { locale }: ViewContext): Values => [date && formatDate(date, locale)];

const asIs =
  (
    key: 'applicantLocationRequirements' | 'skills' | 'languages' | 'industry' | 'department' | 'team' | 'identifier',
  ): FactOf =>
  (posting) =>
    [posting[key]].flat();

const startTexts: FactOf = ({ startDates = [], duration = [] }, context) =>
  startOptions(startDates, duration, context).map(({ label }) => label);

const perWeek =
  (key: 'hoursPerWeek' | 'daysPerWeek', unit: string): FactOf =>
  (posting, { locale, t }) => {
    const amount = posting[key];
    return amount === undefined
      ? null
      : [t(`perWeek.${key}`, { amount: formatAmountOf(amount, unit, locale, openRange(t)) })];
  };

/** The fields that are no facts: the templates show them in places of their own. */
type OwnTemplate =
  | ('title' | 'hiringOrganization' | 'employmentType' | 'tags' | 'datePosted' | 'url' | 'inLanguage') // the header
  | ('baseSalary' | 'payKind') // <job-salary-badge>
  | ('description' | 'responsibilities' | 'qualifications' | 'notice' | 'sections') // the text
  | ('workplaceNote' | 'durationNote' | 'deadlineNote') // with the fact they belong to
  | ('timeZone' | 'directApply'); // not shown

/**
 * How each other field of the schema is shown, in order of weight. A field added to the schema does not compile until
 * it has its row here, or is named above.
 */
const FACTS: { readonly [Key in FactName]: FactOf } = {
  jobLocation: (posting, context) => posting.jobLocation?.map((place) => placeText(place, placeNote(posting), context)),
  workplaceType: ({ workplaceType = [] }, { locale, t }) => {
    const types = workplaceType.map((type) => t(`workplaceType.${type}`));
    return [types.length > 0 ? formatList(types, locale, 'or') : null];
  },
  duration: ({ duration = [] }, { locale, t }) => [
    duration.length > 0 ? formatDuration(duration, locale, openRange(t)) : null,
  ],
  startDates: startTexts,
  validThrough: ({ validThrough }, { locale, t }) => [
    validThrough === 'ROLLING' ? t('deadline.ROLLING') : validThrough && formatDate(validThrough, locale),
  ],
  applicationOpens: ({ applicationOpens }, context) => dateFact(applicationOpens, context),
  applicantLocationRequirements: asIs('applicantLocationRequirements'),
  workAuthorization: ({ workAuthorization: { sponsorship, restriction } = {} }, { t }) => [
    restriction && t(`restriction.${restriction}`),
    sponsorship && t(`sponsorship.${sponsorship}`),
  ],
  educationRequirements: ({ educationRequirements }, context) =>
    educationRequirements && educationTexts(educationRequirements, context),
  hoursPerWeek: perWeek('hoursPerWeek', 'hour'),
  daysPerWeek: perWeek('daysPerWeek', 'day'),
  skills: asIs('skills'),
  languages: asIs('languages'),
  jobBenefits: ({ jobBenefits = [] }, context) => jobBenefits.map((benefit) => benefitText(benefit, context)),
  industry: asIs('industry'),
  department: asIs('department'),
  team: asIs('team'),
  totalJobOpenings: ({ totalJobOpenings }, { locale }) => [
    totalJobOpenings && formatter(Intl.NumberFormat, locale, {}).format(totalJobOpenings),
  ],
  application: ({ application }) => application?.documents,
  identifier: asIs('identifier'),
};

/** The fields that are facts. */
export type FactName = Exclude<keyof JobPosting, OwnTemplate>;

/** Where the employer's words on a fact stand. */
const NOTES: { readonly [Key in FactName]?: (posting: JobPosting) => string | undefined } = {
  jobLocation: placeNote,
  workplaceType: ({ workplaceNote }) => workplaceNote,
  duration: ({ durationNote }) => durationNote,
  validThrough: ({ deadlineNote }) => deadlineNote,
  workAuthorization: ({ workAuthorization }) => workAuthorization?.note,
  educationRequirements: ({ educationRequirements }) => educationRequirements?.note,
};

/** What an applicant decides by; the other facts stand with the full text. */
const SUMMARY: ReadonlySet<string> = new Set<FactName>([
  'jobLocation',
  'workplaceType',
  'duration',
  'startDates',
  'validThrough',
  'applicantLocationRequirements',
]);

/** The posting's facts that have a value, in order of weight. */
export const factsOf = (posting: JobPosting, context: ViewContext): { summary: Fact[]; details: Fact[] } => {
  const facts = Object.entries(FACTS).flatMap(([key, factOf]) => {
    const values = (factOf(posting, context) ?? []).filter((value) => typeof value === 'string').filter(Boolean);
    const name = key as FactName; // Object.entries forgets the keys' type
    const note = NOTES[name]?.(posting) ?? null;
    return values.length > 0 || note ? [{ name, label: context.t(`fact.${name}`), values, note }] : [];
  });
  return {
    summary: facts.filter(({ name }) => SUMMARY.has(name)),
    details: facts.filter(({ name }) => !SUMMARY.has(name)),
  };
};
