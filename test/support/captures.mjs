// Real data that is not in the repository: responses of recruiting systems, texts, hostile values. The tests that need it
// are skipped without it, and counted.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { env } from 'node:process';

/** The folder with the captures. Default: `../shared/data`, beside the repository. */
export const CAPTURES = env.CAPTURES || fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const hasCaptures = existsSync(CAPTURES);

/** Why a test is skipped; run-tests.mjs counts the tests with this reason. */
export const WITHOUT_CAPTURES = 'needs captures that are not in the repository';

/** How many tests of this run were skipped for it. */
export const skipped = { tests: 0 };

/**
 * Serves `/captures/<path>` to the tests in browsers; without captures it responds with 204 to everything. Counts what
 * the tests report at `/captures/skipped?tests=<n>`.
 */
export const serveCaptures = async (context, next) => {
  const [, path] = /^\/captures\/((?:[\w-]+\/)*[\w.-]+)$/.exec(context.path) ?? [];
  if (!path) return next();
  if (!hasCaptures) {
    if (path === 'skipped') skipped.tests += Number(context.query.tests);
    context.status = 204;
    return;
  }
  context.type = 'text/plain';
  context.body = await readFile(join(CAPTURES, path)).catch(() => null);
  if (context.body === null) context.status = 404;
};
