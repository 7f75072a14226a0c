import { formatMoney, rangeOf } from '../format/money.js';
import type { Translate } from '../messages/index.js';
import type { SalaryBand } from '../schema/compensation.js';
import type { JobPosting } from '../schema/job-posting.js';
import type { ViewContext } from './context.js';

/** One band as it is shown: `before` `amount` `after`, such as "up to " "$45" " per hour". */
export interface SalaryLine {
  readonly before: string;
  readonly amount: string;
  readonly after: string;
  /** The whole in words for a screen reader: "12,100 US dollars per month". Null for an amount that is only a note. */
  readonly spoken: string | null;
  /** For whom, what kind and in which words: "PhD", "gross". */
  readonly details: readonly string[];
}

export type PayKind = NonNullable<JobPosting['payKind']>;

export interface SalaryView {
  readonly kind: PayKind;
  readonly lines: readonly SalaryLine[];
  /** What stands in for the amount when there is none: "Unpaid". */
  readonly text: string;
}

/** Stands for the amount while the words around it are found. */
const SLOT = '\u0001';

const qualify = ({ qualifier, value, minValue, maxValue }: SalaryBand, t: Translate, amount: string): string => {
  const openEnd = value === undefined && minValue !== undefined && maxValue === undefined;
  const openStart = value === undefined && minValue === undefined;
  if (qualifier === 'FROM' || openEnd) return t('range.from', { amount });
  if (qualifier === 'UP_TO' || openStart) return t('range.upTo', { amount });
  return qualifier === 'ABOUT' ? t('salary.about', { amount }) : amount;
};

const lineOf = (band: SalaryBand, { locale, t }: ViewContext): SalaryLine | null => {
  const range = rangeOf(band);
  const { qualifier, unitText, appliesTo, note } = band;
  if (!range) return note ? { before: '', amount: '', after: '', spoken: null, details: [note] } : null;
  const qualified = qualify(band, t, SLOT);
  const whole = unitText ? t(`salary.${unitText}`, { amount: qualified }) : qualified;
  const [before = '', after = ''] = whole.split(SLOT);
  const kept =
    qualifier === 'GROSS' || qualifier === 'NET' || qualifier === 'PRO_RATA' ? t(`qualifier.${qualifier}`) : null;
  return {
    before,
    amount: formatMoney(range, locale),
    after,
    spoken: `${before}${formatMoney(range, locale, true)}${after}`,
    details: [kept, appliesTo, note].filter((text) => text !== undefined && text !== null),
  };
};

/** Pay as it is shown; null when the posting says nothing about it. */
export const salaryView = (
  { baseSalary, payKind }: Pick<JobPosting, 'baseSalary' | 'payKind'>,
  context: ViewContext,
): SalaryView | null => {
  const lines = (baseSalary ?? []).map((band) => lineOf(band, context)).filter((line) => line !== null);
  const kind = payKind ?? (lines.length > 0 ? 'STATED' : baseSalary ? 'UNDISCLOSED' : null);
  return kind && { kind, lines, text: context.t(`payKind.${kind}`) };
};
