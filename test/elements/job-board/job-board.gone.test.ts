import { expect } from '@open-wc/testing';
import { boardFeed } from '../../../demo/board-feed.js';
import '../../../src/define/job-board.js';
import type { BoardAnswer, BoardQuery, JobBoardElement } from '../../../src/index.js';
import { safeParsePosting } from '../../../src/schema/parser/parse-internal.js';
import { click, mount } from '../../support/mount.js';
import { byRole, partTexts, parts, textOf } from '../../support/queries.js';
import { responseUrl } from '../../support/responses.js';
import { comesTo } from '../../support/snapshot.js';

const FEED = boardFeed(300).flatMap((input) => safeParsePosting(input).data ?? []);
const home = location.href;
const title = document.title;
const GONE = 'This job is no longer open.';
/** An id as this library makes it of the texts of a posting. */
const SLUG = 'software-engineer-intern-perished-inc-berlin-de-germany-4711';

const board = async (query: string, attributes = ''): Promise<JobBoardElement> => {
  history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}${query}`);
  const element = await mount<JobBoardElement>(
    `<job-board lang="en" now="2026-10-05" detail="dialog" style="inline-size: 70rem" ${attributes}></job-board>`,
  );
  if (!element.hasAttribute('src')) element.postings = FEED;
  await element.ready;
  return element;
};
const goBack = async (element: JobBoardElement): Promise<void> => {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  await element.ready;
};
const titles = (element: JobBoardElement): string[] => partTexts(element, 'title');
const status = (element: JobBoardElement): string => partTexts(element, 'status')[0] ?? '';
const notice = (element: JobBoardElement): string[] => partTexts(element, 'notice');

describe('a link to a posting that is gone', () => {
  afterEach(() => history.replaceState(null, '', home));

  it('says so, and shows jobs like it below a heading', async () => {
    const element = await board(`job=${SLUG}`);
    expect(notice(element)).to.deep.equal([GONE]);
    expect(textOf(byRole(element, 'heading', 'Similar jobs'))).to.equal('Similar jobs');
    const like = FEED.filter(({ title: name }) => name.startsWith('Software Engineering Intern'));
    expect(titles(element).toSorted()).to.deep.equal(like.map(({ title: name }) => name).toSorted());
    expect(status(element)).to.equal('');
    expect(document.title).to.equal(GONE);
  });

  it('leads to all jobs, and back', async () => {
    const element = await board(`job=${SLUG}`);
    const similar = titles(element);
    await click(element, byRole(element, 'button', 'Show 300 jobs'));
    expect([notice(element), status(element)]).to.deep.equal([[], '300 jobs · 50 of 300 shown']);
    expect(titles(element)).to.have.length(50);
    expect(location.search).to.not.include('job=');
    expect(document.title).to.equal(title);
    expect(element.shadowRoot?.activeElement?.matches('.results-heading')).to.equal(true);
    await goBack(element);
    expect([notice(element), titles(element)]).to.deep.equal([[GONE], similar]);
    expect(document.title).to.equal(GONE);
  });

  it('stays behind a job that is opened there', async () => {
    const element = await board(`job=${SLUG}`);
    const similar = titles(element);
    await click(element, parts(element, 'title-link')[0] ?? null);
    expect(parts(element, 'dialog')[0]?.getAttribute('aria-label')).to.equal(similar[0]);
    expect([notice(element), titles(element).slice(0, 5)]).to.deep.equal([[], similar]);
    expect(document.title).to.equal(similar[0]);
    await goBack(element);
    expect([notice(element), titles(element)]).to.deep.equal([[GONE], similar]);
  });

  it('is done with as soon as the reader searches or filters', async () => {
    const element = await board(`job=${SLUG}`);
    await click(element, byRole(element, 'checkbox', /^Remote, /));
    expect(notice(element)).to.deep.equal([]);
    expect(location.search).to.include('workplace=remote').and.not.include('job=');
    expect(byRole(element, 'heading', 'Similar jobs')).to.equal(null);
  });

  it('shows what the link searches for, if it does', async () => {
    const element = await board(`job=${SLUG}&q=designer`);
    expect(notice(element)).to.deep.equal([GONE]);
    expect(byRole(element, 'heading', 'Similar jobs')).to.equal(null);
    expect(status(element)).to.match(/^\d+ jobs/);
  });

  for (const id of ['R-99999', 'a7f3e0c2-11d4-4b1e-9c55-dead00beef42', 'xylophonist-of-perished-inc'])
    it(`shows all jobs if the id says nothing of one: ${id}`, async () => {
      const element = await board(`job=${id}`);
      expect(notice(element)).to.deep.equal([GONE]);
      expect(status(element)).to.equal('300 jobs · 50 of 300 shown');
      expect(byRole(element, 'heading', 'Similar jobs')).to.equal(null);
    });

  it('says nothing of a posting that is there', async () => {
    const element = await board('job=R-1000');
    expect([notice(element), byRole(element, 'heading', 'Similar jobs')]).to.deep.equal([[], null]);
  });

  it('says nothing while one of the lists is missing, which may have it', async () => {
    const element = await board(`job=${SLUG}`, `src="${responseUrl('list')} ${responseUrl('not-found')}"`);
    expect(element.matches(':state(partial)')).to.equal(true);
    expect(notice(element).join()).to.not.include(GONE);
  });

  it('asks a search server for jobs like it, with fewer words until there are some', async () => {
    const asked: BoardQuery[] = [];
    const search = (query: BoardQuery): Promise<BoardAnswer> => {
      asked.push(query);
      const all = query.words === '';
      const found =
        query.words === 'software engineer intern' ? FEED.filter(({ title: name }) => /Software/.test(name)) : [];
      const words = query.words.split(' ').map((text) => ({ text, count: /perished|inc/.test(text) ? 0 : 7 }));
      return Promise.resolve({
        postings: (all ? FEED.filter(({ title: name }) => !/Software/.test(name)) : found).slice(0, query.limit),
        total: all ? 4321 : found.length,
        ...(!all && found.length === 0 && { words }),
      });
    };
    history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}job=${SLUG}`);
    const element = await mount<JobBoardElement>('<job-board lang="en" detail="dialog" now="2026-10-05"></job-board>');
    element.search = search;
    expect(await comesTo('Similar jobs', () => partTexts(element, 'group').join())).to.equal('Similar jobs');
    expect(notice(element)).to.deep.equal([GONE]);
    for (const text of titles(element)) expect(text).to.include('Software');
    expect(asked.map(({ words }) => words)).to.deep.equal([
      '',
      'software engineer intern perished inc berlin de germany',
      'software engineer intern berlin de germany',
      'software engineer intern',
    ]);
    // a job that the first page of the list does not have
    await click(element, parts(element, 'title-link').at(-1) ?? null);
    expect(parts(element, 'dialog')[0]?.getAttribute('aria-label')).to.equal(titles(element).at(-1));
    await goBack(element);
    await click(element, byRole(element, 'button', 'Show 4,321 jobs'));
    expect(status(element)).to.equal('4,321 jobs · 50 of 4,321 shown');
  });

  it('shows all jobs of a search server that cannot say which are like it', async () => {
    history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}job=${SLUG}`);
    const element = await mount<JobBoardElement>('<job-board lang="en" detail="dialog" now="2026-10-05"></job-board>');
    element.search = ({ words, limit }) =>
      words ? Promise.reject(new Error('no')) : Promise.resolve({ postings: FEED.slice(0, limit), total: 300 });
    expect(await comesTo('300 jobs · 50 of 300 shown', () => status(element))).to.equal('300 jobs · 50 of 300 shown');
    expect(notice(element)).to.deep.equal([GONE]);
  });
});
