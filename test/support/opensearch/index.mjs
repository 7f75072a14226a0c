// Nodes of OpenSearch for tests and benchmarks, each in a process of its own, on free ports of this machine. Of version 3 with
// OPENSEARCH_VERSION=3.8.0, which needs a JDK of version 21 or later: JAVA_HOME says where it is.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/opensearch/', import.meta.url));

const { OPENSEARCH_VERSION: version = '2.19.6', JAVA_HOME: javaHome } = env;
/** A program of the JDK. */
const jdk = (name) => (javaHome ? join(javaHome, 'bin', name) : name);

const SOURCES = ['OpenSearchNode.java', `${version.split('.')[0]}/PluginNode.java`].map((name) => join(here, name));
/** Where the launcher is, once it is built; another one has another folder. */
const built = join(
  cache,
  createHash('sha256')
    .update([join(here, 'pom.xml'), ...SOURCES].map((path) => readFileSync(path, 'utf8')).join('') + version)
    .digest('hex')
    .slice(0, 16),
);

const runs = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Without a network, Maven tries for a quarter of an hour. */
const TIMEOUT_MS = 300_000;

const run = (program, ...args) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: here,
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
  });
  if (status !== 0) throw error ?? new Error(`${program}: ${stdout}${stderr}`);
};

/** Has Maven fetch OpenSearch, 60 MB, and compiles the launcher, if that was not done before. */
const buildOpenSearch = () => {
  if (existsSync(built)) return;
  const classpath = fetchOpenSearch();
  const folder = mkdtempSync(join(cache, 'new-'));
  run(jdk('javac'), '-d', folder, '-cp', classpath, ...SOURCES);
  writeFileSync(join(folder, 'classpath'), classpath);
  renameSync(folder, built);
};

/** Where Maven has put OpenSearch. */
const fetchOpenSearch = () => {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, 'classpath');
  const options = [`-Dmdep.outputFile=${file}`, `-Dopensearch.version=${version}`];
  run('mvn', '--batch-mode', '--quiet', 'dependency:build-classpath', ...options);
  return readFileSync(file, 'utf8').trim();
};

/** What is missing to start nodes, in a sentence; an empty text if nothing is. */
export const whatIsMissing = () => {
  if (existsSync(built)) return '';
  const missing = [!runs(jdk('javac'), '-version') && 'a JDK', !runs('mvn', '-v') && 'Maven'].filter(Boolean);
  if (missing.length > 0) return `OpenSearch cannot be started without ${missing.join(' and ')}`;
  try {
    fetchOpenSearch();
    return '';
  } catch (error) {
    return `Maven cannot fetch OpenSearch: ${error.message.trim().split('\n')[0]}`;
  }
};

/** @param heap The most memory for its objects, as Java names it. */
const launch = async ({ name, folder, http, transport, nodes, heap }) => {
  const classpath = [built, readFileSync(join(built, 'classpath'), 'utf8').trim()].join(delimiter);
  const args = [`-Xms${heap}`, `-Xmx${heap}`, '-Dlog4j2.disable.jmx=true', '-cp', classpath, 'OpenSearchNode'];
  const child = spawn(jdk('java'), [...args, name, folder, http, transport, nodes], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  child.stdout.setEncoding('utf8');
  const ended = once(child, 'close');
  const started = new Promise((resolve) => {
    child.stdout.on('data', (text) => {
      log += text;
      if (text.includes('started')) resolve();
    });
  });
  await Promise.race([
    started,
    ended.then(() => {
      throw new Error(`OpenSearch ended: ${log}`);
    }),
  ]);
  return {
    pid: child.pid,
    /** Ends the process at once, as a machine does whose power fails. */
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
};

/**
 * Starts a cluster.
 *
 * @returns `addresses`, `nodes`, each with `pid`, `kill()` and `stop()`; `request(path, options)`, which gives JSON of the
 *   first node; `restart(at)` for a node that was ended; and `stop()`, which removes everything.
 */
export const startOpenSearch = async ({ size = 1, heap = '512m' } = {}) => {
  buildOpenSearch();
  const folder = mkdtempSync(join(tmpdir(), 'opensearch-'));
  const own = [];
  for (let at = 0; at < size; at++)
    own.push({ name: `node-${at}`, http: await freePort(), transport: await freePort() });
  const list = own.map(({ name, transport }) => `${name}=${transport}`).join(',');
  const start = ({ name, http, transport }) => {
    const home = join(folder, name);
    mkdirSync(join(home, 'config'), { recursive: true });
    writeFileSync(join(home, 'config', 'opensearch.yml'), '');
    return launch({ name, folder: home, http, transport, nodes: list, heap });
  };
  const addresses = own.map(({ http }) => `http://127.0.0.1:${http}`);
  const nodes = await Promise.all(own.map(start));
  return {
    addresses,
    nodes,
    request: async (path, options) => (await fetch(`${addresses[0]}${path}`, options)).json(),
    restart: async (at) => {
      nodes[at] = await start(own[at]);
    },
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
