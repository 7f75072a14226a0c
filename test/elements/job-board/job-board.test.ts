import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FEED_DAY, boardFeed } from '../../../demo/board-feed.js';
import { JobBoardChangeEvent } from '../../../src/events.js';
import type { JobBoardElement } from '../../../src/index.js';
import { click, mount, nextEvent } from '../../support/mount.js';
import { comesTo } from '../../support/snapshot.js';
import { byRole, parts, partTexts, textOf, visibleText } from '../../support/queries.js';

const PLACES = ['Berlin', 'Zürich', 'Paris'];
/** Six postings: two in each place, one of them remote, pay for half of them. */
const POSTINGS = Array.from({ length: 6 }, (_, at) => ({
  identifier: `R-${at}`,
  title: `${['Machine Learning', 'Design', 'Software'][at % 3]} Intern ${at}`,
  hiringOrganization: at < 4 ? 'Acme' : 'Bolt & Søn',
  jobLocation: PLACES[at % 3],
  workplaceType: at < 3 ? 'REMOTE' : 'ON_SITE',
  url: `https://acme.example/jobs/${at}`,
  datePosted: `2026-09-0${at + 1}`,
  ...(at % 2 && { baseSalary: { value: 1000 * at, currency: 'EUR', unitText: 'MONTH' } }),
  description: at === 5 ? '<p>You will like Kubernetes.</p>' : undefined,
}));

const home = location.href;
/** The page with more in its address; the test runner has a parameter there too. */
const pageWith = (query: string): string => `${home}${home.includes('?') ? '&' : '?'}${query}`;
/** What the board has put into the address. */
const asked = (): string => location.href.replace(home, '').replace(/^[?&]/, '');

