import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Finding } from '../../schema/finding.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { ToJSONLDOptions } from '../../structured-data/index.js';

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

/** The cards of this page that have written their markup. */
const writers = new Set<StructuredData>();

/**
 * Keeps one JSON-LD block in the head for the posting that is shown, and none while there is nothing to show or apply
 * for. The writer is downloaded only for cards that ask for it.
 */
export class StructuredData implements ReactiveController {
  #script: HTMLScriptElement | null = null;
  #shown: JobPosting | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #report: (findings: readonly Finding[]) => void;

  /** `report` is told what Google would miss. */
  constructor(host: ReactiveControllerHost, report: (findings: readonly Finding[]) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  /** Writes the markup of a posting, or takes it away for null. */
  async show(posting: JobPosting | null, options: () => ToJSONLDOptions): Promise<void> {
    if (posting === this.#shown) return;
    this.#remove();
    this.#shown = posting;
    if (!posting) return;
    const writer = await import('../../structured-data/index.js').catch(() => null);
    if (!writer) return; // a copy of the page without that file
    const { googleAdvice, serializeJSONLD, toJSONLD } = writer;
    const data = toJSONLD(posting, options());
    if (!data || this.#shown !== posting || !this.#write(serializeJSONLD(data))) return;
    const advice = googleAdvice(posting).map(({ path, message, source }): Finding => {
      return { code: 'google-advice', path, received: new Error(message), expected: [source] };
    });
    this.#report(writers.size > 1 ? [...advice, { code: 'several-cards', path: 'structured-data' }] : advice);
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // what was taken away with the element comes back with it
  }

  hostDisconnected(): void {
    this.#remove();
    this.#shown = null;
  }

  /** Whether the block could be written. */
  #write(json: string): boolean {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.text = scriptPolicy()?.createScript(json) ?? json;
    } catch {
      return false; // Trusted Types are required, and our policy is not allowed
    }
    this.#script = document.head.appendChild(script);
    writers.add(this);
    return true;
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = null;
    writers.delete(this);
  }
}
