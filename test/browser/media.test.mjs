// What only a whole browser can show: forced colours, less motion, more contrast, and what assistive technology is told.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../../scripts/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { reached } from '../support/quality.mjs';

const root = new URL('../../', import.meta.url);
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const posting = {
  title: 'Bridge internship',
  inLanguage: 'en',
  hiringOrganization: { name: 'Acme', url: 'https://acme.example/' },
  startDates: [{ start: '2026-05-18', end: '2026-08-07' }, { start: '2026-06-15' }],
  tags: ['Steel'],
  notice: 'Please apply once.',
  description: '<p>You walk bridges.</p>',
  sections: [{ heading: 'Equal opportunity', body: 'We hire everybody.', kind: 'LEGAL' }],
  application: { url: 'https://acme.example/apply' },
};
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/dist/job-posting.min.js"></script>
<job-posting now="2026-02-01" heading-level="3"><script type="application/json">${JSON.stringify(posting)}</script></job-posting>
<job-posting id="closed" now="2026-07-01"><script type="application/json">${JSON.stringify(posting)}</script></job-posting>`;

const answer = async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(page);
  const file = await readFile(new URL(`.${pathname}`, root)).catch(() => null);
  response.statusCode = file ? 200 : 404;
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain').end(file ?? '');
};

const isSeen = (color) => color !== '' && !/rgba\(.*, 0\)|\/ 0\)|transparent/.test(color);

describe('a card in Chromium', { skip: !findChrome() }, () => {
  let server;
  let window;
  let devtools;
  before(async () => {
    server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    window = await launchChromium();
    devtools = await window.page.createCDPSession();
    await window.open(`http://127.0.0.1:${server.address().port}/`);
    await window.evaluate(() => Promise.all([...document.querySelectorAll('job-posting')].map(({ ready }) => ready)));
  });
  after(async () => {
    await window?.close();
    server?.close();
  });

  const emulate = (...features) =>
    devtools.send('Emulation.setEmulatedMedia', {
      features: features.map(([name, value]) => ({ name, value })),
    });

  /** The edges of what one acts on, and the ring of what has the focus, as they are drawn. */
  const edges = () =>
    window.evaluate(async () => {
      const all = (node) =>
        [...node.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      const elements = all(document.querySelector('job-posting').shadowRoot);
      const found = {};
      for (const part of ['card', 'option', 'button']) {
        const { borderTopColor, borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(
          elements.find((element) => element.part.contains(part)),
        );
        found[part] = {
          color: borderTopColor,
          style: borderTopStyle,
          width: parseFloat(borderTopWidth),
          backgroundColor,
        };
      }
      const rings = [];
      for (const element of elements.filter((one) => one.matches('a[href], input, summary') && one.checkVisibility())) {
        element.focus({ focusVisible: true });
        const ring = [element, element.closest('label')].find(
          (one) => one && getComputedStyle(one).outlineStyle !== 'none',
        );
        const { outlineColor = '', outlineWidth = '0' } = ring ? getComputedStyle(ring) : {};
        rings.push({ name: element.localName, color: outlineColor, width: parseFloat(outlineWidth) });
      }
      return { found, rings, canvas: getComputedStyle(document.documentElement).backgroundColor };
    });

  for (const scheme of ['light', 'dark']) {
    it(`keeps its edges and the focus visible in forced colours, ${scheme}`, async () => {
      await emulate(['forced-colors', 'active'], ['prefers-color-scheme', scheme]);
      const { found, rings } = await edges();
      for (const [part, { color, style, width, backgroundColor }] of Object.entries(found)) {
        assert.ok(isSeen(color) && style !== 'none' && width >= 1, `${part}: ${color}`);
        assert.notEqual(color, backgroundColor, part);
      }
      assert.ok(rings.length >= 5, `${rings.length} stops`);
      for (const { name, color, width } of rings) assert.ok(isSeen(color) && width >= 2, `${name}: ${color} ${width}`);
      await emulate();
    });
  }

  it('says what is chosen in forced colours by more than a colour', async () => {
    await emulate(['forced-colors', 'active']);
    const outlines = await window.evaluate(async () => {
      const picker = document.querySelector('job-posting').shadowRoot.querySelector('job-start-date-picker');
      const [first, second] = picker.shadowRoot.querySelectorAll('input');
      first.click();
      await picker.updateComplete;
      document.activeElement.blur();
      return [first, second].map((radio) => [radio.checked, getComputedStyle(radio.closest('label')).outlineStyle]);
    });
    assert.deepEqual(outlines, [
      [true, 'solid'],
      [false, 'none'],
    ]);
    await emulate();
  });

  it('moves nothing for who asked for less motion', async () => {
    await emulate(['prefers-reduced-motion', 'reduce']);
    const moving = await window.evaluate(() => {
      const all = (node) =>
        [...node.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? all(element.shadowRoot) : []),
        ]);
      return all(document)
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    assert.deepEqual(moving, []);
    reached('A7', 'edges, focus and choice seen in forced colours, light and dark; 0 animations', {
      engine: 'Chromium',
      test: import.meta.url,
    });
    await emulate();
  });

  it('draws its lines in the colour of the text for who asked for more contrast', async () => {
    await emulate(['prefers-contrast', 'more']);
    const { border, text } = await window.evaluate(() => {
      const card = document.querySelector('job-posting').shadowRoot.querySelector('article');
      const { borderTopColor, color } = getComputedStyle(card);
      return { border: borderTopColor, text: color };
    });
    assert.equal(border, text);
    await emulate();
  });

  it('tells assistive technology what it is', async () => {
    await devtools.send('Accessibility.enable');
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const said = inOrder(nodes)
      .filter(({ ignored, role }) => !ignored && SAID.has(role.value))
      .map(({ role, name, properties = [] }) => {
        const level = properties.find((property) => property.name === 'level')?.value.value;
        return [role.value, level, name?.value.trim()].filter(Boolean).join(' ');
      });
    assert.deepEqual(said.slice(0, said.lastIndexOf('article Bridge internship')), FIRST_CARD);
    reached('A6', `${FIRST_CARD.length} roles and names in Chromium’s accessibility tree as in the table`, {
      engine: 'Chromium',
      test: import.meta.url,
    });
  });
});

/** The tree comes level by level. */
const inOrder = (nodes) => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node) => (node ? [node, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))] : []);
  return walk(nodes[0]);
};

const SAID = new Set([
  'article',
  'heading',
  'link',
  'button',
  'radiogroup',
  'radio',
  'DisclosureTriangle',
  'alert',
  'complementary',
  'region',
  'banner',
]);
const FIRST_CARD = [
  'article Bridge internship',
  'link Acme',
  'heading 3 Bridge internship',
  'radiogroup Choose a start date',
  'radio May 18 – Aug 7, 2026 12 weeks',
  'radio Jun 15, 2026',
  'alert',
  'link Apply for Bridge internship at Acme',
  'heading 4 Note to applicants',
  'DisclosureTriangle Full description',
];
