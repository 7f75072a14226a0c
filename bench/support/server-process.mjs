// A process for one contender: what it takes to load, and to render for the first time and later.
import process from 'node:process';

/** How long each kind of page is rendered before it is measured, and while, in ms. */
const WARM_UP_MS = 100;
const MEASURED_MS = 200;

/** Processor time, also of what Node does beside the main thread, in µs. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** Renders for so long. Each posting is a new object, as if it came from a database. */
const renderFor = async (time, render, text) => {
  let total = 0;
  let times = 0;
  for (const end = performance.now() + time; performance.now() < end; times++) {
    const input = JSON.parse(text);
    const before = spent();
    await render(input);
    total += spent() - before;
  }
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
  const cards = await warm(async (all) => {
    for (const posting of all) await card(posting);
  }, postings);
  process.send({
    load: loaded - begun,
    first,
    card: cards / postings.length,
    row: (await warm(board, postings)) / postings.length,
  });
  process.disconnect();
});
