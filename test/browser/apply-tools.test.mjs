// The deadline for a calendar, under a policy that allows a page next to nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import ICAL from 'ical.js';
import { engines } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';

const POLICY = `default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; base-uri 'none'; \
require-trusted-types-for 'script'; trusted-types job-posting#lit job-posting#html job-posting#ld`;
const page = pageHtml({
  title: 'Tools',
  script: '<script type="module" src="/dist/job-posting.min.js"></script>',
  body: '<job-apply-button href="/apply" valid-through="2099-09-30T17:00-04:00" tools></job-apply-button>',
});

for (const { name, launch } of engines) {
  describe(`a deadline for a calendar, under a strict policy, in ${name}`, () => {
    let server;
    let browser;
    let folder;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'downloads-'));
      server = await startPageServer({ '/': { body: page, headers: { 'Content-Security-Policy': POLICY } } });
      browser = await launch();
      if (name === 'Chromium') {
        const devtools = await browser.page.createCDPSession();
        await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      }
      await browser.open(`${server.origin}/`);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('is a file that calendars read, and no policy is in its way', async () => {
      const { href, file } = await browser.evaluate(async () => {
        const link = await until(() => byPart('job-apply-button', 'calendar'), 'the tools');
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
      const left = await browser.evaluate(async () => ({
        violations: await reportedViolations(),
        path: location.pathname,
      }));
      assert.deepEqual(left, { violations: [], path: '/' }, 'the page is still there');
    });
  });
}
