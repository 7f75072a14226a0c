// Serves the project's folder, so that the demo finds the built scripts. With `--source`, the demo runs straight from
// src, and the browser reloads when a file is saved. PORT is the port. Default: the first free one from 8000 up.
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { echo } from './form-echo-handler.mjs';

const isFromSource = argv.includes('--source');
const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** The sources of the built scripts. */
const SOURCES = {
  '/dist/job-posting.min.js': '/src/bundle.ts',
  '/dist/builder/builder.js': '/demo/builder/main.ts',
};

/** Puts sources in the place of the built scripts, so that pages and their imports stay as they are. */
const sourceInsteadOfBundle = {
  name: 'source-instead-of-bundle',
  serve: ({ path }) => (path in SOURCES ? { body: `export * from '${SOURCES[path]}';`, type: 'js' } : undefined),
};

const { server } = await startDevServer({
  config: {
    rootDir,
    port: env.PORT === undefined ? undefined : Number(env.PORT),
    watch: isFromSource,
    clearTerminalOnReload: false,
    nodeResolve: isFromSource,
    plugins: isFromSource
      ? [
          sourceInsteadOfBundle,
          esbuildPlugin({
            ts: true,
            tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
            target: 'es2022',
            // what the build of the builder writes into its snippets
            define: { VERSION: '"0.0.0"', INTEGRITY: '"sha384-source"' },
          }),
        ]
      : [],
    middleware: [
      // the states page needs a URL that never responds
      (context, next) => (context.path === '/demo/postings/never.json' ? new Promise(() => {}) : next()),
      // the action of the forms on the apply page
      async (context, next) => {
        if (context.path !== '/echo' || context.method !== 'POST') return next();
        if (context.query.fail !== undefined) context.throw(500);
        context.body = await echo(context.req);
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo is at http://localhost:${server.address().port}/demo/`);
