/** Facts by which applicants see whether a job is for them: visa, education, time. */
import { formatDate, formatDateRange } from '../../format/date.js';
import { formatList } from '../../format/intl.js';
import { formatUnitRange } from '../../format/unit-range.js';
import type { Education } from '../../schema/eligibility.js';
import type { ViewContext } from '../view-context.js';
import type { FactOf } from './fact-of.js';
import { openRangeFormatter } from './start-dates.js';

export const authorizationTexts: FactOf = ({ workAuthorization: { sponsorship, restriction } = {} }, { t }) => [
  restriction && t(`restriction.${restriction}`),
  sponsorship && t(`sponsorship.${sponsorship}`),
];

const graduationText = ({ graduation }: Education, { locale, t }: ViewContext): string | undefined => {
  const { earliest, latest, note } = graduation ?? {};
  if (earliest && latest) return t('education.graduation', { range: formatDateRange(earliest, latest, locale) });
  if (earliest) return t('education.from', { date: formatDate(earliest, locale) });
  return latest ? t('education.until', { date: formatDate(latest, locale) }) : note;
};

export const educationTexts: FactOf = ({ educationRequirements }, context) => {
  if (!educationRequirements) return null;
  const { levels = [], fields = [], classYears = [], enrolled, gpa } = educationRequirements;
  const { locale, t } = context;
  return [
    levels.length > 0 ? formatList(levels, locale, 'or') : null,
    fields.length > 0 ? formatList(fields, locale, 'or') : null,
    classYears.length > 0 ? formatList(classYears, locale, 'or') : null,
    enrolled ? t('education.enrolled') : null,
    graduationText(educationRequirements, context),
    gpa && t('education.gpa', { gpa }),
  ];
};

export const perWeek =
  (key: 'hoursPerWeek' | 'daysPerWeek', unit: string): FactOf =>
  (posting, { locale, t }) => {
    const amount = posting[key];
    return amount === undefined
      ? null
      : [t(`perWeek.${key}`, { amount: formatUnitRange(amount, unit, locale, openRangeFormatter(t)) })];
  };
