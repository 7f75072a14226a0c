import { formatDate, formatDateRange } from '../format/date.js';
import { formatAmountOf } from '../format/amount.js';
import { formatList, formatter } from '../format/intl.js';
import { formatMoney, rangeOf } from '../format/money.js';
import type { Benefit } from '../schema/compensation.js';
import type { Education } from '../schema/eligibility.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { ViewContext } from './context.js';
import { type DetailName, type Fact, type FactOf, type NoteOf, type Values, factsBy } from './facts.js';
import { openRange } from './start-dates.js';

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
  (key: 'skills' | 'languages' | 'industry' | 'department' | 'team' | 'identifier'): FactOf =>
  (posting) =>
    [posting[key]].flat();

const perWeek =
  (key: 'hoursPerWeek' | 'daysPerWeek', unit: string): FactOf =>
  (posting, { locale, t }) => {
    const amount = posting[key];
    return amount === undefined
      ? null
      : [t(`perWeek.${key}`, { amount: formatAmountOf(amount, unit, locale, openRange(t)) })];
  };

/** How each fact beside the summary's is shown, in order of weight. */
const DETAILS: { readonly [Key in DetailName]: FactOf } = {
  applicationOpens: ({ applicationOpens }, context) => dateFact(applicationOpens, context),
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

const NOTES: { readonly [Key in DetailName]?: NoteOf } = {
  workAuthorization: ({ workAuthorization }) => workAuthorization?.note,
  educationRequirements: ({ educationRequirements }) => educationRequirements?.note,
};

/** The facts that stand with the full text, in order of weight. */
export const detailsOf = (posting: JobPosting, context: ViewContext): Fact[] =>
  factsBy(DETAILS, NOTES, posting, context);
