// The calendar of the built scripts: beside a page's own cally, under a strict policy, and where it cannot be had.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { engines } from '../support/engines.mjs';

const root = new URL('../../', import.meta.url);
const OURS = '/dist/job-posting.min.js';
const THEIRS = '/node_modules/cally/dist/cally.js';
const CSP =
  "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

const HELPERS = `window.faults = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => faults.push(violatedDirective + ' ' + sample));
window.until = async (check, what) => {
  for (let tries = 0; tries < 400; tries++) { const got = check(); if (got) return got; await new Promise((r) => setTimeout(r, 25)); }
  throw new Error('waited in vain for ' + what);
};
window.days = (calendar) => [...(calendar?.querySelector('job-calendar-month, calendar-month')?.shadowRoot?.querySelectorAll('td button') ?? [])];
window.picker = () => document.querySelector('job-start-date-picker');
window.ours = () => picker().shadowRoot?.querySelector('.calendar');
window.theirs = () => document.querySelector('calendar-date');
window.take = (calendar, day) => days(calendar).find((button) => button.textContent === day).click();`;

const page = (scripts, option) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Calendar</title>
<link rel="icon" href="data:,"><script src="/helpers.js"></script>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
<form><job-start-date-picker name="start" now="2026-04-01"><option value="2026-05-18/2026-06-30">In early summer</option>${option}</job-start-date-picker></form>
<calendar-date value="2026-05-02"><calendar-month></calendar-month></calendar-date><p id="below">Below</p></html>`;

for (const { name, launch } of engines) {
  describe(`the calendar of the scripts, in ${name}`, () => {
    let server;
    let origin;
    let window;
    let html = '';
    let missing = [];
    let held = [];
    let opening;

    before(async () => {
      server = createServer(async (request, response) => {
        const { pathname } = new URL(request.url, 'http://localhost');
        if (pathname === '/helpers.js') {
          response.writeHead(200, { 'content-type': 'text/javascript' }).end(HELPERS);
        } else if (pathname.endsWith('.js')) {
          if (pathname.includes(held[0])) await held[1];
          const body = missing.some((file) => pathname.includes(file))
            ? null
            : await readFile(new URL(pathname.slice(1), root)).catch(() => null);
          response.writeHead(body ? 200 : 404, { 'content-type': 'text/javascript' }).end(body);
        } else {
          response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': CSP }).end(html);
        }
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${server.address().port}`;
      window = await launch();
    });
    after(async () => {
      await window?.close();
      server?.closeAllConnections();
      server?.close();
    });

    const open = async (scripts, option = '') => {
      html = page(scripts, option);
      const url = `${origin}/${Math.random()}`;
      // Firefox waits for what a module asks for, which a test may hold back
      opening = window.open(url);
      if (!held[1]) await opening;
      // with the last of the helpers
      while ((await window.evaluate(() => ('take' in window ? location.href : '')).catch(() => '')) !== url)
        await wait(25);
    };

    for (const [order, scripts] of [
      ['before', [THEIRS, OURS]],
      ['after', [OURS, THEIRS]],
    ]) {
      it(`works beside a page’s own that is loaded ${order} it, under a strict policy`, async () => {
        await open(scripts);
        const seen = await window.evaluate(async () => {
          await until(() => days(ours()).length && days(theirs()).length, 'both calendars');
          take(ours(), '20');
          take(theirs(), '7');
          return {
            ours: picker().value,
            theirs: theirs().value,
            faults,
            sheets: ours().shadowRoot.adoptedStyleSheets.length > 0,
          };
        });
        assert.deepEqual(seen, { ours: '2026-05-20', theirs: '2026-05-07', faults: [], sheets: true });
      });
    }

    it('is loaded twice without a fault', async () => {
      await open([OURS, `${OURS}?again`]);
      const seen = await window.evaluate(async () => {
        await until(() => days(ours()).length, 'the calendar');
        await import('/dist/job-posting.start-calendar.min.js?again');
        take(ours(), '20');
        return { value: picker().value, faults };
      });
      assert.deepEqual(seen, { value: '2026-05-20', faults: [] });
    });

    for (const [file, shown] of [
      ['start-window-fields', '[part=base]'],
      ['start-calendar', '.field'],
    ]) {
      it(`has its place before ${file} is there`, async () => {
        let release;
        held = [file, new Promise((resolve) => (release = resolve))];
        await open([OURS]);
        const first = await window.evaluate(async (selector) => {
          await until(() => picker().shadowRoot?.querySelector(selector), 'the place');
          return document.querySelector('#below').getBoundingClientRect().top;
        }, shown);
        release();
        held = [];
        await opening;
        const later = await window.evaluate(async () => {
          await until(() => days(ours()).length, 'the calendar');
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return document.querySelector('#below').getBoundingClientRect().top;
        });
        assert.equal(later, first);
      });
    }

    /** What the form sends, whether it may, and how often a choice was told; first while `start-window-fields` is held back. */
    const whileHeld = async (option, choose) => {
      let release;
      held = ['start-window-fields', new Promise((resolve) => (release = resolve))];
      await open([OURS], option);
      const first = await window.evaluate(async (value) => {
        window.changes = [];
        for (const type of ['input', 'change']) picker().addEventListener(type, () => changes.push(type));
        window.sent = () => [...new FormData(document.querySelector('form'))].map(([, date]) => date);
        picker().required = true;
        await until(() => picker().shadowRoot?.querySelector('[part=base]'), 'the choices');
        picker().shadowRoot.querySelector(`input[value="${value}"]`)?.click();
        return { sent: sent(), valid: picker().checkValidity(), changes: [...changes] };
      }, choose);
      release();
      held = [];
      await opening; // the next page must not come in its way
      const later = await window.evaluate(async (hasCalendar) => {
        await Promise.all(['start-window-fields', 'en.lazy'].map((file) => import(`/dist/job-posting.${file}.min.js`)));
        await new Promise(requestAnimationFrame);
        if (hasCalendar) await until(() => days(ours()).length, 'the calendar');
        await picker().updateComplete;
        return { sent: sent(), valid: picker().checkValidity(), changes: [...changes] };
      }, choose !== '2026-09-01');
      return { first, later };
    };
    const none = { sent: [], valid: false, changes: [] };
    const OTHER = '<option value="2026-09-01">1 September</option>';

    it('alone: nothing is sent for a window before its days are there, nor after', async () => {
      assert.deepEqual(await whileHeld('', ''), { first: none, later: none });
    });

    it('a window that was chosen before its days are there sends nothing until one of them is chosen', async () => {
      assert.deepEqual(await whileHeld(OTHER, '2026-05-18/2026-06-30'), { first: none, later: none });
      const seen = await window.evaluate(async () => {
        const opened = picker().shadowRoot.querySelector('input:checked').value;
        take(ours(), '20');
        return [opened, sent(), changes];
      });
      assert.deepEqual(seen, ['2026-05-18/2026-06-30', ['2026-05-20'], ['input', 'change']]);
    });

    it('another date that was chosen before stays chosen', async () => {
      const chosen = { sent: ['2026-09-01'], valid: true, changes: ['input', 'change'] };
      assert.deepEqual(await whileHeld(OTHER, '2026-09-01'), { first: chosen, later: chosen });
    });

    it('is the browser’s own field for a date where it cannot be had', async () => {
      missing = ['start-calendar'];
      await open([OURS]);
      const seen = await window.evaluate(async () => {
        const input = await until(() => picker().shadowRoot?.querySelector('input[type=date]'), 'the field');
        const values = [];
        for (const day of ['2026-05-17', '2026-05-20']) {
          input.value = day;
          input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          values.push(picker().value);
        }
        return [input.min, input.max, values];
      });
      missing = [];
      assert.deepEqual(seen, ['2026-05-18', '2026-06-30', ['', '2026-05-20']]);
    });

    it('is the window itself where nothing on demand can be had', async () => {
      missing = ['start-window-fields'];
      await open([OURS], OTHER);
      const seen = await window.evaluate(async () => {
        const radio = await until(() => picker().shadowRoot?.querySelector('input'), 'the choices');
        // the picker asked for it before
        const isMissing = await import('/dist/job-posting.start-window-fields.min.js').catch(() => true);
        await picker().updateComplete;
        radio.click();
        return [isMissing, ...new FormData(document.querySelector('form'))];
      });
      missing = [];
      assert.deepEqual(seen, [true, ['start', '2026-05-18/2026-06-30']]);
    });
  });
}
