import { expect } from '@open-wc/testing';
import { detectSource, parsePostings } from '../../src/sources/index.js';
import { fullPosting } from '../fixtures/postings.js';

describe('parsePostings', () => {
  it('reads the library’s own format: one posting, a list, or a list under "postings"', () => {
    for (const input of [fullPosting, [fullPosting], { postings: [fullPosting] }]) {
      const { postings, problems, source } = parsePostings(input);
      expect(source).to.equal('posting');
      expect(problems).to.deep.equal([]);
      expect(postings).to.deep.equal([fullPosting]);
    }
  });

  it('reads texts of JSON, with a byte order mark too', () => {
    expect(parsePostings(`\uFEFF${JSON.stringify([fullPosting])}`).postings).to.deep.equal([fullPosting]);
  });

  it('reads good postings beside bad ones, and reports the paths of the bad ones', () => {
    const { postings, problems } = parsePostings([
      { title: 'Good', hiringOrganization: 'Acme' },
      { hiringOrganization: 'Acme' },
      { title: 'Late', hiringOrganization: 'Acme', validThrough: '2026-02-30' },
    ]);
    expect(postings.map(({ title }) => title)).to.deep.equal(['Good', 'Late']);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['required', '[1].title'],
      ['date-invalid', '[2].validThrough'],
    ]);
  });

  it('merges rows with the same id into one posting with several places', () => {
    const row = { title: 'Intern', hiringOrganization: 'Acme', identifier: 'R-1' };
    const { postings } = parsePostings([
      { ...row, jobLocation: 'Oslo' },
      { ...row, jobLocation: 'Bergen' },
      { ...row, jobLocation: 'Oslo' },
      { ...row, identifier: 'R-2', jobLocation: 'Oslo' },
    ]);
    expect(postings.map(({ jobLocation }) => jobLocation?.map(({ name }) => name))).to.deep.equal([
      ['Oslo', 'Bergen'],
      ['Oslo'],
    ]);
  });

  it('merges thousands of rows with the same id, looking at each once', () => {
    let reads = 0;
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      identifier: 'R-1',
      title: 'Intern',
      get jobLocation() {
        reads++;
        return `Town ${index}`;
      },
    }));
    const { postings } = parsePostings(rows);
    expect(postings).to.have.length(1);
    expect(postings[0]?.jobLocation).to.have.length(100); // the most that a list may have
    expect(reads).to.be.below(5 * rows.length);
  });

  it('fills missing fields of a row from another row with the same id', () => {
    const row = { title: 'Intern', hiringOrganization: 'Acme', identifier: 'R-1' };
    const { postings } = parsePostings([row, { ...row, title: 'Internship', description: 'All of it' }]);
    expect(postings.map(({ title, description }) => [title, description])).to.deep.equal([['Intern', 'All of it']]);
  });

  it('finds a wrapped response, and reports paths from the outside', () => {
    const { postings, problems } = parsePostings({
      saved: '2026-01-01',
      answer: { jobs: [{ text: 'Intern', hostedUrl: 'https://jobs.example/', categories: {}, createdAt: 'soon' }] },
    });
    expect(postings.map(({ title }) => title)).to.deep.equal(['Intern']);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.include('date-invalid answer.jobs[0].createdAt');
  });

  it('reports an invalid location of a later row with its own path', () => {
    const row = { title: 'Intern', hiringOrganization: 'Acme', identifier: 'R-1' };
    const { problems } = parsePostings([
      { ...row, jobLocation: 'Oslo' },
      { ...row, jobLocation: { name: 'Bergen', workplaceType: 'by sea' } },
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['[1].jobLocation.workplaceType']);
  });

  it('reads the JSON-LD of a page', () => {
    const page =
      '<!doctype html><html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Intern","hiringOrganization":"Acme"}</script></head></html>';
    const { postings, source } = parsePostings(page);
    expect(source).to.equal('json-ld');
    expect(postings.map(({ title }) => title)).to.deep.equal(['Intern']);
  });

  for (const [title, input, code] of [
    ['broken JSON', '{"title": ', 'json-invalid'],
    ['a page without a posting', '<!doctype html><p>Sign in</p>', 'unknown-form'],
    ['an unknown object', { weather: 'fine' }, 'unknown-form'],
    ['nothing', null, 'no-posting'],
    ['an empty text', '', 'json-invalid'],
  ] as const) {
    it(`finds nothing in ${title}, and reports it`, () => {
      const { postings, problems, source } = parsePostings(input);
      expect(postings).to.deep.equal([]);
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      expect(source).to.equal(null);
    });
  }

  it('reads an input as the named source, whatever its shape', () => {
    expect(parsePostings({ title: 'Intern' }, { source: 'posting' }).source).to.equal('posting');
  });
});

describe('detectSource', () => {
  it('recognizes the library’s own format, and nothing in other data', () => {
    expect(detectSource({ title: 'Intern', hiringOrganization: 'Acme' })).to.equal('posting');
    expect(detectSource({ title: 'Intern' })).to.equal(null);
    expect(detectSource({ jobs: 3 })).to.equal(null);
    expect(detectSource(undefined)).to.equal(null);
  });
});
