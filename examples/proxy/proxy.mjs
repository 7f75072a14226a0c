// The core of a proxy with a cache, for feeds that a browser may not read. It takes a `Request` and gives a `Response`, so
// it runs in Node (node.mjs) and in workers (worker.mjs):
//
//   <job-board src="/feed?src=https://apply.workable.com/acme/"></job-board>
//
// It is no open proxy: the address, all that it leads to, and every redirect must be on hosts of a list.
import { fetchPostings } from 'job-posting-elements/sources';

/** Redirects of one request, and answers that are kept. */
const [REDIRECTS_MAX, KEPT_MAX] = [5, 100];
/** Problems of a feed that was not read to its end. */
const LOSSES = ['list-incomplete', 'xml-malformed', 'json-invalid', 'unreadable'];

const failure = (status, detail, headers = {}) =>
  Response.json({ status, detail }, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

const etagOf = async (body) => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return `"${btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 15)))}"`;
};

/** Whether one of the tags of `If-None-Match` is this one; proxies on the way may have made it weak. */
const matches = (header, etag) =>
  (header ?? '').split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));

/**
 * @param {object} options
 * @param {readonly string[]} options.hosts The hosts that may be read, with their subdomains: `workable.com`. With a port
 *   if it has one.
 * @param {number} [options.maxAge] How long an answer is used without asking again, in seconds. Default: 600.
 * @param {number} [options.timeLimit] How long a source may take, in ms. Default: 8000.
 * @param {string} [options.allowOrigin] The `Access-Control-Allow-Origin` of answers. Default: none, for the same site.
 * @param {typeof fetch} [options.fetch] What requests a URL.
 * @param {() => number} [options.now] The time, in ms.
 * @returns {(request: Request) => Promise<Response>}
 */
export const createProxy = ({
  hosts,
  maxAge = 600,
  timeLimit = 8000,
  allowOrigin,
  fetch = globalThis.fetch,
  now = Date.now,
}) => {
  /** The last good answer of each address; the oldest is first. */
  const kept = new Map();
  /** Addresses that are being asked. */
  const pending = new Map();

  const isAllowed = ({ protocol, host, username, password }) =>
    /^https?:$/.test(protocol) && !username && !password && hosts.some((name) => `.${host}`.endsWith(`.${name}`));

  const allowedFetch = async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
      if (!isAllowed(url)) throw new Error(`${url.host} is not on the list of hosts.`);
      const response = await fetch(url, { ...init, redirect: 'manual' });
      const location = response.headers.get('Location');
      if (response.status < 300 || response.status > 399 || !location) return response;
      url = new URL(location, url);
      // what was sent is for the first host alone
      if (redirects === 0) init = { signal: init.signal };
    }
    throw new Error('There are too many redirects.');
  };

  /** Asks the source. Null if it cannot be read, or not to its end while a whole answer is kept. */
  const ask = async (src) => {
    const { postings, problems, url } = await fetchPostings(src, {
      fetch: allowedFetch,
      limits: { time: timeLimit },
    });
    const isPart = problems.some(
      ({ code, severity }) => LOSSES.includes(code) || (!postings.length && severity === 'error'),
    );
    if (url === null || (isPart && (kept.has(src) || postings.length === 0))) return null;
    const body = JSON.stringify(postings);
    const answer = { body, etag: await etagOf(body), time: now() };
    kept.delete(src);
    kept.set(src, answer);
    for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest);
    return answer;
  };

  /** The answer of an address: the one that is kept, or a new one. All who ask at the same time get the same. */
  const answerOf = async (src) => {
    const last = kept.get(src);
    if (last && now() - last.time < maxAge * 1000) return last;
    if (!pending.has(src))
      pending.set(
        src,
        ask(src).finally(() => pending.delete(src)),
      );
    return (await pending.get(src)) ?? last;
  };

  return async (request) => {
    if (!['GET', 'HEAD'].includes(request.method)) return failure(405, 'Use GET.', { Allow: 'GET, HEAD' });
    const text = new URL(request.url).searchParams.get('src') ?? '';
    if (!URL.canParse(text)) return failure(400, 'The parameter src must be the address of a feed or board.');
    const src = new URL(text);
    src.hash = '';
    if (!isAllowed(src)) return failure(403, `${src.host} is not on the list of hosts.`);
    const answer = await answerOf(src.href);
    if (!answer) return failure(502, 'The source could not be read.', { 'Retry-After': '60' });
    const age = Math.floor((now() - answer.time) / 1000);
    const isStale = age >= maxAge;
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      ETag: answer.etag,
      Age: String(age),
      'Last-Modified': new Date(answer.time).toUTCString(),
      // caches count from the age; while the source is down, they ask again soon
      'Cache-Control': `public, max-age=${isStale ? age + 60 : maxAge}, stale-if-error=86400`,
      ...(isStale && { Warning: `110 - "Response is Stale: ${age} seconds old"` }),
      ...(allowOrigin && { 'Access-Control-Allow-Origin': allowOrigin }),
      'X-Content-Type-Options': 'nosniff',
    };
    if (matches(request.headers.get('If-None-Match'), answer.etag)) return new Response(null, { status: 304, headers });
    return new Response(request.method === 'HEAD' ? null : answer.body, { headers });
  };
};
