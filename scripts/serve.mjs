// Serves the project's folder, so that the demo finds the built scripts. PORT chooses the port, 8000 by itself.
import { startDevServer } from '@web/dev-server';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { echo } from './echo.mjs';

const { config } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    port: Number(env.PORT ?? 8000),
    watch: false,
    middleware: [
      // what the states page needs to show an address that does not answer
      (context, next) => (context.path === '/demo/postings/never.json' ? new Promise(() => {}) : next()),
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
