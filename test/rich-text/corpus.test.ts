import { expect } from '@open-wc/testing';
import { renderRichText } from '../../src/rich-text/render-rich-text.js';
import { corpus } from '../support/corpus.js';
import { recordMetric } from '../support/quality.js';
import { BASE, dangersIn, toHtml } from './harness.js';

/** The element that shows `html`. */
const shown = (html: string): HTMLElement => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
};

/** The text without white space, and without what no parser shows. */
const words = (text: string | null): string => (text ?? '').replaceAll('\0', '').replace(/\s+/g, '');

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('real markup from the captures', () => {
  it('attacks: nothing dangerous is left, shown once, or read again', async function () {
    for (const html of await corpus<string>(this, 'xss-all-distinct')) {
      const once = toHtml(html);
      expect(dangersIn(shown(once)), html).to.deep.equal([]);
      expect(dangersIn(shown(toHtml(once))), html).to.deep.equal([]);
    }
  });

  it('attacks: what is left says the same when it is parsed again', async function () {
    for (const html of await corpus<string>(this, 'xss-all-distinct')) {
      const fragment = renderRichText(html, { headingLevel: 3, base: BASE });
      expect(words(shown(toHtml(html)).textContent), html).to.equal(words(fragment.textContent));
    }
  });

  it('attacks in disguise: an escaped one is as harmless', async function () {
    for (const html of await corpus<string>(this, 'xss-all-distinct')) {
      expect(dangersIn(shown(toHtml(escape(html)))), html).to.deep.equal([]);
    }
  });

  it('honest markup: every word is kept', async function () {
    const benign = await corpus<{ html: string; text: string }>(this, 'html-benign-keep');
    for (const { html, text } of benign) {
      // a bullet at the start of a line of plain text becomes a list entry
      const expected = html.includes('<') || html.includes('&') ? text : text.replace(/(?<= )- /g, '');
      expect(words(shown(toHtml(html)).textContent), html).to.equal(words(expected));
    }
    await recordMetric('S4', `${benign.length} of ${benign.length} texts keep their words`);
  });

  it('honest markup: its form is kept', async function () {
    const RENAMED: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };
    for (const { html, keep } of await corpus<{ html: string; keep: string[] }>(this, 'html-benign-keep')) {
      const box = shown(toHtml(html));
      const selectors = keep.map((entry) => RENAMED[entry] ?? /^[a-z]+(?:\[[a-z~=]+\])*(?= \(|$)/.exec(entry)?.[0]);
      for (const selector of selectors.filter((entry) => entry !== undefined)) {
        expect(box.querySelector(selector), `${selector} in ${html}`).to.not.equal(null);
      }
      expect(box.querySelector('h1, h2, img, iframe'), html).to.equal(null);
    }
  });

  it('honest addresses: every link is kept', async function () {
    const addresses = await corpus<string>(this, 'url-keep');
    for (const href of addresses) {
      const source = document.createElement('a');
      source.setAttribute('href', href);
      source.textContent = 'go';
      const kept = shown(toHtml(source.outerHTML)).querySelector('a')?.getAttribute('href');
      expect(kept).to.equal(new URL(href, BASE).href);
    }
    await recordMetric('S4', `${addresses.length} of ${addresses.length} addresses are kept`);
  });

  it('dishonest addresses: no link but http, https, mailto and tel', async function () {
    for (const href of await corpus<string>(this, 'url-schemes-evasion')) {
      const source = document.createElement('a');
      source.setAttribute('href', href);
      source.textContent = 'go';
      const box = shown(toHtml(source.outerHTML));
      expect(dangersIn(box), href).to.deep.equal([]);
      expect(box.textContent, href).to.equal('go');
    }
  });
});
