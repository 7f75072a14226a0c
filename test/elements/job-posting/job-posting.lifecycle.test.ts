import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { JobPostingElement } from '../../../src/index.js';
import { OPEN, aPosting, fullPosting, minimalPosting, asInput } from '../../fixtures/postings.js';
import { recordMetric } from '../../support/quality.js';
import { mount, nextEvent, settled } from '../../support/mount.js';
import { PageObserver } from '../../support/page-observer.js';
import { ENGINE, type Step, reportSteps, propertyRuns, setOrRemove } from '../../support/property-runs.js';
import { comesTo, differences, headBlocks, nextTask, radios, shownTree } from '../../support/snapshot.js';

const FOREIGN = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Linked' };
const POSTINGS: readonly unknown[] = [
  undefined,
  null,
  aPosting({}),
  aPosting({ title: 'Closed', validThrough: '2020-01-01' }),
  minimalPosting,
  {},
  FOREIGN,
  JSON.stringify(fullPosting),
  '{"title": "Cut off',
];
const SCRIPTS = [
  null,
  JSON.stringify(fullPosting),
  '{"title": "Of a script"}',
  '{"title": "Cut',
  JSON.stringify(FOREIGN),
];
const ATTRIBUTES: Record<string, readonly (string | null)[]> = {
  lang: [null, 'en', 'de', 'ar', 'en_US', 'no language'],
  layout: [null, 'card', 'full', 'row', 'none'],
  'heading-level': [null, '1', '5', '99'],
  now: [null, OPEN, '2026-01-01', '2026-04-01T12:00:00Z', 'rubbish'],
  'time-zone': [null, 'Asia/Tokyo', 'Mars/Olympus'],
  'structured-data': [null, ''],
  'apply-target': [null, '_blank'],
};
const SOURCES = [
  null,
  'one',
  'two',
  'gated',
  'gated-not-found',
  'not-found',
  'hasty',
  'broken',
  'html-with-posting',
  '#data',
  '#none',
];
const PLACES = ['home', 'french', 'shadow'] as const;
type Place = (typeof PLACES)[number];

/** A page with one card, and what was last given to that card. */
class Page {
  readonly #key: string;
  readonly #places: Record<Place, Element | ShadowRoot>;
  card = document.createElement('job-posting');
  posting: unknown = undefined;
  script: string | null = null;
  place: Place = 'home';

  constructor(box: Element, key: string) {
    this.#key = key;
    box.innerHTML = `<div lang="en"></div><div lang="fr"></div><div lang="en"></div>
      <script type="application/json" id="data">{"title": "By id"}</script>`;
    const [home, french, outer] = box.children;
    if (!home || !french || !outer) throw new Error('no places');
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Inside</p><script type="application/json" id="data">{"title": "By id, inside"}</script>';
    this.#places = { home, french, shadow };
    this.card.innerHTML = '<a href="#">Own page</a>';
    this.card.setAttribute('now', OPEN);
    this.card.posting = this.posting = aPosting({});
    home.append(this.card);
  }

  get parent(): Element | ShadowRoot {
    return this.#places[this.place];
  }

