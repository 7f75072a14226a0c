import { expect } from '@open-wc/testing';
import { parsePostings } from '../../src/sources/index.js';
import { fullPosting } from '../fixtures/postings.js';

const titlesOf = (input: unknown): string[] => parsePostings(input).postings.map(({ title }) => title);
const codesOf = (input: unknown): string[] => parsePostings(input).problems.map(({ code }) => code);

describe('the library’s own form', () => {
  it('is a title with any field that others do not have, however many keys are not ours', () => {
    const cms = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`cms_${index}`, index]));
    for (const field of [
      { hiringOrganization: 'Acme' },
      { jobLocation: 'Ghent' },
      { baseSalary: { value: 12, currency: 'EUR' } },
      { validThrough: '2026-12-01' },
      { startDates: ['2026-05'] },
      { payKind: 'UNPAID' },
      { educationRequirements: 'None' },
    ])
      for (const posting of [
        { title: 'Cook', ...field },
        { ...cms, title: 'Cook', ...field },
      ])
        for (const input of [posting, [posting], { postings: [posting] }, { total: 1, postings: [posting] }])
          expect(titlesOf(input), JSON.stringify(input)).to.deep.equal(['Cook']);
  });

  it('is a title with more fields of ours than others', () => {
    for (const field of [
      { url: 'https://acme.example/1' },
      { description: 'Cook for us.' },
      { employmentType: 'INTERN' },
      { application: 'jobs@acme.example' },
      { url: 'https://acme.example/1', description: 'Cook for us.', id: 7 },
    ])
      expect(titlesOf([{ title: 'Cook', ...field }]), JSON.stringify(field)).to.deep.equal(['Cook']);
  });

  it('is not a title alone, or with fields that others have too', () => {
    for (const row of [
      { title: 'Cook' },
      { title: 'Cook', id: 1 },
      { title: 'News', id: 1, url: 'https://acme.example/1' },
      { title: 'Cook', description: 'x', company: 'Acme', city: 'Ghent', a: '1', b: '2', c: 3, d: 4 },
      { title: 'Cook', employmentType: 'FULL_TIME', workplaceType: 'REMOTE', a: 1, b: 2, c: 3 },
    ])
      for (const input of [row, [row, row], { postings: [row] }, JSON.stringify([row])]) {
        expect(titlesOf(input), JSON.stringify(input)).to.deep.equal([]);
        expect(codesOf(input)).to.deep.equal(['unknown-form']);
      }
  });

  it('is not inside of another object, nor beside a posting of another form', () => {
    const posting = { title: 'Cook', hiringOrganization: 'Acme', jobLocation: 'Ghent' };
    for (const input of [
      { page: { title: 'About us' }, related: posting },
      { title: 'News', author: 'Kim', body: 'x', jobs: [posting] },
      { data: { jobs: [posting] } },
    ]) {
      expect(titlesOf(input), JSON.stringify(input)).to.deep.equal([]);
      expect(codesOf(input)).to.deep.equal(['unknown-form']);
    }
  });

  it('keeps every posting of its list, good or bad, with a title alone too', () => {
    const list = [
      { title: 'Baker' },
      { hiringOrganization: 'Acme' },
      { title: 'Cook', validThrough: 'soon', url: '/1' },
    ];
    expect(titlesOf(list)).to.deep.equal(['Baker', 'Cook']);
    expect(codesOf(list)).to.include.members(['required', 'date-invalid']);
  });

  it('is read beside JSON-LD in one list', () => {
    expect(
      titlesOf([{ '@type': 'JobPosting', title: 'Baker', hiringOrganization: 'Acme' }, fullPosting]),
    ).to.deep.equal(['Baker', fullPosting.title]);
  });
});

describe('the search for a response in others', () => {
  const lever = { id: 'a', text: 'Cook', hostedUrl: 'https://jobs.example/', categories: {} };

  it('goes three levels deep', () => {
    for (const input of [{ answer: [lever] }, { pages: [{ jobs: [lever] }] }, [[lever]]])
      expect(titlesOf(input), JSON.stringify(input)).to.deep.equal(['Cook']);
  });

  it('passes by what is in a posting of another form, or similar to it', () => {
    for (const input of [
      { title: 'Baker', others: [lever] },
      { posting: { title: 'Baker', more: [lever] } },
      { posting: { name: 'Baker' }, similarJobs: [lever] },
      [{ job: { name: 'Baker' }, relatedPostings: { items: [lever] } }],
    ])
      expect(titlesOf(input), JSON.stringify(input)).to.deep.equal([]);
  });
});

const read = (input: unknown, source: string): { titles: string[]; problems: string[]; source: string | null } => {
  const result = parsePostings(input, { source: source as 'lever' }); // any text may come from an attribute
  return {
    titles: result.postings.map(({ title }) => title),
    problems: result.problems
      .filter(({ code }) => code !== 'recommended' && code !== 'application-missing')
      .map(({ code, severity }) => `${severity} ${code}`),
    source: result.source,
  };
};

