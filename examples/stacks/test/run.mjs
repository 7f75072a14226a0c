// Runs the tests of the package in other people's stacks, with the package as npm would install it.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { argv, execPath, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import './install-package.mjs';

const folder = new URL('./', import.meta.url);
const wanted = argv.slice(2); // parts of the names of tests; all of them by default
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));

// one at a time: each builds an app
const tests = files.map((file) => fileURLToPath(new URL(file, folder)));
const { status } = spawnSync(execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests], {
  stdio: 'inherit',
});
exit(status ?? 1);
