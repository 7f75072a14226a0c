// Prints every message in every language for reviewers: how wide each is on a phone, and which is the widest.
// `npm run messages -- start` prints those whose key begins with `start`.
import { argv, stdout } from 'node:process';
import { launch } from 'puppeteer-core';
import { importSource } from '../../scripts/import-source.mjs';
import { findChrome } from './find-browsers.mjs';

/** What a card leaves for a line of text on a screen of 320 px. */
const LINE_PX = 320 - 2 * 12 - 2 * 16;
/** Values as they are often: the widest that is usual. */
const VALUES = {
  amount: '$1,200 – $1,500',
  count: '12',
  date: '18.05.2027',
  days: '…',
  from: '18.05.2027',
  gpa: '3.5',
  host: 'jobs.example.com',
  hours: '40 h',
  length: '12 w',
  name: '…',
  organization: 'Acme',
  range: '18.05. – 07.08.2027',
  relative: '…',
  season: '…',
  shown: '50',
  title: 'Engineer',
  to: '07.08.2027',
  weeks: '52 w',
  year: '2027',
};
const filled = (message) => message.replace(/\{(\w+)\}/g, (_, name) => VALUES[name] ?? '…');

const { en, lazyEnglish, LOCALE_LOADERS } = await importSource(
  'messages/en.ts',
  'messages/en.lazy.ts',
  'messages/locales.ts',
);
const catalogs = { en: { ...en, ...lazyEnglish } };
for (const [lang, load] of Object.entries(LOCALE_LOADERS)) catalogs[lang] = (await load()).messages;
const [prefix = ''] = argv.slice(2);
const keys = [...new Set(Object.values(catalogs).flatMap(Object.keys))].filter((key) => key.startsWith(prefix));

const browser = await launch({ executablePath: findChrome(), args: ['--no-sandbox'] });
const page = await browser.newPage();
/** The widths of texts in the elements' font, in px. */
const widths = (texts) =>
  page.evaluate((all) => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = '16px system-ui, sans-serif';
    return all.map((text) => Math.round(context.measureText(text).width));
  }, texts);

for (const key of keys.sort()) {
  const rows = Object.entries(catalogs).flatMap(([lang, messages]) => (key in messages ? [[lang, messages[key]]] : []));
  const measured = await widths(rows.map(([, message]) => filled(message)));
  const widest = Math.max(...measured);
  stdout.write(`\n${key}\n`);
  for (const [index, [lang, message]] of rows.entries()) {
    const width = measured[index];
    const marks = `${width === widest ? ' ← widest' : ''}${width > LINE_PX ? ', more than a line at 320 px' : ''}`;
    stdout.write(`  ${lang.padEnd(8)}${String(width).padStart(4)} px  ${message}${marks}\n`);
  }
}
await browser.close();
