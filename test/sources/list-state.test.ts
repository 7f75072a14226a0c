import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/schema/index.js';
import { parsePostings } from '../../src/sources/index.js';
import { listStateOf, nextInHeader } from '../../src/sources/list-state.js';
import { parseSource } from '../../src/sources/parse-source.js';

const incomplete = (input: unknown): string[] =>
  parsePostings(input)
    .problems.filter(({ code }: Problem) => code === 'list-incomplete')
    .map(({ message, severity }) => `${severity}: ${message}`);

const part = (counts: string): string[] => [`warning: The input is only a part of the list: ${counts}.`];

const smartRecruiters = (count: number, total: number, offset = 0) => ({
  offset,
  limit: 100,
  totalFound: total,
  content: Array.from({ length: count }, (_, index) => ({
    id: String(offset + index),
    name: `Baker ${offset + index}`,
    releasedDate: '2026-11-01T08:00:00Z',
    company: { identifier: 'Acme', name: 'Acme' },
  })),
});

const feedItem = { id: '1', title: 'Baker', _jobposting: { '@type': 'JobPosting', title: 'Baker' } };
const workableJob = { title: 'Baker', shortcode: 'ABC', url: 'https://apply.workable.com/j/ABC' };
const greenhouseJob = { id: 1, title: 'Baker', absolute_url: 'https://acme.example/1' };
const apiJob = { id: '1', type: 'jobs', attributes: { title: 'Baker' } };
const ashbyJob = { id: '1', title: 'Baker', jobUrl: 'https://jobs.ashbyhq.com/acme/1' };
const leverPosting = { id: '1', text: 'Baker', categories: {}, hostedUrl: 'https://jobs.lever.co/acme/1' };
const own = { title: 'Baker', hiringOrganization: 'Acme', url: 'https://acme.example/1' };

const xmlFeed = (link: string, inside = ''): string =>
  `<?xml version="1.0"?><workzag-jobs>${link}<position><id>1</id><name>Baker</name>${inside}<jobDescriptions/></position></workzag-jobs>`;

