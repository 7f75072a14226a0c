import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../src/schema/index.js';
import { parseXml } from '../../src/sources/fields/xml.js';
import { parsePostings } from '../../src/sources/index.js';
import { jobXml } from '../../src/sources/job-xml.js';
import { OTHER_DATA, brokenForms } from './reading.js';

const read = (text: string): ReturnType<typeof parsePostings> => parsePostings(text);
const job = (title: string, status = 'open'): string =>
  `<job><title>${title}</title><company>Acme</company><status>${status}</status></job>\n`;
const posting: JobPosting = {
  title: 'Intern',
  hiringOrganization: { name: 'Acme' },
  identifier: 'B-1',
  url: 'https://acme.example/1',
  employmentType: ['INTERN'],
  jobLocation: [{ addressLocality: 'Ghent', addressCountry: 'BE' }],
  datePosted: '2026-09-08',
  application: { url: 'https://acme.example/1' },
};

describe('a job feed in XML', () => {
  for (const [name, text] of Object.entries({
    Indeed: `<source><publisher>A</publisher><job><title>Intern</title><referencenumber>B-1</referencenumber>
      <url>https://acme.example/1</url><company>Acme</company><city>Ghent</city><country>BE</country>
      <jobtype>internship</jobtype><date>2026-09-08</date></job></source>`,
    Jooble: `<jobs><job id="B-1"><name>Intern</name><link>https://acme.example/1</link><region><city>Ghent</city>
      <country>BE</country></region><pubdate>08.09.2026</pubdate><jobtype>Internship</jobtype><company>Acme</company>
      </job></jobs>`,
    'an agency, with objects': `<jobs><job><id>B-1</id><job_details><title>Intern</title><url>https://acme.example/1</url>
      <contract_type>Internship</contract_type></job_details><job_dates><published>2026-09-08</published></job_dates>
      <job_locations><location_city>Ghent</location_city><location_country_code>be</location_country_code></job_locations>
      <company><company_name>Acme</company_name></company></job></jobs>`,
    'French names': `<offres><offre><intitule-du-poste>Intern</intitule-du-poste><reference>B-1</reference>
      <lien>https://acme.example/1</lien><entreprise>Acme</entreprise><ville>Ghent</ville><pays>BE</pays>
      <type-de-contrat>Stage</type-de-contrat><date-de-publication>2026-09-08</date-de-publication></offre></offres>`,
    'German names, any prefix': `<x:stellen xmlns:x="urn:x"><x:stelle><x:titel>Intern</x:titel><x:kennziffer>B-1</x:kennziffer>
      <x:link>https://acme.example/1</x:link><x:firma>Acme</x:firma><x:stadt>Ghent</x:stadt><x:land>BE</x:land>
      <x:anstellungsart>Praktikum</x:anstellungsart><x:datum>8.9.2026</x:datum></x:stelle></x:stellen>`,
  }))
    it(`is read with the names of ${name}`, () => {
      const { postings, problems, source } = read(text);
      expect(source).to.equal('job-xml');
      expect(postings).to.deep.equal([posting]);
      expect(problems.filter(({ code }) => code !== 'empty')).to.deep.equal([]);
    });

  it('may have several elements of one name, and attributes', () => {
    const text = `<jobs><job><title>One</title><company>Acme</company><location>Ghent</location><location>Bath</location></job>
      <job><title>Two</title><company id="7">Acme</company><category>a</category><category>b</category></job></jobs>`;
    expect(read(text).postings).to.deep.equal([
      { title: 'One', hiringOrganization: { name: 'Acme' }, jobLocation: [{ name: 'Ghent' }, { name: 'Bath' }] },
      { title: 'Two', hiringOrganization: { name: 'Acme' }, tags: ['a', 'b'] },
    ]);
  });

  it('tells where it is broken, and gives the good postings', () => {
    const { postings, problems } = read(`<jobs>\n${job('One')}${job('Two')}<job><title>Cut</title><comp`);
    expect(postings.map(({ title }) => title)).to.deep.equal(['One', 'Two', 'Cut']);
    const found = problems.filter(({ code }) => code === 'xml-malformed');
    expect(found[0]?.message).to.match(/line 4/);
  });

  it('tells what is not understood, and what is wrong with its path', () => {
    const { problems } = read(
      '<jobs><job><title>One</title><company>Acme</company><url>https://acme.example/</url><date>soon</date><pet>Rex</pet></job></jobs>',
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'columns-unknown ',
      'date-invalid jobs.job.date',
    ]);
  });

  it('leaves out what is closed', () => {
    expect(
      read(`<jobs>${job('open')}${job('closed', 'closed')}</jobs>`).postings.map(({ title }) => title),
    ).to.deep.equal(['open']);
  });

  for (const [name, text] of Object.entries({
    'a sitemap':
      '<urlset><url><loc>https://acme.example/</loc></url><url><loc>https://acme.example/2</loc></url></urlset>',
    'a picture': '<svg><title>Acme</title><g><path d="M0 0"/></g></svg>',
    books: '<books><book><title>Hedges</title><author>Ann</author></book><book><title>Soup</title></book></books>',
    'an error': '<error><title>Not found</title><status>404</status></error>',
  }))
    it(`is not ${name}`, () => {
      expect(read(text).source).to.equal(null);
    });

  it('has 10,000 postings, and never throws', function () {
    this.timeout(30_000);
    const jobs = Array.from(
      { length: 10_000 },
      (_, at) => `<job><title>Job ${at}</title><company>A</company><id>${at}</id></job>`,
    );
    expect(read(`<jobs>${jobs.join('')}</jobs>`).postings).to.have.length(10_000);
    for (const data of OTHER_DATA) expect(jobXml.detects(data)).to.equal(false);
    const data = parseXml(
      '<jobs><job id="1"><title>A</title><company><name>B</name></company><city>C</city></job></jobs>',
    );
    for (const broken of brokenForms(data)) {
      jobXml.detects(broken);
      jobXml.read(broken, {});
      jobXml.findIssues?.(broken);
    }
  });
});
