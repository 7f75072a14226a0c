// Runs the tests: those of src in browsers, those of the built package in Node.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { WITHOUT_CAPTURES } from './captures.mjs';
import { clearMetrics } from './quality.mjs';
import { writeQualityReport } from './quality-report.mjs';

const USAGE = `npm test                            every test: .test.ts in Chromium, .test.mjs in Node on a new build
npm test -- test/format a.test.ts   these folders and files alone; builds only for a .test.mjs
npm test -- --watch test/format     again at each change (.test.ts)
npm run test:all                    in Firefox and WebKit too, and the search server with OpenSearch itself (--all)
npm run test:old                    in all older versions of Chromium (--old)
npm run test:opensearch             the search server with OpenSearch itself alone (--opensearch)

The last line has the totals: "N passed, N failed, N skipped".`;

const { values: options, positionals: paths } = parseArgs({
  options: {
    all: { type: 'boolean' },
    old: { type: 'boolean' },
    opensearch: { type: 'boolean' },
    watch: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (options.help) {
  console.log(USAGE);
  exit();
}

/** Tests that kill one of three nodes of OpenSearch while they are asked. */
const CLUSTER_TEST = 'test/search-server/opensearch-cluster.test.mjs';
const isWhole = options.all && paths.length === 0;

const testEnv = {
  ...env,
  ...(!options.all && { ENGINES: 'chromium' }),
  ...(!options.all && options.old && { OLD_CHROMIUM: 'all' }),
  ...((options.opensearch || isWhole) && { OPENSEARCH: '1' }),
};

/**
 * Runs a command and shows what it prints: at once, or when it has ended if another one shows its own meanwhile.
 *
 * @returns What it printed, and its exit code.
 */
const run = (command, args, isShownAtEnd = false) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: testEnv });
    let text = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (!isShownAtEnd) stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      if (!isShownAtEnd) stderr.write(chunk);
    });
    child.on('close', (code) => {
      if (isShownAtEnd) stdout.write(errors + text);
      resolve({ text, code });
    });
  });

const runOrExit = async (command, ...args) => {
  const { code } = await run(command, args);
  if (code !== 0) exit(code ?? 1);
};

/** The test files that `path` is or has in it. */
const testsIn = (path) =>
  (statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path])
    .filter((name) => /\.test\.(?:ts|mjs)$/.test(name))
    .sort((one, other) => one.localeCompare(other));

for (const path of paths) {
  if (existsSync(path) && testsIn(path).length > 0) continue;
  console.error(`${path} is no test and no folder with tests. Paths are relative to the project's folder.\n\n${USAGE}`);
  exit(1);
}
const isEverything = paths.length === 0;
const files = (isEverything ? ['test'] : paths).flatMap(testsIn);
const nodeFiles = options.watch
  ? []
  : files.filter((file) => file.endsWith('.mjs') && !(isWhole && file === CLUSTER_TEST));
const browserFiles = files.filter((file) => file.endsWith('.ts'));

await runOrExit(execPath, 'test/support/find-browsers.mjs', '--install', ...(options.all ? ['--all'] : []));

const browserConfig = ['--config', `test/support/web-test-runner${options.all ? '.all' : ''}.config.mjs`];
const browserArgs = [...browserConfig, ...(isEverything && !options.watch ? [] : ['--files', ...browserFiles])];
if (options.watch) {
  if (browserFiles.length === 0) {
    console.error('Only .test.ts can be watched: a .test.mjs needs a build.');
    exit(1);
  }
  // in the terminal itself: it takes keys
  const child = spawn('wtr', [...browserArgs, '--watch'], { stdio: 'inherit', env: testEnv });
  exit(await new Promise((resolve) => child.on('close', resolve)));
}

if (nodeFiles.length > 0) await runOrExit(execPath, 'scripts/build.mjs');
if (isEverything) clearMetrics();

const NOTHING = { passed: 0, failed: 0, skipped: 0, code: 0, text: '', failing: [] };
const unique = (values) => [...new Set(values)];
const count = (pattern, text) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** Runs test files in Node. @returns What was counted (NaN if the runner ended without its totals), and what failed. */
const runInNode = async (testFiles, isShownAtEnd) => {
  if (testFiles.length === 0) return NOTHING;
  const args = ['--test', '--test-reporter=spec', '--test-concurrency=1', ...testFiles];
  const { text, code } = await run(execPath, args, isShownAtEnd);
  return {
    passed: count(/^ℹ pass (\d+)$/m, text),
    failed: count(/^ℹ fail (\d+)$/m, text),
    skipped: count(/^ℹ skipped (\d+)$/m, text),
    code,
    text,
    failing: unique([...text.matchAll(/^test at (.+?\.test\.mjs):\d+:\d+$/gm)].map(([, file]) => file)),
  };
};

/** Runs test files in the browsers; as `runInNode`. */
const runInBrowsers = async (args) => {
  if (browserFiles.length === 0) return NOTHING;
  const { text, code } = await run('wtr', args);
  return {
    passed: count(/^browser: (\d+) passed/m, text),
    failed: count(/^browser: \d+ passed, (\d+) failed/m, text),
    skipped: count(/^browser: .* (\d+) skipped/m, text),
    code,
    text,
    failing: unique([...text.matchAll(/^failed: (.+\.test\.ts)$/gm)].map(([, file]) => file)),
  };
};

const flaky = [];

/** More failing files than these are no matter of chance. */
const MOST_FLAKY = 4;

/**
 * In CI, runs the few files that failed once more: thousands of tests in three engines on a busy machine fail by chance
 * now and then. A test that fails twice has failed; one that does not is named as flaky at the end, to be mended.
 */
const againIfFlaky = async (result, runFiles) => {
  const { failing, passed, failed } = result;
  if (!env.CI || failing.length === 0 || failing.length > MOST_FLAKY) return result;
  console.log(`\nOnce more: ${failing.join(', ')}`);
  const again = await runFiles(failing);
  flaky.push(...failing.filter((file) => !again.failing.includes(file)));
  const hasFailed = again.code !== 0;
  return hasFailed
    ? { ...result, passed: passed + failed - again.failed, failed: again.failed }
    : { ...result, passed: passed + failed, failed: 0, code: 0 };
};

// side by side: either of them waits for browsers half of the time
const results = await Promise.all([runInNode(nodeFiles, browserFiles.length > 0), runInBrowsers(browserArgs)]);
const node = await againIfFlaky(results[0], runInNode);
const browser = await againIfFlaky(results[1], (failing) => runInBrowsers([...browserConfig, '--files', ...failing]));
// alone: three nodes need the machine for themselves
const cluster = isWhole ? await againIfFlaky(await runInNode([CLUSTER_TEST]), runInNode) : NOTHING;

const parts = [node, browser, cluster];
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) =>
  parts.reduce((sum, part) => sum + part[key], 0),
);
if (isWhole) {
  const missing = writeQualityReport();
  if (missing.length > 0) console.log(`docs/quality.md stays as it is: nothing was recorded for ${missing.join(', ')}`);
}
const withoutCaptures =
  node.text.split(`# ${WITHOUT_CAPTURES}`).length -
  1 +
  Number(/^browser: .* skipped \((\d+) of them /m.exec(browser.text)?.[1] ?? 0);
if (withoutCaptures > 0)
  console.log(`\n${withoutCaptures} of the skipped tests need captures that are not in the repository`);
for (const file of parts.flatMap(({ failing }) => failing))
  console.log(flaky.includes(file) ? `flaky, passed when run again: ${file}` : `failed: ${file}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
exit(node.code || browser.code || cluster.code || (Number.isFinite(passed + failed) ? 0 : 1));
