// The inner elements in forced colors, light and dark: every state of them drawn by the user's own colors.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { globalFunctions, pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

const cohorts = [
  { start: '2026-05-18', end: '2026-08-07' },
  { start: '2026-06-15', end: '2026-09-04', note: 'for quarter-system schools' },
  { start: '2026-09-21', label: 'Fall cohort', available: false },
];
const days = [{ earliest: '2026-06-10', latest: '2026-07-31', byDay: ['TUESDAY'] }];
const months = [{ earliest: '2026-06', latest: '2026-12' }];
const many = Array.from({ length: 14 }, (_, index) => `2026-06-${index + 11}`);
const once = { title: 'A', hiringOrganization: 'Acme', application: { url: '/seen', limit: 1 } };
const form = (action) =>
  `<form slot="form" method="post" action="${action}"><input name="name" aria-label="Name"><button>Send</button></form>`;

const picker = (id, startDates, attributes = '') => [
  id,
  `<job-start-date-picker name="a" now="2026-06-01" ${attributes}></job-start-date-picker>`,
  { startDates },
];
const button = (id, attributes, content = '', set = {}) => [
  id,
  `<job-apply-button now="2026-06-01" ${attributes}>${content}</job-apply-button>`,
  set,
];
const badge = (id, attributes) => [id, `<job-salary-badge ${attributes}></job-salary-badge>`, {}];

const ELEMENTS = [
  picker('radios', cohorts, 'value="2026-06-15"'),
  picker('radios-disabled', cohorts, 'disabled value="2026-06-15"'),
  picker('radios-wrong', cohorts, 'required'),
  picker('list', many),
  picker('list-disabled', many, 'disabled'),
  picker('months', months),
  picker('months-disabled', months, 'disabled'),
  picker('calendar', days, 'value="2026-06-16"'),
  picker('calendar-disabled', days, 'disabled value="2026-06-16"'),
  picker('calendar-wrong', days, 'required'),
  button('link', 'href="/a" valid-through="2026-09-30" tools'),
  button('closing', 'href="/a" valid-through="2026-06-02"'),
  button('upcoming', 'href="/a" application-opens="2026-09-30"'),
  button('closed', 'href="/a" valid-through="2026-05-30"'),
  button('applied', '', '', { posting: once }),
  button('form', '', form('/sent')),
  button('pending', 'open', form('/never')),
  button('sent', 'open', form('/sent')),
  button('failed', 'open', form('/failed')),
  badge('pay', 'currency="USD" min-value="45" max-value="60" unit="hour" equivalents'),
  badge('pay-compact', 'currency="USD" value="12100" unit="month" compact'),
];
const page = pageHtml({
  title: 'Forced colors',
  script: '<script src="/functions.js"></script><script type="module" src="/dist/job-posting.min.js"></script>',
  body: ELEMENTS.map(([id, markup]) => `<section id="${id}">${markup}</section>`).join('\n'),
});

const FUNCTIONS = globalFunctions({
  at: (id) => document.getElementById(id).firstElementChild,
  shown: (id, selector) => visibleElements(document.getElementById(id), selector),
  /** Brings every element into its state. */
  prepare: async (elements) => {
    for (const [id, , properties] of elements) Object.assign(at(id), properties);
    for (const id of ['calendar', 'calendar-disabled', 'calendar-wrong'])
      await until(() => shown(id, 'td button').length > 0, id);
    for (const id of ['list', 'list-disabled', 'months', 'months-disabled'])
      await until(() => shown(id, 'select').length > 0, id);
    for (const id of ['radios-wrong', 'calendar-wrong']) at(id).reportValidity();
    await until(() => shown('link', '[part~=calendar]').length > 0, 'the tools');
    await until(() => shown('form', '[part=button]').length > 0, 'the button of the form');
    for (const id of ['pending', 'sent', 'failed']) shown(id, 'form button')[0].click();
    for (const id of ['pending', 'sent', 'failed']) await until(() => hasState(at(id), id), id);
    await at('failed').updateComplete;
  },
});

const isSeen = (color) => color !== '' && !/rgba\(.*, 0\)|\/ 0\)|transparent/.test(color);
const isOneOf = (system, color) => Object.values(system).includes(color);

