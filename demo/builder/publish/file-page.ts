/** A page of its own with the jobs. */
import { type BuilderState, isBoard } from '../state.js';
import { escapeHtml } from './escape.js';
import { elementHtml, styleTag } from './html-snippet.js';
import { publishedJobs } from './published.js';

const pageTitle = (state: BuilderState): string => {
  const [first] = publishedJobs(state);
  if (!first) return '';
  const employer = first.posting.hiringOrganization?.name;
  if (isBoard(state)) return employer ? `Jobs at ${employer}` : 'Jobs';
  return employer ? `${first.posting.title} · ${employer}` : first.posting.title;
};

const PAGE_CSS = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }`;

/**
 * A page with the jobs.
 *
 * @param script The tag of a classic script. It comes last: it works in a page that is opened from a folder, too.
 */
export const filePage = (state: BuilderState, script: string, now?: number): string => {
  const element = elementHtml(state, now);
  if (!element) return '';
  const language = (isBoard(state) ? undefined : publishedJobs(state)[0]?.posting.inLanguage) ?? 'en';
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(pageTitle(state))}</title>
<style>
${PAGE_CSS}
</style>
${styleTag(state)}
</head>
<body>
${element}
${script}
</body>
</html>
`;
};

/** A script inside the page. What could end it, or open a comment of HTML, is only in texts of JavaScript, where this means the same. */
export const inlineScript = (code: string): string =>
  `<script>${code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
