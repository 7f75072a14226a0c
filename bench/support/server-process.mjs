// A process for one contender: what it takes to load, and to render for the first time and later.
import process from 'node:process';

/**
 * How long each kind of page is rendered before it is measured, and while, in ms. Engines compile what runs often, and what
 * it calls, in several steps: after a tenth of that time the figures are of the compiler.
 */
const WARM_UP_MS = 4000;
const MEASURED_MS = 500;
/** How many cards a site has whose pages are written once. */
const SITE_CARDS = 100;

/** Processor time, also of what Node does beside the main thread, in µs. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** µs of rendering once. Each posting is a new object, as if it came from a database. */
const renderOnce = async (render, text) => {
  const input = JSON.parse(text);
  const before = spent();
  await render(input);
  return spent() - before;
};

/** µs of one rendering, of those of so many ms. */
const renderFor = async (time, render, text) => {
  let total = 0;
  let times = 0;
  for (const end = performance.now() + time; performance.now() < end; times++) total += await renderOnce(render, text);
  return total / times;
};

/** µs of one rendering. */
const warm = async (render, input) => {
  const text = JSON.stringify(input);
  await renderFor(WARM_UP_MS, render, text);
  return renderFor(MEASURED_MS, render, text);
};

process.once('message', async ({ file, shape, postings }) => {
  const begun = performance.now();
  const { create } = await import(file);
  const { card, board } = await create(shape);
  const loaded = performance.now();
  await card(postings[0]);
  const first = performance.now() - loaded;
  // all of them in turn, so that none is rendered twice in a row
  const renderAll = async (all) => {
    for (const posting of all) await card(posting);
  };
  let early = 0;
  for (let count = 0; count < SITE_CARDS; count += postings.length)
    early += await renderOnce(renderAll, JSON.stringify(postings));
  const cards = await warm(renderAll, postings);
  process.send({
    load: loaded - begun,
    first,
    early: early / SITE_CARDS,
    card: cards / postings.length,
    row: (await warm(board, postings)) / postings.length,
  });
  process.disconnect();
});
