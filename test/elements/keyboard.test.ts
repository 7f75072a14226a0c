import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { OPEN, aPosting, fullPosting } from '../fixtures/postings.js';
import { STATES } from '../fixtures/states.js';
import { focusRing } from '../support/contrast.js';
import { recordMetric } from '../support/quality.js';
import { mount, mountCard } from '../support/mount.js';
import { byRole, partTexts, parts } from '../support/queries.js';

const { documentElement: page } = document;

/** What has the focus, through shadow roots. */
const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

const say = (element: Element | null): string => {
  if (!element) return 'nothing';
  const name = element.matches('summary') ? element.textContent : computeAccessibleName(element);
  return `${element.matches('summary') ? 'summary' : getRole(element)} ${name?.replace(/\s+/g, ' ').trim()}`;
};

const tab = async (back = false): Promise<void> => {
  if (back) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  if (back) await sendKeys({ up: 'Shift' });
};

/** Where Tab stops between a button before `element` and one after it, and then Shift+Tab back. */
const stops = async (element: Element, check = (_stop: Element): void => undefined): Promise<[string[], string[]]> => {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.parentElement?.prepend(before);
  element.parentElement?.append(after);
  before.focus();
  const walk = async (end: Element, back: boolean): Promise<string[]> => {
    const found: string[] = [];
    for (let turn = 0; turn < 30; turn++) {
      // eslint-disable-next-line no-await-in-loop
      await tab(back);
      const stop = focused();
      if (!stop || stop === end) return found;
      check(stop);
      found.push(say(stop));
    }
    throw new Error(`No way out: ${found.join(', ')}`);
  };
  const forth = await walk(after, false);
  const back = await walk(before, true);
  before.remove();
  after.remove();
  return [forth, back];
};

const PICKER =
  '<option value="1">One</option><option value="2" disabled>Two</option><option value="3">Three</option><option value="4">Four</option>';

/** The arrows to the next and to the one before, as the engine's own radio buttons have them. */
const sideways = async (): Promise<[forward: string, backward: string]> => {
  const native = await mount<HTMLElement>(
    '<fieldset><legend>Own</legend><input type="radio" name="own" aria-label="a" /><input type="radio" name="own" aria-label="b" /></fieldset>',
  );
  const [first, last] = native.querySelectorAll('input');
  const other = page.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  first?.focus();
  await sendKeys({ press: ' ' });
  await sendKeys({ press: other });
  const isForward = last?.checked;
  native.remove();
  // WebKitGTK does not turn them round from right to left
  return (other === 'ArrowRight') === isForward ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
};

describe('keyboard', () => {
  before(() => {
    page.lang = 'en';
    page.style.backgroundColor = 'Canvas';
  });
  afterEach(() => {
    localStorage.clear();
    page.dir = '';
  });

  it('stops at each control of a card once, in the order of reading, and the same way back', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    const [forth, back] = await stops(card);
    expect(forth).to.deep.equal([
      'link Acme',
      'summary Hourly, monthly and yearly',
      'radio May 18 – Aug 7, 2026 12 weeks',
      'link Apply for Machine learning internship at Acme',
      'summary Full description',
    ]);
    // from behind, a group in which nothing is chosen is entered at its end
    expect(back.map((stop) => stop.replace(/^radio .*/, 'radio'))).to.deep.equal([
      'summary Full description',
      'link Apply for Machine learning internship at Acme',
      'radio',
      'summary Hourly, monthly and yearly',
      'link Acme',
    ]);
  });

  it('leads through every state and out of it, with a ring that is seen at each stop', async function () {
    this.timeout(120_000);
    let count = 0;
    for (const [name, show] of Object.entries(STATES)) {
      const element = await show();
      const [forth, back] = await stops(element, (stop) => {
        if (stop.getRootNode() === document) return; // the page's own
        const ring = focusRing(stop);
        expect(ring.width, `${name}: ${say(stop)}`).to.be.at.least(2);
        expect(ring.contrast, `${name}: ${say(stop)}`).to.be.at.least(2.97);
        count++;
      });
      expect(back, name).to.have.length(forth.length);
      element.remove();
    }
    await recordMetric(
      'A5',
      `${count} stops in ${Object.keys(STATES).length} states, each with a ring of 2 px and 3:1; arrows, Space, Enter, no trap`,
    );
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`chooses with the arrows, past what cannot be chosen: ${direction}`, async () => {
      page.dir = direction;
      const [forward, backward] = await sideways();
      const picker = await mount<HTMLElementTagNameMap['job-start-date-picker']>(
        `<job-start-date-picker>${PICKER}</job-start-date-picker>`,
      );
      const chosen: string[] = [];
      picker.addEventListener('change', () => chosen.push(picker.value));
      byRole(picker, 'radio', 'One')?.focus();
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowUp' });
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => chosen.length === 5, String(chosen)); // an engine may be late with the last key
      expect(chosen).to.deep.equal(['1', '3', '4', '3', '4']);
      chosen.length = 0;
      await sendKeys({ press: backward });
      await waitUntil(() => chosen.length === 1);
      await sendKeys({ press: forward });
      await waitUntil(() => chosen.length === 2);
      expect(chosen, 'sideways, as one reads').to.deep.equal(['3', '4']);
      await sendKeys({ press: 'Escape' });
      expect(picker.value).to.equal('4');
      await picker.updateComplete;
      expect(partTexts(picker, 'selected')).to.deep.equal(['Four']);
    });
  }

  it('goes around the ends where the engine’s own radio buttons do', async () => {
    const native = await mount<HTMLElement>(
      '<fieldset><legend>Own</legend><input type="radio" name="own" aria-label="a" /><input type="radio" name="own" aria-label="b" /></fieldset>',
    );
    const [first, last] = native.querySelectorAll('input');
    first?.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowUp' });
    const around = last?.checked;
    const picker = await mount<HTMLElementTagNameMap['job-start-date-picker']>(
      `<job-start-date-picker>${PICKER}</job-start-date-picker>`,
    );
    byRole(picker, 'radio', 'One')?.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowUp' });
    expect(picker.value).to.be.oneOf(around ? [''] : ['1', '']); // the last is “No preference”
  });

  it('unfolds with Enter and folds with Space', async () => {
    const card = await mountCard(aPosting({}), `now="${OPEN}"`);
    const [details] = parts(card, 'details');
    if (!(details instanceof HTMLDetailsElement)) throw new Error('nothing is folded');
    details.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.open);
    await tab();
    expect(say(focused())).to.equal('summary Legal information');
    await tab(true);
    await sendKeys({ press: ' ' });
    await waitUntil(() => !details.open);
  });

  it('applies with Enter, and does not send a form from the picker', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    let applied = 0;
    card.addEventListener('job-apply', (event) => {
      applied++;
      event.preventDefault();
    });
    byRole(card, 'link', /^Apply/)?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => applied > 0);
    expect(applied).to.equal(1);
  });
});
