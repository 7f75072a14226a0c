/** The page of `serve`: a board that asks the search server beside it. */
import { escapeHtml } from '../rich-text/escape-html.js';

/** What the page may load. Only logos come from elsewhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types job-posting#lit job-posting#html job-posting#ld',
].join('; ');

export interface BoardPage {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
}

export const boardPage = ({ title, lang }: BoardPage): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/elements/job-posting.min.js"></script>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<job-board search="/api/jobs" detail="dialog" debug="off"><p>The list of positions needs JavaScript.</p></job-board>
</main>
</body>
</html>
`;

export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  font: 1rem/1.5 system-ui, sans-serif;
  background-color: light-dark(#f6f7f9, #0e0f12);
  color: light-dark(#16181d, #f2f3f5);
}
body {
  margin: 0;
}
main {
  max-inline-size: 72rem;
  margin-inline: auto;
  padding: 1.5rem max(0.75rem, 2vw) 4rem;
}
h1 {
  margin-block: 0 1rem;
  font-size: 1.6rem;
  line-height: 1.25;
  text-wrap: balance;
}
`;
