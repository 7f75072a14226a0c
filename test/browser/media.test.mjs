// What only a whole browser can show: forced colors, less motion, more contrast, and what assistive technology is told.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { pageHtml, startPageServer } from '../support/page-server.mjs';
import { recordMetric } from '../support/quality.mjs';

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
const cardHtml = (attributes) =>
  `<job-posting ${attributes}><script type="application/json">${JSON.stringify(posting)}</script></job-posting>`;
const page = pageHtml({
  title: 'A page',
  script: '<script type="module" src="/dist/job-posting.min.js"></script>',
  body: cardHtml('now="2026-02-01" heading-level="3"') + cardHtml('id="closed" now="2026-07-01"'),
});

const isSeen = (color) => color !== '' && !/rgba\(.*, 0\)|\/ 0\)|transparent/.test(color);

describe('a card in Chromium', { skip: !findChrome() }, () => {
  let server;
  let browser;
  let devtools;
  before(async () => {
    server = await startPageServer({ '/': { body: page } });
    browser = await launchChromium();
    devtools = await browser.page.createCDPSession();
    await browser.open(`${server.origin}/`);
    await browser.evaluate(async () => void (await cardsReady()));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const emulate = (...features) =>
    devtools.send('Emulation.setEmulatedMedia', {
      features: features.map(([name, value]) => ({ name, value })),
    });

  /** How the controls are drawn, and the ring of each that has the focus. */
  const edges = () =>
    browser.evaluate(() => {
      const { shadowRoot } = document.querySelector('job-posting');
      const looks = ['card', 'start-date__option', 'apply__button'].map((part) => {
        const found = deepElements(shadowRoot).find((element) => element.part.contains(part));
        return { part, ...lookOf(found) };
      });
      const rings = visibleElements(shadowRoot, 'a[href], input, summary').map((element) => ({
        name: element.localName,
        ...focusRing(element),
      }));
      return { looks, rings };
    });

  for (const scheme of ['light', 'dark']) {
    it(`keeps its edges and the focus visible in forced colors, ${scheme}`, async () => {
      await emulate(['forced-colors', 'active'], ['prefers-color-scheme', scheme]);
      const { looks, rings } = await edges();
      for (const { part, border, backgroundColor } of looks) {
        assert.ok(isSeen(border.color) && border.style !== 'none' && border.width >= 1, `${part}: ${border.color}`);
        assert.notEqual(border.color, backgroundColor, part);
      }
      assert.ok(rings.length >= 5, `${rings.length} stops`);
      for (const { name, color, width } of rings) assert.ok(isSeen(color) && width >= 2, `${name}: ${color} ${width}`);
      await emulate();
    });
  }

  it('says what is chosen in forced colors by more than a color', async () => {
    await emulate(['forced-colors', 'active']);
    const outlines = await browser.evaluate(async () => {
      const card = document.querySelector('job-posting');
      const [first, second] = card.shadowRoot.querySelectorAll('input');
      first.click();
      await card.updateComplete;
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
    const moving = await browser.evaluate(() =>
      visibleElements(document, '*')
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(moving, []);
    recordMetric('A7', 'edges, focus and choice seen in forced colors, light and dark; 0 animations', {
      engine: 'Chromium',
      test: import.meta.url,
    });
    await emulate();
  });

  it('draws its lines in the color of the text for who asked for more contrast', async () => {
    await emulate(['prefers-contrast', 'more']);
    const { border, text } = await browser.evaluate(() => {
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
    recordMetric('A6', `${FIRST_CARD.length} roles and names in Chromium’s accessibility tree as in the table`, {
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
  'radiogroup Choose a start date (optional)',
  'radio May 18 – Aug 7, 2026 12 weeks',
  'radio Jun 15, 2026',
  'radio No preference',
  'alert',
  'link Apply for Bridge internship at Acme',
  'heading 4 Note to applicants',
  'DisclosureTriangle Full description',
];
