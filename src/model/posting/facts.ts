import { formatDuration } from '../../format/duration.js';
import { formatNames } from '../../format/intl.js';
import { formatPlace } from '../../format/place.js';
import type { JobPosting, Place } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { authorizationTexts, educationTexts, perWeek } from './eligibility-facts.js';
import type { FactOf } from './fact-of.js';
import { deadlineText } from './posting-dates.js';
import { openRangeFormatter, startLabel } from './start-dates.js';

/** A label with one or more values: `Location: San Francisco, New York`. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  readonly values: readonly string[];
  /** The employer's note on it. */
  readonly note: string | null;
}

/** The employer's note on the places, if all have the same one. */
const placeNote = ({ jobLocation = [] }: JobPosting): string | undefined => {
  const [first, ...others] = new Set(jobLocation.map(({ note }) => note));
  return others.length === 0 ? first : undefined;
};

/** A place with its workplace type, unless all of the posting has that one, and with its note, unless all places share it. */
const placeText = (
  { workplaceType: type, note, ...place }: Place,
  posting: JobPosting,
  context: ViewContext,
): string => {
  const [whole, ...others] = posting.workplaceType ?? [];
  const isSaid = whole === type && others.length === 0;
  const shownType = type && !isSaid && context.t(`workplaceType.${type}`);
  const extra = [shownType, placeNote(posting) ? undefined : note].filter(Boolean).join(', ');
  const text = formatPlace(place, context.locale);
  return text && extra ? `${text} (${extra})` : (text ?? extra);
};

const startTexts: FactOf = ({ startDates = [] }, context) => startDates.map((choice) => startLabel(choice, context));

/** Where a field of a posting is shown. */
type Location =
  | 'summary' // a fact that applicants decide by
  | 'detail' // a fact that is shown with the full text
  | 'note' // with the fact it belongs to
  | 'text' // the full text
  | 'template' // a template of its own shows it
  | 'hidden'; // not shown

type Exhaustive<Locations extends Readonly<Record<keyof JobPosting, Location>>> = Locations;

/** Where each field is shown. A field that is added to the schema does not compile until it is here. */
type Placement = Exhaustive<{
  title: 'template';
  hiringOrganization: 'template';
  identifier: 'detail';
  url: 'template';
  inLanguage: 'hidden';
  employmentType: 'template';
  industry: 'detail';
  department: 'detail';
  team: 'detail';
  tags: 'template';
  skills: 'detail';
  jobLocation: 'summary';
  workplaceType: 'summary';
  workplaceNote: 'note';
  applicantLocationRequirements: 'summary';
  workAuthorization: 'summary';
  baseSalary: 'template';
  payKind: 'template';
  jobBenefits: 'detail';
  datePosted: 'template';
  validThrough: 'summary';
  applicationOpens: 'detail';
  deadlineNote: 'note';
  timeZone: 'hidden';
  startDates: 'summary';
  duration: 'summary';
  durationNote: 'note';
  hoursPerWeek: 'summary';
  daysPerWeek: 'summary';
  educationRequirements: 'summary';
  languages: 'detail';
  totalJobOpenings: 'detail';
  description: 'text';
  responsibilities: 'text';
  qualifications: 'text';
  notice: 'template';
  sections: 'text';
  application: 'detail';
  directApply: 'hidden';
}>;

type PlacedIn<Where> = {
  [Key in keyof Placement]: Placement[Key] extends Where ? Key : never;
}[keyof Placement];

/** The facts that applicants decide by. */
type SummaryName = PlacedIn<'summary'>;
/** The other facts. Each needs a row in detail-facts.ts. */
export type DetailName = PlacedIn<'detail'>;
/** The fields that are facts. */
export type FactName = SummaryName | DetailName;

/** How each summary fact is shown, the most important first. */
const SUMMARY: { readonly [Key in SummaryName]: FactOf } = {
  jobLocation: (posting, context) => posting.jobLocation?.map((place) => placeText(place, posting, context)),
  workplaceType: ({ workplaceType = [] }, { locale, t }) => {
    const types = workplaceType.map((type) => t(`workplaceType.${type}`));
    return [types.length > 0 ? formatNames(types, locale) : null];
  },
  duration: ({ duration = [] }, { locale, t }) => [
    duration.length > 0 ? formatDuration(duration, locale, openRangeFormatter(t)) : null,
  ],
  hoursPerWeek: perWeek('hoursPerWeek', 'hour'),
  daysPerWeek: perWeek('daysPerWeek', 'day'),
  workAuthorization: authorizationTexts,
  educationRequirements: educationTexts,
  startDates: startTexts,
  validThrough: (posting, context) => [
    posting.validThrough === 'ROLLING' ? context.t('deadline.ROLLING') : deadlineText(posting, context),
  ],
  applicantLocationRequirements: ({ applicantLocationRequirements }) => applicantLocationRequirements,
};

/** The employer's note on a fact. */
export type NoteOf = (posting: JobPosting) => string | undefined;

const NOTES: { readonly [Key in SummaryName]?: NoteOf } = {
  jobLocation: placeNote,
  workplaceType: ({ workplaceNote }) => workplaceNote,
  duration: ({ durationNote }) => durationNote,
  workAuthorization: ({ workAuthorization }) => workAuthorization?.note,
  educationRequirements: ({ educationRequirements }) => educationRequirements?.note,
  validThrough: ({ deadlineNote }) => deadlineNote,
};

/** The facts that have a value or a note, in the order of `facts`. */
export const collectFacts = (
  facts: { readonly [Key in FactName]?: FactOf },
  notes: { readonly [Key in FactName]?: NoteOf },
  posting: JobPosting,
  context: ViewContext,
): Fact[] =>
  Object.entries(facts).flatMap(([key, factOf]) => {
    const values = (factOf(posting, context) ?? []).filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
    const name = key as FactName; // Object.entries forgets the keys' type
    const note = notes[name]?.(posting) ?? null;
    return values.length > 0 || note ? [{ name, label: context.t(`fact.${name}`), values, note }] : [];
  });

/** The facts that applicants decide by, the most important first. */
export const summaryOf = (posting: JobPosting, context: ViewContext): Fact[] =>
  collectFacts(SUMMARY, NOTES, posting, context);

/** The facts and texts that are folded; a posting may have an application that has nothing to show of it. */
const FOLDED: Readonly<Record<Exclude<PlacedIn<'detail' | 'text'>, 'application'>, true>> = {
  identifier: true,
  industry: true,
  department: true,
  team: true,
  skills: true,
  jobBenefits: true,
  applicationOpens: true,
  languages: true,
  totalJobOpenings: true,
  description: true,
  responsibilities: true,
  qualifications: true,
  sections: true,
};

/** Whether a posting has facts or texts besides the summary, so that there is something to unfold. */
export const hasDetails = ({ application, hiringOrganization, ...posting }: JobPosting): boolean => {
  const { documents, steps, instructions } = application ?? {};
  const others = documents ?? steps ?? instructions ?? hiringOrganization?.description;
  return others !== undefined || Object.keys(posting).some((key) => Object.hasOwn(FOLDED, key));
};
