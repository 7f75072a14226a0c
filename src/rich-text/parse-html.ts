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

const TAG = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*/gi;
/** A value, to be left alone, or the name of an attribute that runs or styles. */
const VALUE_OR_INLINE = /=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|\b(?:style|on\w+)(?=\s*=)/gi;

/**
 * Without what a strict page reports as a violation as soon as it is parsed. None of it is kept anyway: attributes get a
 * name that means nothing, and style sheets become another element that holds raw text.
 */
const stripInlineHandlers = (html: string): string =>
  html
    .replace(/(<\/?)style\b/gi, '$1noframes')
    .replace(TAG, (tag) => tag.replace(VALUE_OR_INLINE, (found) => (found.startsWith('=') ? found : 'data-x')));

// `<img name="body">` shadows the document's own member: ask the prototype
const bodyOf = Object.getOwnPropertyDescriptor(globalThis.Document?.prototype ?? {}, 'body')?.get;

/** Most tags of a text, nine times the most seen in a real one; it ends there. */
const TAGS_MAX = 5000;
/** Elements that a parser opens again in every block after one in which they were left open. */
const FORMATTING = /<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/])[^<>]*>?/gi;

const LANGUAGE_OR_DIRECTION = /\s(?:lang|dir)\s*=\s*(?:"[\w-]*"|'[\w-]*'|[\w-]+)/gi;
/** Formatting that keeps its language or direction, of one text. */
const KEPT_MAX = 10;

/**
 * What a parser reads in linear time: deep nesting costs some engines the square of it. Formatting goes without
 * attributes, but for a few, because a parser keeps at most three open that are alike, and any number that are not.
 */
const limitMarkup = (html: string): string => {
  let keptCount = 0;
  return html
    .split('<', TAGS_MAX + 1)
    .join('<')
    .replace(FORMATTING, (tag, name: string) => {
      const kept = keptCount < KEPT_MAX ? tag.match(LANGUAGE_OR_DIRECTION) : null;
      if (kept) keptCount++;
      return `<${name}${kept?.join('') ?? ''}>`;
    });
};

/** The body of `html`, parsed into a document without scripts or requests; null where the page forbids parsing. */
export const parseHtml = (html: string): HTMLElement | null => {
  try {
    // with a doctype, as pages have: without one a table may stand in a paragraph
    const quiet = `<!doctype html>${stripInlineHandlers(limitMarkup(html))}`;
    const parsed = new DOMParser().parseFromString(htmlPolicy()?.createHTML(quiet) ?? quiet, 'text/html');
    return bodyOf?.call(parsed) as HTMLElement;
  } catch {
    return null;
  }
};