describe('the inner elements in Chromium, in forced colors', { skip: !findChrome() }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startPageServer({
      '/': { body: page },
      '/functions.js': { body: FUNCTIONS },
      '/sent': {},
      '/failed': { status: 500 },
      '/never': () => {},
    });
    browser = await launchChromium();
    await browser.open(`${server.origin}/`);
    await browser.evaluate((elements) => {
      localStorage.setItem('job-posting:applied:Acme|/seen', '2026-02-01');
      return prepare(elements);
    }, ELEMENTS);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const scheme of ['light', 'dark']) {
    describe(scheme, () => {
      let system;
      before(async () => {
        const devtools = await browser.page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        system = await browser.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'));
          const names =
            'Canvas CanvasText LinkText ButtonText ButtonFace GrayText Highlight HighlightText FieldText Field';
          const colors = names.split(' ').map((name) => {
            probe.style.color = name;
            return [name, getComputedStyle(probe).color];
          });
          probe.remove();
          return Object.fromEntries(colors);
        });
      });

      const looks = (id, selector) => browser.evaluate((...of) => shown(...of).map(lookOf), id, selector);

      for (const [id, selector] of [
        ['radios', '[part~=option]'],
        ['list', 'select'],
        ['months', 'select'],
        ['calendar', 'button[part~=next]'],
        ['link', '[part=button]'],
        ['closing', '[part=button]'],
        ['closed', '[part=status]'],
        ['applied', '[part=button]'],
        ['form', '[part=button]'],
      ]) {
        it(`has an edge around ${selector} of ${id}`, async () => {
          const found = await looks(id, selector);
          assert.ok(found.length > 0);
          for (const { border, backgroundColor } of found) {
            assert.ok(isSeen(border.color) && border.style !== 'none' && border.width >= 1, JSON.stringify(border));
            assert.notEqual(border.color, backgroundColor);
            assert.ok(isOneOf(system, border.color), `${border.color} is no color of the user’s`);
          }
        });
      }

      it('tells what is disabled from what is not', async () => {
        const [radios, list] = [await looks('radios-disabled', 'input'), await looks('list-disabled', 'select')];
        const options = await looks('radios', '[part~=disabled]');
        const fields = [
          ...(await looks('months-disabled', 'select')),
          ...(await looks('calendar-disabled', 'td button')),
        ];
        const off = await looks('calendar', 'td button:is([aria-disabled=true], :disabled)');
        assert.deepEqual([radios.length, list.length, options.length, off.length], [4, 1, 2, 27]);
        for (const { border } of options) assert.equal(border.style, 'dashed');
        for (const { color } of [...list, ...off]) assert.equal(color, system.GrayText);
        for (const { isDimmed } of fields) assert.ok(isDimmed);
        for (const { isDimmed } of await looks('calendar', 'td button')) assert.ok(!isDimmed);
        for (const { isDimmed } of await looks('months', 'select')) assert.ok(!isDimmed);
      });

      it('says which day is chosen by more than the color of its words', async () => {
        const [chosen, ...more] = await looks('calendar', '[part~=selected]');
        assert.deepEqual(
          [chosen.backgroundColor, chosen.color, chosen.border.style],
          [system.Highlight, system.HighlightText, 'solid'],
        );
        assert.deepEqual(more, []);
      });

      it('has all its words in the user’s colors', async () => {
        const words =
          '[part~=option-label], [part~=option-note], [part~=status], [part~=message], [part~=error], [part~=amount], [part~=unit], [part~=chosen], [part~=note], [part~=label]';
        for (const [id] of ELEMENTS) {
          for (const { color } of await looks(id, words)) assert.ok(isOneOf(system, color), `${id}: ${color}`);
        }
        assert.equal((await looks('failed', '[part=message]')).length, 1);
      });

      it('has a ring around whatever has the focus', async () => {
        const rings = await browser.evaluate(
          (ids) => {
            const stops =
              'a[href], input:enabled:not([type=hidden]), select, summary, button:not([tabindex="-1"]), [part=message]';
            const found = ids.flatMap((id) => shown(id, stops).map((element) => [id, element]));
            return found
              .filter(([, element]) => element.getRootNode() !== document && !element.closest('[inert]'))
              .filter(([id]) => !/disabled|pending/.test(id))
              .map(([id, element]) => ({
                id: `${id} ${element.localName} ${element.textContent.trim()}`,
                ...focusRing(element),
              }));
          },
          ELEMENTS.map(([id]) => id),
        );
        assert.ok(rings.length > 20, `${rings.length} stops`);
        for (const { id, color, width } of rings) {
          assert.ok(isSeen(color) && width >= 2, `${id}: ${color} ${width}`);
          assert.ok(isOneOf(system, color) && color !== system.Canvas, `${id}: ${color} is no color of the user’s`);
        }
      });
    });
  }

  it('is recorded', () =>
    recordMetric(
      'A7',
      'edges, focus, choice and what is disabled seen in forced colors, light and dark; 0 animations',
      {
        engine: 'Chromium',
        test: import.meta.url,
      },
    ));
});
