import { PROBLEM_TYPE, problemDetails } from './problem-details.js';
import { BusyError, RETRY_AFTER, untilAborted, withTimeLimit } from './time-limit.js';

/** What is used of a request of `node:http`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  readonly socket: { once(event: 'close', listener: () => void): unknown; readonly encrypted?: boolean };
  on(event: 'error', listener: () => void): unknown;
  on(event: 'data', listener: (chunk: { readonly length: number }) => void): unknown;
  destroy(): unknown;
}

/** What is used of a response of `node:http`. */
export interface NodeResponse {
  readonly destroyed: boolean;
  on(event: 'error' | 'close', listener: () => void): unknown;
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body?: Uint8Array): unknown;
  destroy(): unknown;
}

export interface NodeHandlerOptions {
  /** Longest time of a request, in ms; then its signal is aborted, and it is answered with 503. Default: 10,000. */
  readonly timeout?: number;
  /** Called with the error if the handler rejects. The response does not reveal it. */
  readonly onError?: (error: unknown) => void;
}

/** A request that is answered without the handler. */
class RequestError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Longest body that is waited for, in bytes, though no body is used. */
const BODY_MAX = 1_000_000;

/** A host with or without a port. What `URL` would change or read as more than a host is refused. */
const HOST = /^(?:[a-z\d._~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

const hostOf = (headers: readonly (readonly [name: string, value: string])[]): string => {
  const hosts = headers.filter(([name]) => /^(?:host|:authority)$/i.test(name)).map(([, value]) => value.trim());
  if (hosts.length > 1) throw new RequestError(400, 'The request has several Host headers.');
  const [host = ''] = hosts;
  if (host && !HOST.test(host)) throw new RequestError(400, 'The Host header is not a host.');
  return host || 'localhost';
};

/** The address of a request: a path, or a whole URL as proxies send it. RFC 9112, section 3.2. */
const addressOf = (target: string, origin: string, method: string): URL => {
  const isPath = /^\/(?!\/)/.test(target);
  const isServer = target === '*' && method === 'OPTIONS';
  if (!isPath && !isServer && !/^https?:\/\//i.test(target))
    throw new RequestError(400, 'The address must be a path such as /jobs?q=design.');
  try {
    const url = new URL(isPath ? `${origin}${target}` : isServer ? origin : target);
    const { pathname, search, username, password } = url;
    if (!username && !password) return new URL(`${origin}${pathname}${search}`);
  } catch {
    throw new RequestError(400, 'The address is not a valid URL.');
  }
  throw new RequestError(400, 'The address must not have a user name.');
};

const toRequest = (request: NodeRequest, signal: AbortSignal): Request => {
  const { method = 'GET', url = '', rawHeaders, socket } = request;
  const headers = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : []));
  // Request cannot have these methods
  if (/^(?:connect|trace|track)$/i.test(method))
    throw new RequestError(405, 'Use GET.', { Allow: 'GET, HEAD, OPTIONS' });
  if (headers.some(([name, value]) => name.toLowerCase() === 'content-length' && Number(value) > BODY_MAX))
    throw new RequestError(413, 'The request must have no body.', { Connection: 'close' });
  const address = addressOf(url, `http${socket.encrypted ? 's' : ''}://${hostOf(headers)}`, method);
  try {
    // HTTP/2 has its method and address among the headers
    const passed = headers
      .filter(([name]) => !name.startsWith(':'))
      .map(([name, value]): [string, string] => [name, value]);
    const made = new Request(address, { method, headers: passed, signal });
    // Node's own property is not aborted any more once the request is garbage, though its signal is still in use
    return Object.defineProperty(made, 'signal', { value: signal });
  } catch {
    throw new RequestError(400, 'The request is not valid.');
  }
};

const ignore = (): void => undefined;

const errorResponse = (error: unknown): Response => {
  const isRefused = error instanceof RequestError;
  const status = isRefused ? error.status : 503;
  const message = isRefused ? error.message : 'The server cannot answer at the moment.';
  const retryAfter = error instanceof BusyError ? error.retryAfter : RETRY_AFTER;
  return new Response(problemDetails(status, message), {
    status,
    headers: {
      'Content-Type': PROBLEM_TYPE,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      ...(isRefused ? error.headers : { 'Retry-After': String(retryAfter) }),
    },
  });
};

const headersOf = ({ headers }: Response): Record<string, string | string[]> => {
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) };
};

/**
 * Makes a request listener for `node:http` of a handler that uses the web's `Request` and `Response`. Whatever is
 * requested, it answers, and neither throws nor rejects:
 *
 * - 400 for an address or a Host header that is none;
 * - 405 for TRACE;
 * - 413 for a body of more than 1 MB; a longer one without a length ends the connection;
 * - 503 with `Retry-After` if the handler rejects or takes too long.
 *
 * The request's signal is aborted when the client leaves. Bodies of requests are not passed on.
 */
export const toNodeHandler = (
  handler: (request: Request) => Response | Promise<Response>,
  { timeout = 10_000, onError }: NodeHandlerOptions = {},
) => {
  /** The requests of each connection; with pipelining there are several. */
  const pending = new WeakMap<NodeRequest['socket'], Set<AbortController>>();

  const requestsOn = (socket: NodeRequest['socket']): Set<AbortController> => {
    const known = pending.get(socket);
    if (known) return known;
    const controllers = new Set<AbortController>();
    pending.set(socket, controllers);
    socket.once('close', () => {
      for (const controller of controllers) controller.abort();
    });
    return controllers;
  };

  const report = (error: unknown): void => {
    try {
      onError?.(error);
    } catch {
      // a report that fails must not leave a request without an answer
    }
  };

  const respond = async (request: NodeRequest, response: NodeResponse, left: AbortSignal): Promise<void> => {
    const answer = await withTimeLimit(timeout, left, async (signal) => {
      const running = Promise.resolve(toRequest(request, signal)).then(handler);
      const given = await untilAborted(running, signal);
      if (given.status < 200) throw new TypeError('The handler gave no response that can be sent.');
      return { given, body: new Uint8Array(await untilAborted(given.arrayBuffer(), signal)) };
    }).catch(async (error: unknown) => {
      if (!(error instanceof RequestError) && !left.aborted) report(error);
      const given = errorResponse(error);
      return { given, body: new Uint8Array(await given.arrayBuffer()) };
    });
    if (left.aborted || response.destroyed) return;
    const { given, body } = answer;
    const isHead = request.method === 'HEAD';
    const hasLength = given.status !== 204 && given.status !== 304 && (!isHead || body.byteLength > 0);
    response.writeHead(given.status, {
      ...headersOf(given),
      ...(hasLength && { 'content-length': String(body.byteLength) }),
    });
    response.end(isHead || !hasLength ? undefined : body);
  };

  return (request: NodeRequest, response: NodeResponse): void => {
    const controller = new AbortController();
    const controllers = requestsOn(request.socket);
    controllers.add(controller);
    // a client that leaves is no error of the server
    request.on('error', ignore);
    response.on('error', ignore);
    let size = 0;
    request.on('data', ({ length }) => {
      size += length;
      if (size > BODY_MAX) request.destroy();
    });
    void respond(request, response, controller.signal)
      .catch((error: unknown) => {
        response.destroy();
        report(error);
      })
      .finally(() => controllers.delete(controller));
  };
};
