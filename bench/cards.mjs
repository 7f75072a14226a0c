// 1,000 cards, and the first one: what the main thread spends until they are painted.
import { filesOf } from './support/files.mjs';
import { openBrowser } from './support/page.mjs';
import { compared, inRounds } from './support/rounds.mjs';
import { number, table, withRatio } from './support/table.mjs';

const CONTENDERS = {
  'vanilla, shadow root': { file: 'vanilla.js' },
  '**ours**': { file: 'ours.js', script: '/dist/job-posting.min.js' },
  'Svelte 5': { file: 'svelte.svelte.js' },
  Preact: { file: 'preact.js' },
  'Vue 3': { file: 'vue.js' },
  'React 19': { file: 'react.js' },
  'Web Awesome': { file: 'web-awesome.js' },
};
/** What shows rows and nothing else. */
const ROWS = { 'ours: the rows of a board': { file: 'ours-rows.js', script: '/dist/job-posting.min.js' } };
const BASE = 'vanilla, shadow root';

const load = (page, { file, script }) =>
  page.cost(
    async (urls) => {
      for (const url of urls) window.contender = await import(url);
    },
    [script, `/${file}`].filter(Boolean),
  );

/** One page, from nothing to `count` cards and one change in each. */
const measure = async (browser, contender, { count, layout, contain }) => {
  const page = await browser.newPage();
  try {
    await page.page.evaluate(async (length) => {
      window.data = (await (await fetch('/postings.json')).json()).slice(0, length);
      document.getElementById('root').hidden = true;
    }, count);
    const loaded = await load(page, contender);
    const before = await page.memory();
    const build = await page.cost(async (kind) => {
      await contender.mount(document.getElementById('root'), data, kind);
    }, layout);
    const shown = await page.cost(async (contains) => {
      const root = document.getElementById('root');
      if (contains) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('#root > * { display: block; content-visibility: auto; contain-intrinsic-size: auto 90px; }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }
      root.hidden = false;
      await painted();
    }, contain ?? false);
    const after = await page.memory();
    const change = (mark, hidden) =>
      page.cost(
        async (text, hides) => {
          document.getElementById('root').hidden = hides;
          await contender.update(data.map((posting) => ({ ...posting, title: posting.title + text })));
          if (!hides) await painted();
        },
        mark,
        hidden,
      );
    const painted = await change('!', false);
    const update = await change('?', true);
    return {
      load: loaded.total,
      script: build.total,
      total: build.total + shown.total,
      update: update.total,
      updateTotal: painted.total,
      heap: (after.heap - before.heap) / count / 1000,
      nodes: (after.nodes - before.nodes) / count,
    };
  } finally {
    await page.close();
  }
};

const cardsTable = (title, results) => {
  const rows = [...results.keys()].map((name) => {
    const of = (key) => compared(results, name, key, BASE);
    return [
      name,
      withRatio(of('script')),
      withRatio(of('total')),
      withRatio(of('update'), 1),
      withRatio(of('updateTotal')),
      number(of('heap').value, 1),
      number(of('nodes').value),
    ];
  });
  return `### ${title}\n\n${table(['', 'script, ms', 'until painted, ms', 'one field on all: script, ms', '… until painted, ms', 'heap, kB a card', 'nodes a card'], rows)}`;
};

export const cards = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf({ ...CONTENDERS, ...ROWS }, 1000));
  const names = Object.keys(CONTENDERS);
  const run = (options, only = names, times = rounds) =>
    inRounds(only, times, (name) => measure(browser, { ...CONTENDERS, ...ROWS }[name], options));
  try {
    const rows = await run({ count: 1000, layout: 'row' }, [BASE, ...Object.keys(ROWS), ...names.slice(1, -1)]);
    const contained = await run({ count: 1000, layout: 'row', contain: true }, names.slice(0, 2));
    const full = await run({ count: 300, layout: 'card' });
    const first = await run({ count: 1, layout: 'card' }, names, rounds * 3);
    const firstRows = names.map((name) => {
      const of = (key) => compared(first, name, key, BASE);
      return [name, withRatio(of('load'), 1), withRatio(of('script'), 1), withRatio(of('total'), 1)];
    });
    return [
      cardsTable('1,000 rows', rows),
      cardsTable('1,000 rows with `content-visibility: auto`', contained),
      cardsTable(
        '300 whole cards (ours with every state and fact, theirs with title, facts, two start dates and a link)',
        full,
      ),
      `### The first card\n\n${table(['', 'load and run the script, ms', 'build the card, ms', 'until painted, ms'], firstRows)}`,
      `${browser.version}, ${rounds} rounds; in brackets the median of the ratios to the vanilla element, round by round.`,
    ].join('\n\n');
  } finally {
    await browser.close();
  }
};
