import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../src/index.js';
import { OPEN, aPosting } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { PageObserver } from '../support/page-observer.js';
import { deepElements, visibleText } from '../support/queries.js';
import { nextTask } from '../support/snapshot.js';

/** Counts the changes under an element and all nested ones, and in how many goes they came. */
class Changes {
  #records = 0;
  #goes = 0;
  readonly #observer = new MutationObserver((records) => {
    this.#records += records.length;
    this.#goes++;
  });

  constructor(element: Element) {
    const roots = [element, ...deepElements(element.shadowRoot ?? element)].map(({ shadowRoot }) => shadowRoot);
    for (const root of roots)
      if (root) this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  }

  async count(): Promise<{ records: number; goes: number }> {
    await nextTask();
    await nextTask();
    return { records: this.#records, goes: this.#goes };
  }
}

const MANY = 1000;

const ELEMENTS = [
  {
    markup: `<job-salary-badge lang="en" currency="USD" value="1"></job-salary-badge>`,
    attribute: 'value',
    value: String,
    last: '$999',
  },
  {
    markup: `<job-apply-button lang="en" href="/apply" application-opens="2020-01-01" now="${OPEN}"></job-apply-button>`,
    attribute: 'application-opens',
    value: (index: number): string => `${3000 + index}-01-01`,
    last: 'Applications open on Jan 1, 3999',
  },
  {
    markup: `<job-start-date-picker lang="en" name="n"><option value="2027">Year</option><option value="2028">Next</option></job-start-date-picker>`,
    attribute: 'now',
    value: (index: number): string => `${1000 + index}-01-01`,
    last: null,
  },
];

describe('updates', () => {
  it('of a thousand attributes in one go are one rendering of a card', async () => {
    const card = await mountCard(aPosting({}), `now="${OPEN}" lang="en"`);
    const changes = new Changes(card);
    for (let index = 0; index < MANY; index++) card.setAttribute('heading-level', String((index % 6) + 1));
    const { records, goes } = await changes.count();
    expect(goes).to.equal(1);
    expect(records).to.be.above(0);
    // 999 % 6 + 1
    expect(card.shadowRoot?.querySelector('#title')?.ariaLevel).to.equal('4');
    await recordMetric('R3', '1,000 attributes of a card in one go: 1 rendering');
  });

  for (const { markup, attribute, value, last } of ELEMENTS) {
    it(`of a thousand attributes in one go are at most one rendering of ${markup.slice(0, markup.indexOf(' '))}>`, async () => {
      const element = await mount(markup);
      await nextTask();
      const changes = new Changes(element);
      for (let index = 0; index < MANY; index++) element.setAttribute(attribute, value(index));
      const { goes } = await changes.count();
      expect(goes).to.be.at.most(1);
      if (last) expect(visibleText(element)).to.equal(last);
    });
  }

  it('with what is there already change nothing', async () => {
    const posting = aPosting({});
    const card = await mountCard(posting, `now="${OPEN}" lang="en" layout="full" heading-level="3" time-zone="UTC"`);
    let events = 0;
    for (const name of ['job-load', 'job-problem']) card.addEventListener(name, () => events++);
    const changes = new Changes(card);
    for (let index = 0; index < MANY; index++) {
      for (const { name, value } of card.attributes) card.setAttribute(name, value);
      card.posting = posting;
    }
    await settled(card);
    card.requestUpdate();
    await settled(card);
    expect(await changes.count()).to.deep.equal({ records: 0, goes: 0 });
    expect(events).to.equal(0);
    await recordMetric('R3', '1,000 times the same attributes and posting: 0 changes');
  });

  it('of a thousand addresses in one go ask for the last one alone', async () => {
    const card = await mount<JobPostingElement>('<job-posting></job-posting>');
    const key = `updates-${Date.now()}`;
    const observer = new PageObserver(key);
    for (let index = 0; index < MANY; index++) card.src = `/responses/one/${key}-${index}`;
    await settled(card);
    for (let index = 0; index < MANY; index++) card.src = `/responses/one/${key}-${MANY - 1}`;
    await settled(card);
    observer.stop();
    expect(observer.requestCount).to.equal(1);
    expect(card.data?.title).to.equal('Posting one');
    await recordMetric('R3', '1,000 addresses in one go: 1 request');
  });
});
