import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../src/schema/index.js';
import { decodeText, parsePostings } from '../../src/sources/index.js';
import { feed } from '../../src/sources/feed.js';
import { parseXml } from '../../src/sources/fields/xml.js';
import { OTHER_DATA, brokenForms } from './reading.js';

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Careers</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const ITEM = '<title>Intern</title><link>https://acme.example/1</link>';
const read = (text: string): ReturnType<typeof parsePostings> => parsePostings(text);
const first = (text: string): JobPosting => {
  const [posting] = read(text).postings;
  if (!posting) throw new Error(`no posting in ${text}`);
  return posting;
};
/** The posting of an item with these elements as well. */
const withElements = (elements: string): JobPosting => first(rss(ITEM + elements));

const posting = {
  title: 'Intern',
  url: 'https://acme.example/1',
  application: { url: 'https://acme.example/1' },
};

describe('a feed', () => {
  it('is RSS, whatever is before it', () => {
    for (const before of [
      '',
      '<?xml version="1.0"?>',
      '\n\n',
      '\uFEFF',
      'ï»¿',
      '\u0000',
      'x',
      '<!-- made by hand -->',
    ]) {
      const { postings, source } = read(before + rss(ITEM));
      expect([source, postings], before).to.deep.equal(['feed', [posting]]);
    }
  });

  it('is RSS 1.0, with its items beside the channel', () => {
    const text = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Careers</title></channel><item>${ITEM}<dc:date>2026-05-18</dc:date></item></rdf:RDF>`;
    expect(read(text).postings).to.deep.equal([{ ...posting, datePosted: '2026-05-18' }]);
  });

  it('is Atom, with any prefix', () => {
    for (const prefix of ['', 'atom:']) {
      const text = `<feed xml:lang="de"><title>Stellen</title><entry><id>urn:1</id><title type="text">Praktikum</title>
        <link rel="self" href="https://acme.example/feed"/><link rel="alternate" href="https://acme.example/1"/>
        <published>2026-05-18T08:00:00Z</published><updated>2026-06-01T08:00:00Z</updated>
        <category term="garden" label="Garten"/><content type="html">&lt;p&gt;Hecken.&lt;/p&gt;</content></entry></feed>`.replace(
        /(<\/?)(?=[a-z])/g,
        `$1${prefix}`,
      );
      expect(read(text).postings).to.deep.equal([
        {
          title: 'Praktikum',
          url: 'https://acme.example/1',
          inLanguage: 'de',
          tags: ['Garten'],
          datePosted: '2026-05-18T08:00:00Z',
          description: '<p>Hecken.</p>',
          application: { url: 'https://acme.example/1' },
        },
      ]);
    }
  });

  it('has the words of Teamtailor', () => {
    const text = `<rss xmlns:tt="https://teamtailor.com/locations"><channel><title>Acme</title><item>${ITEM}
      <remoteStatus>hybrid</remoteStatus><tt:locations><tt:location><tt:name>HQ</tt:name><tt:address>Hedge Lane 1</tt:address>
      <tt:zip>00100</tt:zip><tt:city>Helsinki</tt:city><tt:country>Finland</tt:country></tt:location><tt:location>
      <tt:name>Oslo</tt:name><tt:address/><tt:city>Oslo</tt:city><tt:country>Norway</tt:country></tt:location></tt:locations>
      <tt:department>Finance</tt:department><tt:role>Analyst</tt:role></item></channel></rss>`;
    expect(first(text)).to.deep.equal({
      ...posting,
      hiringOrganization: { name: 'Acme' },
      department: 'Finance',
      tags: ['Analyst'],
      jobLocation: [
        {
          streetAddress: 'Hedge Lane 1',
          addressLocality: 'Helsinki',
          postalCode: '00100',
          addressCountry: 'FI',
          note: 'HQ',
        },
        { addressLocality: 'Oslo', addressCountry: 'NO' },
      ],
      workplaceType: ['HYBRID'],
    });
    expect(withElements('<remoteStatus>none</remoteStatus>').workplaceType).to.equal(undefined);
  });

  it('has the words of Google base, WP Job Manager and NEOGOV', () => {
    for (const [prefix, elements] of [
      ['g', 'employer location job_type expiration_date'],
      ['job_listing', 'company location job_type expires'],
      ['joblisting', 'agency location jobtype advertiseToDateTimeUTC'],
    ] as const) {
      const values = ['Acme', 'Ghent', 'Full-time', '2026-12-31'];
      const text = elements.split(' ').map((name, index) => `<${prefix}:${name}>${values[index]}</${prefix}:${name}>`);
      const { hiringOrganization, jobLocation, employmentType, validThrough } = withElements(text.join(''));
      expect([hiringOrganization?.name, jobLocation, employmentType]).to.deep.equal([
        'Acme',
        [{ name: 'Ghent' }],
        ['FULL_TIME'],
      ]);
      expect(validThrough).to.match(/^2026-12-31/);
    }
  });

  it('may have XML as its content', () => {
    const content = '<Vacancy><Salary>£12 per hour</Salary><Job_Location>Bath</Job_Location></Vacancy>';
    const { baseSalary, jobLocation } = withElements(`<a10:content type="text/xml">${content}</a10:content>`);
    expect(baseSalary).to.deep.equal([{ currency: 'GBP', value: 12, unitText: 'HOUR' }]);
    expect(jobLocation).to.deep.equal([{ name: 'Bath' }]);
  });

  for (const [date, expected] of [
    ['Fri, 04 Sep 2026 14:50:13 +0300', '2026-09-04T14:50:13+03:00'],
    ['Fri 4 Sept 2026 14:50 GMT', '2026-09-04T14:50Z'],
    ['04 Sep 26 14:50:13 EST', '2026-09-04T14:50:13-05:00'],
    ['Friday, 04-Sep-2026 14:50:13 UTC', '2026-09-04T14:50:13Z'],
    ['Fri, 04 Sep 2026 14:50:13 GMT+0200', '2026-09-04T14:50:13+02:00'],
    ['Fri, 04 Sep 2026 05:00:00:0', '2026-09-04T05:00:00'],
    ['Fri, 04 Sep 2026', '2026-09-04'],
    ['2026-09-04', '2026-09-04'],
  ] as const)
    it(`has the date ${date}`, () => {
      expect(withElements(`<pubDate>${date}</pubDate>`).datePosted).to.equal(expected);
    });

  it('has the entities of XML and of HTML, escaped text, and CDATA', () => {
    const text = rss(
      '<title>Caf&eacute; &#8211; &ldquo;A&amp;B&rdquo; &amp;nbsp;</title><link>https://acme.example/1</link>',
    );
    expect(first(text).title).to.equal('Café – “A&B” &nbsp;');
    expect(withElements('<description>&lt;p&gt;R&amp;amp;D&lt;/p&gt;</description>').description).to.equal(
      '<p>R&amp;D</p>',
    );
    expect(withElements('<description><![CDATA[<p>a &lt; b</p>]]></description>').description).to.equal(
      '<p>a &lt; b</p>',
    );
  });

  it('is in the charset that it declares', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<title>Gärtner</title><link>https://acme.example/1</link>')}`;
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(decodeText(bytes)).to.equal(text);
    expect(parsePostings(bytes).postings[0]?.title).to.equal('Gärtner');
  });

  it('tells where it is broken, and gives what is before', () => {
    const text = `<rss><channel>\n<item>${ITEM}</item>\n<item><title>Cut`;
    const { postings, problems } = read(text);
    expect(postings.map(({ title }) => title)).to.deep.equal(['Intern', 'Cut']);
    const found = problems.filter(({ code }) => code === 'xml-malformed');
    expect(found.map(({ message }) => message)[0]).to.match(/line 3/);
  });

  it('tells what is wrong with an item by its path', () => {
    const { postings, problems } = read(
      rss(
        ITEM,
        '<link>https://acme.example/2</link>',
        '<title>Two</title><pubDate>some day</pubDate><salary>??</salary>',
      ),
    );
    expect(postings.map(({ title }) => title)).to.deep.equal(['Intern', 'Two']);
    const errors = problems.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
    expect(errors).to.have.members(['required rss.channel.item[1].title', 'date-invalid rss.channel.item[2].pubDate']);
  });

  it('expands no entity of its own, fetches none, and ends at once', () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const start = performance.now();
    const { postings } = read(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol"><!ENTITY x SYSTEM "https://acme.example/secret">${laughs}]>${rss('<title>&l30;&x;</title>')}`,
    );
    expect(postings.map(({ title }) => title)).to.deep.equal(['&l30;&x;']);
    expect(performance.now() - start).to.be.below(500);
  });

  it('states that it goes on', () => {
    const link = '<atom:link rel="next" href="https://acme.example/feed?page=2"/>';
    const { problems } = read(rss(ITEM).replace('<item>', `${link}<item>`));
    expect(problems.map(({ code }) => code)).to.include('list-incomplete');
  });

  it('may be empty', () => {
    const { postings, problems, source } = read(rss());
    expect([postings, problems, source]).to.deep.equal([[], [], 'feed']);
  });

  it('has 10,000 items, and never throws', function () {
    this.timeout(20_000);
    const items = Array.from({ length: 10_000 }, (_, at) => ITEM.replace('/1', `/${at}`));
    expect(read(rss(...items)).postings).to.have.length(10_000);
    for (const data of OTHER_DATA) expect(feed.detects(data)).to.equal(false);
    const data = parseXml(
      rss(`${ITEM}<category>a</category><tt:locations><tt:location><tt:city>x</tt:city></tt:location></tt:locations>`),
    );
    for (const broken of brokenForms(data)) {
      feed.detects(broken);
      feed.read(broken, {});
    }
  });
});
