/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

export const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
/** "249 (1.23)": a figure, and how many times the base's it is. */
export const withRatio = ({ value, ratio }, digits = 0) => `${number(value, digits)} (${number(ratio, 2)})`;