describe('a stated source', () => {
  const lever = [{ id: 'a', text: 'Cook', hostedUrl: 'https://jobs.example/', categories: {} }];
  const page =
    '<!doctype html><script type="application/ld+json">{"@type":"JobPosting","title":"Cook","hiringOrganization":"Acme"}</script>';
  it('is not needed: a response of another is read as what it is, with a warning', () => {
    for (const [input, stated, source] of [
      [lever, 'ashby', 'lever'],
      [JSON.stringify(lever), 'posting', 'lever'],
      [page, 'teamtailor', 'json-ld'],
      [[{ title: 'Cook', hiringOrganization: 'Acme' }], 'lever', 'posting'],
    ] as const)
      expect(read(input, stated)).to.deep.equal({ titles: ['Cook'], problems: ['warning source-mismatch'], source });
    expect(parsePostings(lever, { source: 'ashby' }).problems[0]?.message).to.equal(
      'The input is not a response of Ashby: it looks like a response of Lever.',
    );
  });

  it('that does not fit is an error if nothing can be read, with what came in its place', () => {
    for (const [input, stated, words] of [
      [{ error: 'Not found' }, 'lever', /not a response of Lever: .+ an error \(“Not found”\)/],
      ['<urlset><url><loc>a</loc></url></urlset>', 'teamtailor', /Teamtailor: it looks like a sitemap/],
      ['<!doctype html><title>Sign in</title>', 'greenhouse', /Greenhouse: it looks like a sign-in page/],
      ['name,firm\nAnn,Acme', 'posting', /own form: it looks like a table/],
      [{ posts: [{ id: 1 }] }, 'workable', /Workable: it looks like a list of an unknown form \(id\)/],
    ] as const) {
      expect(read(input, stated)).to.deep.equal({ titles: [], problems: ['error source-mismatch'], source: null });
      expect(parsePostings(input, { source: stated }).problems[0]?.message).to.match(words);
    }
  });

  it('that nobody knows is reported, with those that are known', () => {
    expect(read(lever, 'nonsense')).to.deep.equal({
      titles: ['Cook'],
      problems: ['warning source-unknown'],
      source: 'lever',
    });
    expect(read({ weather: 'fine' }, 'nonsense').problems).to.deep.equal([
      'warning source-unknown',
      'error unknown-form',
    ]);
    expect(parsePostings(lever, { source: 'nonsense' as 'lever' }).problems[0]?.hint).to.include(
      'greenhouse, lever, ashby',
    );
  });

  it('may have an empty list, in any shape, and a broken text', () => {
    for (const [input, source] of [
      ['[]', 'lever'],
      [{ jobs: [] }, 'greenhouse'],
      [{ jobs: [], meta: { total: 0 } }, 'greenhouse'],
      [{ jobs: [] }, 'ashby'],
      [{ name: 'Acme', jobs: [] }, 'workable'],
      [{ totalFound: 0, content: [] }, 'smartrecruiters'],
      [{ offers: [] }, 'recruitee'],
      [{ data: [], meta: {} }, 'teamtailor'],
      ['<workzag-jobs/>', 'personio'],
      [[], 'json-ld'],
      [{ postings: [] }, 'posting'],
    ] as const)
      expect(read(input, source), source).to.deep.equal({ titles: [], problems: [], source });
    expect(read('[{"text": "Cook', 'lever').problems).to.deep.equal(['error json-invalid']);
  });

  it('is enough for our own form, with a title alone', () => {
    expect(read({ title: 'Cook' }, 'posting')).to.deep.equal({ titles: ['Cook'], problems: [], source: 'posting' });
  });
});

describe('a list without postings', () => {
  it('is empty if it is one of postings', () => {
    for (const input of [[], '[]', { postings: [] }, { jobs: [] }, { jobs: [], meta: { total: 0 } }])
      expect(codesOf(input), JSON.stringify(input)).to.deep.equal([]);
  });

  it('is unknown if it may be anything', () => {
    for (const input of [{ results: [] }, {}, { jobs: [], error: 'No access' }])
      expect(codesOf(input), JSON.stringify(input)).to.deep.equal(['unknown-form']);
  });
});

describe('a response in bytes', () => {
  it('is read from bytes, whatever their charset', () => {
    const text = '[{"title": "K\u00F6chin", "hiringOrganization": "Acme"}]';
    const bytes = Uint8Array.from(
      `\u00FF\u00FE${text}`
        .split('')
        .flatMap((letter, index) => (index < 2 ? [letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])),
    );
    for (const input of [new TextEncoder().encode(text), bytes]) expect(titlesOf(input)).to.deep.equal(['K\u00F6chin']);
  });
});
