import { expect } from '@open-wc/testing';
import type { JobPostingElement } from '../../src/index.js';
import { OPEN, aPosting, asInput } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mount, settled } from '../support/mount.js';
import { byRole, textOf } from '../support/queries.js';
import { nextTask } from '../support/snapshot.js';
import { responseUrl } from '../support/responses.js';

const LIVE = '[role="status"], [role="alert"], [aria-live]';
const FAILED = 'This job can’t be shown right now. Try again';

/**
 * What a screen reader says of an element by itself: the text of a live region that was there before, each time some
 * is put into it. A region that comes with its text is not heard everywhere: it is written down as `unheard`.
 */
class Listener {
  readonly #said: string[] = [];
  readonly #observer = new MutationObserver((records) => this.#hear(records));

  constructor(element: Element) {
    if (!element.shadowRoot) throw new Error('not rendered');
    this.#observer.observe(element.shadowRoot, { childList: true, characterData: true, subtree: true });
  }

  #hear(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    const regions = new Set<Element>();
    for (const { target, type, addedNodes } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      const hasText = type === 'characterData' || [...addedNodes].some((node) => node.textContent?.trim());
      if (region && hasText) regions.add(region);
    }
    for (const node of added) {
      if (!(node instanceof Element)) continue;
      const born = [node, ...node.querySelectorAll('*')].filter((inner) => inner.matches(LIVE) && textOf(inner));
      for (const region of born) {
        regions.delete(region);
        this.#said.push(`unheard: ${textOf(region)}`);
      }
    }
    this.#said.push(...[...regions].map((region) => textOf(region)).filter(Boolean));
  }

  /** What was said since the last call. */
  async take(): Promise<string[]> {
    await nextTask();
    this.#hear(this.#observer.takeRecords());
    return this.#said.splice(0);
  }
}

const card = (attributes: string): Promise<JobPostingElement> =>
  mount<JobPostingElement>(`<job-posting lang="en" ${attributes}><a href="#">Own page</a></job-posting>`);

describe('status messages', () => {
  let [passed, all] = [0, 0];
  afterEach(function () {
    all++;
    if (this.currentTest?.state === 'passed') passed++;
  });
  after(async () => {
    await recordMetric('A9', `${passed} of ${all} changes say what they should, once; nothing at first`);
  });

  it('say once that a posting could not be loaded, and nothing before', async () => {
    const element = await card(`src="${responseUrl('overloaded')}"`);
    const listener = new Listener(element);
    expect(textOf(element.shadowRoot?.querySelector(LIVE) ?? null)).to.equal('');
    await settled(element);
    expect(await listener.take()).to.deep.equal([FAILED]);
  });

  it('say so again when another try fails, and the focus stays on the button', async () => {
    const element = await card(`src="${responseUrl('overloaded')}"`);
    await settled(element);
    const listener = new Listener(element);
    const retry = byRole(element, 'button', 'Try again');
    retry?.focus();
    retry?.click();
    await element.updateComplete;
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(element.shadowRoot?.activeElement === retry, 'focus on the button').to.equal(true);
    await settled(element);
    expect(await listener.take()).to.deep.equal([FAILED]);
    expect(element.shadowRoot?.activeElement === retry, 'focus on the button').to.equal(true);
  });

  it('are silent when a posting is loaded', async () => {
    const element = await card(`src="${responseUrl('one')}"`);
    const listener = new Listener(element);
    await settled(element);
    expect(await listener.take()).to.deep.equal([]);
  });

  it('say once that another posting could not be shown in the place of one', async () => {
    const element = await mount<JobPostingElement>('<job-posting lang="en"></job-posting>');
    element.posting = aPosting({});
    await settled(element);
    const listener = new Listener(element);
    element.posting = asInput({});
    await settled(element);
    expect(await listener.take()).to.deep.equal(['This job can’t be shown right now.']);
    element.headingLevel = 4;
    await settled(element);
    expect(await listener.take()).to.deep.equal([]);
  });

  it('are silent when an attribute changes how a posting is shown', async () => {
    const element = await card(`now="${OPEN}"`);
    element.posting = aPosting({});
    await settled(element);
    const listener = new Listener(element);
    element.layout = 'full';
    element.lang = 'en-GB';
    await settled(element);
    expect(await listener.take()).to.deep.equal([]);
  });

  it('say once that a start date is missing, and only when the form asks', async () => {
    const form = await mount<HTMLFormElement>(
      `<form lang="en"><job-start-date-picker name="start" required><option value="2027-01-11">11 January</option><option value="2027-02-01">1 February</option></job-start-date-picker></form>`,
    );
    const picker = form.querySelector('job-start-date-picker');
    if (!picker) throw new Error('not mounted');
    await picker.updateComplete;
    const listener = new Listener(picker);
    expect(await listener.take()).to.deep.equal([]);
    form.requestSubmit();
    await picker.updateComplete;
    const said = await listener.take();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^(?!unheard).+/);
    form.requestSubmit();
    await picker.updateComplete;
    expect(await listener.take()).to.deep.equal([]);
    byRole(picker, 'radio', '1 February')?.click();
    await picker.updateComplete;
    expect(await listener.take()).to.deep.equal([]);
  });
});
