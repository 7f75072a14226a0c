// Pages that a server would write: a list, whose links Turbo Drive follows, or a frame loads in place.
import { cpSync, writeFileSync } from 'node:fs';
import { renderPosting } from 'job-posting-elements/server';
import { copyElements } from '../copy-elements.mjs';
import posting from '../posting.json' with { type: 'json' };

const page = (title, body) => `<!doctype html>
<html lang="en">
  <head>
    <title>${title}</title>
    <script type="module" src="/turbo.js"></script>
    <script type="module" src="/elements/job-posting.min.js"></script>
    <script type="module" src="/app.js"></script>
  </head>
  <body>${body}<output id="applied"></output></body>
</html>`;

const list = `
<a id="drive" href="/d-7.html">Open the page</a>
<turbo-frame id="job"><a id="frame" href="/d-7.html">Open here</a></turbo-frame>`;

const job = `
<a id="list" href="/">All jobs</a>
<turbo-frame id="job">${await renderPosting(posting, { href: posting.url, structuredData: true })}</turbo-frame>`;

const at = (path) => new URL(path, import.meta.url);
copyElements(at('dist/elements/'));
cpSync(at('../node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js'), at('dist/turbo.js'));
cpSync(at('app.js'), at('dist/app.js'));
writeFileSync(at('dist/index.html'), page('Jobs', list));
writeFileSync(at('dist/d-7.html'), page(posting.title, job));
