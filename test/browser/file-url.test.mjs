// A page opened from a folder: no server, no modules, no fetch.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';

const script = new URL('../../dist/job-posting.classic.min.js', import.meta.url);
const page = `<!doctype html><meta charset="utf-8"><title>From a folder</title>
<job-posting id="inline"><a href="/job">Own page</a>
<script type="application/json">{"title": "Intern", "hiringOrganization": "Acme", "application": "https://acme.example/apply"}</script>
</job-posting>
<job-posting id="fetched" src="./posting.json"><a href="/job">Own page</a></job-posting>
<job-board src="./posting.json"><a href="/jobs">All jobs</a></job-board>
<script>window.failures = []; addEventListener('error', (event) => failures.push(event.message));
addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)));</script>
<script src="${script}"></script>`;

for (const { name, launch } of engines) {
  describe(`from a folder, in ${name}`, () => {
    let folder;
    let browser;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'page-'));
      writeFileSync(join(folder, 'index.html'), page);
      writeFileSync(join(folder, 'posting.json'), '{"title": "Intern", "hiringOrganization": "Acme"}');
      browser = await launch();
      await browser.open(pathToFileURL(join(folder, 'index.html')).href);
    });
    after(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('shows what is on the page, and keeps the own link where a file may not be fetched', async () => {
      const seen = await browser.evaluate(async () => {
        const [inline, fetched] = document.querySelectorAll('job-posting');
        const board = document.querySelector('job-board');
        await Promise.all([inline.ready, fetched.ready, board.ready]);
        return {
          title: inline.shadowRoot.querySelector('[part~=title]').textContent.trim(),
          problem: fetched.problems[0].code,
          fallback: fetched.querySelector('a').checkVisibility(),
          list: board.querySelector('a').checkVisibility(),
          isFailed: board.matches(':state(invalid)'),
          failures,
        };
      });
      assert.equal(seen.title, 'Intern');
      assert.equal(seen.problem, 'url-invalid');
      assert.ok(seen.fallback, 'the own link can be read');
      assert.ok(seen.list && seen.isFailed, 'the own link to the list can be read');
      assert.deepEqual(seen.failures, []);
      recordMetric('R10', 'file: readable, 0 errors', { engine: name, test: import.meta.url });
    });
  });
}
