import { expect } from '@open-wc/testing';
import { boardFeed } from '../../../demo/board-feed.js';
import type { BoardAnswer, BoardQuery, JobBoardElement } from '../../../src/index.js';
import { mount, nextEvent } from '../../support/mount.js';
import { byRole, parts, partTexts, textOf } from '../../support/queries.js';
import { comesTo, shownTree } from '../../support/snapshot.js';

const FEED = boardFeed(120);

/** A question that waits for its answer. */
interface Held {
  readonly query: BoardQuery;
  readonly signal: AbortSignal;
  answer(answer: unknown): void;
  fail(): void;
}

/** A search server in the hands of the test; `held` are the questions that have come. */
const heldServer = () => {
  const held: Held[] = [];
  const search = (query: BoardQuery, { signal }: { signal: AbortSignal }): Promise<BoardAnswer> =>
    new Promise((resolve, reject) => {
      held.push({
        query,
        signal,
        answer: (answer) => resolve(answer as BoardAnswer), // a server may answer anything
        fail: () => reject(new Error('no')),
      });
    });
  const asked = async (count: number): Promise<Held> => {
    expect(await comesTo(String(count), () => String(held.length))).to.equal(String(count));
    const last = held.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  };
  return { search, held, asked };
};

/** The page of a list that has `total` postings. */
const page = (query: BoardQuery, total = FEED.length): BoardAnswer => ({
  postings: FEED.slice(query.offset, query.offset + query.limit),
  total,
  ...(query.facets.length > 0 && {
    facets: {
      place: [
        { id: 'berlin de', value: 'Berlin, DE', count: 30 },
        { id: 'paris fr', value: 'Paris, FR', count: 20 },
      ],
      workplace: [
        { id: 'remote', value: 'REMOTE', count: 40 },
        { id: 'on_mars', value: 'ON_MARS', count: 4 },
      ],
    },
  }),
});

