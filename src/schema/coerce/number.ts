import type { Reading } from './reading.js';

/** A number as people write it: grouped by `,` `.` `'` or a space, with up to two decimals. */
export const NUMBER_PATTERN =
  /\d{1,3}(?:[.,' ]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d+)?/g;

const value = (plain: string): Reading<number> => (/^\d+(?:\.\d+)?$/.test(plain) ? { value: Number(plain) } : null);

/** Reads one number that `NUMBER_PATTERN` matches: `12,000`, `1.200,50`, `1'200`. `1.200` may be grouped or not. */
export const readNumber = (text: string): Reading<number> => {
  const digits = text.replace(/(\d)[' ](?=\d)/g, '$1');
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots > 0 && commas > 0) {
    const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return value(digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(',', '.'));
  }
  if (dots + commas > 1) return value(digits.replace(/[.,]/g, ''));
  const [whole = '', fraction] = digits.split(/[.,]/);
  if (fraction === undefined || fraction.length < 3) return value(digits.replace(',', '.'));
  if (fraction.length > 3 || whole.length > 3 || whole === '0') return dots ? value(digits) : null;
  return commas ? { value: Number(whole + fraction) } : { readings: [whole + fraction, String(Number(digits))] };
};
