import { fileURLToPath } from 'node:url';
import { argv, env, stdout } from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome, isRoot } from './find-browsers.mjs';
import { serveCaptures } from './captures.mjs';
import { fixtureResponses } from './fixture-server.mjs';
import { countReporter } from './count-reporter.mjs';
import { qualityPlugin } from './quality.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Chromium with its clock in `zone`; `options` are the launcher's. */
export const chromium = (zone, options = {}) =>
  chromeLauncher({
    ...options,
    launchOptions: {
      executablePath: findChrome(),
      env: { ...env, TZ: zone },
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        // no calls home: they are refused, and slow, on a closed network
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  });

/** `--files` of the command line: those alone, in UTC. */
const isSome = argv.includes('--files');
const pure = ['test/format/**/*.test.ts', 'test/model/**/*.test.ts'];

export default {
  rootDir: root,
  // one group a zone: what a date says must not depend on where it is read
  ...(isSome && { browsers: [chromium('UTC')] }),
  groups: [
    { name: 'all, in UTC', files: 'test/**/*.test.ts', browsers: [chromium('UTC')] },
    { name: 'dates, in Los Angeles', files: pure, browsers: [chromium('America/Los_Angeles')] },
    { name: 'dates, in Sydney', files: pure, browsers: [chromium('Australia/Sydney')] },
  ].slice(0, isSome ? 0 : undefined),
  nodeResolve: true, // lit's development build, for its warnings
  concurrency: 1, // focus belongs to one page at a time
  // what applicants see; the tests of what page authors see on this machine remove the attribute
  testRunnerHtml: (module) =>
    `<!doctype html><html debug="off"><meta charset="utf-8"><body><script type="module" src="${module}"></script></body></html>`,
  reporters: [defaultReporter(), countReporter()],
  staticLogging: !stdout.isTTY,
  filterBrowserLogs: ({ args }) => !/^(?:Lit is in dev mode|\[job-posting\])/.test(String(args[0])),
  plugins: [
    qualityPlugin,
    esbuildPlugin({
      ts: true,
      tsconfig: `${root}/tsconfig.json`,
      target: 'es2022',
      // those of the builder come from its build
      define: { NIGHTLY: String(Boolean(env.NIGHTLY)), VERSION: '"0.0.0"', INTEGRITY: '"sha384-source"' },
    }),
  ],
  // what the elements fetch: responses by name, for the tests of `src`
  middleware: [fixtureResponses, serveCaptures],
  // also what tells linear time from squared: tests of hostile texts need milliseconds, and minutes if they go wrong
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: env.NIGHTLY ? 3_600_000 : 300_000,
};
