// `npm test` runs every test: those of the package in Node, the rest in Chromium. With `--all` in Firefox and WebKit too.
// `npm test -- test/format/date.test.ts` runs the given files, and builds only where they test what is built.
// The last line has the totals: "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { argv, env, execPath, exit, stderr, stdout } from 'node:process';
import { WITHOUT_CAPTURES } from '../test/support/captures.mjs';
import { forgetGoals } from '../test/support/quality.mjs';
import { writeGoals } from './quality-report.mjs';

const isAllEngines = argv.includes('--all');
const files = argv.slice(2).filter((arg) => !arg.startsWith('--'));

/** Runs a command and shows what it prints. @returns What it printed, and its exit code. */
const run = (command, ...args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: isAllEngines ? env : { ...env, ENGINES: 'chromium' },
    });
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

const NOTHING = { text: '', code: 0 };

/** One by one, because Node's versions read the name of a folder differently. */
const nodeFiles =
  files.length > 0
    ? files.filter((file) => file.endsWith('.mjs'))
    : ['test/package', 'test/search-server', 'test/browser'].flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.test.mjs'))
          .map((name) => `${folder}/${name}`),
      );
const browserFiles = files.filter((file) => file.endsWith('.ts'));

for (const file of files.filter((name) => !existsSync(name))) {
  console.error(`${file} is not a file: paths are relative to the project's folder, such as test/format/date.test.ts`);
  exit(1);
}

await runOrExit(execPath, 'scripts/find-browsers.mjs', '--install', ...(isAllEngines ? ['--all'] : []));
if (nodeFiles.length > 0) await runOrExit(execPath, 'scripts/build.mjs');
if (files.length === 0) forgetGoals();

const node =
  nodeFiles.length > 0
    ? await run(execPath, '--test', '--test-reporter=spec', '--test-concurrency=1', ...nodeFiles)
    : NOTHING;
const config = `test/support/web-test-runner${isAllEngines ? '.all' : ''}.config.mjs`;
const browser =
  files.length === 0 || browserFiles.length > 0
    ? await run('wtr', '--config', config, ...(browserFiles.length > 0 ? ['--files', ...browserFiles] : []))
    : NOTHING;

/** The sum of what both runners counted. */
const total = (inNode, inBrowser) =>
  [
    [node, inNode],
    [browser, inBrowser],
  ]
    .filter(([result]) => result !== NOTHING)
    .reduce((sum, [{ text }, pattern]) => sum + Number(pattern.exec(text)?.[1] ?? Number.NaN), 0);

const passed = total(/^ℹ pass (\d+)$/m, /^browser: (\d+) passed/m);
const failed = total(/^ℹ fail (\d+)$/m, /^browser: \d+ passed, (\d+) failed/m);
const skipped = total(/^ℹ skipped (\d+)$/m, /^browser: .* (\d+) skipped/m);
if (isAllEngines && files.length === 0) {
  const missing = writeGoals();
  if (missing.length > 0) console.log(`test/GOALS.md stays as it is: nothing was measured for ${missing.join(', ')}`);
}
const withoutCaptures =
  node.text.split(`# ${WITHOUT_CAPTURES}`).length -
  1 +
  Number(/^browser: .* skipped \((\d+) of them /m.exec(browser.text)?.[1] ?? 0);
if (withoutCaptures > 0)
  console.log(`\n${withoutCaptures} of the skipped tests need captures that are not in the repository`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
exit(node.code || browser.code || (Number.isFinite(passed + failed) ? 0 : 1));