/** A board with its filters open. */
const board = async (attributes = '', postings: JobBoardElement['postings'] = POSTINGS): Promise<JobBoardElement> => {
  const element = await mount<JobBoardElement>(`<job-board lang="en" now="2026-10-05" ${attributes}></job-board>`);
  element.postings = postings;
  await element.ready;
  byRole(element, 'button', 'Filters')?.click();
  await element.ready;
  return element;
};
const titles = (element: Element): string[] => partTexts(element, 'title');
const status = (element: Element): string => textOf(parts(element, 'status')[0] ?? null);
const search = (element: JobBoardElement): HTMLInputElement => {
  const [field] = parts(element, 'search');
  if (!(field instanceof HTMLInputElement)) throw new Error('no search field');
  return field;
};
const type = async (element: JobBoardElement, text: string): Promise<void> => {
  const field = search(element);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.ready;
};
const option = (element: JobBoardElement, name: RegExp): HTMLInputElement => {
  const found = byRole(element, 'checkbox', name);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no option ${String(name)}`);
  return found;
};
const focused = (element: JobBoardElement): Element | null => element.shadowRoot?.activeElement ?? null;
const wentBack = (): Promise<unknown> => {
  const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  return back;
};

describe('<job-board>', () => {
  beforeEach(() => history.replaceState(null, '', home));
  after(() => history.replaceState(null, '', home));

  it('shows the postings as a list, the newest first, and says how many', async () => {
    const element = await board();
    expect(byRole(element, 'list', 'Jobs')?.children).to.have.length(6);
    expect(titles(element)[0]).to.equal('Software Intern 5');
    expect(status(element)).to.equal('6 jobs');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.data).to.have.length(6);
  });

  it('shows what decides in each line', async () => {
    const element = await board();
    const [first] = parts(element, 'row');
    expect(visibleText(first ?? element)).to.equal(
      'Software Intern 5 Bolt & Søn Paris On-site €5,000 per month 29 days ago',
    );
  });

  it('leaves out what is closed', async () => {
    const element = await board('', [...POSTINGS, { title: 'Over', validThrough: '2026-10-04' }]);
    expect(status(element)).to.equal('6 jobs');
  });

  it('writes no structured data', async () => {
    await board();
    expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('takes postings in several forms', async () => {
    const element = await board('', [
      POSTINGS[0],
      { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'From a page', datePosted: '2026-01-01' },
      '{"title": "As a text"}',
      { name: 'none' },
    ]);
    expect(titles(element)).to.deep.equal(['Machine Learning Intern 0', 'From a page', 'As a text']);
    expect(element.problems.map(({ path }) => path)).to.include('[3].title');
  });

  describe('searching', () => {
    it('finds as one types, without accents, and marks what was found', async () => {
      const element = await board();
      await type(element, 'zurich');
      expect(titles(element)).to.deep.equal(['Design Intern 4', 'Design Intern 1']);
      expect(partTexts(element, 'match')).to.deep.equal(['Zürich', 'Zürich']);
      expect(status(element)).to.equal('2 jobs');
    });

    it('finds misspelt words, and words of the text', async () => {
      const element = await board();
      await type(element, 'machne lerning');
      expect(titles(element)).to.deep.equal(['Machine Learning Intern 3', 'Machine Learning Intern 0']);
      await type(element, 'kubernetes');
      expect(titles(element)).to.deep.equal(['Software Intern 5']);
    });

    it('offers the best match first, until another order is chosen', async () => {
      const element = await board();
      await type(element, 'intern');
      const select = byRole(element, 'combobox', 'Sort by');
      if (!(select instanceof HTMLSelectElement)) throw new Error('no choice');
      expect(select.value).to.equal('relevance');
      select.value = 'pay';
      select.dispatchEvent(new Event('change'));
      await element.ready;
      expect(titles(element).slice(0, 2)).to.deep.equal(['Software Intern 5', 'Machine Learning Intern 3']);
    });

    it('keeps the focus in the field', async () => {
      const element = await board();
      search(element).focus();
      await sendKeys({ type: 'design' });
      await element.ready;
      expect(focused(element)).to.equal(search(element));
      expect(titles(element)).to.have.length(2);
    });
  });

  describe('filtering', () => {
    it('counts what each choice would leave', async () => {
      const element = await board();
      await click(element, option(element, /^Remote/));
      expect(titles(element)).to.have.length(3);
      expect(option(element, /^On-site, 3 jobs$/)).to.not.equal(null);
      expect(option(element, /^Berlin, 1 job$/)).to.not.equal(null);
      await click(element, option(element, /^On-site/));
      expect(titles(element)).to.have.length(6);
    });

    it('offers only what exists, and nothing that all have', async () => {
      const element = await board();
      expect(partTexts(element, 'facet-label')).to.deep.equal(['Location', 'Workplace', 'Pay', 'Employer']);
    });

    it('orders values that rank alike the same, whatever order the postings have', async () => {
      const starts = [
        '2026-12',
        { season: 'WINTER', year: 2027 },
        '2027-00',
        '2027-06',
        { season: 'SUMMER', year: 2027 },
      ];
      const postings = starts.map((start, at) => ({ title: `Intern ${at}`, startDates: [start] }));
      const orders = [postings, postings.toReversed(), [3, 1, 4, 0, 2].map((at) => postings[at])];
      const shown = await Promise.all(
        orders.map(async (order) => partTexts(parts(await board('', order), 'start')[0] ?? document.body, 'option')),
      );
      expect(shown[0]).to.have.length.greaterThan(3);
      expect(shown[1]).to.deep.equal(shown[0]);
      expect(shown[2]).to.deep.equal(shown[0]);
    });

    it('undoes each choice, and all; the focus goes to the next one', async () => {
      const element = await board();
      await click(element, option(element, /^Remote/));
      await click(element, option(element, /^Berlin/));
      await click(element, byRole(element, 'button', 'Remove filter: Berlin'));
      expect(focused(element)).to.equal(byRole(element, 'button', 'Remove filter: Remote'));
      await click(element, byRole(element, 'button', 'Clear all filters'));
      expect(titles(element)).to.have.length(6);
      expect(focused(element)).to.equal(search(element));
      expect(option(element, /^Remote/).checked).to.equal(false);
    });

    it('says which filter to undo when nothing is left', async () => {
      const element = await board();
      await type(element, 'design');
      expect(byRole(element, 'checkbox', /^Paris/), 'folded, as it would leave nothing').to.equal(null);
      await click(element, byRole(element, 'button', '+2 more: Location'));
      await click(element, option(element, /^Paris, 0 jobs$/));
      expect(status(element)).to.equal('No jobs match your search.');
      expect(element.matches(':state(none)')).to.equal(true);
      await click(element, byRole(element, 'button', 'Remove “Paris” to see 2'));
      expect(titles(element)).to.have.length(2);
    });

    it('shows a few of many values, and the rest when asked, with the focus on the first of it', async () => {
      const many = Array.from({ length: 12 }, (_, at) => ({
        ...POSTINGS[0],
        jobLocation: `Town ${at}`,
        identifier: `${at}`,
      }));
      const element = await board('', many);
      expect(parts(element, 'option').filter((label) => /Town/.test(textOf(label)))).to.have.length(7);
      await click(element, byRole(element, 'button', '+5 more: Location'));
      expect(parts(element, 'option').filter((label) => /Town/.test(textOf(label)))).to.have.length(12);
      expect(textOf(focused(element)?.closest('label') ?? null)).to.match(/^Town 7/);
    });

    it('tells the page what is shown, once a change', async () => {
      const element = await board();
      const changed = nextEvent(element, 'job-board-change');
      await click(element, option(element, /^Remote/));
      const { query, filters, count } = await changed;
      expect({ query, filters, count }).to.deep.equal({ query: '', filters: { workplace: ['remote'] }, count: 3 });
      expect(await changed).to.be.instanceOf(JobBoardChangeEvent);
    });
  });

  describe('in the page’s address', () => {
    it('keeps the question, beside what the page has there', async () => {
      history.replaceState(null, '', pageWith('page=1#here'));
      const element = await board();
      await type(element, 'intern');
      await click(element, option(element, /^Remote/));
      await click(element, option(element, /^Zürich/));
      expect(asked()).to.equal('page=1&q=intern&place=zurich&workplace=remote#here');
    });

    it('has what was typed once the typing rests', async () => {
      const element = await board();
      await type(element, 'in');
      await type(element, 'intern');
      expect(await comesTo('q=intern', asked)).to.equal('q=intern');
    });

    it('answers the question that is there', async () => {
      history.replaceState(
        null,
        '',
        `${home.split('?')[0]}?q=design&place=zurich&workplace=remote&place=nowhere&sort=pay`,
      );
      const element = await board();
      expect(titles(element)).to.deep.equal(['Design Intern 1']);
      expect(partTexts(element, 'chip')).to.deep.equal(['Zürich', 'nowhere', 'Remote']);
    });

    it('goes back a choice at a time, not a letter', async () => {
      const element = await board();
      await type(element, 'i');
      await type(element, 'in');
      await click(element, option(element, /^Remote/));
      await click(element, option(element, /^Zürich/));
      await wentBack();
      await element.ready;
      expect(titles(element)).to.have.length(3);
      await wentBack();
      await element.ready;
      expect(titles(element)).to.have.length(6);
      expect(search(element).value).to.equal('in');
    });

    it('has names of its own where there are several boards', async () => {
      const first = await board('url-prefix="a-"');
      const second = await board('url-prefix="b-"');
      await click(second, option(second, /^Remote/));
      expect(asked()).to.equal('b-workplace=remote');
      expect(titles(first)).to.have.length(6);
    });

    it('stays as it is where it is not to be touched', async () => {
      const element = await board('no-url');
      await click(element, option(element, /^Remote/));
      expect(location.href).to.equal(home);
      expect(titles(element)).to.have.length(3);
    });
  });

  describe('long lists', () => {
    it('show fifty, and more when asked, with the focus on the first new one', async () => {
      const element = await board('', boardFeed(120));
      expect(titles(element)).to.have.length(50);
      expect(status(element)).to.equal('120 jobs · 50 of 120 shown');
      await click(element, byRole(element, 'button', 'Show more'));
      expect(status(element)).to.equal('120 jobs · 100 of 120 shown');
      expect(focused(element)).to.equal(parts(element, 'title-link')[50]);
      await click(element, byRole(element, 'button', 'Show more'));
      expect(titles(element)).to.have.length(120);
      expect(byRole(element, 'button', 'Show more')).to.equal(null);
      expect(status(element)).to.equal('120 jobs');
    });

    it('keep the nodes of what stays', async () => {
      const element = await board();
      const node = parts(element, 'item').find((item) => /Design Intern 4/.test(textOf(item)));
      await type(element, 'design');
      expect(parts(element, 'item')[0]).to.equal(node);
    });

    it('keep the focus where another order moves the posting', async () => {
      const element = await board();
      const title = byRole(element, 'button', 'Design Intern 1');
      title?.focus();
      element.sort = 'pay';
      await element.ready;
      expect(titles(element).indexOf('Design Intern 1')).to.equal(2);
      expect(focused(element)).to.equal(title);
    });

    it('keep postings apart that have one identifier', async () => {
      const element = await board('', [
        { identifier: 'R-1', title: 'First', datePosted: '2026-09-02' },
        { identifier: 'R-1', title: 'Second', datePosted: '2026-09-01' },
      ]);
      expect(titles(element)).to.deep.equal(['First', 'Second']);
      const [, second] = parts(element, 'item');
      await click(element, byRole(element, 'button', 'Second'));
      await type(element, 'second');
      expect(parts(element, 'item')).to.deep.equal([second]);
      await type(element, 'first');
      expect(parts(element, 'item').includes(second ?? element), 'the element of the other one').to.equal(false);
      expect(parts(element, 'posting'), 'what is open').to.have.length(0);
    });

    it('show each of several postings that nothing tells apart', async () => {
      const element = await board('', [{ title: 'Intern' }, { title: 'Intern' }, { title: 'Intern 2' }]);
      expect(titles(element)).to.deep.equal(['Intern', 'Intern', 'Intern 2']);
    });

    it('stand under headings', async () => {
      const element = await board('group-by="employer" page-size="5"', [...POSTINGS, { title: 'Nobody’s' }]);
      expect(partTexts(element, 'group')).to.deep.equal(['Acme', 'Bolt & Søn']);
      expect(byRole(element, 'list', 'Acme')?.children).to.have.length(4);
      await click(element, byRole(element, 'button', 'Show more'));
      expect(partTexts(element, 'group')).to.deep.equal(['Acme', 'Bolt & Søn', 'Other']);
    });

    it('follow another order, other headings and another language', async () => {
      const element = await board();
      element.sort = 'pay';
      element.groupBy = 'workplace';
      await element.ready;
      expect(partTexts(element, 'group')).to.deep.equal(['On-site', 'Remote']);
      expect(titles(element)[0]).to.equal('Software Intern 5');
      element.lang = 'de';
      expect(await comesTo('6 Stellen', () => status(element))).to.equal('6 Stellen');
      expect(partTexts(element, 'group')).to.deep.equal(['Remote', 'Vor Ort']);
    });

    it('of ten thousand are read without a long pause', async function () {
      this.timeout(30_000);
      const postings = boardFeed(10_000);
      let pauses = 0;
      let isDone = false;
      const count = (): void => {
        pauses++;
        if (!isDone) setTimeout(count);
      };
      setTimeout(count);
      const element = await board('', postings);
      isDone = true;
      expect(element.data?.length).to.equal(10_000);
      expect(pauses, 'times that others had their turn').to.be.greaterThan(10);
    });
  });

  describe('one posting', () => {
    it('opens in its place, and closes', async () => {
      const element = await board();
      const title = byRole(element, 'button', 'Software Intern 5');
      expect(title?.ariaExpanded ?? title?.getAttribute('aria-expanded')).to.equal('false');
      await click(element, title);
      const [card] = parts(element, 'posting');
      await (card as HTMLElement & { ready: Promise<unknown> }).ready;
      expect(textOf(card?.shadowRoot?.querySelector('[part~=body]') ?? null)).to.match(/Kubernetes/);
      expect(title?.getAttribute('aria-expanded')).to.equal('true');
      await click(element, title);
      expect(parts(element, 'posting')).to.have.length(0);
    });

    for (const detail of ['disclosure', 'dialog'])
      it(`opens with what the board says of the apply link, ${detail}`, async () => {
        const element = await board(`apply-target="_top" track="campaign" time-zone="Asia/Tokyo" detail="${detail}"`);
        await click(element, parts(element, 'title-link')[0]);
        const card = parts(element, 'posting')[0];
        expect(card?.getAttribute('apply-target')).to.equal('_top');
        expect(card?.getAttribute('track')).to.equal('campaign');
        expect(card?.getAttribute('time-zone')).to.equal('Asia/Tokyo');
        element.applyTarget = null;
        element.track = 'source';
        await element.updateComplete;
        expect(card?.hasAttribute('apply-target')).to.equal(false);
        expect(card?.getAttribute('track')).to.equal('source');
      });

    it('links to its own page', async () => {
      const element = await board('detail="link"');
      expect(byRole(element, 'link', 'Software Intern 5')?.getAttribute('href')).to.equal(
        'https://acme.example/jobs/5',
      );
    });

    it('opens above the page with an address of its own; back closes it and gives the focus back', async () => {
      const element = await board('detail="dialog"');
      const title = byRole(element, 'link', 'Software Intern 5');
      title?.focus();
      await click(element, title);
      const [dialog] = parts(element, 'dialog');
      expect(dialog?.matches(':modal')).to.equal(true);
      expect(asked()).to.equal('job=R-5');
      expect(focused(element)).to.equal(byRole(element, 'button', 'Close'));
      await wentBack();
      await element.ready;
      expect(dialog?.matches(':modal')).to.equal(false);
      expect(asked()).to.equal('');
      expect(focused(element)).to.equal(title);
    });

    it('closes by its button, and the address is as it was', async () => {
      const element = await board('detail="dialog"');
      await click(element, byRole(element, 'link', 'Software Intern 5'));
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      await click(element, byRole(element, 'button', 'Close'));
      await back;
      expect(parts(element, 'dialog')[0]?.matches(':modal')).to.equal(false);
      expect(asked()).to.equal('');
    });

    it('opens when its address is shared, and leaves the list behind it when closed', async () => {
      history.replaceState(null, '', pageWith('job=R-1'));
      const element = await board('detail="dialog"');
      const [dialog] = parts(element, 'dialog');
      expect(dialog?.matches(':modal')).to.equal(true);
      expect(dialog?.getAttribute('aria-label')).to.equal('Design Intern 1');
      await sendKeys({ press: 'Escape' });
      expect(await comesTo('', asked)).to.equal('');
      expect(dialog?.matches(':modal')).to.equal(false);
    });
  });

  it('is the same moved, and set before it is defined in the page', async () => {
    const element = document.createElement('job-board');
    element.postings = boardFeed(3);
    element.now = FEED_DAY;
    document.body.append(element);
    await element.ready;
    const before = titles(element);
    expect(before).to.have.length(3);
    const place = await mount('<div></div>');
    place.append(element);
    await element.ready;
    expect(titles(element)).to.deep.equal(before);
  });
});