  address(name: string): string {
    if (name.startsWith('#')) return name;
    const gated = name.replace('gated-', '');
    return `/responses/${gated}/at-${this.#key}${gated === name && name !== 'gated' ? '' : `?gate=of-${this.#key}`}`;
  }

  async gate(action: 'pass' | 'open'): Promise<void> {
    await fetch(`/responses/${action}/of-${this.#key}`);
  }

  putScript(card: Element): void {
    const script = card.querySelector('script') ?? document.createElement('script');
    if (this.script === null) script.remove();
    else {
      script.type = 'application/json';
      script.textContent = this.script;
      if (!script.isConnected || script.parentElement !== card) card.append(script);
    }
  }

  /** A new card of the same input, put where the old one was. */
  fresh(): JobPostingElement {
    const card = document.createElement('job-posting');
    for (const { name, value } of this.card.attributes) card.setAttribute(name, value);
    card.innerHTML = '<a href="#">Own page</a>';
    this.putScript(card);
    if (this.posting !== undefined) card.posting = asInput(this.posting);
    return card;
  }
}

/** Chooses the nth start date, if one can be chosen. */
const choose = async ({ card }: Page, index: number): Promise<void> => {
  await nextTask();
  const open = radios(card).filter(({ disabled }) => !disabled);
  open[index]?.click();
};

type Named = Step<Page>;

const setAttribute = (name: string, value: string | null): Named => [
  `${name}=${value}`,
  ({ card }): void => setOrRemove(card, name, value),
];
const put = (place: Place): Named => [
  `put ${place}`,
  (page): void => {
    page.place = place;
    page.parent.append(page.card);
  },
];

const CHOICES: readonly Named[] = [0, 1, 2].map((index) => [`choose ${index}`, (page) => choose(page, index)]);

const STEPS: readonly (readonly Named[])[] = [
  SOURCES.map((name): Named => [`src=${name}`, (page) => setAttribute('src', name && page.address(name))[1](page)]),
  POSTINGS.map((posting): Named => [
    `posting=${JSON.stringify(posting)?.slice(0, 40)}`,
    (page): void => {
      page.posting = posting;
      page.card.posting = asInput(posting);
    },
  ]),
  SCRIPTS.map((script): Named => [
    `script=${script?.slice(0, 30)}`,
    (page): void => {
      page.script = script;
      page.putScript(page.card);
    },
  ]),
  ...Object.entries(ATTRIBUTES).map(([name, values]) => values.map((value) => setAttribute(name, value))),
  PLACES.map(put),
  [
    ['remove', ({ card }): void => card.remove()],
    [
      'remove for a while',
      async (page): Promise<void> => {
        page.card.remove();
        await nextTask();
        page.parent.append(page.card);
      },
    ],
    ['move', ({ card, parent }): void => parent.prepend(card)],
    [
      'moveBefore',
      ({ card, parent }): void => {
        if (card.isConnected && 'moveBefore' in parent)
          (parent as Element & { moveBefore(node: Node, before: null): void }).moveBefore(card, null);
      },
    ],
    [
      'clone',
      async (page): Promise<void> => {
        const clone = page.card.cloneNode(true) as JobPostingElement;
        page.card.remove();
        await nextTask(); // so that requests are those of one card
        page.parent.append(clone);
        page.card = clone;
        page.posting = undefined;
      },
    ],
  ],
  [['reload', ({ card }): void => void card.reload()]],
  [
    ['answer', (page) => page.gate('pass')],
    ['render', ({ card }) => (card.isConnected ? card.updateComplete : null)],
    ['task', nextTask],
    ['microtask', () => Promise.resolve()],
  ],
];

const anyStep = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...CHOICES) },
  ...STEPS.map((steps) => fc.constantFrom(...steps)),
);

const snapshot = (card: JobPostingElement): string =>
  [shownTree(card), `data ${JSON.stringify(card.data)}`, ...headBlocks()].join('\n');

let turn = 0;

/** Does the steps, lets all answers through, and gives what the card shows then beside what a new one does. */
const after = async (box: Element, steps: readonly Named[]): Promise<{ shown: string; fresh: string }> => {
  const page = new Page(box, `life-${Date.now()}-${turn++}`);
  for (const script of document.head.querySelectorAll('script[type="application/ld+json"]')) script.remove();
  for (const [, step] of steps) await step(page);
  await page.gate('open');
  if (!page.card.isConnected) page.parent.append(page.card);
  await settled(page.card);
  await nextTask();
  const chosen = radios(page.card).find(({ checked }) => checked)?.value;
  const old = page.card;
  const fresh = page.fresh();
  // one at a time: a page has one block of structured data
  const home = old.parentNode;
  const next = old.nextSibling;
  const last = await quiet(old);
  old.remove();
  home?.insertBefore(fresh, next);
  await settled(fresh);
  radios(fresh)
    .find(({ value }) => value === chosen)
    ?.click();
  const expected = await quiet(fresh);
  if (fresh.matches(':state(ready)')) seen.ready++;
  else seen.invalid++;
  if (chosen) seen.chosen++;
  if (headBlocks().length > 0) seen.inHead++;
  if (last === expected) {
    fresh.remove();
    await nextTask();
    return { shown: [last, ...headBlocks()].join('\n'), fresh: expected };
  }
  fresh.replaceWith(old);
  return { shown: await comesTo(expected, () => snapshot(old)), fresh: expected };
};

/** What a card shows once that does not change any more. */
const quiet = async (card: JobPostingElement): Promise<string> => {
  let last = '';
  for (let same = 0; same < 3;) {
    await settled(card);
    await nextTask();
    window.dispatchEvent(new Event('beforeprint')); // formats the texts, which may or may not have been unfolded before
    const now = snapshot(card);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
};

const anything = fc.array(anyStep, { minLength: 1, maxLength: 24, size: 'max' });
const seen = { ready: 0, chosen: 0, inHead: 0, invalid: 0 };

const withKey = (name: string): string => `/responses/${name}/life-${Date.now()}-${turn++}`;
const cardWith = (attributes: string): Promise<JobPostingElement> =>
  mount<JobPostingElement>(`<job-posting lang="en" now="${OPEN}" ${attributes}><a href="#">Own page</a></job-posting>`);

const online = (on: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => on });
};

