// Style sheets of a page that would spoil any text that takes them over: the card's stays as it is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { recordMetric } from '../support/quality.mjs';
import { pageHtml, fullPostingWith, startPageServer } from '../support/page-server.mjs';

const SHEETS = {
  'all unset': '* { all: unset }',
  'all unset, importantly': '* { all: unset !important }',
  'all initial, importantly': '* { all: initial !important }',
  'Meyer’s reset':
    'html, body, div, span, h1, h2, p, a, ul, ol, li, dl, dt, dd, fieldset, form, label, legend, table, article, details, job-posting { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline } body { line-height: 1 } ol, ul { list-style: none } blockquote, q { quotes: none } table { border-collapse: collapse; border-spacing: 0 }',
  'a preflight':
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5; tab-size: 4; -webkit-text-size-adjust: 100% } a { color: inherit; text-decoration: inherit } ol, ul { list-style: none } img { display: block; max-width: 100% } button, input { font: inherit; background: none; border-radius: 0 }',
  sizes: '* { font-size: 0; line-height: 5 !important; letter-spacing: 1em; word-spacing: 3em }',
  lines:
    '* { text-indent: -999px; white-space: nowrap; text-wrap: nowrap; text-align: justify; text-align-last: center; word-break: break-all; overflow-wrap: normal; hyphens: auto; tab-size: 20; line-break: anywhere; hanging-punctuation: first }',
  letters:
    '* { text-transform: uppercase; font-style: italic; font-weight: 900; font-variant: small-caps; font-feature-settings: "smcp"; font-variation-settings: "wght" 900; font-stretch: 50%; font-kerning: none; font-synthesis: none }',
  paint:
    '* { text-shadow: 9px 9px red; -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red; text-emphasis: dot red; text-decoration: line-through; paint-order: stroke; text-underline-position: under; text-decoration-skip-ink: none }',
  directions:
    '* { writing-mode: vertical-rl; text-orientation: upright; text-combine-upright: all; ruby-position: under }',
  tables:
    '* { border-collapse: collapse; border-spacing: 9px; caption-side: bottom; empty-cells: hide; list-style: square inside; quotes: "x" "y"; orphans: 9; widows: 9 }',
  'all flex': '* { display: flex }',
  'all floating': '* { float: left; position: relative; clip-path: none }',
  'elements hidden':
    'details, summary, dialog, article, header, section, aside, a, dl, ul, p, div div, [part], [role] { display: none !important }',
  'undefined hidden': ':not(:defined) { display: none }',
  columns: 'body { columns: 3 } job-posting { break-inside: auto; column-span: none }',
  grid: 'body { display: grid; grid-template-columns: min-content; justify-items: start }',
  row: 'body { display: flex; align-items: flex-start } job-posting { flex: none }',
  containment: 'body { contain: content } job-posting { contain: none; container-type: normal }',
  'a small root': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'a large root': 'html { font-size: 200% }',
  'no root': 'html { font-size: 0 }',
  zoom: 'body { zoom: 2 }',
  'right to left': 'body { direction: rtl; unicode-bidi: bidi-override }',
};

/** What a page must not hand down. Sizes are taken in parts of the text's own. */
const KEPT =
  'fontStyle fontWeight fontVariantCaps fontFeatureSettings fontVariationSettings fontKerning textTransform textIndent textAlign textAlignLast textShadow whiteSpace wordBreak overflowWrap hyphens tabSize lineBreak writingMode textOrientation textCombineUpright quotes listStyleType listStylePosition borderCollapse captionSide emptyCells webkitTextStrokeWidth textEmphasisStyle textDecorationLine textDecorationSkipInk unicodeBidi'.split(
    ' ',
  );

/** In the page: how each text in the shadow trees of the card is set. */
const measure = async (kept) => {
  const card = document.querySelector('job-posting');
  await card.ready;
  await applyPanelLoaded(card);
  const shown = [];
  const round = (number) => Math.round(number * 100) / 100;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const hasText = [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
      if (!hasText || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const inEm = (value) => (value === 'normal' ? value : round(Number.parseFloat(value) / size));
      // where a line starts in the card, or in a text of its own direction
      const starts = new Set(
        [card, element].map((at) => (getComputedStyle(at).direction === 'rtl' ? 'right' : 'left')),
      );
      const box = element.getBoundingClientRect();
      shown.push({
        what: `${element.localName} ${element.part.value} ${element.textContent.trim().slice(0, 20)}`,
        size,
        grows: element.closest('[part~=title]') !== null,
        seen: box.width > 0 && box.height > 0,
        filled: style.webkitTextFillColor === style.color,
        lineHeight: inEm(style.lineHeight),
        letterSpacing: inEm(style.letterSpacing),
        wordSpacing: inEm(style.wordSpacing),
        ...Object.fromEntries(kept.map((key) => [key, style[key]])),
        textAlign: starts.has(style.textAlign) ? 'start' : style.textAlign,
      });
    }
  };
  visit(card.shadowRoot);
  const { gridTemplateColumns, padding } = getComputedStyle(card.shadowRoot.querySelector('.card'));
  return { shown, errors: pageLog.errors, layout: [gridTemplateColumns, padding] };
};

