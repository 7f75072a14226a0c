// Whether a page stays responsive while a board reads 10,000 postings and answers: tasks of more than 50 ms, by the clock.
import { filesOf } from './support/files.mjs';
import { SCRIPT } from './support/groups.mjs';
import { openBrowser } from './support/page.mjs';
import { POSTINGS } from './support/postings.mjs';
import { median } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

/** From here on, a task counts as long, in ms. */
const LONG = 50;

/** In a page: `window.watched(step)` gives the long tasks of a step, and the longest pause between two timers, in ms. */
const watch = async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const TICK = 4;
  window.watched = async (step) => {
    tasks.length = 0;
    let [last, pause, isOver] = [performance.now(), 0, false];
    const tick = () => {
      const now = performance.now();
      pause = Math.max(pause, now - last - TICK);
      last = now;
      if (!isOver) setTimeout(tick, TICK);
    };
    tick();
    await step();
    await painted();
    await new Promise((resolve) => setTimeout(resolve, 2 * TICK));
    isOver = true;
    tasks.push(...observer.takeRecords());
    return { count: tasks.length, longest: Math.max(0, ...tasks.map(({ duration }) => duration)), pause };
  };
};

/** In a page: each step of a reader. */
const runSteps = async () => {
  const board = await import('/board.js');
  const { mountFrom, turnTo, search, sort, openFilters } = board;
  return {
    'reading 10,000 postings from an address': await watched(() =>
      mountFrom(document.getElementById('root'), '/postings.json'),
    ),
    'turning to the search': await watched(turnTo),
    'typing five letters': await watched(async () => {
      for (const text of ['m', 'ma', 'mac', 'mach', 'machi']) {
        await search(text);
        await painted();
      }
    }),
    'back to all': await watched(() => search('')),
    'another order': await watched(sort),
    'opening the filters': await watched(openFilters),
  };
};

export const longTasks = async ({ rounds }) => {
  const browser = await openBrowser(await filesOf({ ours: { file: 'board.js' } }, POSTINGS));
  try {
    const results = [];
    for (let round = 1; round <= rounds; round++) {
      const { page } = await browser.newPage();
      await page.evaluate(async (script) => {
        await import(script);
        await customElements.whenDefined('job-board');
      }, SCRIPT);
      await page.evaluate(watch);
      results.push(await page.evaluate(runSteps));
      await page.close();
    }
    const of = (step, key) => results.map((round) => round[step][key]);
    const rows = Object.keys(results[0]).map((step) => [
      step,
      number(median(of(step, 'count'))),
      Math.max(...of(step, 'longest')) > 0 ? number(Math.max(...of(step, 'longest'))) : `none over ${LONG}`,
      number(median(of(step, 'pause'))),
    ]);
    const head = ['', `tasks over ${LONG} ms`, 'the longest of all rounds, ms', 'longest pause of the page, ms'];
    return `### Tasks of a board of 10,000\n\n${table(head, rows)}\n\n${browser.version}, rounds: ${rounds}, by the clock, so that what else the machine does counts too; medians, but for the longest. The page does nothing else.`;
  } finally {
    await browser.close();
  }
};
