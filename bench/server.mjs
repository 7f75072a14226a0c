// On a server: what it takes to render a page with one posting, and a board, beside others that write the same HTML. And what
// readers have of it on a slow connection.
import { fork } from 'node:child_process';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { renderPosting } from '../dist/server/index.js';
import { OPTIONS } from './contenders/server-ours.mjs';
import { OURS, worseThan } from './support/groups.mjs';
import { inRounds, median } from './support/rounds.mjs';
import { postings } from './support/postings.mjs';
import { checkSame, serverShape } from './support/server-shape.mjs';
import { onSlowConnection } from './support/slow-page.mjs';
import { comparison, number, table } from './support/table.mjs';

const CONTENDERS = {
  'template strings': 'server-template.mjs',
  [OURS]: 'server-ours.mjs',
  'Lit’s server renderer': 'server-lit.mjs',
  'React’s `renderToString`': 'server-react.mjs',
};
const BASE = 'template strings';
const COUNT = 20;
/** How long one process may take. */
const LIMIT_MS = 60_000;

process.env.NODE_ENV = 'production'; // of React, here and in the processes

const urlOf = (file) => new URL(`contenders/${file}`, import.meta.url).href;

/** Figures of a contender, in a process of its own, which has rendered nothing yet. */
const measure = (file, shape, list) =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('support/server-process.mjs', import.meta.url), {
      timeout: LIMIT_MS,
    });
    child.once('message', resolve).once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${file} ended with ${signal ?? code}`)));
    child.send({ file: urlOf(file), shape, postings: list });
  });

/** The HTML of each contender. @throws If one shows anything else than ours. */
const htmlOf = async (shape, list) => {
  const all = {};
  for (const [name, file] of Object.entries(CONTENDERS)) {
    const { create } = await import(urlOf(file));
    const { card, board } = await create(shape);
    const cards = [];
    for (const posting of list) cards.push(await card(posting));
    all[name] = { cards, board: await board(list) };
  }
  const own = all[OURS];
  for (const [name, { cards, board }] of Object.entries(all)) {
    for (const [at, card] of cards.entries()) checkSame(`The card of ${name}`, card, own.cards[at]);
    checkSame(`The board of ${name}`, board, own.board);
  }
  return all;
};

const COLUMNS = [
  { heading: 'load the code, ms', key: 'load' },
  { heading: 'first card, ms', key: 'first', digits: 1 },
  { heading: 'a card of the first 100, µs', key: 'early' },
  { heading: 'a card, µs', key: 'card' },
  { heading: `a row of a board of ${COUNT}, µs`, key: 'row' },
];

const sizeOf = (html) => [Buffer.byteLength(html), brotliCompressSync(html).length].map((size) => number(size));

const sizes = (all) =>
  Object.entries(all).map(
    ([
      name,
      {
        cards: [card],
        cards,
        board,
      },
    ]) => [name, ...[card, cards.join(''), board].flatMap(sizeOf)],
  );

/** The page without what the server renders: the data, and a link until the script runs. */
const withoutShadow = (html) => html.replace(/<template shadowrootmode[^]*<\/template>/, '');

const slowTable = (results) =>
  table(
    ['', 'the first card, ms', 'layout shift'],
    Object.entries(results).map(([name, rounds]) => [
      name,
      number(median(rounds.map(({ time }) => time))),
      number(Math.max(...rounds.map(({ shift }) => shift)), 3),
    ]),
  );

export const server = async ({ rounds }) => {
  const list = postings(COUNT);
  const shape = await serverShape(list);
  const all = await htmlOf(shape, list);
  const results = await inRounds(Object.keys(CONTENDERS), rounds, (name) => measure(CONTENDERS[name], shape, list));
  const [posting] = list;
  // in the browser as well, it is open, and the application is on another site
  const card = await renderPosting(posting, {
    ...OPTIONS,
    href: 'https://jobs.example/',
    attributes: { now: OPTIONS.now },
  });
  const slow = await onSlowConnection({ 'the data and a link': withoutShadow(card), '`renderPosting`': card }, rounds);
  const names = Object.keys(CONTENDERS);
  return `### On a server

${comparison(results, names, BASE, COLUMNS)}

${worseThan(results, names, BASE, COLUMNS)}

In Node, in a process of its own each: loading and the first card by the clock, the others in processor time, the last two once ${COUNT} postings have been rendered over and over for some seconds, as a server does. All write the same elements and texts, which is checked before; sanitize-html makes the descriptions safe for the others, which have no validation, other languages and other states.

${table(
  ['', 'a card, bytes', 'brotli', `${COUNT} cards, bytes`, 'brotli', `a board of ${COUNT}, bytes`, 'brotli'],
  sizes(all),
)}

With the data for the script. Half of a card is the style sheet; compression finds it again in the second.

${slowTable(slow)}

In Chromium on slow 4G (150 ms, 1.6 Mbit/s), with nothing cached; until the card is painted.`;
};
