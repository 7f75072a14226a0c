interface HtmlPolicy {
  createHTML(html: string): string;
}

/** The part of the Trusted Types API that is used here; TypeScript's DOM library does not have it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): HtmlPolicy;
}

let policy: HtmlPolicy | null | undefined;

/** Our Trusted Types policy, made when first needed; null where the API is missing or the page forbids the policy. */
const htmlPolicy = (): HtmlPolicy | null => {
  if (policy !== undefined) return policy;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  try {
    // the identity is safe: its only consumer parses into an inert document and copies from the allow-list
    policy = trustedTypes?.createPolicy('job-posting#html', { createHTML: (html) => html }) ?? null;
  } catch {
    policy = null;
  }
  return policy;
};

const TAG = /<[a-z][^<>]*>/gi;
const STYLE_OR_HANDLER = /\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Without the attributes for which a strict page reports a violation as soon as they are parsed. None is kept anyway. */
const withoutInline = (html: string): string => html.replace(TAG, (tag) => tag.replace(STYLE_OR_HANDLER, ''));

// `<img name="body">` shadows the document's own member: ask the prototype
const bodyOf = Object.getOwnPropertyDescriptor(globalThis.Document?.prototype ?? {}, 'body')?.get;

/** The body of `html`, parsed into a document without scripts or requests; null where the page forbids parsing. */
export const parseHtml = (html: string): HTMLElement | null => {
  try {
    // with a doctype, as pages have: without one a table may stand in a paragraph
    const quiet = `<!doctype html>${withoutInline(html)}`;
    const parsed = new DOMParser().parseFromString(htmlPolicy()?.createHTML(quiet) ?? quiet, 'text/html');
    return bodyOf?.call(parsed) as HTMLElement;
  } catch {
    return null;
  }
};
