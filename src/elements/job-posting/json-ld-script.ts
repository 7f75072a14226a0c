/** The JSON-LD of a card. Lazy-loaded with the first card that has `structured-data`, or is asked for its JSON-LD. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { JSON_LD_MARK } from '../shared/page-runtime.js';
import { type Advice, adviceOn } from '../../structured-data/advice.js';
import { escapeJson } from '../../structured-data/serialize.js';
import { type ToJSONLDOptions, toJSONLD } from '../../structured-data/to-json-ld.js';

const LINKED_DATA = 'application/ld+json';

/** The card of a script. Not of this copy of the library alone: a page may have two. */
const OWNER = Symbol.for('job-posting-elements owner');

/** A script that a card has written, on this page or before it was saved or cloned. */
interface MarkedScript extends HTMLScriptElement {
  [OWNER]?: Element;
}

/** In the head, or in the body: pages of content management systems can be written to there alone. */
const markedScripts = (): MarkedScript[] => [...document.querySelectorAll<MarkedScript>(`script[${JSON_LD_MARK}]`)];

const isOwned = (script: MarkedScript): boolean => script[OWNER]?.isConnected ?? false;

/** Removes the scripts that no card on the page has written. */
const removeStrays = (): void => {
  for (const script of markedScripts()) if (!isOwned(script)) script.remove();
};

/** The controllers of the cards on the page. */
const controllers = new Set<JsonLdController>();
let headObserver: MutationObserver | null = null;

/**
 * Removes strays as they come, and puts back what is gone: libraries that navigate restore the head of a page that was
 * left, or replace it by the head of the next page while a card stays.
 */
const observeHead = (): void => {
  if (headObserver) return;
  headObserver = new MutationObserver(() => {
    removeStrays();
    for (const controller of controllers) controller.putBack();
  });
  headObserver.observe(document.head, { childList: true });
};

/** Whether the page itself states the posting. What is in a card is its data. */
const isStatedByPage = (title: unknown): boolean =>
  [
    ...document.querySelectorAll<HTMLScriptElement>(
      `script[type="${LINKED_DATA}"]:not([${JSON_LD_MARK}], job-posting > *)`,
    ),
  ].some(({ text }) => {
    try {
      const data: unknown = JSON.parse(text);
      const items: readonly unknown[] = Array.isArray(data) ? data : [data];
      return items.some(
        (item) =>
          typeof item === 'object' &&
          item !== null &&
          Reflect.get(item, '@type') === 'JobPosting' &&
          Reflect.get(item, 'title') === title,
      );
    } catch {
      return false; // not ours to report
    }
  });

interface ScriptPolicy {
  createScript(text: string): string;
}
/** The part of the Trusted Types API that is used here; TypeScript's DOM library lacks it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | null | undefined;

const createScript = (json: string): string => {
  JSON.parse(json);
  return escapeJson(json);
};

/** The Trusted Types policy for JSON-LD: it rejects everything but JSON, and escapes that. Null without Trusted Types. */
const scriptPolicy = (): ScriptPolicy | null => {
  if (policy !== undefined) return policy;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy = trustedTypes?.createPolicy('job-posting#ld', { createScript }) ?? null;
  } catch {
    policy = null; // the page does not allow it
  }
  return policy;
};

/** Appends a script with JSON, escaped, to the head; null if the page requires Trusted Types and does not allow our policy. */
const append = (json: string): MarkedScript | null => {
  const script = document.createElement('script');
  script.type = LINKED_DATA;
  script.setAttribute(JSON_LD_MARK, '');
  try {
    script.text = scriptPolicy()?.createScript(json) ?? escapeJson(json);
  } catch {
    return null;
  }
  return document.head.appendChild(script);
};

const toIssue = ({ path, message, source }: Advice): Issue => ({
  code: 'google-advice',
  path,
  received: new Error(message),
  expected: [source],
});

/** The card. */
export interface JsonLdHost extends ReactiveControllerHost, Element {
  /** The zone that the page names. */
  readonly timeZone: string | null;
}

/** Keeps the JSON-LD of one posting in the page's head. */
export class JsonLdController implements ReactiveController {
  #script: MarkedScript | null = null;
  /** Whether the script was put back in this task, or removed at once after that: the page does not want it. */
  #wasPutBack = false;
  #posting: JobPosting | null = null;
  readonly #host: JsonLdHost;
  readonly #now: () => number;
  readonly #report: (issues: readonly Issue[]) => void;

  /**
   * @param now The time of the card, in ms since 1970.
   * @param report Called with what Google would miss.
   */
  constructor(host: JsonLdHost, now: () => number, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#now = now;
    this.#report = report;
    host.addController(this);
    observeHead();
  }

  /** The zone of the reader's device is left out: search engines read the same everywhere. */
  get #options(): ToJSONLDOptions {
    const { timeZone } = this.#host;
    return { now: this.#now(), url: document.baseURI, ...(timeZone && { timeZone }) };
  }

  /** The JSON-LD of a posting, by Google's rules; null if it has expired. */
  toJSONLD(posting: JobPosting): Record<string, unknown> | null {
    return toJSONLD(posting, this.#options);
  }

  /**
   * Writes the JSON-LD of a posting in place of the one before, or adopts the script of a saved or cloned page; null removes
   * it. Nothing is written if the page itself states the posting.
   */
  sync(posting: JobPosting | null): void {
    if (posting !== this.#posting) {
      this.#remove();
      this.#posting = posting;
      const data = posting && this.toJSONLD(posting);
      if (posting && data && !isStatedByPage(data['title'])) this.#write(posting, data);
    }
    removeStrays();
  }

  #write(posting: JobPosting, data: Record<string, unknown>): void {
    const json = JSON.stringify(data);
    const stray = markedScripts().find((script) => !isOwned(script) && script.text === escapeJson(json));
    this.#script = stray ?? append(json);
    if (!this.#script) return;
    this.#script[OWNER] = this.#host;
    this.#wasPutBack = false;
    const { description } = data;
    const options = { ...this.#options, description: typeof description === 'string' ? description : undefined };
    const advice = adviceOn(posting, options).map(toIssue);
    const isAlone = markedScripts().filter(isOwned).length === 1;
    this.#report(isAlone ? advice : [...advice, { code: 'several-cards', path: 'structured-data' }]);
  }

  /** Puts the script back that the page has removed. */
  putBack(): void {
    const script = this.#script;
    if (!script || script.isConnected || this.#wasPutBack) return;
    document.head.append(script);
    this.#wasPutBack = true;
    setTimeout(() => (this.#wasPutBack = !script.isConnected));
  }

  hostConnected(): void {
    controllers.add(this);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#remove();
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = null;
    this.#posting = null;
  }
}
