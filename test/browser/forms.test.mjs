// The picker in a plain form, against a real server: sent, left, come back to, loaded again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { echo } from '../../demo/form-echo-handler.mjs';
import { engines } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const PAGE = pageHtml({
  title: 'Form',
  script: '<script src="/functions.js"></script><script type="module" src="/dist/job-posting.min.js"></script>',
  body: `<form action="/apply" method="post"><input name="who">
<job-start-date-picker name="days" now="2026-10-01" required><option value="2027-01-11">11 January</option>
  <option value="2027-02-01">1 February</option></job-start-date-picker>
<job-start-date-picker name="window" now="2026-10-01"><option value="2027-01-11/2027-02-28">In winter</option></job-start-date-picker>
<job-start-date-picker name="months" now="2026-10-01"><option value="2027-01/2027-04">In spring</option></job-start-date-picker>
<job-start-date-picker name="none" now="2026-10-01"><option value="2027-05">May</option><option value="2027-06">June</option></job-start-date-picker>
<button>Send</button></form>`,
});

/** What a test does on the page, and sees of it. */
const FUNCTIONS = `window.changes = 0;
addEventListener('change', () => changes++, true);
${globalFunctions({
  picker: (name) => document.querySelector(`[name=${name}]`),
  shadow: (name) => picker(name).shadowRoot,
  days: () => calendarDays(shadow('window')?.querySelector('.calendar')),
  formReady: () =>
    until(
      () => days().length > 0 && shadow('months')?.querySelector('select') && shadow('days')?.querySelector('input'),
      'the pickers',
    ),
  fill: () => {
    document.querySelector('[name=who]').value = 'Zoë';
    shadow('days').querySelectorAll('input')[1].click();
    days()
      .find((button) => button.textContent === '20')
      .click();
    const select = shadow('months').querySelector('select');
    select.value = '2027-03';
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  // browsers restore values until the page is loaded, and what follows is drawn in the next frame
  restored: async () => {
    await until(() => document.readyState === 'complete', 'the whole page');
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  },
  values: () => formValues(document.querySelector('form')),
})}`;

const FILLED = [
  ['who', 'Zoë'],
  ['days', '2027-02-01'],
  ['window', '2027-01-20'],
  ['months', '2027-03'],
];

for (const { name, launch } of engines) {
  describe(`a plain form with pickers, in ${name}`, () => {
    let server;
    let browser;
    let submissions = [];
    let pages = 0;

    before(async () => {
      const submit = async (request, response) => {
        submissions.push((await echo(request)).fields);
        response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Thanks</title><p>Thank you</p>');
      };
      server = await startPageServer({ '/functions.js': { body: FUNCTIONS }, '/apply': submit, '/mark': submit });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (headers = {}) => {
      submissions = [];
      const path = `/form-${pages}`;
      server.routes[path] = { body: PAGE, headers };
      // by the page itself: Firefox's driver waits in vain after a page that was kept for going back
      if (pages++ > 0) await browser.evaluate((to) => void setTimeout(() => location.assign(to)), path);
      else await browser.open(server.origin + path);
      await browser.waitFor((at) => location.pathname === at && formReady().then(() => true), 'the form', path);
    };
    const leave = async () => {
      await browser.evaluate(() => void setTimeout(() => document.querySelector('button').click()));
      await browser.waitFor(() => document.title === 'Thanks', 'the response');
    };
    /** Back in the form, whether it was kept or loaded anew; gives what it holds. */
    const back = async () => {
      await browser.evaluate(() => void setTimeout(() => history.back()));
      await browser.waitFor(() => document.title === 'Form' && formReady().then(() => true), 'the form again');
      return browser.evaluate(() => values());
    };

    it('is sent as it was filled in, without what was not chosen', async () => {
      await open();
      await browser.evaluate(() => fill());
      assert.deepEqual(await browser.evaluate(() => values()), FILLED);
      await leave();
      assert.deepEqual(submissions, [FILLED]);
    });

    it('is not sent while a needed date is missing', async () => {
      await open();
      const seen = await browser.evaluate(async () => {
        document.querySelector('button').click();
        await fetch('/mark', { method: 'POST', body: new URLSearchParams('mark=') }); // comes after what was sent before
        return [hasState(picker('days'), 'user-invalid'), document.activeElement?.getAttribute('name')];
      });
      assert.deepEqual(seen, [true, 'days']);
      assert.deepEqual(submissions, [[['mark', '']]]);
    });

    it('has what was chosen after going back, and no change is told', async () => {
      await open();
      await browser.evaluate(() => fill());
      await leave();
      assert.deepEqual(await back(), FILLED);
      const seen = await browser.evaluate(async () => {
        await picker('days').updateComplete;
        return [shadow('days').querySelector('input:checked')?.value, shadow('months').querySelector('select').value];
      });
      assert.deepEqual(seen, ['2027-02-01', '2027-03']);
    });

    it('has after a reload what a native control has', async () => {
      await open();
      await browser.evaluate(() => fill());
      await browser.evaluate(() => {
        window.old = true;
        setTimeout(() => location.reload());
      });
      await browser.waitFor(
        () => !window.old && document.title === 'Form' && formReady().then(() => true),
        'the form again',
      );
      const { who, rest, changes } = await browser.evaluate(async () => {
        await restored();
        const [first, ...others] = values();
        return { who: first[1], rest: others, changes: window.changes };
      });
      // Chromium and WebKit give nothing back to a custom control here
      assert.ok(rest.length === 0 || (who === 'Zoë' && rest.length === 3), JSON.stringify({ who, rest }));
      if (rest.length > 0) assert.deepEqual(rest, FILLED.slice(1));
      assert.equal(changes, 0);
    });

    it('has what was chosen when the page is not kept for going back, where the engine stores it', async () => {
      await open({ 'cache-control': 'no-cache' });
      await browser.evaluate(() => {
        addEventListener('unload', () => {}); // such a page is not kept
        return fill();
      });
      await leave();
      const values = await back();
      const [[, who], ...rest] = values;
      const kept = rest.length > 0;
      if (kept) assert.deepEqual(values, FILLED);
      else assert.equal(name, 'WebKit', `nothing came back, but ${who}`);
      const value = `sent, back, reload: ${kept ? 'as chosen' : 'as the engine stores it'}, 0 change events`;
      recordMetric('R9', value, { engine: name, test: import.meta.url });
    });
  });
}
