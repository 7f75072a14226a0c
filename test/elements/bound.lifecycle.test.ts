import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { JobPostingElement } from '../../src/index.js';
import { OPEN, aPosting, minimalPosting, asInput } from '../fixtures/postings.js';
import { recordMetric } from '../support/quality.js';
import { mount, mountCard, settled } from '../support/mount.js';
import { PageObserver } from '../support/page-observer.js';
import { byRole, partTexts, visibleText } from '../support/queries.js';
import { ENGINE, type Step, reportSteps, propertyRuns, setOrRemove } from '../support/property-runs.js';
import { comesTo, differences, nextTask, radios, shownTree } from '../support/snapshot.js';

const TAGS = ['job-salary-badge', 'job-start-date-picker', 'job-apply-button'] as const;
type Tag = (typeof TAGS)[number];
type Bound = HTMLElementTagNameMap[Tag] & Partial<Record<string, unknown>>;

const COMMON = {
  for: [null, 'a', 'b', 'nobody'],
  lang: [null, 'en', 'de', 'no language'],
  now: [null, OPEN, '2026-04-01T12:00:00Z', 'rubbish'],
  'time-zone': [null, 'Asia/Tokyo', 'Mars/Olympus'],
};
const ATTRIBUTES: Record<Tag, Record<string, readonly (string | null)[]>> = {
  'job-salary-badge': {
    ...COMMON,
    currency: [null, 'EUR', 'US$'],
    value: [null, '12', 'twelve'],
    'min-value': [null, '10'],
    'max-value': [null, '5', '20'],
    unit: [null, 'HOUR', 'fortnight'],
  },
  'job-start-date-picker': {
    ...COMMON,
    value: [null, '2026-05-18/2026-08-07', 'FLEXIBLE'],
    name: [null, 'start'],
    required: [null, ''],
    disabled: [null, ''],
  },
  'job-apply-button': {
    ...COMMON,
    href: [null, '/apply', 'javascript:alert(1)'],
    'valid-through': [null, '2026-03-01', '2030-01-01', 'rubbish'],
    'application-opens': [null, '2026-02-15'],
    'apply-target': [null, '_blank'],
    track: [null, 'a b'],
  },
};
/** The property that each takes its data from, and values for it. */
const PROPERTIES: Record<Tag, readonly [name: string, values: readonly unknown[]]> = {
  'job-salary-badge': ['salary', [null, { currency: 'USD', value: 30 }, 'Competitive', { value: -1 }]],
  'job-start-date-picker': ['startDates', [undefined, ['2026-09-01', '2026-10-01'], ['2026-09-01'], [{}], 'FLEXIBLE']],
  'job-apply-button': ['posting', [null, { title: 'Own', application: '/own' }, {}, 'not JSON']],
};
const POSTINGS: readonly unknown[] = [
  null,
  aPosting({}),
  aPosting({ title: 'Other', baseSalary: { currency: 'EUR', value: 9 }, startDates: ['2026-07-01', '2026-08-01'] }),
  aPosting({ title: 'Closed', validThrough: '2020-01-01' }),
  aPosting({ startDates: ['2026-07-01'] }),
  minimalPosting,
  {},
];
const PLACES = ['home', 'french', 'in a card'] as const;
type Place = (typeof PLACES)[number];

const must = <Kind>(value: Kind | null | undefined): Kind => {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
};

/** A page with two cards and one element that may be bound to one of them. */
class Page {
  readonly tag: Tag;
  readonly cards: readonly JobPostingElement[];
  readonly #home: Element;
  readonly #french: Element;
  element: Bound;
  /** What the element's own property was given last. */
  property: unknown;
  isPropertySet = false;
  place: Place = 'home';

  constructor(box: Element, tag: Tag) {
    this.tag = tag;
    box.innerHTML = `<div lang="en"><job-posting id="a" layout="row" now="${OPEN}"></job-posting>
      <job-posting id="b" layout="row" now="${OPEN}"></job-posting></div><div lang="en"></div><div lang="fr"></div>`;
    this.cards = [...box.querySelectorAll('job-posting')];
    must(this.cards[0]).posting = aPosting({});
    must(this.cards[1]).posting = asInput(POSTINGS[2]);
    this.#home = must(box.children[1]);
    this.#french = must(box.children[2]);
    this.element = document.createElement(tag) as Bound;
    this.element.setAttribute('for', 'a');
    this.parent.append(this.element);
  }

