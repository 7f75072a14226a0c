import { moneyRangeOf } from '../../format/money-range.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { AskedPay } from '../../text-search/query.js';
import { convert, workingTime } from '../posting/salary-conversion.js';

/** The units that people ask for pay in. */
export const PAY_UNITS = ['HOUR', 'WEEK', 'MONTH', 'YEAR'] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** The least pay that a user wants. */
export interface PayMinimum {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly unit: PayUnit;
}

/** A minimum as the id of a facet's value: `30-usd-hour`. */
export const payMinimumId = ({ amount, currency, unit }: PayMinimum): string =>
  `${amount}-${currency}-${unit}`.toLowerCase();

/** The minimum of an id, which may be spelled otherwise; null if it is none. */
export const parsePayMinimum = (id: string): PayMinimum | null => {
  const [, digits, code = '', word] = /^(\d{1,9}(?:\.\d{1,2})?)\W?([a-z]{3})\W(?:per\W)?([a-z]+)$/i.exec(id) ?? [];
  const unit = PAY_UNITS.find((name) => name === word?.toUpperCase());
  const amount = Number(digits);
  return unit && amount > 0 ? { amount, currency: code.toUpperCase(), unit } : null;
};

/** The currency of the most salary bands. */
export const mainCurrency = (postings: readonly JobPosting[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { baseSalary = [] } of postings)
    for (const { currency } of baseSalary) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The minimum that a query asks for: in the main currency, if it names none or its sign is one of that; null without any. */
export const askedMinimum = ({ amount, currencies, unit }: AskedPay, main: string | undefined): PayMinimum | null => {
  const [first] = currencies;
  const currency = !first || (main && currencies.includes(main)) ? main : first;
  return currency ? { amount, currency, unit } : null;
};

/** The maximum of a band; null if it is in another currency, or says nothing about the unit. */
const bandMaximum = (
  band: SalaryBand,
  currency: string | undefined,
  posting: JobPosting,
  unit: PayUnit,
): number | null => {
  const { unitText } = band;
  const range = moneyRangeOf(band);
  // a one-off payment says nothing about a year
  if (!unitText || unitText === 'TOTAL' || !range || band.currency !== currency) return null;
  return convert({ min: range.from, max: range.to }, unitText, unit, workingTime(posting, band)).max;
};

/** The maximum salary of a posting per unit in `currency`; null if no band has one. Default: per year. */
export const salaryOf = (posting: JobPosting, currency: string | undefined, unit: PayUnit = 'YEAR'): number | null => {
  const bands = (posting.baseSalary ?? [])
    .map((band) => bandMaximum(band, currency, posting, unit))
    .filter((pay) => pay !== null);
  return bands.length > 0 ? Math.max(...bands) : null;
};

/** A minimum as it is compared: per hour, or else per year, of a full-time job. */
export const comparedMinimum = ({
  amount,
  unit,
}: PayMinimum): { readonly unit: 'HOUR' | 'YEAR'; readonly amount: number } =>
  unit === 'HOUR'
    ? { unit, amount }
    : { unit: 'YEAR', amount: convert({ min: amount, max: amount }, unit, 'YEAR').min };

/** Whether a posting may pay as much. */
export const reachesMinimum = (posting: JobPosting, minimum: PayMinimum): boolean => {
  const { unit, amount } = comparedMinimum(minimum);
  // the conversion of an amount and back is not exact
  return (salaryOf(posting, minimum.currency, unit) ?? 0) >= amount * (1 - 1e-9);
};

/** The score of a posting that pays as much as was asked for: that of a fact. */
const REACHED = 12;

/** The scores of postings for pay that a query asks for: 0 for those that do not reach it. */
export const payScores = (postings: readonly JobPosting[], minimum: PayMinimum | null): Uint8Array =>
  Uint8Array.from(postings, (posting) => (minimum && reachesMinimum(posting, minimum) ? REACHED : 0));