for (const { name, launch } of engines) {
  describe(`a hostile style sheet in ${name}`, () => {
    let server;
    let browser;
    let plain;
    let readable = 0;
    const open = async (
      path,
      style,
      body = '<job-posting layout="full" src="/posting.json" now="2026-02-01T12:00:00Z"><a href="/job">Own</a></job-posting>',
    ) => {
      const script = '<script type="module" src="/dist/job-posting.min.js"></script>';
      server.routes[path] = { body: pageHtml({ head: `<style>${style}</style>`, script, body }) };
      await browser.open(server.origin + path);
    };
    before(async () => {
      const posting = await fullPostingWith({
        hiringOrganization: { name: 'Acme', logo: '/logo.png' },
        jobLocation: ['San Francisco'],
      });
      server = await startPageServer({ '/posting.json': { body: JSON.stringify(posting) } });
      browser = await launch();
      await open('/plain', '');
      plain = await browser.evaluate(measure, KEPT);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      if (readable > 0)
        recordMetric('R8', `${readable} of ${Object.keys(SHEETS).length} sheets leave the text readable`, {
          engine: name,
          test: import.meta.url,
        });
    });

    for (const [kind, sheet] of Object.entries(SHEETS)) {
      it(`leaves the text alone: ${kind}`, async () => {
        await open('/hostile', sheet);
        const { shown, errors, layout } = await browser.evaluate(measure, KEPT);
        if (kind === 'a small root') assert.deepEqual(layout, plain.layout);
        assert.deepEqual(errors, []);
        assert.ok(plain.shown.length > 30);
        const scale = shown[0].size / plain.shown[0].size;
        for (const [index, expected] of plain.shown.entries()) {
          const { size, ...text } = shown[index] ?? {};
          const { size: plainSize, ...rest } = expected;
          assert.deepEqual(text, rest, expected.what);
          assert.ok(size >= 11, `${expected.what} is ${size} px`);
          // the title grows with the card's width, too
          if (!expected.grows)
            assert.ok(Math.abs(size / plainSize - scale) < 0.25, `${expected.what}: ${size} px of ${plainSize}`);
        }
        readable++;
      });
    }

    it('is hidden where the page says so', async () => {
      for (const [sheet, attributes] of [
        ['job-posting { display: none !important }', ''],
        ['job-posting { display: none }', ''],
        ['', 'hidden'],
        ['div { visibility: hidden }', ''],
      ]) {
        await open('/hidden', sheet, `<div><job-posting ${attributes} src="/posting.json"></job-posting></div>`);
        const visible = await browser.evaluate(async () => {
          const card = document.querySelector('job-posting');
          await card.ready;
          return card.shadowRoot.querySelector('[part~=title]').checkVisibility({ visibilityProperty: true });
        });
        assert.equal(visible, false, sheet || attributes);
      }
    });

    it('hands its direction, font, cursor and colours down', async () => {
      await open(
        '/handed',
        'body { direction: rtl; font-family: monospace; font-size: 20px; cursor: help; color-scheme: dark; pointer-events: none }',
      );
      const style = await browser.evaluate(async () => {
        const card = document.querySelector('job-posting');
        await card.ready;
        const language = getComputedStyle(document.body).webkitLocale;
        const { direction, fontFamily, fontSize, cursor, colorScheme, pointerEvents, webkitLocale } = getComputedStyle(
          card.shadowRoot.querySelector('[part~=organization]'),
        );
        return {
          direction,
          fontFamily,
          fontSize,
          cursor,
          colorScheme,
          pointerEvents,
          spoken: webkitLocale === language,
        };
      });
      assert.deepEqual(style, {
        direction: 'rtl',
        fontFamily: 'monospace',
        fontSize: '20px',
        cursor: 'help',
        colorScheme: 'dark',
        pointerEvents: 'none',
        spoken: true,
      });
    });
  });
}
