// A server that answers as a node of OpenSearch with one posting does, and otherwise as a test wants.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const POSTING = { title: 'Design Intern', identifier: 'R-1' };
const STATE = {
  _index: 'jobs-1',
  found: true,
  _seq_no: 3,
  _primary_term: 1,
  _source: { state: { revision: 'first', isReady: true, lock: null } },
};
export const mappingOf = (meta) => ({ 'jobs-1': { mappings: { _meta: meta } } });

const searched = (body) => {
  const whole = { timed_out: false, _shards: { total: 1, successful: 1, failed: 0 } };
  const hits =
    body.size > 0 ? [{ _id: 'a', _source: { posting: JSON.stringify(POSTING), head: 'design.' }, sort: [1] }] : [];
  const aggregations = Object.fromEntries(
    Object.entries(body.aggs ?? {}).map(([name, { aggs = {} }]) => [
      name,
      { doc_count: 1, ...Object.fromEntries(Object.keys(aggs).map((own) => [own, { buckets: [], value: null }])) },
    ]),
  );
  return { ...whole, hits: { hits }, aggregations };
};

/** What a node answers to a request. */
const answerTo = ({ method, path, body }) => {
  if (path.includes('/_doc/state')) return method === 'GET' ? STATE : { _seq_no: 4, _primary_term: 1 };
  if (path.endsWith('/_mapping')) return mappingOf({ application: 'job-posting-elements', version: 1 });
  if (path.includes('/_search')) return searched(body);
  if (path.includes('/_alias/')) return { 'jobs-1': {} };
  return {};
};

/**
 * @param respond Called with `{ method, path, body, headers }` and `pass`, which answers as a node does: gives the JSON to
 *   answer, `{ status, text, headers }` of a response, or undefined to leave the request without an answer.
 * @returns `address`, `requests`, and `stop()`.
 */
export const startFakeEngine = async (respond = (_, pass) => pass()) => {
  const requests = [];
  const server = createServer((incoming, response) => {
    const { method, url: path, headers } = incoming;
    const answer = async () => {
      const body = headers['content-type'] === 'application/json' ? await json(incoming) : null;
      const request = { method, path, body, headers, closed: once(response, 'close') };
      requests.push(request);
      const given = respond(request, () => answerTo(request));
      if (given === undefined) return;
      const isResponse = given !== null && typeof given === 'object' && 'status' in given && 'text' in given;
      const { status, text, headers: own } = isResponse ? given : { status: 200, text: JSON.stringify(given) };
      response.writeHead(status, { 'Content-Type': 'application/json', ...own }).end(text);
    };
    answer().catch((error) => response.destroy(error));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
