/** The JSON-LD of a card. Lazy-loaded with the first card that has `structured-data`, or is asked for its JSON-LD. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { jsonLdScripts } from '../shared/page-runtime.js';
import { type ToJSONLDOptions, googleAdvice, serializeJSONLD, toJSONLD } from '../../structured-data/index.js';

interface ScriptPolicy {
  createScript(text: string): string;
}
/** The part of the Trusted Types API that is used here; TypeScript's DOM library lacks it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | null | undefined;

const createScript = (text: string): string => {
  JSON.parse(text);
  return text;
};

/** The Trusted Types policy for JSON-LD: it rejects everything but JSON. Null without Trusted Types. */
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

/** Appends a script with JSON to the head; null if the page requires Trusted Types and does not allow our policy. */
const append = (json: string): HTMLScriptElement | null => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    script.text = scriptPolicy()?.createScript(json) ?? json;
  } catch {
    return null;
  }
  return document.head.appendChild(script);
};

/** What Google would miss in a posting. */
const adviceOn = (posting: JobPosting, options: ToJSONLDOptions): Issue[] =>
  googleAdvice(posting, options).map(({ path, message, source }) => ({
    code: 'google-advice',
    path,
    received: new Error(message),
    expected: [source],
  }));

/** The card. */
interface JsonLdHost extends ReactiveControllerHost {
  /** The zone that the page names. */
  readonly timeZone: string | null;
}

/** Keeps the JSON-LD of one posting in the page's head. */
export class JsonLdController implements ReactiveController {
  #script: HTMLScriptElement | null = null;
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

  /** Writes the JSON-LD of a posting in place of the one before; null removes it. */
  sync(posting: JobPosting | null): void {
    if (posting === this.#posting) return;
    this.#remove();
    this.#posting = posting;
    const data = posting && this.toJSONLD(posting);
    if (!data) return;
    this.#script = append(serializeJSONLD(data));
    if (!this.#script) return;
    jsonLdScripts.add(this.#script);
    const advice = adviceOn(posting, this.#options);
    this.#report(jsonLdScripts.size > 1 ? [...advice, { code: 'several-cards', path: 'structured-data' }] : advice);
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #remove(): void {
    if (this.#script) jsonLdScripts.delete(this.#script);
    this.#script?.remove();
    this.#script = null;
    this.#posting = null;
  }
}
