import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type LookupFunction, isIP } from 'node:net';
import { Readable } from 'node:stream';
import { VERSION } from '../version.js';
import { InputFailure, failureText } from './failure.js';
import { AddressGuard } from './public-address.js';
import { ENCODINGS, decoded, limited, unpacked } from './unpack.js';

const REDIRECTS_MAX = 5;
const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];
/** A response with one of these has no body, and `Response` refuses one. */
const WITHOUT_BODY: readonly number[] = [204, 205];

const HEADERS = {
  accept: 'application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
  'accept-encoding': ENCODINGS,
  'user-agent': `job-posting-elements/${VERSION}`,
};

const refusal = ({ host }: URL): InputFailure =>
  new InputFailure(
    `the response leads to ${host}, which is this machine or in a private network; --allow-private allows that`,
  );

/** Looks a host up and passes on its addresses only if all of them are allowed: it is these that are connected to. */
const guardedLookup =
  (url: URL, guard: AddressGuard): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error, []);
      const isAllowed = guard.allows(
        url.host,
        addresses.map(({ address }) => address),
      );
      if (!isAllowed) return callback(refusal(url), []);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

/** What is sent besides the address. */
interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const GET: Sent = { method: 'GET', headers: {}, body: undefined };

const sentBy = ({ method = 'GET', headers, body }: RequestInit): Sent => ({
  method,
  headers: Object.fromEntries(new Headers(headers)),
  body: typeof body === 'string' ? body : undefined,
});

const request = (url: URL, sent: Sent, guard: AddressGuard, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const ip = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(ip) && !guard.allows(url.host, [ip])) return reject(refusal(url));
    const open = url.protocol === 'https:' ? requestHttps : requestHttp;
    const headers = { ...HEADERS, ...sent.headers };
    const options = { agent: false, lookup: guardedLookup(url, guard), signal, method: sent.method, headers };
    return open(url, options, resolve).on('error', reject).end(sent.body);
  });

const webUrl = (text: string, base?: URL): URL => {
  const url = new URL(text, base);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new InputFailure(`${url.href} is no http or https address`);
};

/** The response after redirects, each of which must lead to an allowed address. */
const follow = async (
  start: string,
  sent: Sent,
  guard: AddressGuard,
  signal: AbortSignal,
): Promise<{ message: IncomingMessage; url: URL }> => {
  let url = webUrl(start);
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    // what a redirect leads to is asked for without what was sent
    const message = await request(url, redirects === 0 ? sent : GET, guard, signal);
    const { location } = message.headers;
    if (!REDIRECTS.includes(message.statusCode) || location === undefined) return { message, url };
    message.destroy();
    url = webUrl(location, url);
  }
  throw new InputFailure(`it redirects more than ${REDIRECTS_MAX} times`);
};

/** The headers of a response whose body is unpacked. */
const headersOf = ({ headersDistinct }: IncomingMessage): Headers => {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    if (name !== 'content-encoding' && name !== 'content-length')
      for (const value of values) headers.append(name, value);
  return headers;
};

export interface PublicFetchOptions {
  /** The URL that the user gave. */
  readonly named: string;
  readonly allowPrivate: boolean;
  /** The limit of a response without its compression, in bytes. */
  readonly maxBytes: number;
  /** Called for each response: why it cannot be had, or not to its end; null if the server has it. */
  readonly onOutcome: (failure: string | null) => void;
}

/**
 * A `fetch` that connects to public addresses, and to the host that the user named. It follows redirects, checks
 * the very addresses that it connects to, and has a limit of size; one of time comes with `signal`.
 */
export const publicFetch = ({ named, allowPrivate, maxBytes, onOutcome }: PublicFetchOptions): typeof fetch => {
  const guard = new AddressGuard(new URL(named).host, allowPrivate);
  /** URLs that are refused or too large, so that another try is of no use. */
  const final = new Set<string>();
  const describe = (reason: string, url: string): string => (url === named ? reason : `${url}: ${reason}`);
  const fail = (error: unknown, url: string, { aborted }: AbortSignal): never => {
    const reason = aborted ? 'there was no complete response in time' : failureText(error);
    if (error instanceof InputFailure) final.add(url);
    onOutcome(describe(reason, url));
    throw new InputFailure(reason, { cause: error });
  };
  return async (input, init) => {
    const start = input instanceof Request ? input.url : String(input);
    if (final.has(start)) return new Response(null, { status: 400 });
    const signal = init?.signal ?? new AbortController().signal;
    const { message, url } = await follow(start, sentBy(init ?? {}), guard, signal).catch((error: unknown) =>
      fail(error, start, signal),
    );
    const { statusCode: status = 0, statusMessage: statusText = '' } = message;
    const isOk = status >= 200 && status < 300;
    onOutcome(isOk ? null : describe(`the server responded with ${status} ${statusText}`.trim(), start));
    const body = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield* limited(unpacked(decoded(message, message.headers['content-encoding'])), maxBytes);
      } catch (error) {
        fail(error, start, signal);
      }
    };
    const hasBody = isOk && !WITHOUT_BODY.includes(status);
    if (!hasBody) message.destroy();
    const response = new Response(
      // the stream of Node's types is the same stream
      hasBody ? (Readable.toWeb(Readable.from(body())) as ReadableStream) : null,
      { status, statusText, headers: headersOf(message) },
    );
    return Object.defineProperty(response, 'url', { value: url.href });
  };
};
