/** Reads back what the last screen wrote: the postings of a snippet, and how they look. */
import { parsePosting } from '../../../src/schema/index.js';
import { normalize } from '../edit-job.js';
import { type Draft, emptyJob } from '../job.js';
import { parseBase } from '../publish/script-base.js';
import type { BuilderState, Layout, Theme } from '../state.js';

const TOKEN = /^--job-[\w-]+$/;

/** The rules of style sheets, those of `@media` and other blocks included. */
const rulesOf = (list: CSSRuleList): CSSStyleRule[] =>
  [...list].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [];
  });

const declarationsOf = (css: string): CSSStyleDeclaration[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css); // loads nothing: `@import` is ignored here
  return rulesOf(sheet.cssRules).map(({ style }) => style);
};

const themeOf = (page: Document): Theme => {
  const styles = [...page.querySelectorAll('style')].flatMap(({ textContent }) => declarationsOf(textContent));
  const tokens: Record<`--job-${string}`, string> = {};
  for (const style of styles)
    for (const name of style) if (TOKEN.test(name)) tokens[name as `--job-${string}`] = valueOf(style, name); // tested
  const scheme = styles.map((style) => style.getPropertyValue('color-scheme').trim()).findLast(Boolean);
  return { tokens, ...(scheme === 'light' || scheme === 'dark' ? { colorScheme: scheme } : {}) };
};

const postingsOf = (text: string): Draft[] => {
  try {
    const value: unknown = JSON.parse(text);
    const list: readonly unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'object' && value !== null && 'postings' in value && Array.isArray(value.postings)
        ? value.postings
        : [value];
    return list.flatMap((item) => {
      const isPosting = typeof item === 'object' && item !== null && !('@type' in item);
      return isPosting && parsePosting({ title: 'Title', ...item }).posting ? [normalize(item)] : [];
    });
  } catch {
    return [];
  }
};

/** The value of a token, in single quotes as the snippet has it: WebKit writes double ones. */
const valueOf = (style: CSSStyleDeclaration, name: string): string =>
  style.getPropertyValue(name).trim().replaceAll('"', "'");

/** Whether a text has one of our elements with its data inside. */
const isSnippet = (html: string): boolean =>
  /<job-(?:posting|board)[\s>]/i.test(html) && /application\/json/i.test(html);

/** The public address of the library's scripts, of any version. */
const CDN = /^https:\/\/unpkg\.com\/job-posting-elements@[\w.-]+\/dist\/$/;

/** The folder of a copy of the scripts; null for the public one, and without a script. */
const baseOf = (page: Document): string | null => {
  const script = page.querySelector('script[src$="/job-posting.min.js"]');
  const base = parseBase(script?.getAttribute('src') ?? '');
  return base && !CDN.test(base) ? base : null;
};

/** The state that a snippet was made of; null if the text is no snippet. Nothing in it runs or loads. */
export const restoreSnippet = (html: string): Partial<BuilderState> | null => {
  if (!isSnippet(html)) return null;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll('job-posting, job-board')];
  const scripts = elements.flatMap((element) => [
    ...element.querySelectorAll<HTMLScriptElement>(':scope > script[type="application/json"]'),
  ]);
  const jobs = scripts
    .flatMap(({ textContent }) => postingsOf(textContent))
    .map((posting) => ({ ...emptyJob(), posting }));
  if (jobs.length === 0) return null;
  const layout = elements[0]?.getAttribute('layout');
  const known: Layout = layout === 'full' || layout === 'row' ? layout : 'card';
  const base = baseOf(page);
  return { jobs, current: 0, theme: themeOf(page), layout: known, ...(base && { base }) };
};
