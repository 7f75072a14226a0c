// The deadline for a calendar, under a policy that allows a page next to nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import ICAL from 'ical.js';
import { engines } from '../support/engines.mjs';

const dist = new URL('../../dist/', import.meta.url);
const POLICY = `default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; base-uri 'none';
  require-trusted-types-for 'script'; trusted-types job-posting#lit job-posting#html job-posting#ld`;
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tools</title>
<script type="module" src="/dist/job-posting.min.js"></script><script src="/see.js"></script>
<job-apply-button href="/apply" valid-through="2099-09-30T17:00-04:00" tools></job-apply-button></html>`;
const see = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
// settles when the browser has told of a request that the policy forbids, and of what it forbade before
window.forbidden = () => new Promise((resolve) => {
  document.addEventListener('securitypolicyviolation', resolve, { once: true });
  fetch('/forbidden').catch(() => {});
});
window.tool = (name) => document.querySelector('job-apply-button').shadowRoot?.querySelector('[part~=' + name + ']');
window.ready = async () => { while (!tool('calendar')) await new Promise((resolve) => setTimeout(resolve, 25)); };`;

for (const { name, launch } of engines) {
  describe(`a deadline for a calendar, under a strict policy, in ${name}`, () => {
    let server;
    let window;
    let folder;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'downloads-'));
      server = createServer(async ({ url }, response) => {
        const script =
          url === '/see.js' ? see : url.startsWith('/dist/') && (await readFile(new URL(url.slice(6), dist)));
        response
          .writeHead(200, {
            'content-type': script ? 'text/javascript' : 'text/html',
            'content-security-policy': POLICY.replaceAll('\n', ' '),
          })
          .end(script || html);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      window = await launch();
      if (name === 'Chromium') {
        const devtools = await window.page.createCDPSession();
        await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      }
      await window.open(`http://127.0.0.1:${server.address().port}/`);
    });
    after(async () => {
      await window?.close();
      server?.closeAllConnections();
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is a file that calendars read, and no policy is in its way', async () => {
      const { href, file } = await window.evaluate(async () => {
        await ready();
        const link = tool('calendar');
        link.click();
        return { href: link.href, file: link.download };
      });
      assert.equal(file, 'deadline.ics');
      const text = decodeURIComponent(href.slice(href.indexOf(',') + 1));
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
      assert.equal(new ICAL.Event(event).startDate.toString(), '2099-09-30T21:00:00Z');
      if (name === 'Chromium') {
        // where the files of the others go cannot be told
        for (let tries = 0; tries < 100 && !readdirSync(folder).includes(file); tries++) await wait(50);
        assert.equal(readFileSync(join(folder, file), 'utf8'), text);
      }
      const seen = await window.evaluate(async () => {
        await forbidden();
        return [violations, location.pathname];
      });
      assert.deepEqual(seen, [['connect-src'], '/'], 'no other violation, and the page is still there');
    });
  });
}
