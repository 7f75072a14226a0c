// The words of a posting as HTML of a server has them, by hand.
import sanitizeHtml from 'sanitize-html';
import { newestFirst, rowWordsOf, wordsOf } from './equal-words.js';

/** The words that are HTML already. */
export const RAW = new Set(['description', 'data', 'rows', 'links']);

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);

const HOURS_A_YEAR = 40 * 52;
const MONTHS = 12;
const UNITS = { hourly: (value) => (value * MONTHS) / HOURS_A_YEAR, yearly: (value) => value * MONTHS };

let formats;
const formatMoney = (value) => {
  const money = { style: 'currency', currency: 'USD' };
  formats ??= [
    new Intl.NumberFormat('en-US', { ...money, maximumFractionDigits: 0 }),
    new Intl.NumberFormat('en-US', money),
    new Intl.NumberFormat('en-US', { ...money, maximumFractionDigits: 0, currencyDisplay: 'name' }),
    new Intl.NumberFormat('en-US', { ...money, currencyDisplay: 'name' }),
  ];
  const rounded = Number(value.toPrecision(3));
  const at = Number.isInteger(rounded) ? 0 : 1;
  return [formats[at].format(rounded), formats[at + 2].format(rounded)];
};

/** Data for a script, which no text in it can end. */
const toJson = (data) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

/** Those of a card. The description is made safe, as ours is. */
export const cardWordsOf = (posting) => {
  const [{ value }] = posting.baseSalary;
  const [hourly, hourlySpoken] = formatMoney(UNITS.hourly(value));
  const [yearly, yearlySpoken] = formatMoney(UNITS.yearly(value));
  return {
    ...wordsOf(posting),
    hourly,
    hourlySpoken,
    yearly,
    yearlySpoken,
    description: sanitizeHtml(posting.description),
    data: toJson(posting),
  };
};

/** Those of a row. */
export const itemWordsOf = (posting) => ({ ...rowWordsOf(posting), url: posting.url });

/** A board: its postings in their order, and its own words, but for the rows. */
export const boardWordsOf = (postings) => ({
  sorted: newestFirst(postings),
  data: escapeHtml(JSON.stringify(postings)),
  links: postings.map(({ url, title }) => `<li><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></li>`).join(''),
});
