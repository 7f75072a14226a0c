import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { assert, nat, property, tuple } from 'fast-check';
import { OPEN, aPosting } from '../fixtures/postings.js';
import { STATES } from '../fixtures/states.js';
import { contrastRatio, flattenColors } from '../support/color.js';
import { contrastWithBackground, edgeContrast, lowContrastTexts, focusRing } from '../support/contrast.js';
import { recordMetric } from '../support/quality.js';
import { mountCard, settled } from '../support/mount.js';
import { byRole, parts } from '../support/queries.js';

const NASTY = [
  'white',
  'black',
  'yellow',
  '#777',
  '#767676',
  '#ff0080',
  '#00f',
  'rgb(0 0 0 / 20%)',
  '#fffffe',
  'lab(95 0 0)',
];
const { style } = document.documentElement;
const colours = tuple(nat(255), nat(255), nat(255)).map(([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`);

/** A card with everything that has an accent: button, note, and a start date that is chosen. */
const accented = async (): Promise<Element> => {
  const card = await mountCard(aPosting({}), `now="${OPEN}" layout="full"`);
  const radio = byRole(card, 'radio', /May 18/);
  radio?.click();
  await settled(card);
  return card;
};

/** What of this card falls short in the colours that are set now. */
const faults = (card: Element): string[] => {
  const found = lowContrastTexts(card);
  const edges = [...parts(card, 'button'), ...parts(card, 'selected')].map(edgeContrast);
  edges.forEach((ratio, index) => {
    if (ratio < 2.97) found.push(`edge ${index}: ${ratio.toFixed(2)}`);
  });
  for (const element of [byRole(card, 'link', /^Apply/), byRole(card, 'radio', /May 18/)]) {
    element?.focus();
    const ring = element ? focusRing(element) : { width: 0, contrast: 0 };
    if (ring.width < 2 || ring.contrast < 2.97) found.push(`focus: ${ring.width}px, ${ring.contrast.toFixed(2)}`);
  }
  return found;
};

describe('contrast', () => {
  before(() => {
    document.documentElement.lang = 'en';
    style.backgroundColor = 'Canvas';
    style.color = 'CanvasText';
  });
  afterEach(() => {
    localStorage.clear();
    for (const name of ['color-scheme', '--job-accent', '--job-surface', '--job-text']) style.removeProperty(name);
  });
  after(() => {
    style.removeProperty('background-color');
    style.removeProperty('color');
  });

  for (const scheme of ['light', 'dark']) {
    it(`of text is enough in every state, ${scheme}`, async () => {
      style.colorScheme = scheme;
      for (const [name, show] of Object.entries(STATES)) {
        const element = await show();
        expect(lowContrastTexts(element), name).to.deep.equal([]);
        element.remove();
      }
    });

    it(`is enough for any accent, ${scheme}`, async () => {
      style.colorScheme = scheme;
      const card = await accented();
      const check = (accent: string): void => {
        style.setProperty('--job-accent', accent);
        expect(faults(card), accent).to.deep.equal([]);
      };
      for (const accent of NASTY) check(accent);
      assert(property(colours, check), { numRuns: 40 });
      await recordMetric(
        'A3',
        `${Object.keys(STATES).length} states, ${NASTY.length} named accents and 40 random ones, light and dark`,
      );
    });
  }

  it('is enough on any surface that has contrast with its text', async () => {
    const card = await accented();
    const pairs = tuple(colours, colours, colours).filter(
      ([surface, text]) => contrastRatio(flattenColors(surface), flattenColors(text)) >= 4.6,
    );
    assert(
      property(pairs, ([surface, text, accent]) => {
        style.setProperty('--job-surface', surface);
        style.setProperty('--job-text', text);
        style.setProperty('--job-accent', accent);
        expect(faults(card), `${text} on ${surface}, ${accent}`).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is enough under the mouse', async () => {
    for (const scheme of ['light', 'dark']) {
      style.colorScheme = scheme;
      const card = await accented();
      const link = byRole(card, 'link', /^Apply/);
      if (!link) throw new Error('no link');
      link.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = link.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      expect(link.matches(':hover')).to.equal(true);
      for (const accent of NASTY) {
        style.setProperty('--job-accent', accent);
        expect(contrastWithBackground(link, getComputedStyle(link).color), accent).to.be.at.least(4.47);
      }
      card.remove();
      await resetMouse();
    }
  });

  it('leaves an accent that is readable as it is', async () => {
    const card = await accented();
    style.setProperty('--job-accent', '#8c1d18');
    const [chosen] = parts(card, 'selected');
    if (!chosen) throw new Error('nothing is chosen');
    expect(flattenColors(getComputedStyle(chosen).borderTopColor)).to.deep.equal(flattenColors('#8c1d18'));
  });
});
