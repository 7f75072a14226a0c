import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/schema/issues/issue.js';
import { followPages } from '../../src/sources/fetch/follow-pages.js';

const FIRST = { text: '1', url: 'https://acme.example/jobs?page=1', link: null };
const list = (page: number) => ({ count: 10, total: 1000, next: `?page=${page + 1}`, hasNext: true });

const parse = ({ url }: { readonly url: string }) => ({ list: list(Number(new URL(url).searchParams.get('page'))) });

/** The pages that are requested, and the issues at the end. */
const follow = async (time?: number): Promise<{ urls: readonly string[]; issues: readonly Issue[] }> => {
  const urls: string[] = [];
  const fetch = (url: string) => {
    urls.push(url);
    return Promise.resolve({ text: url, url, link: null });
  };
  const tools = { fetch, parse, ...(time !== undefined && { time }) };
  let issues: readonly Issue[] = [];
  for await (const step of followPages(FIRST, { list: list(1) }, tools)) if ('issues' in step) ({ issues } = step);
  return { urls, issues };
};

describe('followPages', () => {
  it('requests no further page when the time is over, and says that the list is not whole', async () => {
    const { urls, issues } = await follow(0);
    expect(urls).to.deep.equal([]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['list-incomplete']);
  });

  it('requests at most 50 pages', async () => {
    const { urls, issues } = await follow();
    expect(urls).to.have.length(49);
    expect(issues.map(({ code }) => code)).to.deep.equal(['list-incomplete']);
  });
});
