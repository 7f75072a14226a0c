import { formatFirstPlusCount } from '../../format/first-plus-count.js';
import { formatNames } from '../../format/intl.js';
import { formatPlace } from '../../format/place.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { type ApplicationPhase, applicationView } from './application.js';
import type { ViewContext } from '../view-context.js';
import { postedText } from './posting-dates.js';
import { salaryView } from './salary.js';
import { canStart, startLabel } from './start-dates.js';

/** The texts of one posting in a list. */
export interface RowView {
  readonly posting: JobPosting;
  readonly phase: ApplicationPhase;
  readonly employer: string | null;
  readonly place: string | null;
  readonly workplace: string | null;
  readonly type: string | null;
  readonly pay: string | null;
  readonly start: string | null;
  /** "Apply by 30 Sept 2026". */
  readonly status: string | null;
  readonly posted: string | null;
  /** When this view is out of date, in ms since 1970; null if it never is. */
  readonly nextChange: number | null;
}

const salaryTextOf = (posting: JobPosting, context: ViewContext): string | null => {
  const salary = salaryView(posting, context);
  const [line] = salary?.lines ?? [];
  if (line?.amount) return `${line.before}${line.amount}${line.after}`;
  return salary && salary.kind !== 'STATED' ? salary.text : null;
};

/** A posting as a row of a list. */
export const rowView = (posting: JobPosting, { timeZone, ...user }: ViewContext): RowView => {
  const context = { ...user, timeZone: posting.timeZone ?? timeZone };
  const { locale, t } = context;
  const { jobLocation = [], workplaceType = [], startDates = [], employmentType = [], datePosted } = posting;
  const application = applicationView(posting, context);
  const types = new Set([...workplaceType, ...jobLocation.map((place) => place.workplaceType)]);
  const workplaces = [...types].filter((type) => type !== undefined).map((type) => t(`workplaceType.${type}`));
  const starts = startDates.filter((choice) => canStart(choice, context));
  return {
    posting,
    phase: application.phase,
    employer: posting.hiringOrganization?.name ?? null,
    place: formatFirstPlusCount(
      jobLocation.map((place) => formatPlace(place, locale)).filter((place) => place !== null),
    ),
    workplace: workplaces.length > 0 ? formatNames(workplaces, locale) : null,
    type: employmentType.map((type) => t(`employmentType.${type}`)).join(', ') || null,
    pay: salaryTextOf(posting, context),
    start: formatFirstPlusCount(starts.map((choice) => startLabel(choice, context))),
    status: application.text,
    posted: datePosted ? t('posting.posted', { date: postedText(datePosted, context) }) : null,
    nextChange: application.nextChange,
  };
};
