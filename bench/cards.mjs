// Cards and rows: the first card, 100, 300, 1,000 rows; what the main thread spends until they are painted.
import { checkEqual } from './support/check-equal.mjs';
import { filesOf } from './support/files.mjs';
import { OURS, SCRIPT, groupTables, namesIn } from './support/groups.mjs';
import { ownModules } from './support/own-dom.mjs';
import { openBrowser } from './support/page.mjs';
import { ROWS as ROW_COUNT } from './support/postings.mjs';
import { inRounds } from './support/rounds.mjs';

const OUR_BOARD = '**ours, rows of a board**';
const OUR_ROWS = '**ours, `layout="row"`**';

const CONTENDERS = {
  [OURS]: { file: 'ours.js', script: SCRIPT },
  [OUR_BOARD]: { file: 'ours-rows.js', script: SCRIPT },
  [OUR_ROWS]: { file: 'ours.js', script: SCRIPT },
  'equal-vanilla': { file: 'equal-vanilla.js' },
  'equal-list': { file: 'equal-list.js' },
  'equal-react': { file: 'equal-react.js' },
  limit: { file: 'limit.js' },
  'vanilla element': { file: 'vanilla.js' },
  'Svelte 5': { file: 'svelte.svelte.js' },
  Preact: { file: 'preact.js' },
  'Vue 3': { file: 'vue.js' },
  'React 19': { file: 'react.js' },
  'Web Awesome': { file: 'web-awesome.js' },
};
const FRAMEWORKS = ['Svelte 5', 'Preact', 'Vue 3', 'React 19'];

const CARDS = {
  equal: ['equal-vanilla', OURS, 'equal-react', 'limit'],
  thin: ['vanilla element', OURS, ...FRAMEWORKS, 'Web Awesome'],
};
const ROWS = {
  equal: ['equal-list', OUR_BOARD, 'equal-react', 'limit'],
  thin: ['vanilla element', OUR_BOARD, OUR_ROWS, ...FRAMEWORKS],
};
const CONTAINED = { thin: ['vanilla element', OUR_ROWS] };

/** How many cards or rows are compared before anything is measured. */
const CHECKED = 20;

const load = (page, { file, script }) =>
  page.cost(
    async (urls) => {
      for (const url of urls) window.contender = await import(url);
    },
    [script, `/${file}`].filter(Boolean),
  );

/** One page, from nothing to `count` cards and one change in each. */
const measure = async (browser, contender, { count, layout, contain = false }) => {
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
    }, contain);
    const after = await page.memory();
    const change = (mark, isHidden) =>
      page.cost(
        async (text, hides) => {
          document.getElementById('root').hidden = hides;
          await contender.update(data.map((posting) => ({ ...posting, title: posting.title + text })));
          if (!hides) await painted();
        },
        mark,
        isHidden,
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

const FIRST_COLUMNS = [
  { heading: 'load and run the script, ms', key: 'load', digits: 1 },
  { heading: 'build the card, ms', key: 'script', digits: 1 },
  { heading: 'until painted, ms', key: 'total', digits: 1 },
];
const columnsFor = (thing) => [
  { heading: 'script, ms', key: 'script' },
  { heading: 'until painted, ms', key: 'total' },
  { heading: 'one field on all: script, ms', key: 'update', digits: 1 },
  { heading: '… until painted, ms', key: 'updateTotal' },
  { heading: `heap, kB a ${thing}`, key: 'heap', digits: 1, hasRatio: false },
  { heading: `nodes a ${thing}`, key: 'nodes', hasRatio: false },
];

/** @throws If a contender with equal content shows anything else than ours. */
const check = async (browser) => {
  const pick = (...names) => Object.fromEntries(names.map((name) => [name, CONTENDERS[name]]));
  await checkEqual(browser, CONTENDERS[OURS], pick('equal-vanilla', 'equal-react'), CHECKED, 'card');
  await checkEqual(browser, CONTENDERS[OUR_BOARD], pick('equal-list', 'equal-react'), CHECKED, 'row');
};

export const cards = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf(CONTENDERS, ROW_COUNT, await ownModules()));
  const tables = async (title, groups, columns, options, times = rounds) => {
    const results = await inRounds(namesIn(groups), times, (name) => measure(browser, CONTENDERS[name], options));
    return groupTables(title, results, groups, columns);
  };
  try {
    await check(browser);
    return [
      await tables('The first card', CARDS, FIRST_COLUMNS, { count: 1, layout: 'card' }, rounds * 3),
      await tables('100 cards', CARDS, columnsFor('card'), { count: 100, layout: 'card' }),
      await tables('300 cards', CARDS, columnsFor('card'), { count: 300, layout: 'card' }),
      await tables('1,000 rows', ROWS, columnsFor('row'), { count: ROW_COUNT, layout: 'row' }),
      await tables('1,000 rows, each an element with `content-visibility: auto`', CONTAINED, columnsFor('row'), {
        count: ROW_COUNT,
        layout: 'row',
        contain: true,
      }),
      `${browser.version}, rounds: ${rounds}, of the first card ${rounds * 3}. \`limit\` is the final DOM cloned, without data or formats: what the engine itself costs.`,
    ].join('\n\n');
  } finally {
    await browser.close();
  }
};
