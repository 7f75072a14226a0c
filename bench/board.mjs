// A list of 10,000: the first rendering, turning to the search, searches, typing, back to all, another order, the filters.
import { checkEqualBoard } from './support/check-equal.mjs';
import { filesOf } from './support/files.mjs';
import { OURS, SCRIPT, groupTables, namesIn } from './support/groups.mjs';
import { ownModules } from './support/own-dom.mjs';
import { openBrowser } from './support/page.mjs';
import { POSTINGS } from './support/postings.mjs';
import { compared, inRounds } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const CONTENDERS = {
  [OURS]: { file: 'board.js', script: SCRIPT },
  'equal-board': { file: 'equal-board.js' },
  limit: { file: 'limit-board.js' },
  'vanilla, the first 50': { file: 'list-windowed.js' },
  'React 19 and TanStack Virtual': { file: 'list-react.js' },
  'List.js, pages of 50': { file: 'list-js.js' },
  'vanilla, all rows': { file: 'list-all.js' },
};
const GROUPS = {
  equal: ['equal-board', OURS, 'limit'],
  thin: ['vanilla, the first 50', OURS, 'React 19 and TanStack Virtual', 'List.js, pages of 50', 'vanilla, all rows'],
};

const COLUMNS = [
  { heading: 'rows drawn', key: 'rows', hasRatio: false, isCompared: false },
  { heading: 'first rendering, ms', key: 'mount' },
  { heading: 'turning to the search, ms', key: 'turn', hasRatio: false },
  { heading: '… until its first answer, ms', key: 'answer' },
  { heading: 'search: 10,000 → 830, ms', key: 'narrow' },
  { heading: 'another search: 830 → 830, ms', key: 'other' },
  { heading: 'back to all, ms', key: 'back' },
  { heading: 'another order, ms', key: 'sort' },
  { heading: 'typing, ms a letter', key: 'typed' },
  { heading: 'opening the filters, ms', key: 'filters', hasRatio: false },
  { heading: 'heap, MB', key: 'heap', digits: 1, hasRatio: false },
  { heading: '… searched, MB', key: 'searched', digits: 1, hasRatio: false },
  { heading: 'nodes', key: 'nodes', hasRatio: false },
];

const TYPED = ['m', 'ma', 'mac', 'mach', 'machi'];

/** In a page: the rows there are. */
const countRows = () => {
  const within = (node) => [...(node.shadowRoot ?? node).children].flatMap((child) => [child, ...within(child)]);
  return within(document.getElementById('root')).filter((element) => element.classList.contains('row')).length;
};

const measure = async (browser, { file, script }, count) => {
  const page = await browser.newPage();
  try {
    await page.page.evaluate(
      async (urls, length) => {
        window.data = (await (await fetch('/postings.json')).json()).slice(0, length);
        for (const url of urls) window.contender = await import(url);
      },
      [script, `/${file}`].filter(Boolean),
      count,
    );
    /** What a step of the contender takes until painted; undefined if it has no such step. */
    const step = async (name, ...args) => {
      const { total, value: hasStep } = await page.cost(
        async (method, values) => {
          await contender[method]?.(...values);
          await painted();
          return method in contender;
        },
        name,
        args,
      );
      return hasStep ? total : undefined;
    };
    const before = await page.memory();
    const { total: mount } = await page.cost(async () => {
      await contender.mount(document.getElementById('root'), data);
      await painted();
    });
    const rows = await page.page.evaluate(countRows);
    const after = await page.memory();
    const turn = await step('turnTo');
    const narrow = await step('search', 'compilers');
    const other = await step('search', 'robotics');
    const back = await step('search', '');
    const sort = await step('sort');
    let typed = 0;
    for (const text of TYPED) typed += await step('search', text);
    const searched = await page.memory();
    const filters = await step('openFilters');
    return {
      rows,
      mount,
      turn,
      answer: (turn ?? 0) + narrow,
      narrow,
      other,
      back,
      sort,
      typed: typed / TYPED.length,
      filters,
      heap: (after.heap - before.heap) / 1_000_000,
      searched: (searched.heap - before.heap) / 1_000_000,
      nodes: searched.nodes - before.nodes,
    };
  } finally {
    await page.close();
  }
};

export const board = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf(CONTENDERS, POSTINGS, await ownModules()));
  try {
    await checkEqualBoard(browser, CONTENDERS[OURS], CONTENDERS['equal-board'], POSTINGS);
    const results = await inRounds(namesIn(GROUPS), rounds, (name) => measure(browser, CONTENDERS[name], POSTINGS));
    return [
      groupTables(`A list of ${number(POSTINGS)}, each step until painted`, results, GROUPS, COLUMNS),
      `${browser.version}, rounds: ${rounds}; every description is another one. \`equal-board\` has our rows, our facets with counts, ranking, starts of words, marks and a status; only ours also validates, tolerates typing errors, keeps the page’s address and answers in slices. \`limit\` clones 50 rows in each step, without data. A reader types “${TYPED.join('”, “')}”. The thin ones search titles, employers and places only. The heap is what is added to the data, typed arrays included.`,
    ].join('\n\n');
  } finally {
    await browser.close();
  }
};

const COUNTS = [10, 100, 1000, POSTINGS];

/** How fast figures grow with the count: the exponent b of a · count^b, fitted to their logarithms. */
const exponentOf = (figures) => {
  const points = figures.map((figure, index) => [Math.log(COUNTS[index]), Math.log(figure)]);
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  );
};

export const growth = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf({ [OURS]: CONTENDERS[OURS] }, POSTINGS));
  try {
    const results = await inRounds(COUNTS, rounds, (count) => measure(browser, CONTENDERS[OURS], count));
    const of = (count, key) => compared(results, count, key, count).value;
    const line = (name, key, digits) => {
      const figures = COUNTS.map((count) => of(count, key));
      return [name, ...figures.map((figure) => number(figure, digits)), number(exponentOf(figures), 2)];
    };
    const rows = [
      line('first rendering, ms', 'mount', 0),
      line('turning to the search, ms', 'turn', 0),
      line('a search, ms', 'narrow', 0),
      line('heap above the data, MB', 'heap', 2),
    ];
    return `### Growth of the board\n\n${table(['', ...COUNTS.map((count) => number(count)), 'exponent'], rows)}\n\nRounds: ${rounds}; an exponent of 1 is linear growth.`;
  } finally {
    await browser.close();
  }
};
