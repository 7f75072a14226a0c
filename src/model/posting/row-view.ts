import { formatDays } from '../../format/date.js';
import { formatFirstPlusCount } from '../../format/first-plus-count.js';
import { formatNames } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money-range.js';
import { formatPlace } from '../../format/place.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { StartDate } from '../../schema/start-date.js';
import type { ViewContext } from '../view-context.js';
import { type ApplicationPhase, applicationStatus, applicationView, untilClosing } from './application.js';
import { deadlineOf } from './closing-time.js';
import { daysSincePosted, postedText } from './posting-dates.js';
import { salaryView } from './salary.js';
import { canStart, startLabel } from './start-dates.js';
import { formatTerm, termsIn, valuesOfStart } from './start-values.js';

/** A text that is short for another one. */
export interface RowText {
  /** "Summer 2027", "3 days ago", "Berlin +2". */
  readonly text: string;
  /** What it is short for: "May 18 – Aug 7, 2027", "Posted Jan 5, 2027", "Berlin · Bern · Basel"; null if for nothing. */
  readonly exact: string | null;
  /** What screen readers say in its place: "45 to 60 US dollars per hour"; null if it says enough to the ear. */
  readonly read: string | null;
}

/** One posting in a list. */
export interface RowView {
  readonly posting: JobPosting;
  readonly phase: ApplicationPhase;
  /** Whether it was posted in these days. */
  readonly isNew: boolean;
  /** The URL of the employer's logo, as stated. */
  readonly logo: string | null;
  /** What stands in for a logo: the first letter of the employer's name, empty without a name; null for nothing. */
  readonly monogram: string | null;
  readonly employer: RowText | null;
  readonly place: RowText | null;
  readonly type: RowText | null;
  readonly workplace: RowText | null;
  /** The term of an internship, the dates of other jobs. */
  readonly start: RowText | null;
  /** That a visa is sponsored. */
  readonly sponsorship: RowText | null;
  readonly pay: RowText | null;
  readonly posted: RowText | null;
  /** "Apply by 30 Sept 2026", "Closes in 5 days". */
  readonly status: RowText | null;
  /** When this view is out of date, in ms since 1970; null if it never is. */
  readonly nextChange: number | null;
}

/** Posted fewer days ago than this is new. */
const NEW_DAYS = 3;
/** Posted fewer days ago than this is said in days. */
const RECENT_DAYS = 31;
/** A deadline that is nearer than this is said in days, in ms. */
const NEAR_MS = 14 * 86_400_000;
const HOUR_MS = 3_600_000;

const rowText = (text: string | null | undefined, exact: string | null = null, read = exact): RowText | null =>
  text ? { text, exact: exact === text ? null : exact, read: read === text ? null : read } : null;

/** The first of several texts and how many more there are; all of them exactly. */
const firstOf = (texts: readonly string[]): RowText | null => rowText(formatFirstPlusCount(texts), texts.join(' · '));

/** Whether a band has two amounts: many screen readers skip the dash between them. */
const isRange = (band: SalaryBand): boolean => {
  const { from, to } = moneyRangeOf(band) ?? {};
  return from !== to;
};

const payOf = (posting: JobPosting, context: ViewContext): RowText | null => {
  const salary = salaryView(posting, context);
  const bands = salary?.lines.filter(({ amount }) => amount) ?? [];
  if (bands.length > 0) {
    const texts = bands.map(({ before, amount, after }) => before + amount + after);
    const read = posting.baseSalary?.some(isRange) ? bands.map(({ spoken }) => spoken) : texts;
    return rowText(formatFirstPlusCount(texts), texts.join(' · '), read.join(' · '));
  }
  return salary && salary.kind !== 'STATED' ? rowText(salary.text) : null;
};

const workplacesOf = ({ workplaceType = [], jobLocation = [] }: JobPosting, { locale, t }: ViewContext): string => {
  const types = new Set([...workplaceType, ...jobLocation.map((place) => place.workplaceType)]);
  const names = [...types].filter((type) => type !== undefined).map((type) => t(`workplaceType.${type}`));
  return names.length > 0 ? formatNames(names, locale) : '';
};

