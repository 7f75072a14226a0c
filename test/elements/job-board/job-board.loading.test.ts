import { expect } from '@open-wc/testing';
import type { JobBoardElement } from '../../../src/index.js';
import { recordMetric } from '../../support/quality.js';
import { mount, nextEvent } from '../../support/mount.js';
import { comesTo } from '../../support/snapshot.js';
import { byRole, parts, partTexts, textOf, visibleText } from '../../support/queries.js';
import { requestCount, responseUrl } from '../../support/responses.js';

const board = (src: string, inside = ''): Promise<JobBoardElement> =>
  mount<JobBoardElement>(`<job-board lang="en" no-url src="${src}">${inside}</job-board>`);
const loaded = async (src: string, inside = ''): Promise<JobBoardElement> => {
  const element = await board(src, inside);
  await element.ready;
  return element;
};
const OWN_PAGE = '<a href="#">All jobs</a>';
const status = (element: Element): string => textOf(parts(element, 'status')[0] ?? null);
const STATES = ['loading', 'ready', 'empty', 'none', 'invalid', 'stale', 'partial'];
const states = (element: Element): string[] => STATES.filter((name) => element.matches(`:state(${name})`));

const script = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;

const titles = (element: JobBoardElement): string => (element.data?.map(({ title }) => title) ?? []).toSorted().join();

