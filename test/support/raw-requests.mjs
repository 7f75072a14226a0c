// Requests as bytes on a socket, with the status of their answers: what no client of HTTP would send, and what all send.
import { connect } from 'node:net';

/** Everything that a server sends on one connection until it closes it. */
export const exchange = async (port, text, { end = false } = {}) => {
  const socket = connect(port, 'localhost');
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => (answer += chunk));
  socket.on('error', () => {});
  socket[end ? 'end' : 'write'](text, 'latin1');
  socket.setTimeout(15_000, () => {
    answer += '(nothing)';
    socket.destroy();
  });
  await new Promise((resolve) => socket.once('close', resolve)); // with an error, or without
  return answer;
};

/** A request whose connection is closed after the answer. */
export const request = (line, ...headers) =>
  `${line} HTTP/1.1\r\n${[...headers, 'Connection: close'].map((header) => `${header}\r\n`).join('')}\r\n`;
export const HOST = 'Host: jobs.example';

/** The statuses in an answer, or in several on one connection, without those of 100 Continue. */
export const statusesOf = (answer) =>
  [...answer.matchAll(/(?<=^|\n|\}|\])HTTP\/1\.1 (\d{3}) /g)]
    .map(([, status]) => Number(status))
    .filter((status) => status !== 100);

