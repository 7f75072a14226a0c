import { expect, waitUntil } from '@open-wc/testing';
import { OPEN, aPosting, fullPosting, minimalPosting } from '../fixtures/postings.js';
import { violations } from '../support/axe.js';
import { mount, mountCard } from '../support/mount.js';
import { deepElements, parts } from '../support/queries.js';

const once = aPosting({ application: { url: '/apply/seen-before', limit: 1 } });

/** Every state, as a function that puts it on the page. */
const STATES: Record<string, () => Promise<Element>> = {
  empty: () => mount('<job-posting><a href="#">Own page</a></job-posting>'),
  loading: () => mount('<job-posting src="/answers/never"><a href="#">Own page</a></job-posting>'),
  invalid: () => mountCard({}),
  'least content': () => mountCard(minimalPosting),
  upcoming: () => mountCard(fullPosting, 'now="2026-01-01"'),
  open: () => mountCard(fullPosting, `now="${OPEN}"`),
  full: () =>
    mountCard(
      aPosting({ jobLocation: Array.from({ length: 20 }, (_, i) => `Town ${i}`) }),
      `now="${OPEN}" layout="full"`,
    ),
  row: () => mountCard(fullPosting, `now="${OPEN}" layout="row"`),
  'closing soon': () => mountCard(fullPosting, 'now="2026-03-30T12:00:00Z"'),
  closed: () => mountCard(fullPosting, 'now="2026-04-05"'),
  applied: async () => {
    localStorage.setItem('job-posting:applied:Acme|/apply/seen-before', '2026-02-01');
    const card = await mountCard(once, `now="${OPEN}"`);
    await waitUntil(() => parts(card, 'undo').length > 0);
    return card;
  },
  'a form for applying': async () => {
    const element = await mount(
      '<job-apply-button open tools valid-through="2099-01-01"><form slot="form"><label>Name <input></label><button>Send</button></form></job-apply-button>',
    );
    await waitUntil(() => parts(element, 'tool').length > 0);
    return element;
  },
  unpaid: () => mountCard(aPosting({ baseSalary: undefined, payKind: 'UNPAID' }), `now="${OPEN}"`),
  'a choice missing': async () => {
    const form = await mount<HTMLFormElement>(
      '<form><job-start-date-picker required><option value="2027-01">January</option><option value="2027-02">February</option></job-start-date-picker></form>',
    );
    form.reportValidity();
    await form.querySelector('job-start-date-picker')?.updateComplete;
    return form;
  },
};

describe('accessibility', () => {
  before(() => {
    document.documentElement.lang = 'en';
    document.documentElement.style.backgroundColor = 'Canvas'; // axe takes an unset background for white
  });
  afterEach(() => {
    localStorage.clear();
    document.documentElement.dir = '';
    document.documentElement.style.colorScheme = '';
  });

  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    for (const [name, show] of Object.entries(STATES)) {
      it(`has nothing for axe to find: ${name}, ${scheme}, ${direction}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.dir = direction;
        const element = await show();
        expect(await violations(element)).to.deep.equal([]);
      });
    }
  }

  it('offers targets of at least 24 pixels, and start dates of at least 44', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}" layout="full"`);
    for (const element of deepElements(card.shadowRoot ?? card)) {
      if (!element.matches('a[part~=button], summary, label') || !element.checkVisibility()) continue;
      expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(24);
    }
    for (const option of parts(card, 'option')) expect(option.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('fits 320 pixels without sideways scrolling, in every state', async () => {
    for (const [name, show] of Object.entries(STATES)) {
      const element = await show();
      const box = element.parentElement;
      if (!box) throw new Error('not mounted');
      box.style.inlineSize = '320px';
      expect(box.scrollWidth, name).to.be.at.most(320);
      element.remove();
    }
  });

  it('has a name for the card, and for each link out of context', async () => {
    const card = await mountCard(fullPosting, `now="${OPEN}"`);
    expect(card.shadowRoot?.querySelector('article')?.getAttribute('aria-labelledby')).to.equal('title');
    const names = parts(card, 'button').map((link) => link.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).to.deep.equal(['Apply for Machine learning internship at Acme']);
  });
});