describe('<job-board> with a data script', () => {
  it('shows the postings in it', async () => {
    const element = await mount<JobBoardElement>(
      `<job-board lang="en" no-url>${script([{ title: 'Cook' }, { title: 'Baker' }])}${OWN_PAGE}</job-board>`,
    );
    await element.ready;
    expect(element.data?.map(({ title }) => title)).to.have.members(['Cook', 'Baker']);
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('shows the postings that are in it now: changed as React does, replaced, and removed', async () => {
    const element = await mount<JobBoardElement>(
      `<job-board lang="en" no-url>${script([{ title: 'Cook' }])}${OWN_PAGE}</job-board>`,
    );
    await element.ready;
    const data = element.querySelector('script');
    if (!data) throw new Error('there is a script');
    data.textContent = JSON.stringify([{ title: 'Cook' }, { title: 'Baker' }]);
    expect(await comesTo('Baker,Cook', () => titles(element))).to.equal('Baker,Cook');
    const other = document.createElement('script');
    other.type = 'application/json';
    other.text = JSON.stringify([{ title: 'Waiter' }]);
    data.replaceWith(other);
    expect(await comesTo('Waiter', () => titles(element))).to.equal('Waiter');
    other.remove();
    expect(await comesTo('empty', () => states(element).join())).to.equal('empty');
  });

  it('shows the postings of a script that arrives later, but not beside `postings`', async () => {
    const element = await mount<JobBoardElement>(`<job-board lang="en" no-url>${OWN_PAGE}</job-board>`);
    await element.ready;
    const data = document.createElement('script');
    data.type = 'application/json';
    data.text = JSON.stringify([{ title: 'Cook' }]);
    element.append(data);
    expect(await comesTo('Cook', () => titles(element))).to.equal('Cook');
    element.postings = [{ title: 'Baker' }];
    expect(await comesTo('Baker', () => titles(element))).to.equal('Baker');
    data.textContent = JSON.stringify([{ title: 'Waiter' }]);
    await element.ready;
    expect(titles(element)).to.equal('Baker');
  });

  it('prefers `src`', async () => {
    const element = await loaded(responseUrl('list'), script([{ title: 'Cook' }]));
    expect(element.data).to.have.length(3);
  });
});

describe('<job-board src>', () => {
  it('sketches the list while it loads, and says so', async () => {
    const element = await board(responseUrl('never'));
    expect(await comesTo('loading', () => states(element).join())).to.equal('loading');
    expect(await comesTo('Loading jobs…', () => textOf(parts(element, 'skeleton')[0] ?? null))).to.equal(
      'Loading jobs…',
    );
    expect(status(element)).to.equal('');
  });

  it('does not let `ready` wait for a board that is taken out, but for one that is put in again', async () => {
    const element = await board(responseUrl('slow'));
    const { ready, parentNode } = element;
    element.remove();
    expect(await ready).to.equal(null);
    parentNode?.append(element);
    expect((await element.ready)?.map(({ title }) => title)).to.deep.equal(['Posting slow']);
  });

  for (const { name, state, text, retry } of [
    { name: 'list', state: 'ready', text: '3 jobs', retry: false },
    { name: 'list-of-one', state: 'ready', text: '1 job', retry: false },
    { name: 'greenhouse', state: 'ready', text: '1 job', retry: false },
    { name: 'html-with-posting', state: 'ready', text: '1 job', retry: false },
    { name: 'list-large', state: 'ready', text: '2 jobs', retry: false },
    { name: 'many', state: 'ready', text: '10,000 jobs · 50 of 10,000 shown', retry: false },
    { name: 'list-of-none', state: 'empty', text: 'There are no open jobs at the moment.', retry: false },
    { name: 'list-of-closed', state: 'empty', text: 'There are no open jobs at the moment.', retry: false },
    { name: 'not-found', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'failing', state: 'invalid', text: 'The jobs could not be loaded.', retry: true },
    { name: 'overloaded', state: 'invalid', text: 'The jobs could not be loaded.', retry: true },
    { name: 'gone', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'forbidden', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'error-answer', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'empty', state: 'invalid', text: 'The jobs could not be loaded.', retry: true },
    { name: 'html', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'broken', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'huge', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
    { name: 'list-of-nonsense', state: 'invalid', text: 'The jobs could not be loaded.', retry: false },
  ]) {
    it(`ends in “${state}” for the answer “${name}”, and says “${text}”`, async function () {
      this.timeout(30_000);
      const element = await loaded(responseUrl(name), OWN_PAGE);
      expect(states(element)).to.deep.equal([state]);
      expect(status(element)).to.equal(text);
      expect(byRole(element, 'button', 'Try again') !== null, 'a retry button').to.equal(retry);
      // a list that failed never looks like one without postings, and the page's own content takes its place
      expect(element.querySelector('a')?.checkVisibility()).to.equal(state !== 'ready');
    });
  }

  it('notes the goal', async () => recordMetric('R4', '19 kinds of lists end in a state of their own'));

  it('tries again when asked, and says the failure anew', async () => {
    const element = await loaded(responseUrl('list-later'));
    expect(status(element)).to.equal('The jobs could not be loaded.');
    byRole(element, 'button', 'Try again')?.click();
    await element.ready;
    expect(status(element)).to.equal('2 jobs');
  });

  it('has the employer that the page states, for postings and lists that state none', async () => {
    const element = await mount<JobBoardElement>('<job-board no-url employer="Acme" logo="/acme.svg"></job-board>');
    element.postings = [{ title: 'Cook' }, { title: 'Baker', hiringOrganization: 'Bolt' }];
    await element.ready;
    expect(element.data?.map(({ hiringOrganization }) => hiringOrganization)).to.deep.equal([
      { name: 'Acme', logo: new URL('/acme.svg', location.href).href },
      { name: 'Bolt' },
    ]);
    expect(element.problems.filter(({ path }) => path.endsWith('hiringOrganization'))).to.deep.equal([]);
  });

  it('shows what it has when one of three lists cannot be had', async () => {
    const problem = nextEvent(document.body, 'job-problem');
    const missing = responseUrl('not-found');
    const element = await loaded([responseUrl('list'), missing, responseUrl('list-of-one')].join(' '));
    expect(states(element)).to.deep.equal(['ready', 'partial']);
    expect(status(element)).to.equal(`4 jobs · Could not be loaded: ${location.host}${missing} (1 of 3)`);
    expect(byRole(element, 'button', 'Try again'), 'no retry button').to.equal(null);
    expect((await problem).fatal).to.equal(false);
  });

  it('offers another try when it may help with one of the lists', async () => {
    const element = await loaded([responseUrl('many'), responseUrl('not-found'), responseUrl('overloaded')].join(' '));
    expect(states(element)).to.deep.equal(['ready', 'partial']);
    expect(byRole(element, 'button', 'Try again')).to.not.equal(null);
  });

  it('names the list that failed, however much is wrong with the others', async () => {
    const element = await loaded([responseUrl('list-of-mistakes'), responseUrl('not-found')].join(' '));
    expect(element.problems.map(({ code }) => code)).to.include('src-failed');
  });

  it('keeps what was there when a refresh fails', async () => {
    const element = await loaded(responseUrl('list-once'));
    await element.reload();
    expect(states(element)).to.deep.equal(['ready', 'stale']);
    expect(status(element)).to.equal('2 jobs · This list may be out of date.');
    expect(partTexts(element, 'title')).to.have.length(2);
  });

  it('keeps the focus, and the element, of a posting when the list arrives again', async () => {
    const element = await loaded(responseUrl('list'));
    const link = parts(element, 'title-link')[1];
    link?.focus();
    const again = element.reload();
    expect(states(element)).to.deep.equal(['ready']);
    await again;
    expect(textOf(parts(element, 'title-link')[1] ?? null)).to.equal('Posting B');
    expect(element.shadowRoot?.activeElement).to.equal(link);
    expect(parts(element, 'title-link')[1]).to.equal(link);
  });

  it('shows nothing of the list before when another one fails', async () => {
    const element = await loaded(responseUrl('list'));
    element.src = responseUrl('not-found');
    await element.updateComplete;
    await element.ready;
    expect(states(element)).to.deep.equal(['invalid']);
    expect(partTexts(element, 'title')).to.deep.equal([]);
  });

  it('shows the last list asked for, whichever comes first', async () => {
    const element = await board(responseUrl('slow'));
    element.src = responseUrl('list-of-one');
    await element.updateComplete;
    await element.ready;
    expect(partTexts(element, 'title')).to.deep.equal(['Posting D']);
  });

  it('goes on loading where it was moved', async () => {
    const element = await board(responseUrl('slow'));
    const place = await mount('<div></div>');
    place.append(element);
    await element.ready;
    expect(partTexts(element, 'title')).to.deep.equal(['Posting slow']);
  });

  it('asks once for each address', async () => {
    const [first, second] = [responseUrl('list'), responseUrl('list-of-one')];
    await loaded(`${first} ${second}`);
    expect([await requestCount(first), await requestCount(second)]).to.deep.equal([1, 1]);
  });

  it('is said once, in a region that was there before', async () => {
    const element = await board(responseUrl('slow'));
    await comesTo('1', () => String(parts(element, 'status').length));
    const [region] = parts(element, 'status');
    let said = 0;
    if (region)
      new MutationObserver(() => said++).observe(region, { childList: true, characterData: true, subtree: true });
    await element.ready;
    expect(parts(element, 'status')[0]).to.equal(region);
    expect(textOf(region ?? null)).to.equal('1 job');
    expect(said).to.equal(1);
    await recordMetric('A9', 'boards: one status message an arrival, in a region that was there');
  });

  it('shows the page’s own content for each state', async () => {
    const SLOTS = ['empty', 'none', 'error', 'stale', 'partial'];
    const inside = SLOTS.map((name) => `<p slot="${name}">own ${name}</p>`).join('');
    const seen = async (src: string): Promise<string> => visibleText(await loaded(src, inside));
    expect(await seen(responseUrl('list-of-none'))).to.include('own empty');
    expect(await seen(responseUrl('not-found'))).to.include('own error');
    expect(await seen(`${responseUrl('list')} ${responseUrl('not-found')}`)).to.include('own partial');
    const stale = await loaded(responseUrl('list-once'), inside);
    await stale.reload();
    expect(visibleText(stale)).to.include('own stale');
  });
});
