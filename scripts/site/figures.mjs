// What the site says in figures: counted and measured, not typed.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const BROWSERS = { chrome: 'Chromium', firefox: 'Firefox', safari: 'Safari' };

/** The number in a row of a table of Markdown, by the beginning of the row. */
const cellOf = (text, start, column) => {
  const row = text.split('\n').find((line) => line.startsWith(`| ${start}`));
  if (!row) throw new Error(`no row begins with “${start}”`);
  return row.split('|')[column + 1].trim();
};

const kilobytes = (bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** @param root The project's folder, as a URL. */
export const readFigures = async (root) => {
  const text = (path) => readFileSync(new URL(path, root), 'utf8');
  const load = (path) => import(new URL(path, root));
  const { version, browserslist } = JSON.parse(text('package.json'));
  const { SOURCES } = await load('dist/sources/index.js');
  const { LOCALE_LOADERS } = await load('dist/messages/locales.js');
  const performance = text('docs/performance.md');
  const quality = text('docs/quality.md');
  const script = readFileSync(new URL('dist/job-posting.min.js', root));
  const [, payloads] = /0 of (\d+) live payloads run/.exec(quality);
  const [engines] = /\((Chromium, [\w, ]+)\)/.exec(quality).slice(1);
  const byHand = Number(cellOf(performance, 'equal-vanilla', 1).replace(',', ''));
  const many = performance.slice(performance.indexOf('### 300 cards'));
  const [, ratio] = /\(([\d.]+)/.exec(cellOf(many, '**ours**', 1));
  const [, firstRatio] = /\(([\d.]+)/.exec(
    cellOf(performance.slice(performance.indexOf('### The first card')), '**ours**', 2),
  );
  const oldest = Object.fromEntries(browserslist.map((line) => line.split(' >= ')));
  return {
    version,
    size: kilobytes(brotliCompressSync(script).length),
    engines: engines.split(', ').length,
    oldest: Object.entries(BROWSERS)
      .map(([key, name]) => `${name} ${oldest[key]}`)
      .join(', '),
    languages: Object.keys(LOCALE_LOADERS).length + 1,
    payloads,
    sources: SOURCES.length,
    byHand: kilobytes(byHand),
    manyCards: Number(ratio).toFixed(1),
    firstCard: Number(firstRatio).toFixed(1),
  };
};
