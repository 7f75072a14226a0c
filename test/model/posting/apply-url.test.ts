import { expect } from '@open-wc/testing';
import { type ApplyUrlOptions, applyLink } from '../../../src/model/posting/apply-url.js';

const PAGE = 'https://careers.example/jobs/page.html';
const options: ApplyUrlOptions = { page: PAGE, subject: 'Application: ML & more' };
const to = (url: string, more: Partial<ApplyUrlOptions> = {}, startDateParam?: string) =>
  applyLink({ application: { url, ...(startDateParam && { startDateParam }) } }, { ...options, ...more })?.url;

/** 500 parameters of this value. */
const manyWith = (value: string): string => Array.from({ length: 500 }, (_, at) => `utm_${at}=${value}`).join('&');

describe('applyLink', () => {
  it('leads to the address as the posting gives it', () => {
    expect(to('https://acme.example/apply?id=1#form')).to.equal('https://acme.example/apply?id=1#form');
  });

  it('resolves against the page, or the base where there is one', () => {
    expect(to('apply')).to.equal('https://careers.example/jobs/apply');
    expect(to('apply', { base: 'https://cdn.example/data/' })).to.equal('https://cdn.example/data/apply');
  });

  for (const [query, link, result] of [
    ['?utm_source=x&utm_campaign=a%20b', 'https://acme.example/a', '?utm_source=x&utm_campaign=a+b'],
    ['?gh_src=1&gh_jid=2', 'https://acme.example/a', '?gh_src=1&gh_jid=2'],
    [
      '?lever-source=1&lever-origin=2&ashby_jid=3',
      'https://acme.example/a',
      '?lever-source=1&lever-origin=2&ashby_jid=3',
    ],
    ['?source=s&ref=r', 'https://acme.example/a', '?source=s&ref=r'],
    ['?utm_source=page', 'https://acme.example/a?utm_source=own', '?utm_source=own'],
    ['?utm_source=page&ref=r', 'https://acme.example/a?utm_source=own&id=1', '?utm_source=own&id=1&ref=r'],
    ['?session=secret&utm_=x&myutm_source=x&sourcecode=x', 'https://acme.example/a', ''],
    ['?utm_source=one&utm_source=two', 'https://acme.example/a', '?utm_source=one'],
    ['?utm_source=%26admin%3D1', 'https://acme.example/a', '?utm_source=%26admin%3D1'],
  ] as const) {
    it(`passes on who sent the applicant, and no more: ${query} to ${link}`, () => {
      expect(new URL(to(link, { page: PAGE + query }) ?? '').search).to.equal(result);
    });
  }

  for (const [name, query] of [
    ['257 characters', `?utm_source=${'x'.repeat(247)}`],
    ['a value of 8,000 characters', `?utm_source=${'x'.repeat(8000)}`],
    ['a long name', `?utm_${'x'.repeat(300)}=a`],
    ['U+0000', '?utm_source=a%00b'],
    ['a line break', '?utm_source=a%0D%0Ab'],
  ] as const) {
    it(`leaves out a whole parameter that no campaign has: ${name}`, () => {
      const link = to('https://acme.example/a', { page: `${PAGE}${query}&ref=r` }) ?? '';
      expect(new URL(link).search).to.equal('?ref=r');
    });
  }

  it('passes on 256 characters', () => {
    const query = `?utm_source=${'x'.repeat(246)}`;
    expect(new URL(to('https://acme.example/a', { page: PAGE + query }) ?? '').search).to.equal(query);
  });

  it('passes on at most 20 parameters, in a link of at most 4,096 characters', () => {
    const link = to('https://acme.example/a', { page: `${PAGE}?${manyWith('x')}` }) ?? '';
    expect([...new URL(link).searchParams]).to.have.length(20);
    const long =
      to('https://acme.example/a', { page: `${PAGE}?${manyWith(encodeURIComponent('ü'.repeat(200)))}` }) ?? '';
    expect(long.length).to.be.within(3000, 4096);
    for (const value of new URL(long).searchParams.values()) expect(value).to.equal('ü'.repeat(200));
  });

  it('replaces half characters of the page’s address', () => {
    const link = to('https://acme.example/a', { page: `${PAGE}?utm_source=%ED%A0%80x` }) ?? '';
    expect(new URL(link).searchParams.get('utm_source')).to.match(/^\uFFFD+x$/);
  });

  it('cuts a subject after 200 characters, and no character in two', () => {
    const subject = `${'x'.repeat(199)}😀${'y'.repeat(500)}`;
    const { url = '' } = applyLink({ application: { email: 'jobs@acme.example' } }, { ...options, subject }) ?? {};
    expect(new URL(url).searchParams.get('subject')).to.equal(`${'x'.repeat(199)}😀`);
  });

  it('passes on what it is told to', () => {
    const page = `${PAGE}?campus=mit&session=secret`;
    expect(to('https://acme.example/a', { page, track: ['campus'] })).to.equal('https://acme.example/a?campus=mit');
  });

  it('leaves the query alone that it has nothing to add to', () => {
    expect(to('https://acme.example/a?x=%20&flag')).to.equal('https://acme.example/a?x=%20&flag');
  });

  it('hands over the start date where the posting names a parameter for it', () => {
    const startDate = '2026-05-18/2026-06-30';
    expect(to('https://acme.example/a', { startDate }, 'start')).to.equal(
      'https://acme.example/a?start=2026-05-18%2F2026-06-30',
    );
    expect(to('https://acme.example/a?start=any', { startDate: '2026-05' }, 'start')).to.equal(
      'https://acme.example/a?start=2026-05',
    );
    expect(to('https://acme.example/a', { startDate })).to.equal('https://acme.example/a');
    expect(to('https://acme.example/a', {}, 'start')).to.equal('https://acme.example/a');
  });

  it('writes an e-mail where there is no address', () => {
    expect(applyLink({ application: { email: 'jobs+ml@acme.example' } }, options)?.url).to.equal(
      'mailto:jobs%2Bml@acme.example?subject=Application%3A%20ML%20%26%20more',
    );
  });

  it('lets nobody put headers into the e-mail', () => {
    const link = applyLink({ application: { email: 'a@acme.example?bcc=x@evil.example' } }, options)?.url ?? '';
    expect([...new URL(link).searchParams.keys()]).to.deep.equal(['subject']);
  });

  it('writes subject and text as RFC 6068 asks: spaces as %20, line ends as %0D%0A, nothing else of the query', () => {
    const link = applyLink(
      { application: { email: 'jobs@acme.example' } },
      { page: PAGE, subject: 'Bewerbung: Köche & Köchinnen #1?', body: 'A+B = 100 %\r\n\r\nö' },
    )?.url;
    expect(link).to.equal(
      'mailto:jobs@acme.example?subject=Bewerbung%3A%20K%C3%B6che%20%26%20K%C3%B6chinnen%20%231%3F&body=A%2BB%20%3D%20100%20%25%0D%0A%0D%0A%C3%B6',
    );
  });

  it('survives a title that was cut within a character', () => {
    const link = applyLink(
      { application: { email: 'jobs@acme.example' } },
      { page: PAGE, subject: 'Intern \uD83D' },
    )?.url;
    expect(link).to.equal('mailto:jobs@acme.example?subject=Intern%20%EF%BF%BD');
  });

  it('prefers the address to the e-mail, unless the address is none', () => {
    const email = 'jobs@acme.example';
    expect(applyLink({ application: { url: 'https://acme.example/a', email } }, options)?.url).to.equal(
      'https://acme.example/a',
    );
    expect(applyLink({ application: { url: 'javascript:alert(1)', email } }, options)?.url).to.match(
      /^mailto:jobs@acme\.example/,
    );
  });

  for (const application of [undefined, {}, { url: 'javascript:alert(1)' }, { limit: 1 }]) {
    it(`leads nowhere for ${JSON.stringify(application) ?? 'no application'}`, () => {
      expect(applyLink({ application }, options)).to.equal(null);
    });
  }

  it('works on a page without an address of its own', () => {
    expect(to('https://acme.example/a', { page: 'about:srcdoc' })).to.equal('https://acme.example/a');
    expect(to('apply', { page: 'about:srcdoc' })).to.equal(undefined);
  });

  describe('of a posting that states only its page', () => {
    const url = 'https://acme.example/jobs/7#top';

    it('leads there, with the tracking parameters, but no start date', () => {
      const page = `${PAGE}?utm_source=x`;
      expect(applyLink({ url }, { ...options, page, startDate: '2026-05-18' })).to.deep.equal({
        url: 'https://acme.example/jobs/7?utm_source=x#top',
        isPage: true,
      });
      expect(applyLink({ url: '/jobs/7' }, { ...options, base: 'https://cdn.example/' })?.url).to.equal(
        'https://cdn.example/jobs/7',
      );
    });

    it('prefers every way to apply', () => {
      const email = 'jobs@acme.example';
      expect(applyLink({ url, application: { email } }, options)).to.deep.include({ isPage: false });
      expect(applyLink({ url, application: { url: '/a' } }, options)).to.deep.equal({
        url: 'https://careers.example/a',
        isPage: false,
      });
    });

    it('leads nowhere on that page, and never to an address that is none', () => {
      expect(applyLink({ url: `${PAGE}#apply` }, options)).to.equal(null);
      expect(applyLink({ url: 'javascript:alert(1)' }, options)).to.equal(null);
    });
  });
});
