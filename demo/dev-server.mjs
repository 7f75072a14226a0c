// Serves the site, from the project's folder: its pages are made anew for each request. With `--source`, the elements run
// straight from src, and the browser reloads when a file is saved. PORT is the port. Default: the first free one from 8000 up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { TYPES, createSite } from '../scripts/site/site.mjs';
import { echo } from './form-echo-handler.mjs';

const isFromSource = argv.includes('--source');
const rootDir = fileURLToPath(new URL('..', import.meta.url));

// the pages have figures and tables of the build
if (!existsSync(new URL('../dist/custom-elements.json', import.meta.url))) {
  console.log('Building the library, once');
  spawnSync('npm', ['run', 'build'], { cwd: rootDir, stdio: 'inherit' });
}
const SITE = '/demo/';
const site = createSite({ dist: '../dist/', examples: '../examples/' });

/** The sources of the built scripts. */
const SOURCES = {
  '/dist/job-posting.min.js': '/src/bundle.ts',
  '/dist/builder/builder.js': '/demo/builder/main.ts',
  '/dist/builder/theme.js': '/demo/builder/theme/index.ts',
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
      async (context, next) => {
        if (context.path === '/') return context.redirect(SITE);
        const path = context.path.endsWith('/') ? `${context.path}index.html` : context.path;
        const body = path.startsWith(SITE) ? await site.read(path.slice(SITE.length)) : null;
        if (body === null) return next();
        context.body = body;
        context.type = TYPES[path.split('.').at(-1)];
      },
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
