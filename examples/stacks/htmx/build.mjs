// Pages that a server would write: a list that gets the posting as a fragment, and a boosted link to its page.
import { cpSync, writeFileSync } from 'node:fs';
import { renderPosting } from 'job-posting-elements/server';
import { copyElements } from '../copy-elements.mjs';
import posting from '../posting.json' with { type: 'json' };

const page = (title, body) => `<!doctype html>
<html lang="en">
  <head>
    <title>${title}</title>
    <script src="/htmx.js" defer></script>
    <script type="module" src="/elements/job-posting.min.js"></script>
    <script type="module" src="/app.js"></script>
  </head>
  <body hx-boost:inherited="true">${body}<output id="applied"></output></body>
</html>`;

const list = `
<a id="boosted" href="/d-7.html">Open the page</a>
<button id="get" hx-get="/d-7.part.html" hx-target="#job">Open here</button>
<div id="job"></div>
`;

const card = await renderPosting(posting, { href: posting.url, structuredData: true });

const at = (path) => new URL(path, import.meta.url);
copyElements(at('dist/elements/'));
cpSync(at('../node_modules/htmx.org/dist/htmx.min.js'), at('dist/htmx.js'));
cpSync(at('app.js'), at('dist/app.js'));
writeFileSync(at('dist/index.html'), page('Jobs', list));
writeFileSync(at('dist/d-7.html'), page(posting.title, `<a id="list" href="/">All jobs</a>${card}`));
writeFileSync(at('dist/d-7.part.html'), card);
