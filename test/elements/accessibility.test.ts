import { expect } from '@open-wc/testing';
import { STATES } from '../fixtures/states.js';
import { axeViolations } from '../support/axe.js';
import { recordMetric } from '../support/quality.js';

const { documentElement: page } = document;
const count = Object.keys(STATES).length;

describe('accessibility', () => {
  before(() => {
    page.lang = 'en';
    page.style.backgroundColor = 'Canvas'; // axe takes an unset background for white
  });
  afterEach(() => {
    localStorage.clear();
    page.dir = '';
    page.style.colorScheme = '';
  });
  after(() => {
    page.style.backgroundColor = '';
  });

  for (const scheme of ['light', 'dark']) {
    for (const direction of ['ltr', 'rtl']) {
      it(`has nothing for axe to find in any state: ${scheme}, ${direction}`, async function () {
        this.timeout(60_000);
        page.style.colorScheme = scheme;
        page.dir = direction;
        for (const [name, show] of Object.entries(STATES)) {
          const element = await show();
          expect(await axeViolations(element), name).to.deep.equal([]);
          element.remove();
        }
        await recordMetric('A1', `0 violations in ${count} states, light and dark, both directions`);
      });
    }
  }
});
