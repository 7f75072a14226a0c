/**
 * Measures how much the tests notice: changes one place of a source file at a time, runs the tests of its folder against
 * each change, and prints the score and the changes that no test noticed (survivors).
 *
 *     npm run mutation -- src/format/compact-money.ts                      files, or folders
 *     npm run mutation -- src/format/compact-money.ts:13                   one line
 *     npm run mutation -- --tests test/model src/format/compact-money.ts   against other tests
 *     npm run mutation -- --sample 96 --seed 7 src                         96 changes, spread evenly over the folders
 *
 * A survivor is a gap in the tests or a change that nobody can see (an equivalent mutant): judge each.
 *
 * The tests are those of the room, such as `test/sources/**` for `src/sources/fields/html.ts`, those of the own folder
 * first; the first file that fails ends a run. Tests in the browser get the changed file from the test runner's server, and src stays as it is.
 * src/search-server is tested in Node, on the built package: build before, and leave dist alone during the run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process, { execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { nodeResolvePlugin } from '@web/dev-server';
import { TestRunner } from '@web/test-runner';
import * as commands from '@web/test-runner-commands/plugins';
import { transformSync } from 'esbuild';
import { freePort } from './free-port.mjs';
import config, { chromium } from './web-test-runner.config.mjs';
import { mutantsOf, mutatedSource, sampleOf } from './mutants.mjs';

const require = createRequire(import.meta.url);
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});

/** The files with this ending that `path` is or has in it. */
const filesIn = (path, ending) => {
  if (!existsSync(path)) return [];
  const names = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [''];
  const files = names.map((name) => join(path, name)).filter((name) => name.endsWith(ending));
  // the shortest name is the plainest test, and mostly the fastest
  return files.sort((one, other) => one.length - other.length || one.localeCompare(other));
};

const inNode = (file) => file.startsWith('src/search-server/');

/** The test files of the room of a source file, those of its own folder first. */
const testsFor = (file) => {
  if (values.tests) return values.tests.flatMap((path) => filesIn(path, '.test.ts'));
  let folder = dirname(file).replace(/^src/, 'test');
  while (!existsSync(folder)) folder = dirname(folder);
  if (folder === 'test') return [];
  const ending = inNode(file) ? '.test.mjs' : '.test.ts';
  const [test, room] = folder.split('/');
  return [...new Set([...filesIn(folder, ending), ...filesIn(join(test, room), ending)])];
};

const nothing = () => {};

/** A browser and a server that stay, so that a change costs the load of a page. */
const startBrowser = async (tests) => {
  let mutant = null;
  const isMutated = ({ path }) => mutant !== null && path === `/${mutant.file}`;
  const plugin = {
    name: 'mutation',
    serve: (context) => (isMutated(context) ? { body: mutatedSource(mutant), type: 'ts' } : undefined),
    transform: () => undefined, // the key below is asked of plugins that transform
    transformCacheKey: (context) => (isMutated(context) ? `${mutant.start} ${mutant.end} ${mutant.text}` : undefined),
  };
  // what `wtr` makes of the configuration, but for its watch mode, which needs a terminal
  const runner = new TestRunner({
    ...config,
    files: tests,
    browsers: [chromium('UTC')],
    protocol: 'http:',
    hostname: 'localhost',
    port: await freePort(),
    concurrentBrowsers: 1,
    testFramework: { ...config.testFramework, path: require.resolve('@web/test-runner-mocha/dist/autorun.js') },
    plugins: [
      ...Object.values(commands).map((create) => create()),
      plugin,
      ...config.plugins,
      nodeResolvePlugin(config.rootDir, false, undefined),
    ],
    reporters: [],
    testsFinishTimeout: 120_000, // for changes that never end
    logger: { ...console, debug: nothing, logSyntaxError: nothing },
    watch: true, // the browser stays
  });
  let onEnd;
  runner.on('test-run-finished', () => onEnd());
  const runTests = runner.runTests.bind(runner);
  await new Promise((done) => {
    onEnd = done;
    // after the start, a file that changes on disk runs nothing
    void runner.start().then(() => (runner.runTests = () => Promise.resolve()));
  });
  const passes = async (test, change) => {
    mutant = change;
    const [session] = runner.sessions.forTestFile(resolve(test));
    await new Promise((done) => {
      onEnd = done;
      void runTests([session]);
    });
    return runner.sessions.get(session.id).passed;
  };
  return { failed: [...runner.sessions.failed()].map(({ testFile }) => testFile), passes, stop: () => runner.stop() };
};

const passesInNode = (test, mutant) => {
  const module = mutant.file.replace(/^src(.*)\.ts$/, 'dist$1.js');
  const before = readFileSync(module);
  try {
    writeFileSync(module, transformSync(mutatedSource(mutant), { loader: 'ts', target: 'es2022' }).code);
    return spawnSync(execPath, ['--test', test]).status === 0;
  } finally {
    writeFileSync(module, before);
  }
};

const all = positionals.flatMap((argument) => {
  const [path, line] = argument.split(':');
  const own = filesIn(path, '.ts').filter((file) => !file.endsWith('.generated.ts') && testsFor(file).length > 0);
  return own.flatMap(mutantsOf).filter((mutant) => !line || mutant.line === Number(line));
});
const mutants = values.sample ? sampleOf(all, Number(values.sample), Number(values.seed)) : all;
if (mutants.length === 0) {
  console.error('Nothing to change: name files or folders of src that have tests, such as src/format/compact-money.ts');
  exit(1);
}

const testsByFile = new Map(mutants.map(({ file }) => [file, testsFor(file)]));
const browserTests = [...new Set([...testsByFile.values()].flat())].filter((test) => test.endsWith('.ts'));
const browser = browserTests.length > 0 ? await startBrowser(browserTests) : null;
if (browser && browser.failed.length > 0) {
  console.error(`These tests fail without any change: ${browser.failed.join(', ')}`);
  exit(1);
}

process.on('SIGTERM', () => exit(143)); // Puppeteer only closes the browser
let survivors = 0;
/** By folder, the test file that last noticed a change there: it is tried first. */
const lastKiller = new Map();
for (const [index, mutant] of mutants.entries()) {
  const { file, line, was, text } = mutant;
  const passes = inNode(file) ? passesInNode : browser.passes;
  const own = testsByFile.get(file);
  const killer = lastKiller.get(dirname(file));
  const tests = [...own.filter((test) => test === killer), ...own.filter((test) => test !== killer)];
  let noticed = false;
  for (const test of tests) {
    if (await passes(test, mutant)) continue;
    lastKiller.set(dirname(file), test);
    noticed = true;
    break;
  }
  if (noticed) continue;
  survivors++;
  console.log(
    `${file}:${line} survived: ${was.replace(/\s+/g, ' ')} → ${text || '(removed)'}   [${index + 1} of ${mutants.length}]`,
  );
}
await browser?.stop();
const found = mutants.length - survivors;
console.log(
  `\n${found} of ${mutants.length} changes noticed (${Math.round((found / mutants.length) * 100)} %), ${survivors} survived`,
);
exit(0);
