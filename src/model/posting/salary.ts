import { type MoneyRange, moneyRangeOf } from '../../format/money-range.js';
import { formatMoney } from '../../format/money.js';
import type { Translate } from '../../messages/translate.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ViewContext } from '../view-context.js';

/** A salary band as it is shown: `before`, `amount`, `after`, such as "up to ", "$45", " per hour". */
export interface SalaryLine {
  readonly before: string;
  readonly amount: string;
  readonly after: string;
  /** The text for screen readers: "12,100 US dollars per month". Null if the band is only a note. */
  readonly spoken: string | null;
  /** Kind of amount, audience and note: "gross", "PhD". */
  readonly details: readonly string[];
}

export type PayKind = NonNullable<JobPosting['payKind']>;

/** The fields of a posting that describe the salary, or are needed to convert it. */
export type SalaryInfo = Pick<JobPosting, 'baseSalary' | 'payKind' | 'hoursPerWeek' | 'daysPerWeek' | 'duration'>;

export interface SalaryView {
  readonly kind: PayKind;
  readonly lines: readonly SalaryLine[];
  /** Shown in place of an amount that is missing: "Unpaid". */
  readonly text: string;
}

/** A placeholder for the amount, which splits a translated text into what is before and after it. */
const SLOT = '\u0001';

const qualify = ({ qualifier, value, minValue, maxValue }: SalaryBand, t: Translate, slot: string): string => {
  const amount = qualifier === 'ABOUT' ? t('salary.about', { amount: slot }) : slot;
  const [start, end] = [value ?? minValue, value ?? maxValue];
  if (qualifier === 'FROM' || end === undefined) return t('range.from', { amount });
  return qualifier === 'UP_TO' || start === undefined ? t('range.upTo', { amount }) : amount;
};

/** "45 to 60 US dollars": many screen readers skip a dash. */
const speak = ({ from, to, currency }: MoneyRange, { locale, t }: ViewContext): string => {
  const high = formatMoney({ from: to, to, currency }, locale, 'name');
  return from === to ? high : t('range.to', { from: formatMoney({ from, to: from }, locale), to: high });
};

/** The kind of amount, for qualifiers that are shown beside it: "gross". */
export const kindOf = ({ qualifier }: SalaryBand, t: Translate): string | undefined =>
  qualifier === 'GROSS' || qualifier === 'NET' || qualifier === 'PRO_RATA' ? t(`qualifier.${qualifier}`) : undefined;

/** How a band is written in place of its unit in full. */
export interface LineStyle {
  /** Writes the unit: "{amount} over 12 weeks". */
  readonly over: (amount: string) => string;
  readonly format?: (range: MoneyRange, locale: string) => string;
}

/** A band as one line; null if it has neither an amount nor a note. */
export const salaryLine = (band: SalaryBand, context: ViewContext, style?: LineStyle): SalaryLine | null => {
  const range = moneyRangeOf(band);
  const { unitText, appliesTo, note } = band;
  if (!range) return note ? { before: '', amount: '', after: '', spoken: null, details: [note] } : null;
  const { locale, t } = context;
  const amount = qualify(band, t, SLOT);
  const whole = style?.over(amount) ?? (unitText ? t(`salary.${unitText}`, { amount }) : amount);
  const [before = '', after = ''] = whole.split(SLOT);
  return {
    before,
    amount: (style?.format ?? formatMoney)(range, locale),
    after,
    spoken: before + speak(range, context) + after,
    details: [kindOf(band, t), appliesTo, note].filter((text) => typeof text === 'string'),
  };
};

/** The words of a label in lower case, with spaces around each and no punctuation. */
const wordsOf = (label: string): string => ` ${label.toLowerCase()} `.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The bands for an audience, such as `PhD`; all bands if none is for it. */
export const salaryForAudience = (salary: SalaryInfo, audience: string | null): SalaryInfo => {
  const own = salary.baseSalary?.filter(({ appliesTo = '' }) => wordsOf(appliesTo).includes(wordsOf(audience ?? '')));
  return own?.length ? { ...salary, baseSalary: own } : salary;
};

/** The salary as it is shown; null if the posting does not mention it. */
export const salaryView = ({ baseSalary, payKind }: SalaryInfo, context: ViewContext): SalaryView | null => {
  const lines = (baseSalary ?? []).map((band) => salaryLine(band, context)).filter((line) => line !== null);
  const kind = payKind ?? (lines.length > 0 ? 'STATED' : baseSalary ? 'UNDISCLOSED' : null);
  return kind && { kind, lines, text: context.t(`payKind.${kind}`) };
};

/** Whether the salary can be converted: the unit is known, and for a one-time amount also the duration. */
export const isConvertible = ({ baseSalary = [], duration }: SalaryInfo): boolean =>
  baseSalary.some((band) => moneyRangeOf(band) && band.unitText && (band.unitText !== 'TOTAL' || duration));
