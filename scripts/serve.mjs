// Serves the project's folder, so that the demo finds the built scripts. PORT chooses the port, 8000 by itself.
import { startDevServer } from '@web/dev-server';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

const { config } = await startDevServer({
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    port: Number(env.PORT ?? 8000),
    watch: false,
    middleware: [
      // what the states page needs to show an address that does not answer
      (context, next) => (context.path === '/demo/postings/never.json' ? new Promise(() => {}) : next()),
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo is at http://localhost:${config.port}/demo/`);
