// Moves the dates of the examples ahead by whole years, so that the earliest is half a year ahead: what people copy is then
// open for long. `npm version` runs it at each release; a release within the half year changes nothing.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const AHEAD_MS = 182 * 86_400_000;
const root = new URL('../', import.meta.url);
const FILES = [
  'README.md',
  ...readdirSync(new URL('examples/', root))
    .filter((file) => /\.(?:html|json)$/.test(file))
    .map((file) => `examples/${file}`),
  ...readdirSync(new URL('examples/companies/', root)).map((file) => `examples/companies/${file}`),
];
/** Values of fields that are ahead of applicants: days, and the years of terms. The date of posting is not. */
const DATES = /("(?:validThrough|start|end|earliest|latest)": ")(\d{4})(-\d{2}-\d{2})/g;
const YEARS = /("year": |Internship )(20\d{2})\b/g;

const datesIn = (text) => [...text.matchAll(DATES)].map(([, , year, rest]) => Date.parse(year + rest));

const texts = new Map(FILES.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
const earliest = Math.min(...[...texts.values()].flatMap(datesIn));
const now = Date.now();
let years = 0;
while (earliest + years * 365.25 * 86_400_000 < now + AHEAD_MS) years++;
for (const [file, text] of years > 0 ? texts : []) {
  const moved = text
    .replaceAll(DATES, (_, key, year, rest) => `${key}${Number(year) + years}${rest.replace('-02-29', '-02-28')}`)
    .replaceAll(YEARS, (_, key, year) => `${key}${Number(year) + years}`);
  if (moved !== text) writeFileSync(new URL(file, root), moved);
}
console.log(years > 0 ? `The dates of the examples are ${years} years later.` : 'The dates of the examples are ahead.');
