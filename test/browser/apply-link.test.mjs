// An apply link while the browser follows it, on a page that stays: the response is a download, or has no content.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';

const PAGE = pageHtml({
  script: '<script type="module" src="/dist/job-posting.min.js"></script>',
  body: '<job-apply-button href="/stays"></job-apply-button>',
});

for (const { name, launch } of engines) {
  describe(`an apply link that is being followed, in ${name}`, { timeout: 60_000 }, () => {
    let server;
    let browser;
    before(async () => {
      server = await startPageServer({ '/': { body: PAGE }, '/stays': { status: 204 } });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('can be followed again, and the page hears of one application', async () => {
      await browser.open(server.origin);
      const seen = await browser.evaluate(async () => {
        await customElements.whenDefined('job-apply-button');
        const button = document.querySelector('job-apply-button');
        await button.updateComplete;
        let events = 0;
        button.addEventListener('job-apply', () => events++);
        byPart(button, 'button').click();
        await until(() => hasState(button, 'pending'), 'the pending state');
        let isPrevented = null;
        addEventListener('click', (event) => (isPrevented = event.defaultPrevented), { once: true });
        byPart(button, 'button').click();
        button.href = '/elsewhere';
        await button.updateComplete;
        return { events, isPrevented, isPending: hasState(button, 'pending'), faults: faults() };
      });
      assert.deepEqual(seen, { events: 1, isPrevented: false, isPending: false, faults: [] });
    });
  });
}
