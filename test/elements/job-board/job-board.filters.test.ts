import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { boardFeed } from '../../../demo/board-feed.js';
import '../../../src/define/job-board.js';
import '../../../src/define/job-posting.js';
import type { JobBoardElement } from '../../../src/elements/job-board/job-board.js';
import type { JobPostingElement } from '../../../src/elements/job-posting/job-posting.js';
import type { JobPosting } from '../../../src/schema/job-posting.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';
import { click, mount } from '../../support/mount.js';
import { byRole, partTexts, parts, textOf } from '../../support/queries.js';

const FEED = boardFeed(300).flatMap((input) => safeParsePosting(input).data ?? []);
const home = location.href;
const addressWith = (query: string): string => `${home}${home.includes('?') ? '&' : '?'}${query}`;

const board = async (query = '', attributes = ''): Promise<JobBoardElement> => {
  history.replaceState(null, '', query ? addressWith(query) : home);
  const element = await mount<JobBoardElement>(
    `<job-board lang="en" now="2026-10-05" style="inline-size: 70rem" ${attributes}></job-board>`,
  );
  element.postings = FEED;
  await element.ready;
  return element;
};
const unfold = async (element: JobBoardElement): Promise<void> =>
  click(element, byRole(element, 'button', 'More filters'));
const status = (element: JobBoardElement): string => partTexts(element, 'status')[0] ?? '';
const facet = (element: JobBoardElement, name: string): HTMLElement => {
  const [found] = parts(element, name);
  if (!found) throw new Error(`no facet ${name}`);
  return found;
};
const options = (element: JobBoardElement, name: string): string[] =>
  [...facet(element, name).querySelectorAll('.option bdi')].map(textOf);

const isInSummer = ({ startDates = [] }: JobPosting): boolean =>
  startDates.some((choice) =>
    typeof choice === 'object' && 'season' in choice
      ? choice.season === 'SUMMER'
      : /"start":"2027-0[5-8]-/.test(JSON.stringify(choice)),
  );