  get parent(): Element {
    return { home: this.#home, french: this.#french, 'in a card': must(this.cards[0]) }[this.place];
  }

  give(value: unknown): void {
    this.property = value;
    this.isPropertySet = true;
    Object.assign(this.element, { [PROPERTIES[this.tag][0]]: value });
  }

  /** A new element of the same input. */
  fresh(): Bound {
    const fresh = document.createElement(this.tag) as Bound;
    for (const { name, value } of this.element.attributes) fresh.setAttribute(name, value);
    if (this.isPropertySet) Object.assign(fresh, { [PROPERTIES[this.tag][0]]: this.property });
    return fresh;
  }
}

type Named = Step<Page>;

const putCard = (index: number): Named => [
  `put card ${index}`,
  ({ cards, parent }): void => {
    const card = must(cards[index]);
    if (!card.contains(parent)) must(parent.parentElement).prepend(card);
  },
];

const stepsFor = (tag: Tag): Named[][] => [
  ...Object.entries(ATTRIBUTES[tag]).map(([name, values]) =>
    values.map((value): Named => [`${name}=${value}`, ({ element }): void => setOrRemove(element, name, value)]),
  ),
  PROPERTIES[tag][1].map((value): Named => [`property=${JSON.stringify(value)}`, (page): void => page.give(value)]),
  PLACES.map((place): Named => [
    `put ${place}`,
    (page): void => {
      page.place = place;
      page.parent.append(page.element);
    },
  ]),
  [0, 1].flatMap((index): Named[] => [
    [`remove card ${index}`, ({ cards }): void => cards[index]?.remove()],
    putCard(index),
    ...POSTINGS.map((posting): Named => [
      `posting of ${index}=${JSON.stringify(posting)?.slice(0, 30)}`,
      ({ cards }): void => void Object.assign(must(cards[index]), { posting }),
    ]),
  ]),
  [0, 1].flatMap((index) =>
    ['a', 'b', null].map((id): Named => [
      `id of ${index}=${id}`,
      ({ cards }): void => setOrRemove(must(cards[index]), 'id', id),
    ]),
  ),
  [
    ['remove', ({ element }): void => element.remove()],
    ['task', nextTask],
    ['microtask', () => Promise.resolve()],
  ],
  [0, 1, 2].map((index): Named => [
    `choose ${index}`,
    async ({ element }): Promise<void> => {
      await nextTask();
      const open = radios(element).filter(({ disabled }) => !disabled);
      open[index]?.click();
    },
  ]),
];

/** Waits until all that the steps asked for is shown; gives what the element shows. */
const quiet = async (page: Page, element: Bound): Promise<string> => {
  let last = '';
  for (let same = 0; same < 3;) {
    for (const card of page.cards) if (card.isConnected) await settled(card);
    if (element.isConnected) await element.updateComplete;
    await nextTask();
    const now = shownTree(element);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
};

const after = async (box: Element, tag: Tag, steps: readonly Named[]): Promise<{ shown: string; fresh: string }> => {
  const page = new Page(box, tag);
  for (const [, step] of steps) await step(page);
  const { element } = page;
  if (!element.isConnected) {
    if (!page.parent.isConnected) page.place = 'home';
    page.parent.append(element);
  }
  await quiet(page, element);
  const chosen = radios(element).find(({ checked }) => checked)?.value;
  const fresh = page.fresh();
  element.after(fresh);
  await quiet(page, fresh);
  const radio = radios(fresh).find(({ value }) => value === chosen);
  if (radio && !radio.checked) radio.click();
  const expected = await quiet(page, fresh);
  return { shown: await comesTo(expected, () => shownTree(element)), fresh: expected };
};

describe('elements bound to a card, through their life', () => {
  for (const tag of TAGS) {
    it(`<${tag}> ends like a new one of the same input, whatever happened before`, async function () {
      this.timeout(600_000);
      const box = await mount('<div></div>');
      const { count, seed } = propertyRuns(ENGINE === 'Chromium' ? 200 : 100);
      const steps = fc.array(fc.oneof(...stepsFor(tag).map((some) => fc.constantFrom(...some))), {
        minLength: 1,
        maxLength: 20,
        size: 'max',
      });
      const observer = new PageObserver('/none');
      const seen = { something: 0, nothing: 0 };
      try {
        await fc.assert(
          fc.asyncProperty(steps, async (some) => {
            const { shown, fresh } = await after(box, tag, some);
            expect(differences(shown, fresh)).to.equal('');
            expect(observer.failures.splice(0)).to.deep.equal([]);
            seen[/"/.test(fresh.replace(/="[^"]*"/g, '')) ? 'something' : 'nothing']++;
          }),
          { numRuns: count, seed, reporter: reportSteps },
        );
      } finally {
        observer.stop();
      }
      for (const [end, times] of Object.entries(seen)) expect(times, end).to.be.above(count / 20);
      await recordMetric('R2', `${count} random sequences of <${tag}> end like a new one; 0 errors`);
    });
  }
});

const aPage = async (): Promise<{ box: Element; badge: Bound; card: JobPostingElement }> => {
  const box = await mount(
    `<div lang="en"><job-salary-badge for="card"></job-salary-badge><job-posting id="card"></job-posting></div>`,
  );
  const card = must(box.querySelector('job-posting'));
  card.posting = { ...minimalPosting, baseSalary: { currency: 'USD', value: 30 } };
  await settled(card);
  const badge = must(box.querySelector('job-salary-badge')) as Bound;
  await badge.updateComplete;
  expect(visibleText(badge)).to.equal('$30');
  return { box, badge, card };
};
/** After a change of the page, once elements have looked again. */
const seen = async (badge: Bound): Promise<string> => {
  await nextTask();
  await badge.updateComplete;
  return visibleText(badge);
};

describe('elements bound to a card', () => {
  it('show nothing of a posting that the card has lost', async () => {
    const { badge, card } = await aPage();
    card.posting = { title: '' };
    await settled(card);
    expect(await seen(badge)).to.equal('');
  });

  it('show nothing once their card is taken out, and follow one that comes', async () => {
    const { box, badge, card } = await aPage();
    card.remove();
    expect(await seen(badge)).to.equal('');
    const other = await mountCard({ ...minimalPosting, baseSalary: { currency: 'EUR', value: 9 } });
    other.id = 'card';
    expect(await seen(badge)).to.equal('€9');
    other.remove();
    box.append(card);
    expect(await seen(badge)).to.equal('$30');
  });

  it('follow an id that moves to another card', async () => {
    const { badge, card } = await aPage();
    card.id = 'another';
    expect(await seen(badge)).to.equal('');
    card.id = 'card';
    expect(await seen(badge)).to.equal('$30');
  });

  it('let go of the card when for is taken away', async () => {
    const { badge } = await aPage();
    badge.removeAttribute('for');
    expect(await seen(badge)).to.equal('');
  });

  it('speak the language of the place they are moved to', async () => {
    const box = await mount(
      `<div><div lang="en"><job-salary-badge currency="EUR" value="1234.5"></job-salary-badge></div><div lang="de"></div></div>`,
    );
    const badge = must(box.querySelector('job-salary-badge'));
    box.lastElementChild?.append(badge);
    await badge.updateComplete;
    expect(partTexts(badge, 'amount')).to.deep.equal(['1.234,50 €']);
  });

  it('keep no state of a posting that is gone', async () => {
    const button = await mount<HTMLElementTagNameMap['job-apply-button']>('<job-apply-button></job-apply-button>');
    button.posting = { title: 'Closed', validThrough: '2020-01-01' };
    await button.updateComplete;
    expect(button.matches(':state(expired)')).to.equal(true);
    button.posting = null;
    await button.updateComplete;
    expect(button.matches(':state(expired)')).to.equal(false);
  });

  it('read a missing name or value as an empty text, and write no attribute for it', async () => {
    const picker = await mount<HTMLElementTagNameMap['job-start-date-picker']>(
      '<job-start-date-picker name="start" value="2026"></job-start-date-picker>',
    );
    for (const name of ['name', 'value']) picker.removeAttribute(name);
    await picker.updateComplete;
    expect([picker.name, picker.defaultValue]).to.deep.equal(['', '']);
    const made = document.createElement('job-start-date-picker');
    picker.replaceWith(made);
    await made.updateComplete;
    expect(made.getAttributeNames()).to.deep.equal([]);
    made.remove();
  });

  it('keep the choice of a start date while the card draws its picker anew', async () => {
    const card = await mountCard(aPosting({}), `now="${OPEN}" lang="en"`);
    byRole(card, 'radio', /Flexible/)?.click();
    for (const layout of ['row', 'card'] as const) {
      card.layout = layout;
      await settled(card);
    }
    expect(radios(card).find(({ checked }) => checked)?.value).to.equal('FLEXIBLE');
    expect(byRole(card, 'link', /^Apply/)?.getAttribute('href')).to.match(/start=FLEXIBLE/);
  });
});
