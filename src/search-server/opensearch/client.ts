import { BusyError } from '../time-limit.js';

export interface ClientOptions {
  /** The addresses of nodes, such as `https://search-1.example:9200`; a path before the API's is allowed. */
  readonly nodes: readonly string[];
  /** Headers of each request, such as `Authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sends requests. */
  readonly fetch: typeof fetch;
}

/** How long a task may take. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** When it is over, in ms since 1970. */
  readonly end: number;
  /** The longest time of one request, in ms: then another node is asked. */
  readonly ofRequest: number;
}

export interface EngineRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Without what is unsafe in a URL: names of indexes are checked, and all else is in bodies. */
  readonly path: string;
  /** JSON, or lines of JSON as `_bulk` takes them. */
  readonly body?: string;
  readonly limit: TimeLimit;
}

/** The engine refused a request: trying again would not help. */
export class EngineError extends Error {
  readonly status: number;
  /** What it calls the error: `index_not_found_exception`. */
  readonly type: string;

  constructor(status: number, type: string, message: string) {
    super(message);
    this.name = 'EngineError';
    this.status = status;
    this.type = type;
  }
}

/** What may be better in a moment, or at another node. */
interface Fault {
  readonly error: Error;
  /** Whether the node did not answer at all, or no JSON. */
  readonly isAway: boolean;
  /** When to try again, in ms, if the node said so. */
  readonly wait: number | null;
}

interface Node {
  readonly url: string;
  /** Until when others are asked first, in ms since 1970. */
  awayUntil: number;
}

/** How often each node is asked that does not answer. */
const ROUNDS = 3;
/** How long others are asked before a node that did not answer, in ms. */
const AWAY_MS = 10_000;
/** The first and the longest pause before another round, in ms. */
const [PAUSE_MIN, PAUSE_MAX] = [100, 1000];

/** A value as an object; an empty one for anything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}; // any object has such properties

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value as a text; an empty one for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const nodeOf = (address: string): Node => {
  const { protocol, username, password, search, hash } = new URL(address);
  if (!/^https?:$/.test(protocol) || search || hash) throw new RangeError(`Not the address of a node: ${address}`);
  if (username || password) throw new RangeError('An address must have no user name: pass an Authorization header.');
  return { url: address.replace(/\/+$/, ''), awayUntil: 0 };
};

/** The time that `Retry-After` names, in ms; null if it names none. */
const retryAfterOf = (response: Response): number | null => {
  const text = response.headers.get('Retry-After') ?? '';
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
};

const engineErrorOf = (status: number, answer: unknown): EngineError => {
  const { type, reason: given, root_cause: causes } = objectOf(objectOf(answer)['error']);
  // of a search, only the cause says what is wrong
  const reason = [given, objectOf(listOf(causes)[0])['reason']].map(textOf).filter(Boolean).join(': ');
  const text = reason.slice(0, 500) || 'no reason given';
  return new EngineError(status, textOf(type), `The search engine answered ${status}: ${text}`);
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });

/**
 * Requests to a cluster: a node that does not answer is replaced by another, and a busy one is asked again, until the time
 * is over. All requests may be repeated.
 */
export class EngineClient {
  readonly #options: ClientOptions;
  readonly #nodes: readonly Node[];
  /** How many requests there were: each begins at another node. */
  #count = 0;

  /** @throws {RangeError} If an address is none. */
  constructor(options: ClientOptions) {
    if (options.nodes.length === 0) throw new RangeError('There is no address of a node.');
    this.#options = options;
    this.#nodes = options.nodes.map(nodeOf);
  }

  /**
   * Sends a request.
   *
   * @returns The JSON of the answer.
   * @throws {EngineError} If the engine refuses it.
   * @throws {BusyError} If the engine has too much to do, or the time is over.
   * @throws {Error} If no node answers; or the reason of the signal.
   */
  async send(request: EngineRequest): Promise<Readonly<Record<string, unknown>>> {
    const { limit } = request;
    const order = this.#order();
    for (let tries = 1; ; tries++) {
      const node = order[(tries - 1) % order.length];
      if (!node) throw new RangeError('There is no node.');
      const outcome = await this.#try(node, request);
      if ('answer' in outcome) return outcome.answer;
      const { error, isAway, wait } = outcome;
      const round = Math.floor(tries / order.length);
      const isRoundOver = tries % order.length === 0;
      if (isAway && round >= ROUNDS) throw error;
      const ms = wait ?? (isRoundOver ? Math.min(PAUSE_MAX, PAUSE_MIN * 2 ** (round - 1)) : 0);
      if (Date.now() + ms >= limit.end) throw new BusyError(error.message, Math.max(1, Math.ceil(ms / 1000)));
      if (ms > 0) await pause(ms, limit.signal);
    }
  }

  /** The nodes, each request beginning with another one; those that did not answer lately at the end. */
  #order(): readonly Node[] {
    const start = this.#count++ % this.#nodes.length;
    const nodes = [...this.#nodes.slice(start), ...this.#nodes.slice(0, start)];
    const now = Date.now();
    return [...nodes.filter(({ awayUntil }) => awayUntil <= now), ...nodes.filter(({ awayUntil }) => awayUntil > now)];
  }

  async #try(
    node: Node,
    { method, path, body, limit }: EngineRequest,
  ): Promise<Fault | { readonly answer: Readonly<Record<string, unknown>> }> {
    const { headers, fetch: send } = this.#options;
    limit.signal.throwIfAborted();
    const controller = new AbortController();
    const onAbort = (): void => controller.abort(limit.signal.reason);
    const timer = setTimeout(() => controller.abort(new Error('It took too long.')), limit.ofRequest);
    limit.signal.addEventListener('abort', onAbort, { once: true });
    try {
      const response = await send(`${node.url}${path}`, {
        method,
        headers: {
          ...headers,
          Accept: 'application/json',
          ...(body !== undefined && { 'Content-Type': `application/${body.endsWith('\n') ? 'x-nd' : ''}json` }),
        },
        redirect: 'error',
        signal: controller.signal,
        ...(body !== undefined && { body }),
      });
      const { status } = response;
      const isBusy = status === 429 || status >= 500;
      const answer: unknown = JSON.parse(await response.text());
      if (response.ok) return { answer: objectOf(answer) };
      const error = engineErrorOf(status, answer);
      if (!isBusy) throw error;
      return { error, isAway: false, wait: retryAfterOf(response) };
    } catch (error) {
      limit.signal.throwIfAborted();
      if (error instanceof EngineError) throw error;
      node.awayUntil = Date.now() + AWAY_MS;
      return { error: new Error(`No answer from ${node.url}.`, { cause: error }), isAway: true, wait: null };
    } finally {
      clearTimeout(timer);
      limit.signal.removeEventListener('abort', onAbort);
    }
  }
}