/** "Summer 2027" for a start within one term. */
const termLabel = (choice: StartDate, posting: JobPosting, context: ViewContext): string | null => {
  const terms = termsIn(posting, valuesOfStart(choice));
  return terms.length === 1 ? formatTerm(terms[0] ?? '', context) : null;
};

const startOf = (posting: JobPosting, context: ViewContext): RowText | null => {
  const { startDates = [], employmentType = [] } = posting;
  const starts = startDates.filter((choice) => canStart(choice, context));
  const labels = starts.map((choice) => startLabel(choice, context));
  const isIntern = employmentType.includes('INTERN');
  const terms = starts.map((choice, at) => (isIntern && termLabel(choice, posting, context)) || (labels[at] ?? ''));
  // it says enough to the ear; the card has all dates
  return rowText(formatFirstPlusCount([...new Set(terms)]), labels.join(' · '), null);
};

const postedOf = (days: number, { datePosted }: JobPosting, context: ViewContext): RowText | null => {
  if (!datePosted) return null;
  const exact = context.t('posting.posted', { date: postedText(datePosted, context) });
  if (!(days >= 0 && days < RECENT_DAYS)) return rowText(exact);
  const text = formatDays(-days, context.locale);
  return rowText(text.charAt(0).toLocaleUpperCase(context.locale) + text.slice(1), exact);
};

/** "Closes in 5 days"; null unless applications are accepted, and close soon by a deadline. */
const closingText = (posting: JobPosting, context: ViewContext): string | null => {
  const { phase, closes } = applicationStatus(posting, context);
  const isOpen = phase === 'open' || phase === 'closing-soon';
  if (!isOpen || deadlineOf(posting) === null || closes === null || closes - context.now > NEAR_MS) return null;
  return context.t('row.closes', { relative: untilClosing(posting, closes, context) });
};

/** The shortest word of a title that stands for a job type. */
const WORD_MIN = 5;

/** The job types that the title does not say: "Software Intern" is an internship. */
const typesOf = ({ title, employmentType = [] }: JobPosting, { locale, t }: ViewContext): RowText | null => {
  if (employmentType.length === 0) return null;
  const lower = title.toLocaleLowerCase(locale);
  const isSaid = (type: string): boolean =>
    lower.includes(type.slice(0, WORD_MIN)) && // faster than its words, which few titles need
    lower
      .split(/[^\p{L}-]+/u)
      .some((word) => word.length >= WORD_MIN && (type.startsWith(word) || word.startsWith(type)));
  const types = employmentType.map((type) => t(`employmentType.${type}`));
  return rowText(types.filter((type) => !isSaid(type.toLocaleLowerCase(locale))).join(', '));
};

/** A posting as a row of a list. */
export const rowView = (posting: JobPosting, { timeZone, ...user }: ViewContext): RowView => {
  const context = { ...user, timeZone: posting.timeZone ?? timeZone };
  const { locale, now, t } = context;
  const { jobLocation = [], hiringOrganization, workAuthorization, datePosted } = posting;
  const application = applicationView(posting, context);
  const days = datePosted ? daysSincePosted(datePosted, context) : Number.NaN;
  const closing = closingText(posting, context);
  const [initial = ''] = hiringOrganization?.name ?? '';
  return {
    posting,
    phase: application.phase,
    isNew: application.open && days >= 0 && days < NEW_DAYS,
    logo: hiringOrganization?.logo ?? null,
    monogram: initial.toLocaleUpperCase(locale),
    employer: rowText(hiringOrganization?.name),
    place: firstOf(jobLocation.map((place) => formatPlace(place, locale)).filter((place) => place !== null)),
    type: typesOf(posting, context),
    workplace: rowText(workplacesOf(posting, context)),
    start: startOf(posting, context),
    sponsorship: workAuthorization?.sponsorship === 'OFFERED' ? rowText(t('row.sponsors')) : null,
    pay: payOf(posting, context),
    posted: postedOf(days, posting, context),
    status: closing === null ? rowText(application.text) : rowText(closing, application.text),
    nextChange: application.nextChange ?? (days < RECENT_DAYS ? now + HOUR_MS : null),
  };
};