describe('<job-posting> through its life', () => {
  let box: Element;
  beforeEach(async () => {
    box = await mount('<div></div>');
  });

  it('ends like a new card of the same input, whatever happened before', async function () {
    this.timeout(600_000);
    const { count, seed } = propertyRuns(ENGINE === 'Chromium' ? 500 : 150);
    const observer = new PageObserver('/at-life-');
    let most = 0;
    try {
      await fc.assert(
        fc.asyncProperty(anything, async (steps) => {
          const { shown, fresh } = await after(box, steps);
          expect(differences(shown, fresh)).to.equal('');
          expect(observer.failures.splice(0)).to.deep.equal([]);
          const under = observer.takePeak();
          expect(under, 'requests under way at a time').to.be.at.most(1);
          most = Math.max(most, under);
        }),
        { numRuns: count, seed, reporter: reportSteps },
      );
    } finally {
      observer.stop();
    }
    expect(most).to.equal(1);
    for (const [end, times] of Object.entries(seen)) expect(times, end).to.be.above(count / 50);
    await recordMetric('R2', `${count} random sequences end like a new card; ${most} request under way; 0 errors`);
  });

  it('is not closed any more when the closed posting is gone', async () => {
    const element = await cardWith('');
    element.posting = aPosting({ validThrough: '2020-01-01' });
    await settled(element);
    expect(element.matches(':state(expired)')).to.equal(true);
    element.posting = asInput({});
    await settled(element);
    expect(element.matches(':state(expired)')).to.equal(false);
  });

  it('shows nothing of what was given before when the address that is given now fails', async () => {
    const element = await cardWith(`src="${withKey('one')}"`);
    await settled(element);
    element.posting = aPosting({});
    await settled(element);
    // the same address as at first, but it fails now
    element.src = withKey('once');
    element.posting = null;
    await settled(element);
    element.posting = aPosting({});
    await settled(element);
    element.posting = null;
    await settled(element);
    expect(element.data).to.equal(null);
    expect(element.matches(':state(invalid)')).to.equal(true);
  });

  it('shows nothing of a script that was good before', async () => {
    const element = await cardWith('');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"title": "Good"}';
    element.append(script);
    await nextTask();
    expect((await element.ready)?.title).to.equal('Good');
    script.textContent = '{"title": "Cut';
    await nextTask();
    await settled(element);
    expect(element.data).to.equal(null);
  });

  it('writes one block of structured data when it is moved meanwhile', async () => {
    const element = await cardWith('structured-data');
    element.posting = aPosting({});
    await element.updateComplete;
    box.append(element);
    await settled(element);
    expect(await comesTo('1', () => String(headBlocks().length))).to.equal('1');
    await nextTask();
    element.remove();
    expect(headBlocks()).to.deep.equal([]);
  });

  it('writes no structured data while it is out of the page', async () => {
    const element = await cardWith('');
    element.posting = aPosting({});
    await settled(element);
    element.remove();
    element.structuredData = true;
    await element.updateComplete;
    await element.toJSONLD(); // the writer is here by then
    await nextTask();
    expect(headBlocks()).to.deep.equal([]);
  });

  it('asks for nothing while it is out of the page, and does so when it is put back', async () => {
    const element = await cardWith('');
    const src = withKey('one');
    element.remove();
    element.src = src;
    await element.updateComplete;
    await nextTask();
    expect(await (await fetch(`${src}/times`)).text()).to.equal('0');
    box.append(element);
    expect((await element.ready)?.title).to.equal('Posting one');
  });

  it('reads nothing when the page has been parsed while it is out of it, and does so when it is put back', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => 'loading' });
    try {
      const element = document.createElement('job-posting');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{"title": "Parsed la'; // so far
      element.append(script);
      box.append(element);
      await element.updateComplete;
      element.remove();
      await nextTask();
      script.textContent = '{"title": "Parsed later"}';
      Reflect.deleteProperty(document, 'readyState');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await nextTask();
      expect(element.data).to.equal(null);
      box.append(element);
      await element.updateComplete;
      expect((await element.ready)?.title).to.equal('Parsed later');
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
  });

  it('keeps what is shown while the words of another language are on their way', async () => {
    const element = await cardWith('');
    element.posting = aPosting({});
    await settled(element);
    const shown = element.shadowRoot?.querySelector('article');
    element.lang = 'sv'; // which no other test here speaks
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('article') === shown).to.equal(true);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  describe('offline', () => {
    afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));
    for (const { title, there } of [
      { title: 'after it was moved', there: true },
      { title: 'when that came while it was out of the page', there: false },
    ]) {
      it(`loads once the browser is online again, ${title}`, async () => {
        online(false);
        const element = await cardWith(`src="${withKey('recovering')}"`);
        await settled(element);
        element.remove();
        if (there) box.append(element);
        online(true);
        window.dispatchEvent(new Event('online'));
        if (!there) box.append(element);
        expect((await nextEvent(element, 'job-load')).posting.title).to.equal('Posting recovering');
      });
    }

    it('does not load again what came in another way meanwhile', async () => {
      online(false);
      const element = await cardWith(`src="${withKey('recovering')}"`);
      await settled(element);
      element.posting = aPosting({});
      await settled(element);
      let loads = 0;
      element.addEventListener('job-load', () => loads++);
      online(true);
      window.dispatchEvent(new Event('online'));
      await settled(element);
      expect(loads).to.equal(0);
    });
  });
});
