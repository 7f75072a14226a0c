import { formatDate } from '../../format/date.js';
import { formatDuration } from '../../format/duration.js';
import { formatList } from '../../format/intl.js';
import { formatPlace } from '../../format/place.js';
import type { JobPosting, Place } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { openRangeFormatter, startLabel } from './start-dates.js';

/** A label with one or more values, such as Location: San Francisco, New York. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly values: readonly string[];
  /** The employer's words on it. */
  readonly note: string | null;
}

/** Values that are missing, or empty, are not shown. */
export type Values = readonly (string | null | undefined | 0)[] | null | undefined;
export type FactOf = (posting: JobPosting, context: ViewContext) => Values;

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

const startTexts: FactOf = ({ startDates = [] }, context) => startDates.map((choice) => startLabel(choice, context));

/** The fields that are no facts: the templates show them in places of their own. */
type OwnTemplate =
  | ('title' | 'hiringOrganization' | 'employmentType' | 'tags' | 'datePosted' | 'url' | 'inLanguage') // the header
  | ('baseSalary' | 'payKind') // <job-salary-badge>
  | ('description' | 'responsibilities' | 'qualifications' | 'notice' | 'sections') // the text
  | ('workplaceNote' | 'durationNote' | 'deadlineNote') // with the fact they belong to
  | ('timeZone' | 'directApply'); // not shown

/** The fields that are facts. */
export type FactName = Exclude<keyof JobPosting, OwnTemplate>;

/** What an applicant decides by; the other facts stand with the full text. */
type SummaryName =
  | 'jobLocation'
  | 'workplaceType'
  | 'duration'
  | 'startDates'
  | 'validThrough'
  | 'applicantLocationRequirements';

/**
 * The other facts. A field added to the schema does not compile until it has its row in details.ts, or is named above.
 */
export type DetailName = Exclude<FactName, SummaryName>;

/** How each is shown, in order of weight. */
const SUMMARY: { readonly [Key in SummaryName]: FactOf } = {
  jobLocation: (posting, context) => posting.jobLocation?.map((place) => placeText(place, placeNote(posting), context)),
  workplaceType: ({ workplaceType = [] }, { locale, t }) => {
    const types = workplaceType.map((type) => t(`workplaceType.${type}`));
    return [types.length > 0 ? formatList(types, locale, 'or') : null];
  },
  duration: ({ duration = [] }, { locale, t }) => [
    duration.length > 0 ? formatDuration(duration, locale, openRangeFormatter(t)) : null,
  ],
  startDates: startTexts,
  validThrough: ({ validThrough }, { locale, t }) => [
    validThrough === 'ROLLING' ? t('deadline.ROLLING') : validThrough && formatDate(validThrough, locale),
  ],
  applicantLocationRequirements: ({ applicantLocationRequirements }) => applicantLocationRequirements,
};

/** The employer's words on a fact. */
export type NoteOf = (posting: JobPosting) => string | undefined;

const NOTES: { readonly [Key in SummaryName]?: NoteOf } = {
  jobLocation: placeNote,
  workplaceType: ({ workplaceNote }) => workplaceNote,
  duration: ({ durationNote }) => durationNote,
  validThrough: ({ deadlineNote }) => deadlineNote,
};

/** Those of the facts that have a value, or a note. */
export const collectFacts = (
  facts: { readonly [Key in FactName]?: FactOf },
  notes: { readonly [Key in FactName]?: NoteOf },
  posting: JobPosting,
  context: ViewContext,
): Fact[] =>
  Object.entries(facts).flatMap(([key, factOf]) => {
    const values = (factOf(posting, context) ?? []).filter((value) => typeof value === 'string').filter(Boolean);
    const name = key as FactName; // Object.entries forgets the keys' type
    const note = notes[name]?.(posting) ?? null;
    return values.length > 0 || note ? [{ name, label: context.t(`fact.${name}`), values, note }] : [];
  });

/** What an applicant decides by, in order of weight. */
export const summaryOf = (posting: JobPosting, context: ViewContext): Fact[] =>
  collectFacts(SUMMARY, NOTES, posting, context);

/** The fields of which a posting with any has more to it than a summary. */
const DETAIL_FIELDS: Readonly<
  Record<Exclude<DetailName, 'application'> | 'description' | 'responsibilities' | 'qualifications' | 'sections', 1>
> = {
  description: 1,
  responsibilities: 1,
  qualifications: 1,
  sections: 1,
  applicationOpens: 1,
  workAuthorization: 1,
  educationRequirements: 1,
  hoursPerWeek: 1,
  daysPerWeek: 1,
  skills: 1,
  languages: 1,
  jobBenefits: 1,
  industry: 1,
  department: 1,
  team: 1,
  totalJobOpenings: 1,
  identifier: 1,
};

/** Whether there are facts or texts beside the summary, so that there is something to unfold. */
export const hasDetails = (posting: JobPosting): boolean => {
  const { application: { documents, steps, instructions } = {}, hiringOrganization } = posting;
  const others = documents ?? steps ?? instructions ?? hiringOrganization?.description;
  return others !== undefined || Object.keys(posting).some((key) => Object.hasOwn(DETAIL_FIELDS, key));
};
