// Runs every test: the package's in Node, the rest in Chromium; with --all in Firefox and WebKit too.
// Ends with one line of true totals.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { forgetGoals } from '../test/support/goals.mjs';
import { writeGoals } from './goals.mjs';

const all = argv.includes('--all');

/** Runs a command, shows what it prints, and gives it back with the exit code. */
const run = (command, ...args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: all ? env : { ...env, ENGINES: 'chromium' },
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => stderr.write(chunk));
    child.on('close', (code) => resolve({ text, code }));
  });

const count = (text, pattern) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

/** The tests that Node runs; named one by one, because Node's versions read a folder's name differently. */
const inNode = ['test/package', 'test/search-server', 'test/browser'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`),
);

forgetGoals();
const node = await run('node', '--test', '--test-reporter=spec', '--test-concurrency=1', ...inNode);
const config = all ? 'web-test-runner.all.config.mjs' : 'web-test-runner.config.mjs';
const browser = await run('wtr', '--config', `test/support/${config}`);

const passed = count(node.text, /^ℹ pass (\d+)$/m) + count(browser.text, /^browser: (\d+) passed/m);
const failed = count(node.text, /^ℹ fail (\d+)$/m) + count(browser.text, /^browser: \d+ passed, (\d+) failed/m);
const skipped = count(node.text, /^ℹ skipped (\d+)$/m) + count(browser.text, /^browser: .* (\d+) skipped/m);
if (all) {
  const missing = writeGoals();
  if (missing.length > 0) console.log(`test/GOALS.md stays as it is: nothing was measured for ${missing.join(', ')}`);
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
exit(node.code || browser.code || (Number.isFinite(passed + failed) ? 0 : 1));