describe('the filters of a board', () => {
  afterEach(() => history.replaceState(null, '', home));

  it('have terms, with the months that are in them', async () => {
    const element = await board();
    expect(options(element, 'start').filter((text) => /^(?:Spring|Summer|Fall|Winter)/.test(text))).to.deep.equal([
      'Winter 2027',
      'Spring 2027',
      'Summer 2027',
      'Fall 2027',
    ]);
    await click(element, byRole(element, 'checkbox', /^Summer 2027, /));
    expect(status(element)).to.include(`${FEED.filter(isInSummer).length} jobs`);
    expect(textOf(facet(element, 'start').querySelector('.inside > summary'))).to.equal('January and February');
  });

  it('have the places of each country under its name, and a field that finds one', async () => {
    const element = await board();
    expect(partTexts(element, 'facet-group').slice(0, 2)).to.include('United States');
    expect(options(element, 'place')).to.not.include('Lisboa');
    const field = byRole(element, 'searchbox', 'Find in Location');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = 'lis';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(options(element, 'place')).to.deep.equal(['Lisboa, Portugal']);
  });

  it('have paid, and the least pay in the currency of most postings', async () => {
    const element = await board();
    const paid = FEED.filter(({ baseSalary }) => baseSalary !== undefined).length;
    expect(byRole(element, 'checkbox', `Paid, ${paid} jobs`)).to.not.equal(null);
    const amount = byRole(element, 'spinbutton', 'At least $');
    if (!(amount instanceof HTMLInputElement)) throw new Error('no field');
    amount.value = '50';
    amount.dispatchEvent(new Event('change'));
    await element.ready;
    const least = FEED.filter(({ baseSalary: [band] = [] }) => band?.currency === 'USD' && (band.maxValue ?? 0) >= 50);
    expect(status(element)).to.include(`${least.length} job`);
    expect(byRole(element, 'button', 'Remove filter: At least $50/hr')).to.not.equal(null);
    expect(location.search).to.include('pay=50-usd-hour');
  });

  it('have visa sponsorship that is offered before that which is not', async () => {
    const element = await board();
    await unfold(element);
    expect(textOf(facet(element, 'sponsorship').querySelector('summary'))).to.equal('Visa sponsorship');
    expect(options(element, 'sponsorship')).to.deep.equal(['Visa sponsorship offered', 'No visa sponsorship']);
  });

  it('fold values away that would leave nothing, but none that is chosen', async () => {
    const element = await board('department=Business&workplace=remote&q=machine+learning');
    expect(status(element)).to.equal('No jobs match your search.');
    expect(options(element, 'department')).to.include('Business').and.not.include('Design');
  });

  it('are read from links that were written by hand', async () => {
    const element = await board('department=ENGINEERING&type=Full+Time&place=Berlin');
    const meant = FEED.filter(
      ({ department, employmentType = [], jobLocation = [] }) =>
        department === 'Engineering' &&
        employmentType.includes('FULL_TIME') &&
        jobLocation.some(({ addressLocality }) => addressLocality === 'Berlin'),
    );
    expect(meant.length).to.be.greaterThan(0);
    expect(status(element)).to.include(`${meant.length} job`);
    expect(byRole(element, 'button', 'Remove filter: Engineering')).to.not.equal(null);
    await click(element, byRole(element, 'checkbox', /^Berlin, /));
    expect(location.search).to.not.include('place');
  });

  it('are offered for words of the query that name a value', async () => {
    const element = await board('q=remote+design');
    await click(element, byRole(element, 'button', 'Filter by Workplace: Remote'));
    expect(location.search).to.include('q=design').and.include('workplace=remote');
    expect(byRole(element, 'button', 'Filter by Workplace: Remote')).to.equal(null);
  });

  it('are offered for the pay that the query names, which is the least', async () => {
    const element = await board('q=remote+$45/hour');
    const shown = status(element);
    await click(element, byRole(element, 'button', 'Filter by Pay: At least $45/hr'));
    expect([status(element), new URLSearchParams(location.search).get('pay')]).to.deep.equal([shown, '45-usd-hour']);
    expect(new URLSearchParams(location.search).get('q')).to.equal('remote');
    await click(element, byRole(element, 'button', 'Remove filter: At least $45/hr'));
    expect(status(element)).to.not.equal(shown);
  });

  it('leave the pay of the query when another word becomes a filter', async () => {
    const element = await board('q=remote+$45/hour');
    const shown = status(element);
    await click(element, byRole(element, 'button', 'Filter by Workplace: Remote'));
    expect([status(element), new URLSearchParams(location.search).get('q')]).to.deep.equal([shown, '$45/hour']);
  });

  it('are cleared alone: the words stay, and are cleared where nothing has them', async () => {
    const element = await board('q=design&workplace=remote');
    await click(element, byRole(element, 'button', 'Clear all filters'));
    expect([new URLSearchParams(location.search).get('q'), location.search.includes('workplace')]).to.deep.equal([
      'design',
      false,
    ]);
    const none = await board('q=xylophone');
    expect(byRole(none, 'button', 'Clear all filters')).to.equal(null);
    await click(none, byRole(none, 'button', 'Clear search'));
    expect([status(none), location.search.includes('xylophone')]).to.deep.equal([
      `${FEED.length} jobs · 50 of ${FEED.length} shown`,
      false,
    ]);
  });

  it('end, where there is no room beside the list, with how many postings there are', async () => {
    const element = await board('', 'no-url');
    element.style.inlineSize = '22rem';
    await click(element, byRole(element, 'button', 'Filters'));
    await click(element, byRole(element, 'checkbox', /^Remote, /));
    const remote = FEED.filter(({ workplaceType = [] }) => workplaceType.includes('REMOTE')).length;
    await click(element, byRole(element, 'button', `Show ${remote} jobs`));
    expect(byRole(element, 'button', /^Filters/)?.getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(element.shadowRoot?.activeElement ?? null)).to.equal('Jobs');
  });

  it('take one stop each, and arrow keys move within', async () => {
    const element = await board();
    const stops = [...facet(element, 'workplace').querySelectorAll('input')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    const second = [...facet(element, 'workplace').querySelectorAll('input')][1];
    expect(element.shadowRoot?.activeElement).to.equal(second);
    expect([stops[0]?.tabIndex, second?.tabIndex]).to.deep.equal([-1, 0]);
  });

  it('take at most 12 stops before the first posting, and none for who skips to the results', async () => {
    const element = await board('', 'detail="dialog"');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    let stops = 0;
    const at = (): Element | null => element.shadowRoot?.activeElement ?? null;
    for (; stops < 40 && !at()?.matches('[part~="title-link"]'); stops++) await sendKeys({ press: 'Tab' });
    expect(stops - 1).to.be.at.most(12);
    byRole(element, 'button', 'Skip to results')?.click();
    await element.updateComplete;
    expect(textOf(at())).to.equal('Jobs');
    await sendKeys({ press: 'Tab' });
    expect(at()?.matches('[part~="title-link"]')).to.equal(true);
    before.remove();
  });
});

describe('a search that finds nothing', () => {
  afterEach(() => history.replaceState(null, '', home));

  it('says how many postings each word has, and searches for one of them', async () => {
    const element = await board('q=remote+tokyo+underwater');
    expect(status(element)).to.equal('No jobs match your search.');
    const remote = FEED.filter(({ workplaceType = [] }) => workplaceType.includes('REMOTE')).length;
    expect(byRole(element, 'button', /^underwater/)).to.equal(null);
    await click(element, byRole(element, 'button', `remote, ${remote} jobs`));
    expect(status(element)).to.include(`${remote} jobs`);
  });

  it('suggests words that postings have', async () => {
    const element = await board('q=enginerinng');
    const [first] = parts(element, 'spellings');
    expect(textOf(first ?? null)).to.include('engineering');
  });

  it('is none of signs alone', async () => {
    const element = await board('q=%26%26%26%26');
    expect(status(element)).to.include('300 jobs');
    expect(textOf(parts(element, 'sort')[0] ?? null)).to.not.include('Relevance');
  });
});

/** The orders that a board of these postings offers. */
const offered = async (postings: readonly JobPosting[]): Promise<string[]> => {
  const element = await mount<JobBoardElement>('<job-board lang="en" now="2026-10-05" no-url></job-board>');
  element.postings = postings;
  await element.ready;
  return [...(parts(element, 'sort')[0]?.querySelectorAll('option') ?? [])].map(textOf);
};

describe('the orders of a board', () => {
  const bare = ['Cook', 'Baker', 'Butcher'].map((title) => ({ title }));

  it('are those that the postings differ in, and none that would be the only one', async () => {
    const dates = ['2026-10-01', '2026-10-02', '2026-10-03'];
    const dated = bare.map((posting, at) => ({ ...posting, datePosted: dates[at] ?? '' }));
    const closing = dated.map((posting, at) => ({ ...posting, validThrough: `2026-11-0${at + 1}` }));
    expect(await offered(bare)).to.deep.equal([]);
    expect(await offered(dated)).to.deep.equal([]);
    expect(await offered(closing)).to.deep.equal(['Newest first', 'Closing soonest']);
  });

  it('have a name for that of the list itself, where no posting has a date', async () => {
    const postings = bare.map((posting, at) => ({
      ...posting,
      validThrough: `2026-11-0${3 - at}`,
      baseSalary: [{ value: 20 + at, currency: 'EUR', unitText: 'HOUR' as const }],
    }));
    expect(await offered(postings)).to.deep.equal(['Default order', 'Closing soonest', 'Highest pay']);
  });
});

describe('the rows of a board', () => {
  it('say a range of pay in words to screen readers, as a card in a row does', async () => {
    const posting = { title: 'Cook', baseSalary: { minValue: 30, maxValue: 40, currency: 'USD', unitText: 'HOUR' } };
    const element = await mount<JobBoardElement>('<job-board lang="en" now="2026-10-05" no-url></job-board>');
    element.postings = [posting];
    await element.ready;
    const card = await mount<JobPostingElement>('<job-posting lang="en" now="2026-10-05" layout="row"></job-posting>');
    card.posting = posting;
    await card.ready;
    for (const shown of [element, card]) {
      const [cell] = parts(shown, 'row-pay');
      const [seen, read] = [cell?.querySelector('bdi'), cell?.querySelector('.sr')];
      expect([textOf(seen ?? null), seen?.ariaHidden]).to.deep.equal(['$30 – $40 per hour', 'true']);
      expect([textOf(read ?? null), cell?.title]).to.deep.equal(['30 to 40 US dollars per hour', '']);
    }
    element.postings = [{ ...posting, baseSalary: { ...posting.baseSalary, maxValue: 45 } }];
    await element.ready;
    expect(textOf(parts(element, 'row-pay')[0]?.querySelector('.sr') ?? null)).to.equal('30 to 45 US dollars per hour');
    element.postings = [{ ...posting, baseSalary: { value: 30, currency: 'USD', unitText: 'HOUR' } }];
    await element.ready;
    expect(parts(element, 'row-pay')[0]?.querySelector('.sr')).to.equal(null);
  });

  it('are as dense as the page asks for', async () => {
    const element = await mount<JobBoardElement>('<job-board lang="en" now="2026-10-05" no-url></job-board>');
    element.postings = FEED.slice(0, 1);
    await element.ready;
    const height = (): number => parts(element, 'row')[0]?.clientHeight ?? 0;
    const loose = height();
    element.style.setProperty('--job-row-padding', '4px');
    const card = await mount('<job-posting layout="row" style="--job-row-padding: 4px"></job-posting>');
    card.setAttribute('posting', JSON.stringify(FEED[0]));
    await (card as JobPostingElement).ready;
    expect([height() < loose - 15, getComputedStyle(parts(card, 'row')[0] ?? card).paddingBlockStart]).to.deep.equal([
      true,
      '4px',
    ]);
  });

  it('leave out what all postings share', async () => {
    const element = await mount<JobBoardElement>('<job-board lang="en" now="2026-10-05" no-url></job-board>');
    element.postings = FEED.slice(0, 5).map((posting) => ({ ...posting, employmentType: ['INTERN'] }));
    await element.ready;
    expect(partTexts(element, 'row').join(' ')).to.not.include('Internship');
  });
});
