// Failures of `fetchPostings` in Node: no response at all.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fetchPostings } from 'job-posting-elements/sources';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

test('a server that never responds is given up in time, whatever the garbage collector does', async () => {
  const server = createServer(() => {});
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const collecting = setInterval(() => collectGarbage(), 50);
  try {
    const result = await Promise.race([
      fetchPostings(address, { limits: { time: 500 } }),
      sleep(10_000, undefined, { ref: false }),
    ]);
    assert.deepEqual(
      result?.problems.map(({ code, path }) => [code, path]),
      [['src-failed', address]],
    );
  } finally {
    clearInterval(collecting);
    server.closeAllConnections();
    server.close();
  }
});

test('the cause of a failed connection is named', async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/`;
  await new Promise((resolve) => server.close(resolve));
  const { problems } = await fetchPostings(address, { limits: { time: 300 } });
  assert.match(problems[0].message, /could not be loaded: .*ECONNREFUSED/);
});
