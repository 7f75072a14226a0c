import { expect, waitUntil } from '@open-wc/testing';
import { visibleText } from '../../support/queries.js';
import {
  JobApplyButtonElement,
  JobBoardElement,
  JobPostingElement,
  JobSalaryBadgeElement,
  JobStartDatePickerElement,
} from '../../../src/index.js';
import '../../../src/define/all.js';

const posting = {
  title: 'Anvil tester',
  hiringOrganization: 'Acme',
  startDates: ['2027-01-01', '2027-02-01'],
  baseSalary: { currency: 'USD', value: 20, unitText: 'HOUR' },
  application: { url: 'https://acme.example/apply' },
};

/** Whether the next renderings throw. */
let isBroken = false;
const failIfBroken = (): void => {
  if (isBroken) throw new RangeError('planted');
};

/** Each element as one whose rendering can fail, with data that it shows, and other data. */
const ELEMENTS = {
  'failing-card': [
    class extends JobPostingElement {
      protected override render() {
        failIfBroken();
        return super.render();
      }
    },
    { posting },
    { posting: { ...posting, title: 'Anvil maker' } },
    'Anvil',
  ],
  'failing-board': [
    class extends JobBoardElement {
      protected override render() {
        failIfBroken();
        return super.render();
      }
    },
    { postings: [posting] },
    { postings: [{ ...posting, title: 'Anvil maker' }] },
    'Anvil',
  ],
  'failing-badge': [
    class extends JobSalaryBadgeElement {
      protected override render() {
        failIfBroken();
        return super.render();
      }
    },
    { salary: posting.baseSalary },
    { salary: { ...posting.baseSalary, value: 30 } },
    '$',
  ],
  'failing-picker': [
    class extends JobStartDatePickerElement {
      protected override render() {
        failIfBroken();
        return super.render();
      }
    },
    { startDates: posting.startDates },
    { startDates: ['2027-03-01', '2027-04-01'] },
    '2027',
  ],
  'failing-button': [
    class extends JobApplyButtonElement {
      protected override render() {
        failIfBroken();
        return super.render();
      }
    },
    { posting },
    { posting: { ...posting, title: 'Anvil maker' } },
    'acme.example',
  ],
} as const;
for (const [tag, [Element]] of Object.entries(ELEMENTS)) Element.define(tag);

const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 60));

interface Mounted {
  readonly element: InstanceType<typeof JobPostingElement>;
  readonly fallback: HTMLElement;
  readonly problems: string[];
}

const mount = (tag: string): Mounted => {
  const element = document.createElement(tag) as JobPostingElement; // or another one, with what all have
  const fallback = document.createElement('p');
  fallback.textContent = 'Own content';
  element.append(fallback);
  const problems: string[] = [];
  element.addEventListener('job-problem', (event) => {
    for (const { code, message } of event.problems) problems.push(`${code}: ${message}`);
  });
  document.body.append(element);
  return { element, fallback, problems };
};

describe('an element that cannot be rendered', () => {
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    uncaught.push(event);
    event.preventDefault();
  };
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    isBroken = false;
    for (const tag of Object.keys(ELEMENTS)) for (const element of document.querySelectorAll(tag)) element.remove();
    expect(uncaught.splice(0)).to.deep.equal([]);
  });

  for (const [tag, [, data, otherData, text]] of Object.entries(ELEMENTS)) {
    it(`leaves the page's own content in sight, says why once, and tries the next data: ${tag}`, async () => {
      isBroken = true;
      const { element, fallback, problems } = mount(tag);
      Object.assign(element, data);
      await settle();
      element.requestUpdate();
      await settle();
      expect(fallback.checkVisibility() && fallback.getClientRects().length).to.equal(1);
      expect(problems.filter((problem) => /^element-failed: .*planted/.test(problem))).to.have.length(1);

      isBroken = false;
      Object.assign(element, otherData);
      await waitUntil(() => element.shadowRoot?.textContent.includes(text), 'the next data', { timeout: 10_000 });
    });

    it(`keeps what it shows, or shows the page's own content, when a later rendering fails: ${tag}`, async () => {
      const { element, fallback } = mount(tag);
      Object.assign(element, data);
      await element.ready;
      await settle();
      const shown = element.shadowRoot?.textContent ?? '';
      expect(shown).to.include(text);
      isBroken = true;
      Object.assign(element, otherData);
      await settle();
      const isKept = element.shadowRoot?.textContent === shown;
      expect(isKept || fallback.getClientRects().length > 0).to.equal(true);
      isBroken = false;
      Object.assign(element, data);
      await settle();
      expect(element.shadowRoot?.textContent).to.include(text);
    });
  }

  it('settles `ready`, and is invalid', async () => {
    isBroken = true;
    const { element } = mount('failing-card');
    element.posting = posting;
    expect(await element.ready).to.equal(null);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['element-failed']);
    isBroken = false;
    expect(await element.reload()).to.have.property('title', 'Anvil tester');
    expect(element.problems).to.deep.equal([]);
  });

  it('settles `ready` of a board too', async () => {
    isBroken = true;
    const board = document.createElement('failing-board') as JobBoardElement;
    document.body.append(board);
    board.postings = [posting];
    await board.ready;
    expect(board.problems.map(({ code }) => code)).to.include('element-failed');
  });

  it('leaves the card around it as it is', async () => {
    isBroken = true;
    const card = document.createElement('job-posting');
    const badge = document.createElement('failing-badge');
    badge.slot = 'facts-end';
    card.append(badge);
    document.body.append(card);
    card.posting = posting;
    expect(await card.ready).to.have.property('title', 'Anvil tester');
    expect(visibleText(card)).to.include('$20');
    card.remove();
  });

  for (const [what, owner, name] of [
    ['internals', HTMLElement.prototype, 'attachInternals'],
    ['a shadow root', Element.prototype, 'attachShadow'],
  ] as const) {
    it(`does without ${what}, or leaves the page's own content`, async () => {
      const original = owner[name as keyof typeof owner] as unknown;
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value: () => {
          throw new TypeError(`no ${name}`);
        },
      });
      try {
        const { element, fallback } = mount('failing-card');
        element.posting = posting;
        await settle();
        const isShown = element.shadowRoot?.textContent?.includes('Anvil tester') ?? false;
        expect(isShown || fallback.getClientRects().length > 0).to.equal(true);
        Object.defineProperty(owner, name, { configurable: true, writable: true, value: original });
        element.posting = { ...posting, title: 'Anvil maker' };
        await settle();
        expect(element.shadowRoot?.textContent).to.include('Anvil maker');
      } finally {
        Object.defineProperty(owner, name, { configurable: true, writable: true, value: original });
      }
    });
  }
});
