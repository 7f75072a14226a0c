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
npm run test:all                    in Firefox and WebKit too (--all)
npm run test:old                    in all older versions of Chromium (--old)

The last line has the totals: "N passed, N failed, N skipped".`;

const { values: options, positionals: paths } = parseArgs({
  options: {
    all: { type: 'boolean' },
    old: { type: 'boolean' },
    watch: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
if (options.help) {
  console.log(USAGE);
  exit();
}

const testEnv = options.all ? env : { ...env, ENGINES: 'chromium', ...(options.old && { OLD_CHROMIUM: 'all' }) };

/** Runs a command and shows what it prints. @returns What it printed, and its exit code. */
const run = (command, ...args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: testEnv });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => stderr.write(chunk));
    child.on('close', (code) => resolve({ text, code }));
  });

const runOrExit = async (command, ...args) => {
  const { code } = await run(command, ...args);
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
const nodeFiles = options.watch ? [] : files.filter((file) => file.endsWith('.mjs'));
const browserFiles = files.filter((file) => file.endsWith('.ts'));

await runOrExit(execPath, 'test/support/find-browsers.mjs', '--install', ...(options.all ? ['--all'] : []));

const browserArgs = [
  '--config',
  `test/support/web-test-runner${options.all ? '.all' : ''}.config.mjs`,
  ...(isEverything && !options.watch ? [] : ['--files', ...browserFiles]),
];
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

const NOT_RUN = { text: '', code: 0 };
const node =
  nodeFiles.length > 0
    ? await run(execPath, '--test', '--test-reporter=spec', '--test-concurrency=1', ...nodeFiles)
    : NOT_RUN;
const browser = browserFiles.length > 0 ? await run('wtr', ...browserArgs) : NOT_RUN;

/** The sum of what both runners counted; NaN where one ended without its totals. */
const total = (inNode, inBrowser) =>
  [
    [node, inNode],
    [browser, inBrowser],
  ]
    .filter(([result]) => result !== NOT_RUN)
    .reduce((sum, [{ text }, pattern]) => sum + Number(pattern.exec(text)?.[1] ?? Number.NaN), 0);

const passed = total(/^ℹ pass (\d+)$/m, /^browser: (\d+) passed/m);
const failed = total(/^ℹ fail (\d+)$/m, /^browser: \d+ passed, (\d+) failed/m);
const skipped = total(/^ℹ skipped (\d+)$/m, /^browser: .* (\d+) skipped/m);
if (options.all && isEverything) {
  const missing = writeQualityReport();
  if (missing.length > 0) console.log(`docs/quality.md stays as it is: nothing was recorded for ${missing.join(', ')}`);
}
const withoutCaptures =
  node.text.split(`# ${WITHOUT_CAPTURES}`).length -
  1 +
  Number(/^browser: .* skipped \((\d+) of them /m.exec(browser.text)?.[1] ?? 0);
if (withoutCaptures > 0)
  console.log(`\n${withoutCaptures} of the skipped tests need captures that are not in the repository`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
exit(node.code || browser.code || (Number.isFinite(passed + failed) ? 0 : 1));
