/** The jobs as HTML to paste into a page. */
import type { JobPosting } from '../../../src/schema/index.js';
import { serializeJSONLD, toJSONLD } from '../../../src/structured-data/index.js';
import { type BuilderState, isBoard } from '../state.js';
import { escapeHtml, scriptJson } from './escape.js';
import { publishedJobs } from './published.js';
import { summaryOf } from './summary.js';
import { themeCss } from './theme-css.js';

export interface SnippetOptions {
  /** The address of the folder with the library's scripts, with a slash at its end. */
  readonly base: string;
  /** The hash of the main script; empty for none. */
  readonly integrity: string;
  /** The time at which the snippet is made, in ms since 1970. Default: now. */
  readonly now?: number;
}

const COMMENT = '<!-- To change this later, paste all of it into the first step of the builder. -->';

/** The tag of the main script. */
export const scriptTag = ({ base, integrity }: SnippetOptions): string => {
  const hash = integrity && ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"`;
  return `<script type="module" src="${escapeHtml(`${base}job-posting.min.js`)}"${hash}></script>`;
};

/** What readers and crawlers without JavaScript get. `level`: of its heading. */
const fallback = (posting: JobPosting, level: 2 | 3): string => {
  const { title, facts, href } = summaryOf(posting);
  const heading = href ? `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>` : escapeHtml(title);
  return [
    `  <h${level}>${heading}</h${level}>`,
    ...(facts.length > 0 ? [`  <p>${escapeHtml(facts.join(' · '))}</p>`] : []),
  ].join('\n');
};

const dataScript = (data: unknown): string => `  <script type="application/json">\n${scriptJson(data)}\n  </script>`;

/**
 * The JSON-LD of a posting for the HTML of its page; empty once its applications are closed. The mark lets the card
 * adopt it, so that it is there once, and take it out when applications close.
 */
export const jsonLdTag = (posting: JobPosting, now: number = Date.now()): string => {
  const data = toJSONLD(posting, { now });
  return data ? `<script type="application/ld+json" data-job-posting-elements>${serializeJSONLD(data)}</script>` : '';
};

/** The elements with their data, without the script and the style. */
export const elementHtml = (state: BuilderState, now?: number): string => {
  const jobs = publishedJobs(state);
  if (jobs.length === 0) return '';
  if (isBoard(state)) {
    const list = jobs.map(({ posting }) => fallback(posting, 3));
    return ['<job-board>', dataScript(jobs.map(({ draft }) => draft)), ...list, '</job-board>'].join('\n');
  }
  const [job] = jobs;
  if (!job) return '';
  const layout = state.layout === 'card' ? '' : ` layout="${state.layout}"`;
  return [
    `<job-posting${layout} structured-data>`,
    dataScript(job.draft),
    fallback(job.posting, 2),
    '</job-posting>',
    jsonLdTag(job.posting, now),
  ]
    .filter(Boolean)
    .join('\n');
};

/** The tag that the theme's rule is for. */
const selectorOf = (state: BuilderState): string => (isBoard(state) ? 'job-board' : 'job-posting');

/** The theme of the jobs as a style element; empty if it is the default. */
export const styleTag = (state: BuilderState): string => {
  const css = themeCss(state.theme, selectorOf(state));
  return css && `<style>\n${css}\n</style>`;
};

/** All that a page needs for the jobs; empty if none of them has a title. */
export const htmlSnippet = (state: BuilderState, options: SnippetOptions): string => {
  const element = elementHtml(state, options.now);
  return element && [COMMENT, scriptTag(options), styleTag(state), element].filter(Boolean).join('\n');
};
