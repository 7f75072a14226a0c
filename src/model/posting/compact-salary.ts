import { formatCompactMoney } from '../../format/compact-money.js';
import { moneyRangeOf } from '../../format/money-range.js';
import type { SalaryBand } from '../../schema/compensation.js';
import type { ViewContext } from '../view-context.js';
import { type SalaryInfo, type SalaryLine, salaryLine } from './salary.js';

/** The lower or upper end of all bands; undefined if one of them is open. */
const endOf = (ends: readonly (number | undefined)[], pick: typeof Math.min): number | undefined => {
  const end = pick(...ends.map((amount) => amount ?? Number.NaN));
  return Number.isNaN(end) ? undefined : end;
};

const bandLine = (stated: SalaryBand, context: ViewContext): SalaryLine | null => {
  const band = { ...stated, note: undefined, appliesTo: undefined };
  const { unitText } = band;
  const { t } = context;
  const long = salaryLine(band, context);
  const over = (amount: string): string => {
    if (!unitText) return amount;
    const isLong = unitText === 'TOTAL' || unitText === 'TWO_WEEKS'; // these have no common abbreviation
    return t(isLong ? `salary.${unitText}` : `salary.short.${unitText}`, { amount });
  };
  return long && { ...long, ...salaryLine(band, context, { over, format: formatCompactMoney }), spoken: long.spoken };
};

/** All bands in one line: from the lowest to the highest if they can be compared, or else the first one and "+2". */
export const compactLine = ({ baseSalary = [] }: SalaryInfo, context: ViewContext): SalaryLine | null => {
  const stated = baseSalary.filter((band) => moneyRangeOf(band));
  const [first] = stated;
  if (!first) return baseSalary[0] ? salaryLine(baseSalary[0], context) : null;
  const { currency, unitText, qualifier } = first;
  const lows = stated.map(({ value, minValue }) => value ?? minValue);
  const highs = stated.map(({ value, maxValue }) => value ?? maxValue);
  const [minValue, maxValue] = [endOf(lows, Math.min), endOf(highs, Math.max)];
  const isAlike = stated.every(
    (band) => band.currency === currency && band.unitText === unitText && band.qualifier === qualifier,
  );
  const isRange = isAlike && (minValue ?? maxValue) !== undefined;
  const line = bandLine(isRange ? { currency, unitText, qualifier, minValue, maxValue } : first, context);
  return line && { ...line, details: isRange ? line.details : [...line.details, `+${stated.length - 1}`] };
};
