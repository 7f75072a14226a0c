import { expect } from '@open-wc/testing';
import { detectSource, parsePostings } from '../../src/sources/index.js';
import { fullPosting } from '../fixtures/postings.js';

const url = 'https://acme.example/jobs/1';

const withoutWay = (...titles: string[]) => titles.map((title) => ({ title, hiringOrganization: 'Acme' }));
const reported = (input: unknown): string[] =>
  parsePostings(input).problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`);
const script = (...postings: object[]): string =>
  postings
    .map(
      (posting) =>
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...posting })}</script>`,
    )
    .join('');
const addressOf = (html: string, address?: string): unknown[] => {
  const { postings, problems } = parsePostings(`<!doctype html><head>${html}</head>`, address ? { url: address } : {});
  return [...postings.map((posting) => posting.url), ...problems.map(({ code, path }) => `${code} ${path}`)];
};

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
      { title: 'Good', hiringOrganization: 'Acme', url },
      { hiringOrganization: 'Acme' },
      { title: 'Late', hiringOrganization: 'Acme', url, validThrough: '2026-02-30' },
    ]);
    expect(postings.map(({ title }) => title)).to.deep.equal(['Good', 'Late']);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['required', '[1].title'],
      ['date-invalid', '[2].validThrough'],
    ]);
  });

  it('names the posting that a problem is about', () => {
    const { problems } = parsePostings([
      { title: 'Good', hiringOrganization: 'Acme', nonsense: 1 },
      { title: 'Chef' },
      {},
    ]);
    expect(problems.map(({ code, title }) => [code, title])).to.deep.equal([
      ['unknown-key', 'Good'],
      ['application-missing', undefined],
      ['recommended', 'Chef'],
      ['required', undefined],
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
    const row = { title: 'Intern', hiringOrganization: 'Acme', identifier: 'R-1', url };
    const { problems } = parsePostings([
      { ...row, jobLocation: 'Oslo' },
      { ...row, jobLocation: { name: 'Bergen', workplaceType: 'by sea' } },
    ]);
    expect(problems.map(({ path }) => path)).to.deep.equal(['[1].jobLocation.workplaceType']);
  });

  it('reports each posting that nobody can apply to, or all in one if that is every one of them', () => {
    expect(reported(withoutWay('A'))).to.deep.equal(['warning application-missing [0].application']);
    expect(reported([...withoutWay('A'), { ...withoutWay('B')[0], url }, ...withoutWay('C')])).to.deep.equal([
      'warning application-missing [0].application',
      'warning application-missing [2].application',
    ]);
    expect(reported(withoutWay('A', 'B', 'C'))).to.deep.equal(['warning application-missing [*].application']);
    expect(reported({ postings: withoutWay('A', 'B') })).to.deep.equal([
      'warning application-missing postings[*].application',
    ]);
  });

  describe('of a page with JSON-LD', () => {
    const [intern, cook] = withoutWay('Intern', 'Cook') as [object, object];
    const canonical = '<link rel="canonical" href="https://acme.example/jobs/7">';
    const og = '<meta property="og:url" content="https://acme.example/og/7">';

    for (const [what, html, address, expected] of [
      ['the option', canonical + og + script(intern), 'https://acme.example/?id=7', 'https://acme.example/?id=7'],
      ['rel=canonical', og + canonical + script(intern), undefined, 'https://acme.example/jobs/7'],
      ['rel=canonical after the script', script(intern) + canonical, undefined, 'https://acme.example/jobs/7'],
      [
        'rel=canonical among others',
        `<LINK HREF=https://acme.example/j?a=1&amp;b=2 REL='shortlink Canonical'>${script(intern)}`,
        undefined,
        'https://acme.example/j?a=1&b=2',
      ],
      ['og:url', og + script(intern), undefined, 'https://acme.example/og/7'],
      [
        'og:url beside a canonical that is none',
        `<link rel="canonical" href="javascript:alert(1)">${og}${script(intern)}`,
        undefined,
        'https://acme.example/og/7',
      ],
      [
        'the posting itself',
        canonical + script({ ...intern, url: 'https://acme.example/own' }),
        undefined,
        'https://acme.example/own',
      ],
    ] as const) {
      it(`takes the address from ${what}`, () => {
        expect(addressOf(html, address)).to.deep.equal([expected]);
      });
    }

    it('takes it as the place to apply too, unless the posting names one', () => {
      const [posting] = parsePostings(canonical + script(intern)).postings;
      expect(posting?.application).to.deep.equal({ url: 'https://acme.example/jobs/7' });
      const contact = { applicationContact: { '@type': 'ContactPoint', email: 'jobs@acme.example' } };
      const [mail] = parsePostings(canonical + script({ ...intern, ...contact })).postings;
      expect(mail?.application).to.deep.equal({ email: 'jobs@acme.example' });
      expect(mail?.url).to.equal('https://acme.example/jobs/7');
    });

    for (const [what, html, expected] of [
      ['no address', script(intern), [undefined, 'application-missing [0].application']],
      ['a comment', `<!-- ${canonical} -->${script(intern)}`, [undefined, 'application-missing [0].application']],
      [
        'a relative address',
        `<link rel="canonical" href="/jobs/7">${script(intern)}`,
        [undefined, 'application-missing [0].application'],
      ],
      [
        'another relation',
        `${canonical.replace('canonical', 'alternate')}${script(intern)}`,
        [undefined, 'application-missing [0].application'],
      ],
      ['two postings', canonical + script(intern, cook), [undefined, undefined, 'application-missing [*].application']],
      [
        'two postings, one of them with its page',
        canonical + script(intern, { ...cook, url }),
        [undefined, url, 'application-missing [0].application'],
      ],
    ] as const) {
      it(`has nothing to take from ${what}`, () => {
        expect(addressOf(html)).to.deep.equal(expected);
      });
    }

    it('takes nothing for data that is not a page', () => {
      const { postings } = parsePostings(
        { '@type': 'JobPosting', ...intern },
        { url: 'https://acme.example/feed.json' },
      );
      expect(postings.map((posting) => posting.url)).to.deep.equal([undefined]);
    });
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

  it('ends for keys with brackets, whatever is wrong with them', () => {
    const { postings } = parsePostings({
      postings: [{ title: 'Cook', hiringOrganization: 'Acme', 'a[b': 1, 'c]d[': { 'e.[': [] } }],
    });
    expect(postings.map(({ title }) => title)).to.deep.equal(['Cook']);
  });
});
