import { expect } from '@open-wc/testing';
import {
  NO_CRITERIA,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResults,
} from '../../../../src/elements/job-board/board-types.js';
import { SearchRunner } from '../../../../src/elements/job-board/controller/search-runner.js';
import { NewestFirst } from '../../../../src/elements/job-board/search/newest-first.js';
import type { JobPosting } from '../../../../src/schema/job-posting.js';
import { nextTask } from '../../../support/snapshot.js';

const request = (change: Partial<SearchRequest> = {}): SearchRequest => ({
  ...NO_CRITERIA,
  defaultSort: null,
  groupBy: null,
  lang: 'en',
  pageSize: 50,
  continueTo: null,
  ...change,
});

const results = async (count: number): Promise<SearchResults> => {
  const postings = Array.from({ length: count }, (_, at): JobPosting => ({ title: `${at}` }));
  return new NewestFirst(postings).search();
};

/** A provider whose answers the test gives, in any order. */
const createProvider = () => {
  const searches: {
    resolve(count: number): Promise<void>;
    reject(error: unknown): Promise<void>;
    signal: AbortSignal;
  }[] = [];
  const provider: SearchProvider = {
    postings: [],
    sorts: () => [],
    search: (_, signal) =>
      new Promise((resolve, reject) => {
        searches.push({
          signal,
          resolve: async (count) => (resolve(await results(count)), nextTask()),
          reject: async (error) => (reject(error), nextTask()),
        });
      }),
  };
  return { provider, searches };
};

const countOf = ({ answer }: SearchRunner): number | null => answer?.results.count ?? null;

describe('the searches of a board', () => {
  it('take the last one, whichever answers first, and abort the others', async () => {
    const { provider, searches } = createProvider();
    let settled = 0;
    const runner = new SearchRunner(() => settled++);
    runner.run(provider, request({ query: 'a' }));
    runner.run(provider, request({ query: 'b' }));
    expect(searches.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    await searches[1]?.resolve(2);
    await searches[0]?.resolve(1);
    expect([countOf(runner), settled, runner.isRunning]).to.deep.equal([2, 1, false]);
  });

  for (const how of ['resolve', 'reject'] as const)
    it(`change nothing once they are aborted, even by a late ${how}`, async () => {
      const { provider, searches } = createProvider();
      let settled = 0;
      const runner = new SearchRunner(() => settled++);
      runner.run(provider, request());
      expect(runner.abort()).to.equal(true);
      runner.reset();
      await searches[0]?.[how](1);
      expect([countOf(runner), settled, runner.faults.isFailed, runner.hasAnswered]).to.deep.equal([
        null,
        0,
        false,
        false,
      ]);
    });

  it('end with an issue, whatever a provider throws', async () => {
    const { provider, searches } = createProvider();
    const runner = new SearchRunner(() => undefined);
    for (const [error, code] of [
      [new SearchError({ code: 'src-offline', path: 'search' }), 'src-offline'],
      [new TypeError('a fault'), 'unreadable'],
      [undefined, 'unreadable'],
    ] as const) {
      runner.run(provider, request());
      await searches.at(-1)?.reject(error);
      expect(runner.faults.issues.map((issue) => issue.code)).to.deep.equal([code]);
      expect([runner.isRunning, runner.faults.isFailed]).to.deep.equal([false, true]);
    }
  });

  it('keep the answer when the same search fails, and drop it when another one does', async () => {
    const { provider, searches } = createProvider();
    const runner = new SearchRunner(() => undefined);
    const run = async (change: Partial<SearchRequest>, isGood: boolean): Promise<unknown[]> => {
      runner.run(provider, request(change));
      await (isGood ? searches.at(-1)?.resolve(3) : searches.at(-1)?.reject(new Error('no')));
      const { isStale, isPartial, isFailed } = runner.faults;
      return [countOf(runner), isStale, isPartial, isFailed];
    };
    expect(await run({ query: 'a' }, true)).to.deep.equal([3, false, false, false]);
    expect(await run({ query: 'a' }, false)).to.deep.equal([3, true, false, false]);
    expect(await run({ query: 'a', continueTo: 100 }, false)).to.deep.equal([3, false, true, false]);
    expect(await run({ query: 'b' }, false)).to.deep.equal([null, false, false, true]);
    expect(runner.hasAnswered).to.equal(true);
  });

  it('are new when anything but the number of postings differs', () => {
    const { provider } = createProvider();
    const runner = new SearchRunner(() => undefined);
    expect(runner.isNew(request())).to.equal(true);
    runner.run(provider, request());
    for (const same of [{ continueTo: 100 }, { pageSize: 20 }, { openJobId: 'R-1' }])
      expect(runner.isNew(request(same)), JSON.stringify(same)).to.equal(false);
    for (const other of [
      { query: 'a' },
      { filters: { place: ['berlin'] } },
      { sort: 'pay' as const },
      { defaultSort: 'pay' },
      { groupBy: 'place' },
      { lang: 'de' },
    ])
      expect(runner.isNew(request(other)), JSON.stringify(other)).to.equal(true);
  });
});
