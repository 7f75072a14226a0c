import { expect } from '@open-wc/testing';
import type { JobBoardElement } from '../../../src/index.js';
import { mount } from '../../support/mount.js';
import { comesTo } from '../../support/snapshot.js';
import { byRole, parts, partTexts, textOf } from '../../support/queries.js';
import { requestCount, responseUrl } from '../../support/responses.js';

/** How long the first page may take with its code, in ms. */
const LIMIT = 15_000;

const board = (src: string, attributes = ''): Promise<JobBoardElement> =>
  mount<JobBoardElement>(
    `<job-board lang="en" no-url now="2026-10-05" src="${src.replaceAll('&', '&amp;')}" ${attributes}></job-board>`,
  );
const status = (element: Element): string => textOf(parts(element, 'status')[0] ?? null);
const STATES = ['loading', 'ready', 'empty', 'none', 'invalid', 'stale', 'partial'];
const states = (element: Element): string[] => STATES.filter((name) => element.matches(`:state(${name})`));
const titles = (element: Element): string[] => partTexts(element, 'title');
const codes = (element: JobBoardElement): string[] => element.problems.map(({ code }) => code);

/** A list of pages, and what lets the later ones through. */
const gated = (query = '') => {
  const gate = crypto.randomUUID();
  return {
    url: `${responseUrl('pages')}?later=${gate}${query}`,
    pass: () => fetch(`/responses/pass/${gate}`),
    open: () => fetch(`/responses/open/${gate}`),
  };
};

describe('a <job-board> of a list in pages', function () {
  this.timeout(30_000);

  it('shows the first page at once, and then all of it', async () => {
    const { url, open } = gated();
    const element = await board(url);
    expect(await comesTo('2 jobs', () => status(element), LIMIT)).to.equal('2 jobs');
    expect(states(element)).to.deep.equal(['ready']);
    expect(titles(element)).to.deep.equal(['Page posting 0', 'Page posting 1']);
    await open();
    await element.ready;
    expect(status(element)).to.equal('6 jobs');
    expect(titles(element)).to.deep.equal([0, 1, 2, 3, 4, 5].map((at) => `Page posting ${at}`));
    expect([states(element), codes(element)]).to.deep.equal([['ready'], []]);
    expect(await requestCount(url.split('?')[0] ?? '')).to.equal(3);
  });

  it('adds each page as it comes', async () => {
    const { url, pass, open } = gated();
    const element = await board(url);
    await comesTo('2 jobs', () => status(element), LIMIT);
    // the request of the second page may not have arrived yet
    const next = async (): Promise<string> => (await pass(), status(element));
    for (let tries = 0; tries < 100 && (await next()) === '2 jobs'; tries++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(status(element)).to.match(/^[46] jobs$/);
    await open();
    await element.ready;
    expect(status(element)).to.equal('6 jobs');
  });

  it('says once how many there are, when all have come', async () => {
    const { url, open } = gated();
    const element = await board(url);
    const counts: number[] = [];
    element.addEventListener('job-board-change', ({ count }) => counts.push(count));
    await comesTo('2 jobs', () => status(element), LIMIT);
    expect(counts).to.deep.equal([]);
    await open();
    await element.ready;
    expect(counts).to.deep.equal([6]);
  });

  it('keeps the focus, and what is unfolded, when further pages come', async () => {
    const { url, open } = gated();
    const element = await board(url);
    await comesTo('2 jobs', () => status(element), LIMIT);
    const [, button] = element.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? [];
    button?.click();
    const link = parts(element, 'title-link')[1];
    link?.focus();
    const expanded = (): number => element.shadowRoot?.querySelectorAll('.item [aria-expanded=true]').length ?? 0;
    await element.updateComplete;
    const before = expanded();
    expect(before).to.equal(1);
    await open();
    await element.ready;
    expect(element.data).to.have.length(6);
    expect(element.shadowRoot?.activeElement).to.equal(link);
    expect(expanded()).to.equal(before);
  });

  it('keeps a search when further pages come', async () => {
    const { url, open } = gated();
    const element = await board(url);
    await comesTo('2 jobs', () => status(element), LIMIT);
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=search]');
    field?.focus();
    if (field) field.value = 'posting 1';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(await comesTo('1 job', () => status(element), LIMIT)).to.equal('1 job');
    await open();
    await element.ready;
    expect(titles(element)).to.deep.equal(['Page posting 1']);
    expect(element.data).to.have.length(6);
    expect(element.shadowRoot?.activeElement).to.equal(field);
  });

  it('keeps what came when a later page cannot be had, and says that it is not all', async () => {
    const element = await board(`${responseUrl('pages')}?end=4`);
    await element.ready;
    expect(states(element)).to.deep.equal(['ready', 'partial']);
    expect(status(element)).to.equal('4 jobs · Some jobs could not be loaded.');
    expect(codes(element)).to.include.members(['list-incomplete', 'src-failed']);
    const [problem] = element.problems.filter(({ code }) => code === 'list-incomplete');
    expect([problem?.severity, problem?.message]).to.deep.equal([
      'warning',
      'The input is only a part of the list: 4 of 6 postings.',
    ]);
    expect(byRole(element, 'button', 'Try again'), 'another try, for what is not found').to.equal(null);
  });

  it('shows all of two lists', async () => {
    const element = await board(`${responseUrl('pages')}?total=5 ${responseUrl('list')}`);
    await element.ready;
    expect(status(element)).to.equal('8 jobs');
    expect(states(element)).to.deep.equal(['ready']);
  });

  it('keeps all postings while it is refreshed', async () => {
    const { url, open } = gated();
    await open();
    const element = await board(url);
    await element.ready;
    const seen = new Set<string>();
    const observer = new MutationObserver(() => seen.add(status(element)));
    observer.observe(element.shadowRoot ?? element, { subtree: true, childList: true, characterData: true });
    await element.reload();
    expect(status(element)).to.equal('6 jobs');
    expect([...seen].filter((text) => text !== '6 jobs')).to.deep.equal([]);
    observer.disconnect();
  });

  it('reads the list anew when it was removed in the middle', async () => {
    const { url, open } = gated();
    const element = await board(url);
    await comesTo('2 jobs', () => status(element), LIMIT);
    element.remove();
    await Promise.resolve();
    await open();
    document.body.append(element);
    await element.ready;
    expect(status(element)).to.equal('6 jobs');
    element.remove();
  });

  it('says that a list given as data is not all', async () => {
    const element = await mount<JobBoardElement>('<job-board lang="en" no-url now="2026-10-05"></job-board>');
    element.postings = await (await fetch(`${responseUrl('pages')}?total=357`)).json();
    await element.updateComplete;
    await element.ready;
    expect(states(element)).to.deep.equal(['ready', 'partial']);
    expect(element.problems.map(({ message }) => message)).to.include(
      'The input is only a part of the list: 2 of 357 postings.',
    );
  });
});
