// The servers and the import of the documentation, run as they are printed there.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { boardFeed } from '../../demo/board-feed.js';
import { findPostgres, startPostgres } from '../support/postgres.mjs';
import { change, sampleWith, startSamples } from '../support/samples.mjs';

const skip = findPostgres() ? false : 'PostgreSQL is not installed';

describe('a sample of the documentation', { skip, timeout: 120_000 }, () => {
  let samples;
  let database;
  let feed;
  let feedUrl;
  let answer;
  before(async () => {
    database = await startPostgres();
    samples = startSamples(database);
    feed = createServer((_, response) => answer(response)).listen(0);
    await once(feed, 'listening');
    feedUrl = `http://localhost:${feed.address().port}/`;
  });
  after(async () => {
    samples?.stop();
    feed?.closeAllConnections();
    feed?.close();
    await database?.stop();
  });

  const run = (...given) => samples.run(...given);
  const serve = (...given) => samples.serve(...given);
  const HOSTILE = ['GET //', 'GET //[', 'TRACE /', 'GET http://u:p@a/', 'GET http://[', 'GET *', 'GET /?q=%zz'];

  it('searches: without a database, without tables, after an import, and after hostile requests', async () => {
    database.shutDown();
    const { child, ask, send } = await serve(
      'server',
      sampleWith('docs/search-server.md', 'new PostgresSearch({ pool: new Pool(), timeZone'),
    );
    assert.equal((await ask('/api/jobs')).status, 503);
    database.startUp();
    assert.equal((await ask('/api/jobs')).status, 503);

    const code = change(
      sampleWith('docs/search-server.md', 'replaceAll('),
      'https://boards-api.greenhouse.io/v1/boards/acme/jobs?content=true',
      feedUrl,
    );
    answer = (response) => response.end(JSON.stringify(boardFeed(20)));
    const first = run('import', code);
    assert.equal(await first.ended, 0, first.log);
    assert.equal((await ask('/api/jobs')).body.total > 0, true);
    const { total } = (await ask('/api/jobs')).body;

    for (const failure of [(response) => response.writeHead(500).end(), (response) => response.end('[]')]) {
      answer = failure;
      assert.equal(await run('import', code).ended, 1);
      assert.equal((await ask('/api/jobs')).body.total, total);
    }
    for (const line of HOSTILE) assert.match(String(await send(line)), /^40[05]$/, line);
    database.shutDown();
    assert.equal((await ask('/api/jobs?q=intern')).status, 503);
    database.startUp();
    assert.equal((await ask('/api/jobs')).body.total, total);
    assert.equal(child.exitCode, null, child.log);
  });
});