const board = async (search: JobBoardElement['search'], attributes = ''): Promise<JobBoardElement> => {
  const element = await mount<JobBoardElement>(
    `<job-board lang="en" no-url now="2026-10-05" ${attributes}><a href="#">All jobs</a></job-board>`,
  );
  element.search = search;
  await element.updateComplete;
  return element;
};
const openFilters = (element: JobBoardElement): void => byRole(element, 'button', 'Filters')?.click();
const ready = async (attributes = '') => {
  const server = heldServer();
  const element = await board(server.search, attributes);
  const first = await server.asked(1);
  first.answer(page(first.query));
  await element.ready;
  openFilters(element);
  await element.ready;
  return { element, ...server, first };
};
const status = (element: Element): string => textOf(parts(element, 'status')[0] ?? null);
const titles = (element: Element): string[] => partTexts(element, 'title');
const isBusy = (element: Element): boolean => parts(element, 'results')[0]?.getAttribute('aria-busy') === 'true';
const STATES = ['loading', 'ready', 'empty', 'none', 'invalid', 'stale', 'partial'];
const states = (element: Element): string => STATES.filter((name) => element.matches(`:state(${name})`)).join();
const type = (element: JobBoardElement, text: string): void => {
  const [field] = parts(element, 'search');
  if (!(field instanceof HTMLInputElement)) throw new Error('no search field');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** What a reader sees of each row. */
const shownRows = (element: Element): string[] =>
  parts(element, 'item').map((item) => shownTree(item).replaceAll(/ (?:data-row|class)="[^"]*"/g, ''));

describe('<job-board search>', () => {
  it('asks for all postings first, and says how many there are', async () => {
    const { element, first } = await ready();
    expect(first.query).to.deep.equal({
      words: '',
      filters: {},
      sort: null,
      offset: 0,
      limit: 50,
      facets: ['place', 'workplace', 'employer', 'department', 'team', 'type', 'start', 'degree', 'pay', 'sponsorship'],
      job: null,
      lang: 'en',
    });
    expect(status(element)).to.equal('120 jobs · 50 of 120 shown');
    expect(titles(element)).to.have.length(50);
    expect(states(element)).to.equal('ready');
    expect(element.data).to.have.length(50);
  });

  it('shows the facets that it is told of, with their numbers, and no word that is none of ours', async () => {
    const { element } = await ready();
    expect(partTexts(element, 'facet-label')).to.deep.equal(['Location', 'Workplace']);
    expect(partTexts(element, 'option')).to.deep.equal(['Berlin, DE 30', 'Paris, FR 20', 'Remote 40']);
  });

  it('asks with what is chosen, keeps what is shown until the answer is there, and says that it is busy', async () => {
    const { element, asked } = await ready();
    byRole(element, 'checkbox', /Berlin/)?.click();
    const second = await asked(2);
    expect(second.query.filters).to.deep.equal({ place: ['berlin de'] });
    expect([isBusy(element), titles(element).length, status(element)]).to.deep.equal([
      true,
      50,
      '120 jobs · 50 of 120 shown',
    ]);
    second.answer({ ...page(second.query, 1), postings: FEED.slice(3, 4) });
    await element.ready;
    expect([isBusy(element), titles(element).length, status(element)]).to.deep.equal([false, 1, '1 job']);
    expect(partTexts(element, 'chip')).to.deep.equal(['Berlin, DE']);
    expect(partTexts(element, 'option')).to.include('Paris, FR 20');
  });

  it('shows a line where an answer takes longer than 0.3 s, and moves nothing', async () => {
    const { element, asked } = await ready();
    const [results] = parts(element, 'results');
    if (!results) throw new Error('no results');
    const statusTop = (): number => parts(element, 'status')[0]?.getBoundingClientRect().top ?? 0;
    byRole(element, 'checkbox', /Berlin/)?.click();
    const second = await asked(2);
    const top = statusTop();
    const [line] = results.getAnimations({ subtree: true }).filter(({ effect }) => effect?.getTiming().delay === 300);
    if (!line) throw new Error('no line');
    const opacityAt = (time: number): number => {
      line.pause();
      line.currentTime = time;
      return Number(getComputedStyle(results, '::before').opacity);
    };
    expect([opacityAt(0), opacityAt(299)]).to.deep.equal([0, 0]);
    expect(opacityAt(700)).to.be.greaterThan(0.4);
    second.answer(page(second.query));
    await element.ready;
    expect(statusTop()).to.equal(top);
    expect(getComputedStyle(results, '::before').content).to.equal('none');
  });

  it('asks once for what is typed in one go, and marks it', async () => {
    const { element, held, asked } = await ready();
    for (const text of ['e', 'en', 'eng']) type(element, text);
    const second = await asked(2);
    second.answer(page(second.query));
    await element.ready;
    expect(held.map(({ query }) => query.words)).to.deep.equal(['', 'eng']);
    expect(partTexts(element, 'match').every((text) => text === 'Eng')).to.equal(true);
    expect(parts(element, 'match')).to.not.have.length(0);
  });

  it('shows the answer to the last question, whichever comes first, and aborts the others', async () => {
    const { element, asked } = await ready();
    byRole(element, 'checkbox', /Berlin/)?.click();
    const slow = await asked(2);
    byRole(element, 'checkbox', /Paris/)?.click();
    const last = await asked(3);
    expect([slow.signal.aborted, last.signal.aborted]).to.deep.equal([true, false]);
    last.answer({ postings: FEED.slice(7, 8), total: 1 });
    await element.ready;
    slow.answer({ postings: FEED.slice(0, 2), total: 2 });
    await new Promise((resolve) => void setTimeout(resolve));
    await element.ready;
    expect(status(element)).to.equal('1 job');
  });

  it('shows more when asked, and gives the first of them the focus', async () => {
    const { element, asked } = await ready();
    byRole(element, 'button', 'Show more')?.click();
    const second = await asked(2);
    expect([second.query.offset, second.query.limit, second.query.facets]).to.deep.equal([50, 50, []]);
    expect(isBusy(element)).to.equal(true);
    second.answer(page(second.query));
    await element.ready;
    expect(status(element)).to.equal('120 jobs · 100 of 120 shown');
    expect(element.shadowRoot?.activeElement?.getAttribute('data-row')).to.equal('50');
    byRole(element, 'button', 'Show more')?.click();
    const third = await asked(3);
    third.answer(page(third.query));
    await element.ready;
    expect(status(element)).to.equal('120 jobs');
    expect(byRole(element, 'button', 'Show more')).to.equal(null);
  });

  it('asks for nothing more of a server that gives nothing more', async () => {
    const { element, asked } = await ready();
    byRole(element, 'button', 'Show more')?.click();
    (await asked(2)).answer({ postings: [], total: 120 });
    await element.ready;
    expect(status(element)).to.equal('50 jobs');
  });

  it('says when more could not be had, and tries again', async () => {
    const { element, asked } = await ready();
    byRole(element, 'button', 'Show more')?.click();
    (await asked(2)).fail();
    await element.ready;
    expect(status(element)).to.equal('120 jobs · 50 of 120 shown · Some jobs could not be loaded.');
    expect([states(element), titles(element).length]).to.deep.equal(['ready,partial', 50]);
    byRole(element, 'button', 'Try again')?.click();
    const third = await asked(3);
    third.answer(page(third.query));
    await element.ready;
    expect(states(element)).to.equal('ready');
  });

  it('says that the first answer failed, shows the page’s own content, and tries again', async () => {
    const server = heldServer();
    const element = await board(server.search);
    const problem = nextEvent(element, 'job-problem');
    (await server.asked(1)).fail();
    await element.ready;
    expect([states(element), status(element)]).to.deep.equal(['invalid', 'The jobs could not be loaded.']);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect((await problem).fatal).to.equal(true);
    byRole(element, 'button', 'Try again')?.click();
    const second = await server.asked(2);
    second.answer(page(second.query));
    await element.ready;
    expect(states(element)).to.equal('ready');
  });

  it('never takes the answer to another question for one to this, when that fails; the choice can be undone', async () => {
    const { element, asked } = await ready();
    byRole(element, 'checkbox', /Berlin/)?.click();
    (await asked(2)).fail();
    await element.ready;
    expect([states(element), titles(element)]).to.deep.equal(['invalid', []]);
    byRole(element, 'button', 'Remove filter: Berlin, DE')?.click();
    const third = await asked(3);
    expect(third.query.filters).to.deep.equal({});
    third.answer(page(third.query));
    await element.ready;
    expect(states(element)).to.equal('ready');
  });

  it('keeps what was there when asking the same again fails', async () => {
    const { element, asked } = await ready();
    const again = element.reload();
    (await asked(2)).fail();
    await again;
    expect([states(element), titles(element).length]).to.deep.equal(['ready,stale', 50]);
  });

  it('says that nothing matches, and that there is nothing at all', async () => {
    const { element, asked } = await ready();
    type(element, 'zither');
    (await asked(2)).answer({ postings: [], total: 0 });
    await element.ready;
    expect([states(element), status(element)]).to.deep.equal(['none', 'No jobs match your search.']);
    type(element, '');
    (await asked(3)).answer({ postings: [], total: 0 });
    await element.ready;
    expect(states(element)).to.equal('empty');
  });

  it('suggests which filter to remove if nothing matches, and believes no other number', async () => {
    const { element, asked } = await ready();
    byRole(element, 'checkbox', /Berlin/)?.click();
    (await asked(2)).answer({ postings: [], total: 0, countsWithoutFilter: { place: 12 } });
    await element.ready;
    expect(textOf(byRole(element, 'button', /^Remove “/))).to.equal('Remove “Berlin, DE” to see 12');
    type(element, 'zither');
    const counts = { place: 2, query: 1234, workplace: 9, degree: -1, on_mars: 3 };
    (await asked(3)).answer({ postings: [], total: 0, countsWithoutFilter: counts });
    await element.ready;
    expect(parts(element, 'relax').map(textOf)).to.deep.equal([
      'Remove “zither” to see 1,234',
      'Remove “Berlin, DE” to see 2',
    ]);
    byRole(element, 'button', /^Remove “zither”/)?.click();
    const { query } = await asked(4);
    expect([query.words, query.filters]).to.deep.equal(['', { place: ['berlin de'] }]);
  });

  for (const [what, answer] of Object.entries({
    'no object': 7,
    nothing: null,
    'no postings': { total: 3 },
    'no total': { postings: [] },
    'a total that is no number': { postings: [], total: '3' },
    'a total below zero': { postings: [], total: -1 },
    'nothing that can be read': { postings: [1, { name: 'x' }], total: 2 },
  })) {
    it(`takes no answer for one that is ${what}`, async () => {
      const server = heldServer();
      const element = await board(server.search);
      (await server.asked(1)).answer(answer);
      await element.ready;
      expect(states(element)).to.equal('invalid');
    });
  }

  it('reads an answer as carefully as any other input', async () => {
    const server = heldServer();
    const element = await board(server.search);
    (await server.asked(1)).answer({
      postings: [{ title: 'Good' }, 7, { title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }],
      total: 9e15,
      facets: {
        place: [
          { id: 'a', value: `\u202Eevil${'x'.repeat(9999)}`, count: -4 },
          7,
          null,
          { value: 'no id' },
          { id: 'b', count: 1 },
        ],
        type: 'INTERN',
        __proto__: [{ id: 'x', count: 1 }],
        constructor: [],
      },
      sort: 'toString',
      sorts: ['pay', 'random', 'deadline'],
      marks: [{}, 'goo', '('],
      job: 'none',
    });
    await element.ready;
    openFilters(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Good', '<img src=x onerror=alert(1)>']);
    expect(partTexts(element, 'match')).to.deep.equal(['Goo']);
    const options = (): string[] => partTexts(element, 'option').map((text) => text.slice(0, 6));
    expect(options()).to.deep.equal(['b 1']);
    byRole(element, 'button', '+1 more: Location')?.click();
    await element.updateComplete;
    expect(options()).to.deep.equal(['b 1', 'evilxx']);
    expect([...(parts(element, 'sort')[0]?.querySelectorAll('option') ?? [])].map(textOf)).to.deep.equal([
      'Default order',
      'Highest pay',
      'Closing soonest',
    ]);
  });

  it('shows a posting that the address names, whether it is among the first or not', async () => {
    const home = location.href;
    history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}job=R-1110`);
    const server = heldServer();
    const element = await mount<JobBoardElement>('<job-board lang="en" detail="dialog" now="2026-10-05"></job-board>');
    element.search = server.search;
    const first = await server.asked(1);
    expect(first.query.job).to.equal('R-1110');
    first.answer({ ...page(first.query), job: FEED[110] });
    await element.ready;
    expect(parts(element, 'dialog')[0]?.getAttribute('aria-label')).to.equal(FEED[110]?.['title']);
    history.replaceState(null, '', home);
  });

  it('asks nobody once it has postings, or is gone', async () => {
    const { element, held } = await ready();
    element.postings = FEED.slice(0, 3);
    await element.updateComplete;
    await element.ready;
    expect(status(element)).to.equal('3 jobs');
    parts(element, 'checkbox')[0]?.click();
    await element.ready;
    expect(held).to.have.length(1);
  });

  it('shows nothing more of a server that is taken away, and asks it nothing more', async () => {
    const { element, held } = await ready();
    element.search = null;
    await element.updateComplete;
    expect(await element.ready).to.equal(null);
    expect([states(element), titles(element), element.data]).to.deep.equal(['empty', [], null]);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(parts(element, 'search'), 'a field that nobody answers').to.have.length(0);
    expect(held).to.have.length(1);
  });

  it('asks the server that takes the place of another, and shows nothing of the first', async () => {
    const { element, held } = await ready();
    const other = heldServer();
    element.search = other.search;
    const first = await other.asked(1);
    expect([states(element), titles(element)]).to.deep.equal(['loading', []]);
    first.answer({ postings: FEED.slice(9, 10), total: 1 });
    await element.ready;
    expect(status(element)).to.equal('1 job');
    expect(held).to.have.length(1);
  });

  it('keeps the postings of src when a server answers late that was asked before', async () => {
    const { element, asked, held } = await ready();
    byRole(element, 'checkbox', /Berlin/)?.click();
    const late = await asked(2);
    const gate = `src-${Date.now()}`;
    element.search = null;
    element.src = `/responses/list/${gate}?gate=${gate}`;
    await element.updateComplete;
    expect(late.signal.aborted).to.equal(true);
    late.answer(page(late.query));
    // what is typed while `src` loads must reach nobody
    if (parts(element, 'search').length > 0) type(element, 'engineering');
    const wrong = Number(await comesTo('3', () => String(held.length), 500)) > 2 ? held[2] : undefined;
    expect([states(element), titles(element), element.data]).to.deep.equal(['loading', [], null]);
    await fetch(`/responses/open/${gate}`);
    await comesTo('ready', () => states(element));
    wrong?.answer(page(wrong.query));
    await element.ready;
    expect(element.data?.map(({ title }) => title)).to.deep.equal(['Posting A', 'Posting B', 'Posting C']);
    expect(held).to.have.length(2);
  });

  it('keeps the focus, and the element, with the posting: not with the row', async () => {
    const { element, asked } = await ready();
    const [, link] = parts(element, 'title-link');
    const item = link?.closest('li');
    const title = textOf(link ?? null);
    link?.focus();
    byRole(element, 'checkbox', /Berlin/)?.click();
    const second = await asked(2);
    // the posting has changed a little, and its row has too
    const changed = { ...FEED[1], description: 'Now with a description.' };
    second.answer({ postings: [FEED[7], FEED[1], FEED[0]].map((one) => (one === FEED[1] ? changed : one)), total: 3 });
    await element.ready;
    const focused = element.shadowRoot?.activeElement ?? null;
    expect(textOf(focused)).to.equal(title);
    expect(focused?.closest('li') === item, 'the same element').to.equal(true);
    byRole(element, 'button', /more: Location/)?.click();
    await element.updateComplete;
    link?.focus();
    byRole(element, 'checkbox', /Paris/)?.click();
    const third = await asked(3);
    third.answer({ postings: [FEED[2], FEED[0], changed], total: 3 });
    await element.ready;
    expect(textOf(element.shadowRoot?.activeElement ?? null)).to.equal(title);
    expect(parts(element, 'item').indexOf(item ?? document.body)).to.equal(2);
  });

  it('uses elements again for other postings, but none that is open, and none that has the focus', async () => {
    const { element, asked } = await ready();
    const items = parts(element, 'item');
    parts(element, 'title-link')[3]?.click();
    await element.ready;
    parts(element, 'title-link')[0]?.focus();
    type(element, 'other');
    const second = await asked(2);
    second.answer({ postings: FEED.slice(60, 110), total: 50, marks: [] });
    await element.ready;
    const shown = parts(element, 'item');
    const [first, third] = [items[0], items[3]];
    expect(items.filter((item) => !shown.includes(item))).to.deep.equal([first, third]);
    expect(shown.filter((item) => items.includes(item))).to.have.length(48);
    // all that a reader sees is of the other posting
    const fresh = await mount<JobBoardElement>('<job-board lang="en" no-url now="2026-10-05"></job-board>');
    fresh.search = () => Promise.resolve({ postings: FEED.slice(60, 110), total: 50 });
    await fresh.updateComplete;
    await fresh.ready;
    expect(shownRows(element)).to.deep.equal(shownRows(fresh));
  });

  it('leaves open what is open, wherever the posting comes to stand', async () => {
    const { element, asked } = await ready();
    const title = titles(element)[3] ?? '';
    parts(element, 'title-link')[3]?.click();
    await element.ready;
    byRole(element, 'checkbox', /Berlin/)?.click();
    (await asked(2)).answer({ postings: [FEED[3], FEED[9]], total: 2 });
    await element.ready;
    const open = parts(element, 'title-link').filter((link) => link.getAttribute('aria-expanded') === 'true');
    expect(open.map((link) => textOf(link))).to.deep.equal([title]);
    expect(parts(element, 'title-link').indexOf(open[0] ?? element)).to.equal(0);
  });

  it('asks again when it was taken out while an answer was on its way', async () => {
    const server = heldServer();
    const element = await board(server.search);
    const first = await server.asked(1);
    const place = element.parentElement;
    element.remove();
    expect(await comesTo('true', () => String(first.signal.aborted))).to.equal('true');
    place?.append(element);
    const second = await server.asked(2);
    second.answer(page(second.query));
    await element.ready;
    expect(states(element)).to.equal('ready');
  });

  it('asks for its own order where none is chosen', async () => {
    const { first, element, asked } = await ready('sort="pay" page-size="12"');
    expect([first.query.sort, first.query.limit]).to.deep.equal(['pay', 12]);
    type(element, 'intern');
    expect((await asked(2)).query.sort).to.equal(null);
  });
});