/** Each kind of request, and the status of its answer; the others are Node's own, without a body. */
export const REQUESTS = {
  'a search': [request('GET /jobs?q=design', HOST), 200],
  'the root': [request('GET /', HOST), 200],
  'an empty first segment': [request('GET //', HOST), 400],
  'an empty first segment and a bracket': [request('GET //[', HOST), 400],
  'a host where the path begins': [request('GET //evil.example/jobs', HOST), 400],
  'a bracket': [request('GET /[', HOST), 200],
  'a backslash': [request('GET /\\evil.example', HOST), 200],
  'two question marks': [request('GET /??q=a', HOST), 200],
  'a whole URL': [request('GET http://jobs.example/?q=design', HOST), 200],
  'a whole URL of another host': [request('GET http://x/', HOST), 200],
  'half a URL': [request('GET http://[', HOST), 400],
  'a URL with a port that is none': [request('GET http://x:99999/', HOST), 400],
  'a URL without a host': [request('GET http:///', HOST), 400],
  'a URL with a user name': [request('GET http://u:p@a/', HOST), 400],
  'a URL with an empty password': [request('GET http://u@a/', HOST), 400],
  'a URL of another scheme': [request('GET ftp://a/', HOST), 400],
  'a script': [request('GET javascript:alert(1)', HOST), 400, 'node'],
  'an asterisk': [request('GET *', HOST), 400],
  TRACE: [request('TRACE /', HOST), 405],
  'TRACE of half a URL': [request('TRACE http://[', HOST), 405],
  POST: [`${request('POST /', HOST, 'Content-Length: 4')}q=a\n`, 405],
  DELETE: [request('DELETE /', HOST), 405],
  PROPFIND: [request('PROPFIND /', HOST), 405],
  'an unknown method': [request('FROB /', HOST), 400, 'node'],
  OPTIONS: [request('OPTIONS /', HOST), 204],
  'OPTIONS of the server': [request('OPTIONS *', HOST), 204],
  HEAD: [request('HEAD /?q=design', HOST), 200],
  'HEAD of what is invalid': [request('HEAD /?sort=random', HOST), 400],
  'an invalid parameter': [request('GET /?sort=random', HOST), 400],
  'an escape that is none': [request('GET /?q=%zz', HOST), 400],
  'half an escape': [request('GET /?q=%', HOST), 400],
  'an escape that is not UTF-8': [request('GET /?q=%ff', HOST), 400],
  'an escape of half a character': [request('GET /?q=%ED%A0%80', HOST), 400],
  'an escape in the path that is none': [request('GET /%zz?q=a', HOST), 200],
  'a zero byte': [request('GET /?q=%00', HOST), 400],
  'letters beyond ASCII': [request('GET /?q=k\xc3\xb6ln', HOST), 400, 'node'],
  'a target of 9 kB': [request(`GET /?x=${'y'.repeat(9000)}`, HOST), 414],
  'a target of 20 kB': [request(`GET /?x=${'y'.repeat(20_000)}`, HOST), 431, 'node'],
  'no Host': [request('GET /'), 400, 'node'],
  'no Host in HTTP/1.0': ['GET / HTTP/1.0\r\n\r\n', 200],
  'an empty Host': [request('GET /', 'Host:'), 200],
  'two Hosts': [request('GET /', HOST, 'Host: evil.example'), 400],
  'a Host that is none': [request('GET /', 'Host: ['), 400],
  'a Host with a path': [request('GET /', 'Host: a/b?c=d'), 400],
  'a Host with a user name': [request('GET /', 'Host: u@a'), 400],
  'a Host with a port that is none': [request('GET /', 'Host: a:99999'), 400],
  'a Host by number': [request('GET /', 'Host: [::1]:3000'), 200],
  'a header that is none': [request('GET /', HOST, 'a b: c'), 400, 'node'],
  'a header beyond ASCII': [request('GET /', HOST, 'X-Name: k\xf6ln'), 200],
  'a body': [`${request('GET /', HOST, 'Content-Length: 3')}abc`, 200],
  'a body in pieces': [`${request('GET /', HOST, 'Transfer-Encoding: chunked')}3\r\nabc\r\n0\r\n\r\n`, 200],
  'two lengths': [`${request('GET /', HOST, 'Content-Length: 1', 'Content-Length: 2')}ab`, 400, 'node'],
  'a body that waits to be allowed': [`${request('GET /', HOST, 'Expect: 100-continue', 'Content-Length: 1')}a`, 200],
  'another expectation': [request('GET /', HOST, 'Expect: a-miracle'), 417, 'node'],
  'an upgrade': ['GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n', 200],
  'no HTTP': ['hello\r\n\r\n', 400, 'node'],
  TLS: ['\x16\x03\x01\x02\x00\x01', 400, 'node'],
  PUT: [`${request('PUT /', HOST, 'Content-Length: 2')}{}`, 405],
  PATCH: [`${request('PATCH /', HOST, 'Content-Length: 2')}{}`, 405],
  'POST that waits to be allowed': [`${request('POST /', HOST, 'Expect: 100-continue', 'Content-Length: 1')}a`, 405],
  'a body of 2 MB': [`${request('GET /', HOST, 'Content-Length: 2000000')}${'x'.repeat(2000)}`, 413],
  'a body of endless length': [`${request('POST /', HOST, `Content-Length: ${'9'.repeat(15)}`)}xx`, 413],
  'a broken chunk': [`${request('GET /', HOST, 'Transfer-Encoding: chunked')}zz\r\nabc\r\n`, 400, 'node'],
  'a chunk without an end': [`${request('POST /', HOST, 'Transfer-Encoding: chunked')}3\r\nab`, 405],
  'a length and chunks': [
    `${request('POST /', HOST, 'Content-Length: 3', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
    400,
    'node',
  ],
  'a length below zero': [request('GET /', HOST, 'Content-Length: -1'), 400, 'node'],
  'a header of 64 kB': [request('GET /', HOST, `X-A: ${'y'.repeat(65_536)}`), 431, 'node'],
  'a thousand headers': [request('GET /', HOST, ...Array.from({ length: 900 }, (_, at) => `X-${at}: y`)), 200],
  'a header with a line feed in it': [
    'GET / HTTP/1.1\r\nHost: a\r\nX: a\nEvil: b\r\nConnection: close\r\n\r\n',
    400,
    'node',
  ],
  'a folded header': ['GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\nConnection: close\r\n\r\n', 400, 'node'],
  'a zero byte in a header': [request('GET /', HOST, 'X: a\0b'), 400, 'node'],
  'HTTP/1.0': ['GET /?q=design HTTP/1.0\r\nHost: a\r\n\r\n', 200],
  'HTTP/9.9': ['GET / HTTP/9.9\r\nHost: a\r\n\r\n', 400, 'node'],
  'HTTP/2 without asking': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'node'],
  'an upgrade to HTTP/2': [request('GET /', HOST, 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'), 200],
  'a space in the target': [request('GET /?q=a b', HOST), 400, 'node'],
  'a query of 100 kB': [request(`GET /?q=${'a'.repeat(100_000)}`, HOST), 431, 'node'],
  'a thousand parameters': [request(`GET /?${'a=&'.repeat(1000)}`, HOST), 200],
  'two thousand values of a filter': [request(`GET /?${'place=a&'.repeat(900)}`, HOST), 200],
  'more values than are accepted': [
    request(`GET /?${Array.from({ length: 41 }, (_, at) => `place=p${at}`).join('&')}`, HOST),
    400,
  ],
  'more values in all than are accepted': [
    request(
      `GET /?${['place', 'team', 'degree', 'type'].flatMap((facet) => Array.from({ length: 12 }, (_, at) => `${facet}=v${at}`)).join('&')}`,
      HOST,
    ),
    400,
  ],
  'repeated parameters': [request('GET /?q=a&q=b&limit=1&limit=2', HOST), 200],
  'filters of unknown names': [request('GET /?colour=red&__proto__=x&constructor=y&toString=z', HOST), 200],
  'unknown values': [request('GET /?place=nowhere&workplace=%27%3B+DROP+TABLE+job_postings%3B--', HOST), 200],
  'a page below zero': [request('GET /?offset=-1', HOST), 400],
  'a page that is huge': [request('GET /?offset=99999999999999999999', HOST), 400],
  'a page that is no number': [request('GET /?offset=1e3', HOST), 400],
  'a page of a fraction': [request('GET /?limit=1.5', HOST), 400],
  'a page of too many': [request('GET /?limit=101', HOST), 400],
  'an unknown facet': [request('GET /?facets=colour', HOST), 400],
  'a language that is none': [request('GET /?lang=%22', HOST), 400],
  'words of a letter, with values of each facet': [
    request(
      `GET /?q=a+e+i+s+t+w+o+p+n+r&${['place', 'team', 'type'].flatMap((facet) => Array.from({ length: 12 }, (_, at) => `${facet}=v${at}`)).join('&')}`,
      HOST,
    ),
    200,
  ],
  'words that are operators': [request(`GET /?q=${encodeURIComponent("a & b | !c <-> 'd' :* \\ ()")}`, HOST), 200],
  'a text in quotes': [request('GET /?q=%27+OR+1%3D1+--', HOST), 200],
};
