// What docs/performance.md quotes of bench/RESULTS.md: some columns of its tables, and where ours is not better.
import { readFileSync } from 'node:fs';

const results = readFileSync(new URL('../bench/RESULTS.md', import.meta.url), 'utf8');

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** By heading the blocks under it: paragraphs and tables. */
const sections = new Map(
  results.split(/^### /m).flatMap((section) => {
    const [heading, ...blocks] = section.split('\n\n');
    return [[heading, blocks]];
  }),
);

/** The tables of a section, each with the paragraph before it. */
const tablesOf = (heading) => {
  const blocks = sections.get(heading);
  if (!blocks) throw new Error(`bench/RESULTS.md has no “${heading}”: run \`npm run bench\``);
  return blocks.flatMap((block, at) => {
    if (!block.startsWith('|')) return [];
    const [head, , ...rows] = block.split('\n').map(cellsOf);
    return [{ before: blocks[at - 1], head, rows }];
  });
};

const tableText = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Columns of a table by their headings. */
const pick = ({ head, rows }, columns) => {
  const places = columns.map((column) => {
    const place = head.indexOf(column);
    if (place < 0) throw new Error(`bench/RESULTS.md has no column “${column}”`);
    return place;
  });
  return tableText(
    ['', ...columns],
    rows.map((row) => [row[0], ...places.map((place) => row[place])]),
  );
};

/** The tables of a section, with some of their columns, each after the name of its group. */
const quote = (heading, columns) =>
  tablesOf(heading).map((table) => {
    const [, group] = /^\*\*(.+)\*\*/.exec(table.before) ?? [];
    return [...(group ? [`**${group}**`] : []), pick(table, columns)].join('\n\n');
  });

/** Where ours is not better, a line for each comparison. */
const worse = () =>
  [...sections].flatMap(([heading, blocks]) =>
    blocks.filter((block) => block.includes(' is not better than ')).map((block) => `- ${heading}: ${block}`),
  );

/** The figures of docs/performance.md. */
export const measurements = () => {
  const [written] = sections.values();
  const [, machine] = /Written by `npm run bench` on (.*?), with /.exec(written.join('\n')) ?? [];
  const [browser] = /Chrome\/[\d.]+/.exec(results) ?? [];
  return [
    `Measured on ${machine}, ${browser}, with the versions in [bench/RESULTS.md](../bench/RESULTS.md), which has all columns.`,
    '### Download',
    ...tablesOf('Bytes to show one posting').map((table) => pick(table, ['brotli', 'what is in it'])),
    '### The first card',
    ...quote('The first card', ['load and run the script, ms', 'until painted, ms']),
    '### 300 cards',
    ...quote('300 cards', ['script, ms', 'until painted, ms', 'nodes a card']),
    '### 1,000 rows',
    ...quote('1,000 rows', ['script, ms', 'until painted, ms', 'nodes a row']),
    '### A list of 10,000',
    ...quote('A list of 10,000, each step until painted', [
      'rows drawn',
      'first rendering, ms',
      'search: 10,000 → 830, ms',
      'typing, ms a letter',
      'back to all, ms',
      'another order, ms',
    ]),
    '### Tasks of a board of 10,000',
    ...quote('Tasks of a board of 10,000', ['tasks over 50 ms', 'longest pause of the page, ms']),
    '### Reading 10,000 postings in Chromium',
    pick(tablesOf('Reading 10,000 postings').at(-1), ['first time, µs each', '÷ JSON.parse']),
    '### Rendered on a server',
    pick(tablesOf('On a server')[0], [
      'load the code, ms',
      'first card, ms',
      'a card of the first 100, µs',
      'a card, µs',
      'a row of a board of 20, µs',
    ]),
    '### Where it is not better',
    worse().join('\n'),
  ].join('\n\n');
};

/** The tables of docs/server-rendering.md: what rendering takes, the size of the HTML, and a slow connection. */
export const serverCosts = () => {
  const [speed, sizes, slow] = tablesOf('On a server');
  return [
    '**Time in Node**',
    tableText(speed.head, speed.rows),
    '**Size of the HTML**',
    tableText(sizes.head, sizes.rows),
    '**Slow 4G** (150 ms, 1.6 Mbit/s), with nothing cached',
    tableText(slow.head, slow.rows),
  ].join('\n\n');
};

/** By name and number of postings, `PostgreSQL 15.18, 100,000 postings`, the tables of a search server. */
const searchServers = () =>
  results
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const [name, ...blocks] = part.split('\n\n');
      const [questions, mixed, costs] = blocks
        .filter((block) => block.startsWith('|'))
        .map((block) => block.split('\n').slice(2).map(cellsOf));
      const date = /Measured on ([\d-]+)/.exec(part)?.[1] ?? '';
      return { name: name.trim(), questions, mixed, costs: costs[0], date };
    });

const sharesOf = ({ mixed }) => mixed.map(([, p50, p95, p99]) => `${p50} / ${p95} / ${p99}`);

/** The tables of docs/search-server.md: what the questions of a board take, and what it takes to have the answers. */
export const searchServerCosts = () => {
  const servers = searchServers();
  const names = servers.map(({ name }) => name.replace(/ postings$/, ''));
  const byQuestion = (column) =>
    tableText(
      ['', ...names],
      servers[0].questions.map(([question], at) => [question, ...servers.map((one) => one.questions[at][column])]),
    );
  return [
    `**p95 of 200 requests over 8 connections**, page and counts together, by HTTP, in milliseconds`,
    byQuestion(4),
    '**The first to ask** a server that has just started, in milliseconds',
    byQuestion(2),
    '**All of these mixed**, 2,000 requests, every tenth of them one that nobody had asked before: p50 / p95 / p99 in milliseconds',
    tableText(
      [
        '',
        ...servers[0].mixed.map(([connections]) => `${connections} connections`.replace(/^1 .*/, '1 connection')),
        'errors',
      ],
      servers.map((one, at) => [
        names[at],
        ...sharesOf(one),
        one.mixed.reduce((sum, row) => sum + Number(row.at(-1)), 0),
      ]),
    ),
    '**Importing, size and memory**',
    tableText(
      [
        '',
        'importing, s',
        '1 % changed, s',
        'stored, MB',
        'kB a posting',
        'the server’s process, MB',
        'the nodes, MB',
        'measured',
      ],
      servers.map((one, at) => [names[at], ...one.costs.map((cost) => (cost === '0' ? '' : cost)), one.date]),
    ),
  ].join('\n\n');
};
