/** Writes JSON-LD into the page's head. Pages download this, and the writer with it, only where it is asked for. */
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { type ToJSONLDOptions, googleAdvice, serializeJSONLD, toJSONLD } from '../../structured-data/index.js';

export { toJSONLD };

interface ScriptPolicy {
  createScript(text: string): string;
}
/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | null | undefined;

const createScript = (text: string): string => {
  JSON.parse(text);
  return text;
};

/** Our Trusted Types policy for data blocks: it lets nothing through that is not JSON. Null where there is none. */
const scriptPolicy = (): ScriptPolicy | null => {
  if (policy !== undefined) return policy;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    policy = trustedTypes?.createPolicy('job-posting#ld', { createScript }) ?? null;
  } catch {
    policy = null; // the page forbids it
  }
  return policy;
};

/** Puts a block of JSON into the head; null where Trusted Types are required and our policy is not allowed. */
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

/** The blocks of this page. */
const written = new Set<HTMLScriptElement>();

export interface JsonLdScript {
  /** What Google would miss. */
  readonly issues: readonly Issue[];
  remove(): void;
}

/** Writes the markup of a posting; null when there is none to write. */
export const insertJsonLd = (posting: JobPosting, options: ToJSONLDOptions): JsonLdScript | null => {
  const data = toJSONLD(posting, options);
  const script = data && append(serializeJSONLD(data));
  if (!script) return null;
  written.add(script);
  const advice = googleAdvice(posting).map(({ path, message, source }): Issue => ({
    code: 'google-advice',
    path,
    received: new Error(message),
    expected: [source],
  }));
  return {
    issues: written.size > 1 ? [...advice, { code: 'several-cards', path: 'structured-data' }] : advice,
    remove: () => {
      script.remove();
      written.delete(script);
    },
  };
};
