import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../src/schema/index.js';
import { microdata } from '../../src/sources/microdata.js';
import { parsePostings } from '../../src/sources/index.js';
import { OTHER_DATA, brokenForms } from './reading.js';

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const micro = (properties: string): string =>
  page(`<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Intern</b>${properties}</div>`);
const first = (text: string): JobPosting => {
  const { postings, source } = parsePostings(text);
  const [posting] = postings;
  if (!posting || source !== 'microdata') throw new Error(`${source}: no posting in ${text}`);
  return posting;
};

const item = (title: string): string =>
  `<li itemscope itemtype="https://schema.org/JobPosting"><p itemprop="title">${title}<p itemprop="industry">Food`;
const ORGANIZATION = 'https://schema.org/Organization';

describe('a page with marks in its HTML', () => {
  it('has microdata', () => {
    const posting = first(
      micro(`<div itemprop="hiringOrganization" itemscope itemtype="${ORGANIZATION}"><img itemprop="logo" src="https://acme.example/a.png">
        <span itemprop="name">Acme</span></div><link itemprop="url" href="https://acme.example/1"><time itemprop="datePosted" datetime="2026-05-18">May</time>
        <data itemprop="totalJobOpenings" value="3">three</data><p itemprop="description">Lay <b>hedges</b>.<br>Daily.</p>`),
    );
    expect(posting).to.deep.equal({
      title: 'Intern',
      hiringOrganization: { name: 'Acme', logo: 'https://acme.example/a.png' },
      url: 'https://acme.example/1',
      datePosted: '2026-05-18',
      totalJobOpenings: 3,
      description: 'Lay <b>hedges</b>.<br>Daily.',
      application: { url: 'https://acme.example/1' },
    });
  });

  it('has RDFa Lite, with or without a prefix', () => {
    for (const prefix of ['', 'schema:']) {
      const text = page(
        `<div vocab="https://schema.org/" typeof="${prefix}JobPosting"><h1 property="${prefix}title">Intern</h1>
         <div property="${prefix}hiringOrganization" typeof="${prefix}Organization"><b property="${prefix}name">Acme</b></div>
         <meta property="${prefix}datePosted" content="2026-05-18"></div>`,
      );
      expect(first(text)).to.deep.equal({
        title: 'Intern',
        hiringOrganization: { name: 'Acme' },
        datePosted: '2026-05-18',
      });
    }
  });

  it('is not doubled by JSON-LD', () => {
    const json =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Intern","datePosted":"2026-05-18"}</script>';
    const { postings, source } = parsePostings(micro(json));
    expect(source).to.equal('json-ld');
    expect(postings).to.deep.equal([{ title: 'Intern', datePosted: '2026-05-18' }]);
    const other = '<script type="application/ld+json">{"@type":"Organization","name":"Acme"}</script>';
    expect(first(micro(other)).title).to.equal('Intern');
  });

  it('has the address of the page, if it states no other', () => {
    const { postings } = parsePostings(micro(''), { url: 'https://acme.example/jobs/1' });
    expect(postings[0]?.url).to.equal('https://acme.example/jobs/1');
  });

  it('may have several postings, and end tags that are missing', () => {
    const { postings } = parsePostings(page(`<ul>${item('Cook')}${item('Baker')}</ul>`));
    expect(postings).to.deep.equal([
      { title: 'Cook', industry: 'Food' },
      { title: 'Baker', industry: 'Food' },
    ]);
  });

  it('has nothing in comments, scripts and templates', () => {
    const hidden = '<b itemprop="title">Hidden</b>';
    const text = micro(`<!-- ${hidden} --><script>'${hidden}'</script><template>${hidden}</template>`);
    expect(first(text).title).to.equal('Intern');
  });

  it('ends in time, and never throws', function () {
    this.timeout(20_000);
    const start = performance.now();
    for (const hostile of ['<a "', '<b \'<b "', '<p itemprop=title>', '<div itemscope>', '</p>', '<!--', '<a b="'])
      parsePostings(micro(hostile.repeat(20_000)));
    expect(performance.now() - start).to.be.below(15_000);
    for (const data of OTHER_DATA) expect(microdata.detects(data)).to.equal(false);
    const data = [{ type: 'JobPosting', title: 'Intern', hiringOrganization: { type: 'Organization', name: 'Acme' } }];
    expect(microdata.detects(data)).to.equal(true);
    for (const broken of brokenForms(data)) if (microdata.detects(broken)) microdata.read(broken, {});
  });
});
