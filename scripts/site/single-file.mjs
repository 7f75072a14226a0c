// One HTML file with everything in it, which works by double click: the page to begin with, without a server.
import { readFileSync } from 'node:fs';
import { examplePostings } from '../../demo/assets/example-postings.js';
import { formatJson } from '../../demo/assets/format-json.js';

const root = new URL('../../', import.meta.url);

/** @param today The day from which the dates of the example are counted. Default: today. */
export const singleFile = (today = new Date()) => {
  const [{ posting }] = examplePostings(today);
  const library = readFileSync(new URL('dist/builder/job-posting.all.js', root), 'utf8');
  // what could end the script, or open a comment of HTML, is only in texts of JavaScript, where this means the same
  const script = library.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${posting.title}</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
job-posting { --job-accent: #4338ca; }
</style>
</head>
<body>
<h1>Careers</h1>

<!-- Change the posting, save the file, and open it again. -->
<job-posting>
<script type="application/json">
${formatJson(posting)}
</script>
<a href="${posting.application.url}">${posting.title}</a>
</job-posting>

<!-- The library, whole. On a server, load dist/job-posting.min.js instead: it is a sixth of this. -->
<script>${script}</script>
</body>
</html>
`;
};
