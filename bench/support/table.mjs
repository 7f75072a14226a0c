import { compared } from './rounds.mjs';

/** A table in Markdown. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

export const number = (value, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "249 (1.23; 1.1–1.4)": a figure, how many times the base's it is, and from where to where that is in the rounds. */
export const withRatio = ({ value, ratio, least, greatest }, digits = 0) =>
  `${number(value, digits)} (${number(ratio, 2)}; ${number(least, 1)}–${number(greatest, 1)})`;

/**
 * A table that compares contenders with one of them.
 *
 * @param columns Of each: the heading, the key of the figure, its digits, and whether it has a ratio.
 */
export const comparison = (results, names, base, columns) =>
  table(
    ['', ...columns.map(({ heading }) => heading)],
    names.map((name) => [
      name,
      ...columns.map(({ key, digits = 0, hasRatio = true }) => {
        const figure = compared(results, name, key, base);
        if (!figure) return '–';
        return hasRatio && name !== base ? withRatio(figure, digits) : number(figure.value, digits);
      }),
    ]),
  );
