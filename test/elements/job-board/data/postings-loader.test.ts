import { expect } from '@open-wc/testing';
import { PostingsLoader } from '../../../../src/elements/job-board/data/postings-loader.js';
import { contextAt } from '../../../model/view-context.js';
import { responseUrl } from '../../../support/responses.js';

/** A loader, and its attributes, which a test may change at any time. */
const createLoader = (src: string) => {
  const attributes = { postings: null as unknown, src, source: null as string | null, employer: null, logo: null };
  const host = Object.assign(document.createElement('div'), attributes);
  const changes: string[] = [];
  let onEnd: (() => void) | null = null;
  const loader = new PostingsLoader(
    host,
    () => contextAt('2026-10-05'),
    () => {
      const { status, isStale } = loader.state;
      changes.push(isStale ? `${status}, stale` : status);
      if (status !== 'loading') onEnd?.();
    },
  );
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      onEnd = resolve;
    });
  const load = (): Promise<void> => {
    loader.load();
    return end();
  };
  const titles = (): string[] | undefined => loader.state.postings?.map(({ title }) => title);
  return { host, loader, changes, load, end, titles };
};

describe('the loader of postings', () => {
  it('falls back on the earlier list of the URL that it has loaded, not of one that came meanwhile', async () => {
    const { host, loader, load, end, titles } = createLoader(responseUrl('list-once'));
    await load();
    const other = responseUrl('list');
    const first = host.src;
    host.src = other;
    await load();
    host.src = first;
    loader.load();
    host.src = other;
    await end();
    expect(titles()).to.deep.equal(['Posting A', 'Posting B']);
    expect(loader.state.isStale).to.equal(true);
  });

  it('parses with the source that it was told of first', async () => {
    const { host, load, titles } = createLoader(responseUrl('greenhouse'));
    host.source = 'greenhouse';
    const loaded = load();
    host.source = 'lever';
    await loaded;
    expect(titles()).to.deep.equal(['From elsewhere']);
  });

  it('keeps the postings of a refresh until it has ended, and none of other URLs', async () => {
    const { host, loader, load, titles } = createLoader(responseUrl('list'));
    await load();
    const again = load();
    expect([loader.state.status, titles()?.length]).to.deep.equal(['loading', 3]);
    await again;
    host.src = responseUrl('list-of-one');
    const other = load();
    expect([loader.state.status, titles()]).to.deep.equal(['loading', undefined]);
    await other;
    expect(titles()).to.deep.equal(['Posting D']);
  });

  it('changes nothing when a list comes after it was aborted or cleared', async () => {
    const { loader, changes } = createLoader(responseUrl('list'));
    loader.load();
    loader.clear();
    // the same work, begun later: once it is done, the first would have been too
    await createLoader(responseUrl('list')).load();
    expect(changes).to.deep.equal(['loading']);
    expect(loader.state.status).to.equal('empty');
  });

  it('loads again what was cut off', async () => {
    const { loader, end, titles } = createLoader(responseUrl('list'));
    loader.load();
    loader.abort();
    loader.resume();
    await end();
    expect(titles()).to.have.length(3);
  });

  it('gives an issue for input that throws when it is read', async () => {
    const { host, loader, load } = createLoader('');
    host.postings = {
      get postings(): never {
        throw new Error('a trap');
      },
    };
    await load();
    expect(loader.state.status).to.equal('invalid');
    expect(loader.state.issues.map(({ code }) => code)).to.deep.equal(['unreadable']);
  });

  it('reads a response without a source that there is not, and gives an issue for it', async () => {
    const { host, loader, load, titles } = createLoader(responseUrl('greenhouse'));
    host.source = 'greenhose';
    await load();
    expect(titles()).to.deep.equal(['From elsewhere']);
    expect(loader.state.issues.map(({ code }) => code)).to.include('source-unknown');
  });

  it('reads the response of another source than the stated one, and gives an issue for it', async () => {
    const { host, loader, load, titles } = createLoader(responseUrl('greenhouse'));
    host.source = 'lever';
    await load();
    expect(titles()).to.deep.equal(['From elsewhere']);
    expect(loader.state.issues.map(({ code }) => code)).to.include('source-mismatch');
  });

  for (const [name, source, code] of [
    ['error-answer', 'lever', 'source-mismatch'],
    ['sitemap', 'teamtailor', 'source-mismatch'],
    ['sitemap', null, 'unknown-form'],
    ['list-of-titles', null, 'unknown-form'],
    ['table', null, 'unknown-form'],
  ] as const) {
    it(`never takes what it cannot read for an empty list: ${name}, ${source ?? 'without a source'}`, async () => {
      const { host, loader, load } = createLoader(responseUrl(name));
      host.source = source;
      await load();
      const { status, postings, issues } = loader.state;
      expect({ status, postings }).to.deep.equal({ status: 'invalid', postings: null });
      expect(issues.map((issue) => issue.code)).to.deep.equal([code]);
    });
  }

  it('takes what the page gives as postings for some, with a title alone too', async () => {
    const { host, load, titles } = createLoader('');
    host.postings = [{ title: 'Cook' }, { title: 'Baker', shift: 'night' }];
    await load();
    expect(titles()).to.deep.equal(['Cook', 'Baker']);
  });

  it('loses no line of JSON Lines but the one that is wrong', async () => {
    const { loader, load, titles } = createLoader(responseUrl('json-lines'));
    await load();
    expect(titles()).to.deep.equal(['Posting A', 'Posting B']);
    expect(loader.state.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['json-invalid line 2']);
  });
});
