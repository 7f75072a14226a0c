/** A board over a search server of its own, with PGlite as the database. */
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { JobPosting } from '../schema/job-posting.js';
import type { PGliteDatabase } from '../search-server/index.js';
import { InputFailure } from './failure.js';
import { CONTENT_SECURITY_POLICY, PAGE_STYLE, boardPage } from './serve-page.js';

/** What is used of `@electric-sql/pglite`. */
interface EmbeddedDatabase extends PGliteDatabase {
  close(): Promise<void>;
}
interface PGliteModule {
  readonly PGlite: { create(): Promise<EmbeddedDatabase> };
}

export interface ServeOptions {
  /** Those of each feed: feeds may have the same ids. */
  readonly feeds: readonly (readonly JobPosting[])[];
  readonly lang: string;
  /** The name or address to listen at. */
  readonly host: string;
  /** Zero for any that is free. */
  readonly port: number;
  /** The folder of the package's files. */
  readonly dist: string;
  /** Called with the error of a search that failed. */
  readonly onError: (error: unknown) => void;
}

/** A board that is served. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const PGLITE = '@electric-sql/pglite';

const isNotFound = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND');

/**
 * PGlite, as it is installed beside this package or in the folder that the command runs in.
 *
 * @throws {InputFailure} If it is not installed: it says how to.
 */
export const loadPglite = async (command: string): Promise<PGliteModule> => {
  try {
    return (await import(PGLITE)) as PGliteModule; // an optional package, whose types need not be there
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  try {
    const found = createRequire(join(cwd(), 'package.json')).resolve(PGLITE);
    return (await import(pathToFileURL(found).href)) as PGliteModule; // as above
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  throw new InputFailure(
    `serve needs PGlite (PostgreSQL as WebAssembly), which is not installed. Run: npx -p job-posting-elements -p ${PGLITE} job-posting-elements ${command}`,
  );
};

/** The answer to a request that no search answers. */
interface Page {
  readonly type: string;
  readonly body: string | Buffer;
}

const SCRIPT_NAME = /^\/elements\/([\w.-]+\.min\.js)$/;

/** Finds what is at a path; null for nothing. */
const pagesOf = ({ feeds, lang, dist }: ServeOptions): ((path: string) => Page | null) => {
  const scripts = new Set(readdirSync(dist).filter((name) => name.endsWith('.min.js')));
  const html = boardPage({ title: titleOf(feeds.flat()), lang });
  return (path) => {
    if (path === '/') return { type: 'text/html', body: html };
    if (path === '/page.css') return { type: 'text/css', body: PAGE_STYLE };
    const name = SCRIPT_NAME.exec(path)?.[1] ?? '';
    return scripts.has(name) ? { type: 'text/javascript', body: readFileSync(join(dist, name)) } : null;
  };
};

/** "Open positions at Acme", if all are there. */
const titleOf = (postings: readonly JobPosting[]): string => {
  const employers = new Set(postings.map(({ hiringOrganization }) => hiringOrganization?.name ?? ''));
  const [employer] = employers;
  return employers.size === 1 && employer ? `Open positions at ${employer}` : 'Open positions';
};

const send = (response: ServerResponse, status: number, { type, body }: Page, headers: object = {}): void => {
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers all requests, with the search at `/api/jobs`. */
const listenerOf = (options: ServeOptions, search: Listener): Listener => {
  const pageAt = pagesOf(options);
  return (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (path === '/api/jobs') return search(request, response);
    const page = pageAt(path);
    if (!page) return send(response, 404, { type: 'text/plain', body: 'There is no such page.\n' });
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, { type: 'text/plain', body: 'Use GET.\n' }, { Allow: 'GET, HEAD' });
    send(response, 200, page);
  };
};

const LISTEN_CAUSES: Readonly<Record<string, (options: ServeOptions) => string>> = {
  EADDRINUSE: ({ port }) =>
    `port ${port} is in use, perhaps by another serve; choose another with --port ${port < 65_535 ? port + 1 : 3000}, or --port 0 for any that is free`,
  EACCES: ({ port }) => `you have no permission to listen at port ${port}; choose one above 1023 with --port`,
  EADDRNOTAVAIL: ({ host }) => `${host} is not an address of this machine`,
  ENOTFOUND: ({ host }) => `there is no host named ${host}`,
};

const listen = async (server: Server, options: ServeOptions): Promise<string> => {
  const { host, port } = options;
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputFailure(LISTEN_CAUSES[code]?.(options) ?? `the server could not start (${code || String(error)})`);
  }
  const { port: own } = server.address() as AddressInfo; // it listens at a port
  return `http://${host.includes(':') ? `[${host}]` : host}:${own}/`;
};

/** Answers a search before the postings are there: a board tries again. */
const notYet: Listener = (_, response) => {
  response.writeHead(503, { 'Retry-After': '1' }).end();
};

/**
 * Serves a board with these postings.
 *
 * @throws {InputFailure} If it cannot listen.
 */
export const serve = async (
  options: ServeOptions,
  { PGlite }: PGliteModule,
  searchServer: typeof import('../search-server/index.js'),
): Promise<Served> => {
  const { PostgresSearch, pglitePool, searchHandler, toNodeHandler } = searchServer;
  const { feeds, onError } = options;
  let search = notYet;
  // the port is taken first: whoever waits for an import should not learn at its end that it is in use
  const server = createServer(
    { requestTimeout: 10_000, connectionsCheckingInterval: 1000 },
    listenerOf(options, (request, response) => search(request, response)),
  );
  const url = await listen(server, options);
  const database = await PGlite.create();
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await database.close();
  };
  try {
    const postgres = new PostgresSearch({ pool: pglitePool(database) });
    for (const [at, postings] of feeds.entries())
      if (postings.length > 0) await postgres.replaceAll(postings, { feed: String(at) });
    await database.query('VACUUM ANALYZE');
    search = toNodeHandler(
      searchHandler({
        search: (query, given) => postgres.search(query, given),
        revision: (given) => postgres.revision(given),
        onError,
      }),
    );
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
};
