import { moneyRangeOf } from '../../format/money-range.js';
import type { JobPosting } from '../../schema/job-posting.js';

/** Whether money is paid, as far as it is stated. */
export const payStatus = ({ baseSalary = [], payKind }: JobPosting): 'paid' | 'unpaid' | null => {
  if (payKind === 'UNPAID' || payKind === 'CREDIT') return 'unpaid';
  if (payKind === 'UNDISCLOSED') return null;
  return payKind === 'PERFORMANCE' || baseSalary.some(moneyRangeOf) ? 'paid' : null;
};
