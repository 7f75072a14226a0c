import { formatDate, formatDateRange } from '../../format/date.js';
import { formatUnitRange } from '../../format/unit-range.js';
import { formatList, formatNumber } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money-range.js';
import { formatMoney } from '../../format/money.js';
import type { Benefit } from '../../schema/compensation.js';
import type { Education } from '../../schema/eligibility.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { type DetailName, type Fact, type FactOf, type NoteOf, type Values, collectFacts } from './facts.js';
import { openingText } from './posting-dates.js';
import { openRangeFormatter } from './start-dates.js';

const benefitText = (
  { name, value, currency, unitText, provided, note }: Benefit,
  { locale, t }: ViewContext,
): string => {
  if (provided === false) return t('benefit.notProvided', { name });
  const range = moneyRangeOf({ value, currency });
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

const plainFact =
  (key: 'skills' | 'languages' | 'industry' | 'department' | 'team' | 'identifier'): FactOf =>
  (posting) =>
    [posting[key]].flat();

const perWeek =
  (key: 'hoursPerWeek' | 'daysPerWeek', unit: string): FactOf =>
  (posting, { locale, t }) => {
    const amount = posting[key];
    return amount === undefined
      ? null
      : [t(`perWeek.${key}`, { amount: formatUnitRange(amount, unit, locale, openRangeFormatter(t)) })];
  };

/** How each detail fact is shown, the most important first. */
const DETAILS: { readonly [Key in DetailName]: FactOf } = {
  applicationOpens: ({ applicationOpens }, context) => [applicationOpens && openingText(applicationOpens, context)],
  workAuthorization: ({ workAuthorization: { sponsorship, restriction } = {} }, { t }) => [
    restriction && t(`restriction.${restriction}`),
    sponsorship && t(`sponsorship.${sponsorship}`),
  ],
  educationRequirements: ({ educationRequirements }, context) =>
    educationRequirements && educationTexts(educationRequirements, context),
  hoursPerWeek: perWeek('hoursPerWeek', 'hour'),
  daysPerWeek: perWeek('daysPerWeek', 'day'),
  skills: plainFact('skills'),
  languages: plainFact('languages'),
  jobBenefits: ({ jobBenefits = [] }, context) => jobBenefits.map((benefit) => benefitText(benefit, context)),
  industry: plainFact('industry'),
  department: plainFact('department'),
  team: plainFact('team'),
  totalJobOpenings: ({ totalJobOpenings }, { locale }) => [totalJobOpenings && formatNumber(totalJobOpenings, locale)],
  application: ({ application }) => application?.documents,
  identifier: plainFact('identifier'),
};

const NOTES: { readonly [Key in DetailName]?: NoteOf } = {
  workAuthorization: ({ workAuthorization }) => workAuthorization?.note,
  educationRequirements: ({ educationRequirements }) => educationRequirements?.note,
};

/** The facts that are shown with the full text, the most important first. */
export const detailFacts = (posting: JobPosting, context: ViewContext): Fact[] =>
  collectFacts(DETAILS, NOTES, posting, context);
