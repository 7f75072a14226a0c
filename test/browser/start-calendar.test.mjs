// The calendar of the built scripts: beside a page's own cally, under a strict policy, and where it cannot be had.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';

const OURS = '/dist/job-posting.min.js';
const THEIRS = '/node_modules/cally/dist/cally.js';
const CSP =
  "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

const page = (scripts, option) =>
  pageHtml({
    title: 'Calendar',
    head: '<link rel="icon" href="data:,"><script src="/functions.js"></script>',
    script: scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n'),
    body: `<form><job-start-date-picker name="start" now="2026-04-01"><option value="2026-05-18/2026-06-30">In early summer</option>${option}</job-start-date-picker></form>
<calendar-date value="2026-05-02"><calendar-month></calendar-month></calendar-date><p id="below">Below</p>`,
  });

/** What a test does on the page, and sees of it. */
const FUNCTIONS = globalFunctions({
  picker: () => document.querySelector('job-start-date-picker'),
  ours: () => picker().shadowRoot?.querySelector('.calendar'),
  theirs: () => document.querySelector('calendar-date'),
  chooseDay: (calendar, day) =>
    calendarDays(calendar)
      .find((button) => button.textContent === day)
      .click(),
});

for (const { name, launch } of engines) {
  describe(`the calendar of the scripts, in ${name}`, () => {
    let server;
    let browser;
    /** What files are missing: parts of their names. */
    let missing = [];
    /** A part of a file's name, and what the file waits for. */
    let held = [];
    let opening;
    let pages = 0;

    before(async () => {
      const beforeFile = async (path) => {
        if (path.includes(held[0])) await held[1];
        return !missing.some((part) => path.includes(part));
      };
      server = await startPageServer({ '/functions.js': { body: FUNCTIONS } }, beforeFile);
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const open = async (scripts, option = '') => {
      const path = `/page-${pages++}`;
      server.routes[path] = { body: page(scripts, option), headers: { 'Content-Security-Policy': CSP } };
      // Firefox waits for what a module asks for, which a test may hold back
      opening = browser.open(server.origin + path);
      if (!held[1]) await opening;
      // with the last of the functions
      await browser.waitFor((at) => location.pathname === at && 'chooseDay' in window, 'the page', path);
    };

    for (const [order, scripts] of [
      ['before', [THEIRS, OURS]],
      ['after', [OURS, THEIRS]],
    ]) {
      it(`works beside a page’s own that is loaded ${order} it, under a strict policy`, async () => {
        await open(scripts);
        const seen = await browser.evaluate(async () => {
          await until(() => calendarDays(ours()).length && calendarDays(theirs()).length, 'both calendars');
          chooseDay(ours(), '20');
          chooseDay(theirs(), '7');
          return {
            ours: picker().value,
            theirs: theirs().value,
            faults: faults(),
            sheets: ours().shadowRoot.adoptedStyleSheets.length > 0,
          };
        });
        assert.deepEqual(seen, { ours: '2026-05-20', theirs: '2026-05-07', faults: [], sheets: true });
      });
    }

    it('is loaded twice without a fault', async () => {
      await open([OURS, `${OURS}?again`]);
      const seen = await browser.evaluate(async () => {
        await until(() => calendarDays(ours()).length, 'the calendar');
        await import('/dist/job-posting.start-calendar.min.js?again');
        chooseDay(ours(), '20');
        return { value: picker().value, faults: faults() };
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
        const first = await browser.evaluate(async (selector) => {
          await until(() => picker().shadowRoot?.querySelector(selector), 'the place');
          return document.querySelector('#below').getBoundingClientRect().top;
        }, shown);
        release();
        held = [];
        await opening;
        const later = await browser.evaluate(async () => {
          await until(() => calendarDays(ours()).length, 'the calendar');
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
      const first = await browser.evaluate(async (value) => {
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
      const later = await browser.evaluate(async (hasCalendar) => {
        await Promise.all(['start-window-fields', 'en.lazy'].map((file) => import(`/dist/job-posting.${file}.min.js`)));
        await new Promise(requestAnimationFrame);
        if (hasCalendar) await until(() => calendarDays(ours()).length, 'the calendar');
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
      const seen = await browser.evaluate(async () => {
        const opened = picker().shadowRoot.querySelector('input:checked').value;
        chooseDay(ours(), '20');
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
      const seen = await browser.evaluate(async () => {
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
      const seen = await browser.evaluate(async () => {
        const radio = await until(() => picker().shadowRoot?.querySelector('input'), 'the choices');
        radio.click();
        // nothing is sent until the picker knows that the file is missing, which may be after the click
        const sent = () => [...new FormData(document.querySelector('form'))];
        await until(() => sent().length, 'the choice');
        return [await import('/dist/job-posting.start-window-fields.min.js').catch(() => true), ...sent()];
      });
      missing = [];
      assert.deepEqual(seen, [true, ['start', '2026-05-18/2026-06-30']]);
    });
  });
}
