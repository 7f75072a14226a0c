import { TEXT_TAGS_MAX } from './text-budget.js';

interface HtmlPolicy {
  createHTML(html: string): string;
}

/** The part of the Trusted Types API that is used here; TypeScript's DOM library lacks it. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): HtmlPolicy;
}

let policy: HtmlPolicy | null | undefined;

/** The library's Trusted Types policy, created on first use; null if the API is missing or the page forbids the policy. */
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
/** An attribute's value, which stays, or the name of an attribute that holds a script or style. */
const VALUE_OR_INLINE = /=\s*(?:"[^"]*"|'[^']*'|[^\s>]*)|\b(?:style|on\w+)(?=\s*=)/gi;

/**
 * Removes inline handlers and styles, which a page with a strict Content-Security-Policy reports as soon as they are
 * parsed. None are kept anyway: attributes get a meaningless name, and style sheets become another element with raw text.
 */
const stripInlineHandlers = (html: string): string =>
  html
    .replace(/(<\/?)style\b/gi, '$1noframes')
    .replace(TAG, (tag) => tag.replace(VALUE_OR_INLINE, (found) => (found.startsWith('=') ? found : 'data-x')));

// `<img name="body">` shadows the document's own member: ask the prototype
const bodyOf = Object.getOwnPropertyDescriptor(globalThis.Document?.prototype ?? {}, 'body')?.get;

/** Elements that, if left open, a parser opens again in every following block. */
const FORMATTING = /<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/])[^<>]*>?/gi;

const LANGUAGE_OR_DIRECTION = /\s(?:lang|dir)\s*=\s*(?:"[\w-]*"|'[\w-]*'|[\w-]+)/gi;
/** Most formatting elements of one text that keep their language or direction. */
const KEPT_MAX = 10;

/**
 * Limits markup to what a parser reads in linear time: deep nesting takes some engines quadratic time. Formatting
 * elements lose their attributes, except a few, because a parser keeps at most three equal ones open, but any number of
 * different ones.
 */
export const limitMarkup = (html: string): string => {
  let keptCount = 0;
  return html
    .split('<', TEXT_TAGS_MAX + 1)
    .join('<')
    .replace(FORMATTING, (tag, name: string) => {
      const kept = keptCount < KEPT_MAX ? tag.match(LANGUAGE_OR_DIRECTION) : null;
      if (kept) keptCount++;
      return `<${name}${kept?.join('') ?? ''}>`;
    });
};

/** The body of `html`, parsed into a document without scripts or requests; null if the page forbids parsing. */
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