describe('a list that says that it is not whole', () => {
  for (const [name, response, counts] of [
    ['SmartRecruiters', smartRecruiters(10, 357), '10 of 357 postings'],
    ['the last page of SmartRecruiters alone', smartRecruiters(57, 357, 300), '57 of 357 postings'],
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [feedItem],
        next_url: 'https://acme.example/jobs.json?page=2',
      },
      '1 posting, and it names a further page',
    ],
    [
      'JSON:API',
      { data: [apiJob], links: { next: 'https://api.example/jobs?page=2' }, meta: { 'record-count': 31 } },
      '1 of 31 postings',
    ],
    [
      'JSON:API with an object',
      { data: [apiJob], links: { next: { href: '/jobs?page=2' } } },
      '1 posting, and it names a further page',
    ],
    [
      'Workable',
      { jobs: [workableJob], paging: { next: 'https://acme.example/jobs?since_id=1' } },
      '1 posting, and it names a further page',
    ],
    [
      'Workable, which goes on with POST',
      { results: [workableJob], total: 23, nextPage: 'WzE2OTk=' },
      '1 of 23 postings',
    ],
    ['Greenhouse', { jobs: [greenhouseJob], meta: { total: 131 } }, '1 of 131 postings'],
    ['Ashby', { jobs: [ashbyJob], moreDataAvailable: true, nextCursor: 'x' }, '1 posting, and it names a further page'],
    [
      'Lever',
      { data: [leverPosting, leverPosting], hasNext: true, next: '%5B1%5D' },
      '2 postings, and it names a further page',
    ],
    ['our own form', { postings: [own], total: 12 }, '1 of 12 postings'],
    ['the answer around it', { result: { jobs: [greenhouseJob] }, pagination: { total: 40 } }, '1 of 40 postings'],
  ] as const) {
    it(`is reported with the counts: ${name}`, () => {
      expect(incomplete(response)).to.deep.equal(part(counts));
      expect(incomplete(JSON.stringify(response))).to.deep.equal(part(counts));
    });
  }

  for (const [name, response] of [
    ['all of SmartRecruiters', smartRecruiters(3, 3)],
    ['an empty one', smartRecruiters(0, 0)],
    ['all pages in a list', [smartRecruiters(100, 150), smartRecruiters(50, 150, 100)]],
    ['all pages in an object', { pages: [smartRecruiters(2, 3), smartRecruiters(1, 3, 2)] }],
    ['a feed without a next page', { version: 'https://jsonfeed.org/version/1.1', items: [feedItem] }],
    ['no further page', { data: [apiJob], links: { next: null, self: '/jobs' } }],
    ['no more', { jobs: [ashbyJob], moreDataAvailable: false, nextCursor: '' }],
    ['a number of the next page', { jobs: [greenhouseJob], nextPage: 2 }],
    ['a total that is no count', { jobs: [greenhouseJob], meta: { total: -1 }, total: 'many' }],
    ['a posting', own],
    ['a bare list', [own, own]],
  ] as const) {
    it(`is not one that is whole: ${name}`, () => {
      expect(incomplete(response)).to.deep.equal([]);
    });
  }

  it('counts closed postings, which the list has too', () => {
    const { content, ...page } = smartRecruiters(2, 2);
    const [first, second] = content;
    expect(incomplete({ ...page, content: [first, { ...second, active: false }] })).to.deep.equal([]);
  });

  it('may be a feed of XML with a next page of its own, not of an entry', () => {
    expect(incomplete(xmlFeed('<atom:link rel="next" href="/xml?page=2"/>'))).to.deep.equal(
      part('1 posting, and it names a further page'),
    );
    expect(incomplete(xmlFeed("<link href='?a=1&amp;page=2' rel='next' />"))).to.have.length(1);
    expect(parseSource(xmlFeed("<link href='?a=1&amp;page=2' rel='next' />")).list?.next).to.equal('?a=1&page=2');
    expect(incomplete(xmlFeed('<link rel="self" href="/xml"/>'))).to.deep.equal([]);
    expect(incomplete(xmlFeed('', '<link rel="next" href="/2"/>'))).to.deep.equal([]);
    expect(incomplete(xmlFeed('<opensearch:totalResults>31</opensearch:totalResults>'))).to.deep.equal(
      part('1 of 31 postings'),
    );
  });

  it('has its next page in the words of many APIs', () => {
    for (const response of [
      { next_page_url: '/jobs?page=2' },
      { pagination: { next_url: 'https://acme.example/jobs?page=2' } },
      { _links: { next: { href: '?page=2' } } },
      { '@odata.nextLink': 'https://acme.example/jobs?page=2' },
      { next: 'jobs.json?page=2', count: 40 },
    ])
      expect(listStateOf(response, 1), JSON.stringify(response)).to.deep.include({ hasNext: true });
    expect(listStateOf({ next: 'https://acme.example/?2', count: 40 }, 1).total).to.equal(40);
    expect(listStateOf({ count: 40 }, 1).total).to.equal(null);
  });

  for (const [stated, counts] of [
    [{ meta: { pagination: { total: 9, next: '/jobs?page=2' } } }, '1 of 9 postings'],
    [{ total: '9' }, '1 of 9 postings'],
    [{ nbHits: 9, page: 0, nbPages: 9 }, '1 of 9 postings'],
    [{ page: { number: 0, size: 1, totalElements: 9, totalPages: 9 } }, '1 of 9 postings'],
    [{ '@odata.count': 9, '@odata.nextLink': 'https://acme.example/jobs?$skip=1' }, '1 of 9 postings'],
    [{ 'hydra:totalItems': 9 }, '1 of 9 postings'],
    [{ totalRecords: 9 }, '1 of 9 postings'],
    [{ current_page: 1, last_page: 3 }, '1 posting, and it names a further page'],
    [{ page: 1, total_pages: 3 }, '1 posting, and it names a further page'],
    [{ pageInfo: { hasNextPage: true, endCursor: 'x' } }, '1 posting, and it names a further page'],
    [{ meta: { next_cursor: 'x' } }, '1 posting, and it names a further page'],
    [{ last: false }, '1 posting, and it names a further page'],
    [{ links: { next: { url: '/jobs?page=2' } } }, '1 posting, and it names a further page'],
  ] as const) {
    it(`is reported in other words: ${JSON.stringify(stated)}`, () => {
      expect(incomplete({ jobs: [greenhouseJob], ...stated })).to.deep.equal(part(counts));
      expect(incomplete({ response: { list: [greenhouseJob], ...stated } })).to.deep.equal(part(counts));
    });
  }

  for (const stated of [
    { page: 1, total_pages: 1 },
    { current_page: 3, last_page: 3 },
    { pageInfo: { hasNextPage: false, endCursor: 'x' } },
    { last: true },
    { meta: { next_cursor: null }, total: '1' },
    { pages: ['/jobs', '/jobs?page=2'] },
    { links: { next: {} } },
  ]) {
    it(`is whole in these words: ${JSON.stringify(stated)}`, () => {
      expect(incomplete({ jobs: [greenhouseJob], ...stated })).to.deep.equal([]);
    });
  }

  it('may state anything else there without harm', () => {
    for (const value of [null, 7, '', ' ', [], {}, { href: {} }, 'javascript:alert(1)', 'data:text/html,x'])
      for (const key of ['next', 'next_url', 'links', 'paging', 'meta', 'pagination'])
        expect(listStateOf({ [key]: value }, 1).next, `${key} ${JSON.stringify(value)}`).to.equal(null);
    for (const input of [null, undefined, 7, 'text', []])
      expect(listStateOf(input, 0)).to.deep.equal({ count: 0, total: null, next: null, hasNext: false });
  });
});

describe('the next page in a header', () => {
  for (const [header, next] of [
    [
      '<https://api.example/jobs?page=2>; rel="next", <https://api.example/jobs?page=9>; rel="last"',
      'https://api.example/jobs?page=2',
    ],
    ['</jobs?page=1>; rel="prev", </jobs?page=3>; title="on"; rel=next', '/jobs?page=3'],
    ['</style.css>; rel="preload"; as=style', null],
    ['</2>; rel="nextish"', null],
    ['</2>; rel="alternate next"', '/2'],
    ['', null],
    [`${'<'.repeat(50_000)}>; rel="next"`, null],
  ] as const) {
    it(`is ${next ?? 'none'} in ${header.slice(0, 60) || 'an empty one'}`, () => {
      expect(nextInHeader(header)).to.equal(next);
    });
  }
});
