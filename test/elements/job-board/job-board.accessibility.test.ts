import { expect } from '@open-wc/testing';
import { boardFeed } from '../../../demo/board-feed.js';
import type { JobBoardElement } from '../../../src/index.js';
import { axeViolations } from '../../support/axe.js';
import { recordMetric } from '../../support/quality.js';
import { mount } from '../../support/mount.js';
import { comesTo } from '../../support/snapshot.js';
import { deepElements, parts } from '../../support/queries.js';
import { responseUrl } from '../../support/responses.js';

const board = async (attributes = '', inside = ''): Promise<JobBoardElement> => {
  const element = await mount<JobBoardElement>(
    `<job-board lang="en" no-url now="2026-10-05" ${attributes}>${inside}</job-board>`,
  );
  if (!element.src) element.postings = boardFeed(60);
  if (!element.src?.includes('never')) await element.ready;
  else await comesTo('1', () => String(parts(element, 'skeleton').length));
  return element;
};
const answered = (name: string): string => `src="${responseUrl(name)}"`;
const press = async (element: JobBoardElement, part: string): Promise<JobBoardElement> => {
  parts(element, part)[0]?.click();
  await element.ready;
  return element;
};
/** With the button at the end of the filters in its place, where it covers none of them. */
const filtersOpen = async (): Promise<JobBoardElement> => {
  const element = await press(await board(), 'filters-toggle');
  parts(element, 'filters')[0]?.scrollIntoView({ block: 'end' });
  return element;
};
const typed = async (query: string): Promise<JobBoardElement> => {
  const element = await board();
  const [field] = parts(element, 'search');
  if (field instanceof HTMLInputElement) field.value = query;
  field?.dispatchEvent(new InputEvent('input'));
  await element.ready;
  return element;
};

/** Every state, as a function that puts it on the page. */
const STATES: Record<string, () => Promise<JobBoardElement>> = {
  loading: () => board(answered('never')),
  ready: () => board(),
  cards: () => board('layout="cards"'),
  groups: () => board('group-by="employer"'),
  links: () => board('detail="link"'),
  'filters open': () => filtersOpen(),
  filtered: async () => press(await filtersOpen(), 'checkbox'),
  found: () => typed('intern'),
  'nothing found': () => typed('zzz'),
  'opened in its place': async () => press(await board(), 'title-link'),
  'opened above the page': async () => press(await board('detail="dialog"'), 'title-link'),
  empty: () => board(answered('list-of-none')),
  invalid: () => board(answered('not-found')),
  partial: async () => board(`src="${responseUrl('list')} ${responseUrl('not-found')}"`),
  stale: async () => {
    const element = await board(answered('list-once'));
    await element.reload();
    return element;
  },
};

describe('accessibility of <job-board>', () => {
  before(() => {
    document.documentElement.lang = 'en';
    document.documentElement.style.backgroundColor = 'Canvas'; // axe takes an unset background for white
  });
  afterEach(() => {
    document.documentElement.dir = '';
    document.documentElement.style.colorScheme = '';
  });

  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'rtl'],
  ] as const) {
    for (const [name, show] of Object.entries(STATES)) {
      it(`has nothing for axe to find: ${name}, ${scheme}, ${direction}`, async function () {
        this.timeout(30_000);
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.dir = direction;
        expect(await axeViolations(await show())).to.deep.equal([]);
      });
    }
  }

  it('notes the goal', async () =>
    recordMetric('A1', `${Object.keys(STATES).length} states of the board, light and dark, both directions`));

  it('offers targets of at least 24 pixels', async () => {
    const element = await press(await board(), 'filters-toggle');
    for (const target of deepElements(element.shadowRoot ?? element)) {
      if (!target.matches('button:not(.link), summary, label.option, select, input[type=search]')) continue;
      if (target.checkVisibility()) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    }
    for (const row of parts(element, 'row')) expect(row.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const attributes of ['', 'layout="cards"', 'group-by="place"', 'dir="rtl"']) {
    it(`fits 320 pixels: ${attributes || 'rows'}`, async () => {
      const place = await mount<HTMLElement>('<div style="inline-size: 320px"></div>');
      const element = await board(attributes);
      place.append(element);
      await press(element, 'filters-toggle');
      await press(element, 'title-link');
      const { left, right } = place.getBoundingClientRect();
      for (const inner of deepElements(element.shadowRoot ?? element)) {
        if (!inner.checkVisibility() || inner.closest('.sr')) continue;
        const box = inner.getBoundingClientRect();
        if (box.width === 0 || inner.matches('.label')) continue;
        expect(box.left, `${inner.localName}.${inner.className}`).to.be.at.least(left - 0.5);
        expect(box.right, `${inner.localName}.${inner.className}`).to.be.at.most(right + 0.5);
      }
    });
  }
});
