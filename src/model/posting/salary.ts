import { type MoneyRange, formatMoney, moneyRangeOf } from '../../format/money.js';
import type { Translate } from '../../messages/translate.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';

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

/** What a posting says about pay, and what is needed to put it into other units. */
export type SalaryInfo = Pick<JobPosting, 'baseSalary' | 'payKind' | 'hoursPerWeek' | 'daysPerWeek' | 'duration'>;

export interface SalaryView {
  readonly kind: PayKind;
  readonly lines: readonly SalaryLine[];
  /** What stands in for the amount when there is none: "Unpaid". */
  readonly text: string;
}

/** Stands for the amount while the words around it are found. */
const SLOT = '\u0001';

const qualify = ({ qualifier, value, minValue, maxValue }: SalaryBand, t: Translate, slot: string): string => {
  const amount = qualifier === 'ABOUT' ? t('salary.about', { amount: slot }) : slot;
  const openEnd = value === undefined && minValue !== undefined && maxValue === undefined;
  const openStart = value === undefined && minValue === undefined;
  if (qualifier === 'FROM' || openEnd) return t('range.from', { amount });
  return qualifier === 'UP_TO' || openStart ? t('range.upTo', { amount }) : amount;
};

/** "45 to 60 US dollars": many screen readers pass over a dash. */
const speak = ({ from, to, currency }: MoneyRange, { locale, t }: ViewContext): string => {
  const high = formatMoney({ from: to, to, currency }, locale, 'name');
  return from === to ? high : t('range.to', { from: formatMoney({ from, to: from }, locale), to: high });
};

/** What kind of amount it is, where that is no word around it: "gross". */
export const kindOf = ({ qualifier }: SalaryBand, t: Translate): string | undefined =>
  qualifier === 'GROSS' || qualifier === 'NET' || qualifier === 'PRO_RATA' ? t(`qualifier.${qualifier}`) : undefined;

/** How a band is written where that is not with its unit in full. */
export interface LineWords {
  /** Puts the amount into words: "{amount} over 12 weeks". */
  readonly over: (amount: string) => string;
  readonly format?: (range: MoneyRange, locale: string) => string;
}

/** One band; null when it says nothing. */
export const salaryLine = (band: SalaryBand, context: ViewContext, words?: LineWords): SalaryLine | null => {
  const range = moneyRangeOf(band);
  const { unitText, appliesTo, note } = band;
  if (!range) return note ? { before: '', amount: '', after: '', spoken: null, details: [note] } : null;
  const { locale, t } = context;
  const amount = qualify(band, t, SLOT);
  const whole = words?.over(amount) ?? (unitText ? t(`salary.${unitText}`, { amount }) : amount);
  const [before = '', after = ''] = whole.split(SLOT);
  return {
    before,
    amount: (words?.format ?? formatMoney)(range, locale),
    after,
    spoken: before + speak(range, context) + after,
    details: [kindOf(band, t), appliesTo, note].filter((text) => text !== undefined),
  };
};

/** The words of a label, each between spaces, without case and punctuation. */
const wordsOf = (label: string): string => ` ${label.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The bands for this reader, `PhD` for example; all of them where none is named so. */
export const salaryForAudience = (pay: SalaryInfo, reader: string | null): SalaryInfo => {
  const own = pay.baseSalary?.filter(({ appliesTo = '' }) => wordsOf(appliesTo).includes(wordsOf(reader ?? '')));
  return own?.length ? { ...pay, baseSalary: own } : pay;
};

/** Pay as it is shown; null when the posting says nothing about it. */
export const salaryView = ({ baseSalary, payKind }: SalaryInfo, context: ViewContext): SalaryView | null => {
  const lines = (baseSalary ?? []).map((band) => salaryLine(band, context)).filter((line) => line !== null);
  const kind = payKind ?? (lines.length > 0 ? 'STATED' : baseSalary ? 'UNDISCLOSED' : null);
  return kind && { kind, lines, text: context.t(`payKind.${kind}`) };
};

/** Whether there is something to put into other units: the unit is known, and of a one-off the length. */
export const isConvertible = ({ baseSalary = [], duration }: SalaryInfo): boolean =>
  baseSalary.some((band) => moneyRangeOf(band) && band.unitText && (band.unitText !== 'TOTAL' || duration));
