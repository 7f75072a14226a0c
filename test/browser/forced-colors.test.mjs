// The inner elements in forced colours, light and dark: every state of them drawn by the user's own colours.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../../scripts/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { reached } from '../support/quality.mjs';

const dist = new URL('../../dist/', import.meta.url);
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
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forced colours</title>
<script type="module" src="/dist/job-posting.min.js"></script><script type="module" src="/page.js"></script>
${ELEMENTS.map(([id, markup]) => `<section id="${id}">${markup}</section>`).join('\n')}</html>`;

/** Runs in the page: sets it up, and says how what one acts on is drawn. */
const script = `localStorage.setItem('job-posting:applied:Acme|/seen', '2026-02-01');
const until = async (check, what) => {
  for (let tries = 0; tries < 400; tries++) { if (check()) return; await new Promise((r) => setTimeout(r, 25)); }
  throw new Error('waited in vain for ' + what);
};
const within = (node) => [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? [element.shadowRoot, ...within(element.shadowRoot)] : [])]).filter((one) => one instanceof Element);
window.all = (id, selector) => within(document.getElementById(id)).filter((one) => one.matches(selector) && one.checkVisibility());
window.look = (element) => {
  const { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
  let dim = false;
  for (let one = element; one instanceof Element; one = one.parentElement ?? one.getRootNode().host) dim ||= getComputedStyle(one).opacity < 1;
  return { color, backgroundColor, border: borderTopColor, style: borderTopStyle, width: parseFloat(borderTopWidth), dim };
};
window.ring = (element) => {
  element.focus({ focusVisible: true });
  const one = [element, element.closest('label')].find((node) => node && getComputedStyle(node).outlineStyle !== 'none');
  const { outlineColor = '', outlineWidth = '0' } = one ? getComputedStyle(one) : {};
  return { color: outlineColor, width: parseFloat(outlineWidth) };
};
for (const [id, , set] of ${JSON.stringify(ELEMENTS)}) Object.assign(document.getElementById(id).firstElementChild, set);
const state = (id, name) => document.getElementById(id).firstElementChild.matches(':state(' + name + ')');
window.ready = (async () => {
  for (const id of ['calendar', 'calendar-disabled', 'calendar-wrong']) await until(() => all(id, 'td button').length > 0, id);
  for (const id of ['list', 'list-disabled', 'months', 'months-disabled']) await until(() => all(id, 'select').length > 0, id);
  for (const id of ['radios-wrong', 'calendar-wrong']) document.getElementById(id).firstElementChild.reportValidity();
  await until(() => all('link', '[part~=calendar]').length > 0 && all('form', '[part=button]').length > 0, 'tools and form');
  for (const id of ['pending', 'sent', 'failed']) all(id, 'form button')[0].click();
  for (const id of ['pending', 'sent', 'failed']) await until(() => state(id, id), id);
  await document.getElementById('failed').firstElementChild.updateComplete;
})();`;

const answer = async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/never') return;
  const file = pathname === '/page.js' ? script : await readFile(new URL(pathname.slice(6), dist)).catch(() => null);
  const isPage = pathname === '/';
  const status = pathname === '/failed' ? 500 : 200;
  response.writeHead(status, { 'content-type': isPage ? 'text/html' : 'text/javascript' }).end(isPage ? html : file);
};

const isSeen = (color) => color !== '' && !/rgba\(.*, 0\)|\/ 0\)|transparent/.test(color);
const isOneOf = (system, color) => Object.values(system).includes(color);

describe('the inner elements in Chromium, in forced colours', { skip: !findChrome() }, () => {
  let server;
  let window;
  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    window = await launchChromium();
    await window.open(`http://127.0.0.1:${server.address().port}/`);
    await window.evaluate(() => window.ready);
  });
  after(async () => {
    await window?.close();
    server?.closeAllConnections();
    server?.close();
  });

  for (const scheme of ['light', 'dark']) {
    describe(scheme, () => {
      let system;
      before(async () => {
        const devtools = await window.page.createCDPSession();
        const features = [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: scheme },
        ];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        system = await window.evaluate(() => {
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

      const looks = (id, selector) => window.evaluate((...of) => all(...of).map(look), id, selector);

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
          for (const { border, style, width, backgroundColor } of found) {
            assert.ok(isSeen(border) && style !== 'none' && width >= 1, `${border} ${style} ${width}`);
            assert.notEqual(border, backgroundColor);
            assert.ok(isOneOf(system, border), `${border} is no colour of the user’s`);
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
        assert.deepEqual([radios.length, list.length, options.length, off.length], [3, 1, 2, 27]);
        for (const { style } of options) assert.equal(style, 'dashed');
        for (const { color } of [...list, ...off]) assert.equal(color, system.GrayText);
        for (const { dim } of fields) assert.ok(dim);
        for (const { dim } of await looks('calendar', 'td button')) assert.ok(!dim);
        for (const { dim } of await looks('months', 'select')) assert.ok(!dim);
      });

      it('says which day is chosen by more than the colour of its words', async () => {
        const [chosen, ...more] = await looks('calendar', '[part~=selected]');
        assert.deepEqual(
          [chosen.backgroundColor, chosen.color, chosen.style],
          [system.Highlight, system.HighlightText, 'solid'],
        );
        assert.deepEqual(more, []);
      });

      it('has all its words in the user’s colours', async () => {
        const words =
          '[part~=option-label], [part~=option-note], [part~=status], [part~=message], [part~=error], [part~=amount], [part~=unit], [part~=chosen], [part~=note], [part~=label]';
        for (const [id] of ELEMENTS) {
          for (const { color } of await looks(id, words)) assert.ok(isOneOf(system, color), `${id}: ${color}`);
        }
        assert.equal((await looks('failed', '[part=message]')).length, 1);
      });

      it('has a ring around whatever has the focus', async () => {
        const rings = await window.evaluate(
          (ids) => {
            const stops =
              'a[href], input:enabled:not([type=hidden]), select, summary, button:not([tabindex="-1"]), [part=message]';
            const shown = ids.flatMap((id) => all(id, stops).map((element) => [id, element]));
            return shown
              .filter(([, element]) => element.getRootNode() !== document && !element.closest('[inert]'))
              .filter(([id]) => !/disabled|pending/.test(id))
              .map(([id, element]) => ({
                id: `${id} ${element.localName} ${element.textContent.trim()}`,
                ...ring(element),
              }));
          },
          ELEMENTS.map(([id]) => id),
        );
        assert.ok(rings.length > 20, `${rings.length} stops`);
        for (const { id, color, width } of rings) {
          assert.ok(isSeen(color) && width >= 2, `${id}: ${color} ${width}`);
          assert.ok(isOneOf(system, color) && color !== system.Canvas, `${id}: ${color} is no colour of the user’s`);
        }
      });
    });
  }

  it('is reached', () =>
    reached('A7', 'edges, focus, choice and what is disabled seen in forced colours, light and dark; 0 animations', {
      engine: 'Chromium',
      test: import.meta.url,
    }));
});
