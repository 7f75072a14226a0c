/** Writes JSON-LD into the page's head. Lazy-loaded with the first card that has `structured-data`. */
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { jsonLdScripts } from '../shared/page-runtime.js';
import { type ToJSONLDOptions, googleAdvice, serializeJSONLD, toJSONLD } from '../../structured-data/index.js';

export { toJSONLD };

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

/** A JSON-LD script in the page's head. */
export interface JsonLdScript {
  /** What Google would miss. */
  readonly issues: readonly Issue[];
  remove(): void;
}

/** Writes the JSON-LD of a posting; null if it has expired, or the page does not allow it. */
export const insertJsonLd = (posting: JobPosting, options: ToJSONLDOptions): JsonLdScript | null => {
  const data = toJSONLD(posting, options);
  const script = data && append(serializeJSONLD(data));
  if (!script) return null;
  jsonLdScripts.add(script);
  const advice = googleAdvice(posting).map(({ path, message, source }): Issue => ({
    code: 'google-advice',
    path,
    received: new Error(message),
    expected: [source],
  }));
  return {
    issues: jsonLdScripts.size > 1 ? [...advice, { code: 'several-cards', path: 'structured-data' }] : advice,
    remove: () => {
      script.remove();
      jsonLdScripts.delete(script);
    },
  };
};
