// Serves the project's folder, so that the demo finds the built scripts. PORT chooses the port, 8000 by itself.
import { readFile } from 'node:fs/promises';
import { startDevServer } from '@web/dev-server';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { echo } from './form-echo-handler.mjs';

const { config } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    port: Number(env.PORT ?? 8000),
    watch: false,
    middleware: [
      // what the states page needs to show an address that does not answer
      (context, next) => (context.path === '/demo/postings/never.json' ? new Promise(() => {}) : next()),
      // captured responses from beside the project, for the board; elsewhere it goes without
      async (context, next) => {
        const [, path] = /^\/shared\/data\/postings\/(\w+\/[\w.-]+)$/.exec(context.path) ?? [];
        if (!path) return next();
        context.type = path.endsWith('.xml') ? 'application/xml' : 'application/json';
        context.body = await readFile(new URL(`../../shared/data/postings/${path}`, import.meta.url)).catch(() => null);
        if (!context.body) context.status = 404;
      },
      // where the form of the apply page goes
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
console.log(`The demo is at http://localhost:${config.port}/demo/`);
