// A PostgreSQL server for one test, in a temporary folder, on a Unix socket.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { Pool } from 'pg';
import { isRoot } from './find-browsers.mjs';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs, PG_BIN if set; undefined if it is not installed. */
export const findPostgres = () =>
  [
    env.PG_BIN,
    ...(existsSync(DEBIAN) ? readdirSync(DEBIAN) : [])
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(DEBIAN, version, 'bin')),
    ...(env.PATH ?? '').split(delimiter),
  ].find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));

const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root. */
const userOf = () => (isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {});

/**
 * @returns `pool` of connections, `newPool(options)`, `query(text, values)`; `shutDown()` and `startUp()`, between which
 *   the database is away; `pid()` of its first process; and `stop()`, which removes everything.
 */
export const startPostgres = async () => {
  const bin = findPostgres();
  const user = userOf();
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  if (isRoot) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = (program, ...args) => {
    const { status, stderr } = spawnSync(join(bin, program), args, { ...user, cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  const startUp = () => run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start');
  const shutDown = () => run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
  startUp();
  const pools = [];
  const newPool = (own) => {
    const pool = new Pool({ host: folder, user: 'postgres', database: 'postgres', ...own });
    pools.push(pool);
    return pool;
  };
  const pool = newPool({ max: 6 });
  return {
    pool,
    newPool,
    folder,
    query: (text, values) => pool.query(text, values),
    startUp,
    shutDown,
    pid: () => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]),
    stop: async () => {
      await Promise.all(pools.filter(({ ended }) => !ended).map((own) => own.end()));
      shutDown();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
