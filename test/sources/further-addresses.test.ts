import { expect } from '@open-wc/testing';
import { fetchPostings, apiAddress } from '../../src/sources/index.js';
import { OTHER_SYSTEM_PAGES, SYSTEM_PAGES } from '../fixtures/system-pages.js';

describe('apiAddress of a system whose reader a page loads on demand', () => {
  for (const [source, page, url, id = null] of SYSTEM_PAGES) {
    it(`knows the API behind ${page}`, () => {
      const { request: _, ...address } = { request: undefined, ...apiAddress(page) };
      expect(address).to.deep.equal({ source, url, id, alternatives: [] });
    });
  }

  for (const page of OTHER_SYSTEM_PAGES) {
    it(`leaves ${page} alone`, () => expect(apiAddress(page)).to.equal(null));
  }

  it('tells what a request must have', () => {
    const body = '{"appliedFacets":{},"limit":20,"offset":0,"searchText":""}';
    expect(apiAddress('https://acme.wd3.myworkdayjobs.com/Careers')?.request).to.deep.equal({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect(apiAddress('https://acme.wd3.myworkdayjobs.com/Careers/job/Bath/Cook_R-7')?.request).to.equal(undefined);
    expect(apiAddress('https://acme.careers.hibob.com/')?.request).to.deep.equal({
      headers: { companyIdentifier: 'acme' },
    });
  });
});

interface Asked {
  readonly url: string;
  readonly init: RequestInit | undefined;
}

/** A `fetch` that answers with what `respond` makes of a request, and what it was asked for. */
const server = (respond: (asked: Asked) => unknown): { asked: Asked[]; fetch: typeof fetch } => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const request = { url: input instanceof Request ? input.url : String(input), init };
      asked.push(request);
      const answer = respond(request);
      return typeof answer === 'string' ? new Response(answer) : Response.json(answer);
    },
  };
};

const offsetOf = ({ init }: Asked): number => {
  const body = typeof init?.body === 'string' ? init.body : '{}';
  return (JSON.parse(body) as { offset: number }).offset; // the test knows the form of the body
};

describe('fetchPostings of a system whose reader a page loads on demand', () => {
  it('reads the list of Workday to its end, 20 at a time, with POST', async () => {
    const { asked, fetch } = server((request) => {
      const offset = offsetOf(request);
      const count = Math.min(20, 45 - offset);
      const jobPostings = Array.from({ length: count }, (_, index) => ({
        title: `Cook ${offset + index}`,
        externalPath: `/job/Bath/Cook_R-${offset + index}`,
      }));
      return { total: offset === 0 ? 45 : 0, jobPostings };
    });
    const { postings, problems, url } = await fetchPostings('https://acme.wd3.myworkdayjobs.com/Careers', { fetch });
    expect(asked.map(offsetOf)).to.deep.equal([0, 20, 40]);
    expect(new Set(asked.map((each) => `${each.init?.method} ${each.url}`))).to.have.all.keys([
      'POST https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Careers/jobs',
    ]);
    expect(postings.map(({ title }) => title)).to.include.members(['Cook 0', 'Cook 20', 'Cook 44']);
    expect(postings).to.have.length(45);
    expect(postings[44]?.url).to.equal('https://acme.wd3.myworkdayjobs.com/Careers/job/Bath/Cook_R-44');
    expect(problems.filter(({ code }) => code !== 'recommended')).to.deep.equal([]);
    expect(url).to.equal('https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Careers/jobs');
  });

  it('reads the further pages of Oracle, Eightfold and Rippling', async () => {
    const cases: readonly [page: string, respond: (asked: Asked) => unknown, next: RegExp][] = [
      [
        'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions',
        ({ url }) => ({
          items: [
            { TotalJobsCount: 2, requisitionList: [{ Id: url.includes('offset=1') ? '2' : '1', Title: 'Cook' }] },
          ],
        }),
        /siteNumber=CX_1,offset=1,limit=200/,
      ],
      [
        'https://acme.eightfold.ai/careers?domain=acme.com',
        ({ url }) => {
          const id = url.includes('start=1') ? 2 : 1;
          return { count: 2, positions: [{ id, name: 'Cook', ats_job_id: String(id) }] };
        },
        /\?domain=acme\.com&start=1$/,
      ],
      [
        'https://feeds.acme.example/api/v2/board/acme/jobs',
        ({ url }) => {
          const id = url.includes('page=1') ? '2' : '1';
          const items = [{ id, name: 'Cook', url: `https://ats.rippling.com/acme/jobs/${id}` }];
          return { items, page: Number(id) - 1, totalPages: 2, totalItems: 2 };
        },
        /\?page=1$/,
      ],
    ];
    for (const [page, respond, next] of cases) {
      const { asked, fetch } = server(respond);
      const { postings, problems } = await fetchPostings(page, { fetch });
      expect(postings, page).to.have.length(2);
      expect(asked, page).to.have.length(2);
      expect(asked[1]?.url).to.match(next);
      expect(problems.some(({ code }) => code === 'list-incomplete')).to.equal(false);
    }
  });

  it('reads the board behind an employer’s own page, with the header that it needs', async () => {
    const { asked, fetch } = server(({ url }) =>
      url === 'https://acme.example/jobs'
        ? '<!doctype html><a href="https://acme.careers.hibob.com/">Jobs</a>'
        : { jobAdDetails: [{ id: '7', title: 'Cook', site: 'Bath' }] },
    );
    const { postings, source } = await fetchPostings('https://acme.example/jobs', { fetch });
    expect(source).to.equal('hibob');
    expect(postings[0]?.url).to.equal('https://acme.careers.hibob.com/jobs/7');
    expect(asked[1]?.init?.headers).to.deep.equal({ companyIdentifier: 'acme' });
  });

  it('reads none of the boards of a page that links to several', async () => {
    const site = 'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/';
    const { asked, fetch } = server(
      () => `<!doctype html><a href="${site}CX_1/jobs">A</a><a href="${site}CX_2/jobs">B</a>`,
    );
    const { postings } = await fetchPostings('https://acme.example/jobs', { fetch });
    expect(postings).to.deep.equal([]);
    expect(asked.map(({ url }) => url)).to.deep.equal(['https://acme.example/jobs']);
  });
});
