// A list of 10,000: the first rendering, a search that leaves some hundreds, another one, back to all, another order.
import { filesOf } from './support/files.mjs';
import { openBrowser } from './support/page.mjs';
import { compared, inRounds } from './support/rounds.mjs';
import { number, table, withRatio } from './support/table.mjs';

const BASE = 'vanilla, the first 50';
const CONTENDERS = {
  [BASE]: { file: 'list-windowed.js' },
  '**ours**': { file: 'board.js', script: '/dist/job-posting.min.js' },
  'React 19 and TanStack Virtual': { file: 'list-react.js' },
  'List.js, pages of 50': { file: 'list-js.js' },
  'vanilla, all rows': { file: 'list-all.js' },
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
    const before = await page.memory();
    const mount = await page.cost(async () => {
      await contender.mount(document.getElementById('root'), data);
      await painted();
    });
    const after = await page.memory();
    const turn = await page.cost(async () => {
      await contender.turnTo?.();
      await painted();
    });
    const ready = await page.memory();
    const search = (query) =>
      page.cost(async (text) => {
        await contender.search(text);
        await painted();
      }, query);
    const narrow = await search('compilers');
    const other = await search('robotics');
    const back = await search('');
    const sort = await page.cost(async () => {
      await contender.sort();
      await painted();
    });
    return {
      mount: mount.total,
      turn: turn.total,
      narrow: narrow.total,
      other: other.total,
      back: back.total,
      sort: sort.total,
      heap: (after.heap - before.heap) / 1_000_000,
      ready: (ready.heap - before.heap) / 1_000_000,
    };
  } finally {
    await page.close();
  }
};

export const board = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf(CONTENDERS, 10_000));
  try {
    const names = Object.keys(CONTENDERS);
    const results = await inRounds(names, rounds, (name) => measure(browser, CONTENDERS[name], 10_000));
    const rows = names.map((name) => {
      const of = (key) => compared(results, name, key, BASE);
      return [
        name,
        ...['mount', 'narrow', 'other', 'back', 'sort'].map((key) => withRatio(of(key))),
        number(of('turn').value, 0),
        number(of('heap').value, 1),
        number(of('ready').value, 1),
      ];
    });
    const head = [
      '',
      'first rendering, ms',
      '10,000 → 830, ms',
      '830 → other 830, ms',
      '830 → 10,000, ms',
      'another order, ms',
      'turning to the search, ms',
      'heap above the data, MB',
      'then, MB',
    ];
    return `### A list of 10,000, each step until painted\n\n${table(head, rows)}\n\n${browser.version}, ${rounds} rounds; in brackets the median of the ratios to “${BASE}”. Only ours has facets with counts, ranking, tolerance for typing errors, validation, the page’s address and a status message; what that takes is made ready in slices of 12 ms when a reader turns to the search, or with the first rendering where there is room for the filters.`;
  } finally {
    await browser.close();
  }
};

const COUNTS = [10, 100, 1000, 10_000];

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
  const browser = await openBrowser(await filesOf(CONTENDERS, 10_000));
  try {
    const results = await inRounds(COUNTS, rounds, (count) => measure(browser, CONTENDERS['**ours**'], count));
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
    return `### Growth of the board\n\n${table(['', ...COUNTS.map((count) => number(count)), 'exponent'], rows)}\n\n${rounds} rounds; an exponent of 1 is linear growth.`;
  } finally {
    await browser.close();
  }
};
