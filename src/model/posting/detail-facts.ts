import { formatNumber } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money-range.js';
import { formatMoney } from '../../format/money.js';
import type { Benefit } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';
import { type DetailName, type Fact, collectFacts } from './facts.js';
import type { FactOf } from './fact-of.js';
import { openingText } from './posting-dates.js';

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

const plainFact =
  (key: 'skills' | 'languages' | 'industry' | 'department' | 'team' | 'identifier'): FactOf =>
  ({ [key]: value }) =>
    typeof value === 'string' ? [value] : value;

/** How each detail fact is shown, the most important first. */
const DETAILS: { readonly [Key in DetailName]: FactOf } = {
  applicationOpens: ({ applicationOpens }, context) => [applicationOpens && openingText(applicationOpens, context)],
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

/** The facts that are shown with the full text, the most important first. */
export const detailFacts = (posting: JobPosting, context: ViewContext): Fact[] =>
  collectFacts(DETAILS, {}, posting, context);
