// The metrics that tests record for docs/quality.md: one line each in test-results/metrics.jsonl until it is written.
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = new URL('../../test-results/', import.meta.url);
const file = new URL('metrics.jsonl', folder);

/** What we measure, by id: `{goal, target}`. */
export const QUALITY = JSON.parse(readFileSync(new URL('../quality.json', import.meta.url), 'utf8'));

export const clearMetrics = () => rmSync(file, { force: true });

/** @returns What was recorded since the last `clearMetrics`: `[{id, value, engine, test}]`. */
export const readMetrics = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * Records what a test has shown.
 *
 * @param id A key of test/quality.json, such as `S1`.
 * @param value Counts and limits, never timings, so that two runs say the same.
 * @param source `engine`: Chromium, Firefox, WebKit or Node; `test`: `import.meta.url` or the path of the test.
 * @throws If test/quality.json has no such id.
 */
export const recordMetric = (id, value, { engine, test }) => {
  if (!Object.hasOwn(QUALITY, id)) throw new Error(`test/quality.json has no metric ${id}`);
  mkdirSync(folder, { recursive: true });
  const path = relative(root, test.startsWith('file:') ? fileURLToPath(test) : test).replaceAll('\\', '/');
  appendFileSync(file, `${JSON.stringify({ id, value, engine, test: path })}\n`);
};

/** For Web Test Runner: serves `recordMetric` of quality.ts. */
export const qualityPlugin = {
  name: 'record-metric',
  executeCommand: ({ command, payload: { id, value } = {}, session }) => {
    if (command !== 'record-metric') return undefined;
    const { name } = session.browser;
    recordMetric(id, value, { engine: name === 'Chrome' ? 'Chromium' : name, test: session.testFile });
    return true;
  },
};
