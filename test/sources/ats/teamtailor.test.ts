import { expect } from '@open-wc/testing';
import { teamtailor } from '../../../src/sources/ats/teamtailor.js';
import { OTHER_DATA, brokenForms, partsOf, readAll, readPosting } from '../reading.js';
import { capturedText } from '../../support/corpus.js';

const schemaOrg = {
  '@context': 'http://schema.org/',
  '@type': 'JobPosting',
  title: 'Baker',
  identifier: { '@type': 'PropertyValue', name: 'The Bakery', value: 7 },
  datePosted: '2026-05-02T08:00:00+02:00',
  validThrough: '2026-06-30',
  employmentType: 'FULL_TIME',
  industry: 'Food',
  hiringOrganization: {
    '@type': 'Organization',
    name: 'The Bakery Ltd',
    sameAs: 'https://bakery.example/',
    logo: 'https://bakery.example/logo.png',
  },
  jobLocation: [
    {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Ovenweg 1',
        addressLocality: 'Ghent',
        addressRegion: 'Europe',
        postalCode: '9000',
        addressCountry: 'BE',
      },
    },
  ],
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: [{ '@type': 'Country', name: 'BE' }],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 2000, maxValue: 2500, unitText: 'MONTH' },
  },
};
const item = {
  id: 'f3a9',
  title: 'Baker',
  url: 'https://bakery.teamtailor.com/jobs/7-baker',
  date_published: '2026-05-01T08:00:00+02:00',
  content_html: '<p>Bake it.</p>',
  _jobposting: schemaOrg,
};
const feed = (...items: readonly object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Bakery',
  language: 'en',
  home_page_url: 'https://bakery.teamtailor.com/jobs',
  items,
});
const withPosting = (fields: object, others: object = {}) =>
  readPosting(teamtailor, feed({ ...item, ...others, _jobposting: { ...schemaOrg, ...fields } }));

const job = {
  id: '7',
  type: 'jobs',
  links: {
    'careersite-job-url': 'https://bakery.example/jobs/7-baker',
    'careersite-job-apply-url': 'https://bakery.example/jobs/7-baker/applications/new',
    self: 'https://api.teamtailor.com/v1/jobs/7',
  },
  attributes: {
    title: 'Baker',
    pitch: 'Bread!',
    body: '<p>Bake it.</p>',
    'human-status': 'published',
    status: 'open',
    internal: false,
    tags: ['bread'],
    'language-code': 'en',
    'created-at': '2026-05-01T08:00:00.000+02:00',
    'start-date': null,
    'end-date': '2026-06-30T00:00:00.000+02:00',
    'remote-status': 'hybrid',
    'employment-type': 'fulltime',
    'min-salary': 2000,
    'max-salary': 2500,
    currency: 'EUR',
    'salary-time-unit': 'monthly',
    'external-application-url': null,
  },
  relationships: {
    department: { data: { type: 'departments', id: '3' } },
    locations: {
      data: [
        { type: 'locations', id: '4' },
        { type: 'locations', id: '404' },
      ],
    },
  },
};
const included = [
  { id: '4', type: 'departments', attributes: { name: 'Not this' } },
  { id: '3', type: 'departments', attributes: { name: 'Oven' } },
  {
    id: '4',
    type: 'locations',
    attributes: { name: 'Head office', city: 'Ghent', address: 'Ovenweg 1', zip: '9000', country: 'BE' },
  },
];
const withAttributes = (attributes: object) =>
  readPosting(teamtailor, {
    data: [{ ...job, attributes: { ...job.attributes, 'company-name': 'The Bakery', ...attributes } }],
  });
const placeIn = (town: string) => ({ '@type': 'Place', address: { addressLocality: town } });
const payOf = (value: unknown) => withPosting({ baseSalary: { currency: 'SEK', value } }).baseSalary;
const isListed = (attributes: object) =>
  readAll(teamtailor, { data: { ...job, attributes: { ...job.attributes, ...attributes } } })[0]?.listed;

describe('teamtailor, the feed of a career site', () => {
  it('recognizes its responses, and no others', () => {
    for (const input of [feed(), feed(item), { data: [job] }, { data: job }])
      expect(teamtailor.detects(input), JSON.stringify(input)).to.equal(true);
    const blog = feed({ id: '1', title: 'How we bake', content_html: '<p>…</p>' });
    for (const input of [...OTHER_DATA, blog, { data: [{ type: 'articles', attributes: {} }] }])
      expect(teamtailor.detects(input), JSON.stringify(input)).to.equal(false);
  });

  it('reads an item', () => {
    const [row] = readAll(teamtailor, feed(item));
    expect(row?.problems).to.deep.equal([]);
    expect(row?.id).to.equal('f3a9');
    expect(row?.posting).to.deep.equal({
      title: 'Baker',
      hiringOrganization: {
        name: 'The Bakery Ltd',
        url: 'https://bakery.example/',
        logo: 'https://bakery.example/logo.png',
      },
      identifier: '7',
      url: 'https://bakery.teamtailor.com/jobs/7-baker',
      inLanguage: 'en',
      employmentType: ['FULL_TIME'],
      industry: 'Food',
      jobLocation: [
        {
          streetAddress: 'Ovenweg 1',
          addressLocality: 'Ghent',
          addressRegion: 'Europe',
          postalCode: '9000',
          addressCountry: 'BE',
        },
      ],
      workplaceType: ['REMOTE'],
      applicantLocationRequirements: ['BE'],
      baseSalary: [{ currency: 'EUR', minValue: 2000, maxValue: 2500, unitText: 'MONTH' }],
      datePosted: '2026-05-02T08:00:00+02:00',
      validThrough: '2026-06-30',
      description: '<p>Bake it.</p>',
      application: { url: 'https://bakery.teamtailor.com/jobs/7-baker' },
    });
  });

  it('reads from the feed what the posting lacks', () => {
    const posting = withPosting({
      title: null,
      datePosted: undefined,
      hiringOrganization: undefined,
      identifier: null,
    });
    expect(posting.title).to.equal('Baker');
    expect(posting.datePosted).to.equal('2026-05-01T08:00:00+02:00');
    expect(posting.hiringOrganization).to.deep.equal({ name: 'The Bakery' });
    expect(posting.identifier).to.equal(undefined);
  });

  it('reads the employer as a text, and a logo as an object', () => {
    expect(withPosting({ hiringOrganization: 'Bread Inc' }).hiringOrganization).to.deep.equal({ name: 'Bread Inc' });
    const hiringOrganization = { logo: { '@type': 'ImageObject', url: 'https://bakery.example/2.png' } };
    expect(withPosting({ hiringOrganization }).hiringOrganization).to.deep.equal({
      name: 'The Bakery',
      logo: 'https://bakery.example/2.png',
    });
  });

  it('reads one place, several, and none', () => {
    expect(withPosting({ jobLocation: placeIn('Lyon') }).jobLocation).to.deep.equal([{ addressLocality: 'Lyon' }]);
    expect(withPosting({ jobLocation: [placeIn('Lyon'), placeIn('Bonn')] }).jobLocation).to.have.length(2);
    expect(withPosting({ jobLocation: undefined }).jobLocation).to.equal(undefined);
  });

  it('reads salaries in all formats', () => {
    expect(payOf({ value: 30000, unitText: 'MONTH' })).to.deep.equal([
      { currency: 'SEK', value: 30000, unitText: 'MONTH' },
    ]);
    expect(payOf(30000)).to.deep.equal([{ currency: 'SEK', value: 30000 }]);
    expect(payOf(undefined)).to.equal(undefined);
  });

  it('reads the text of the posting, or plain text, if the item has no HTML', () => {
    expect(withPosting({ description: '<p>Dough.</p>' }, { content_html: '' }).description).to.equal('<p>Dough.</p>');
    expect(withPosting({}, { content_html: undefined, content_text: 'Dough.' }).description).to.equal('Dough.');
  });

  it('reports problems with their paths in the feed', () => {
    const posting = { ...schemaOrg, validThrough: 'soon' };
    const [, second] = readAll(teamtailor, feed(item, { ...item, _jobposting: posting, url: 'javascript:alert(1)' }));
    expect(second?.places).to.include.members(['items[1]._jobposting.validThrough', 'items[1].url']);
  });

  it('never throws', () => {
    for (const input of [...OTHER_DATA, ...brokenForms(feed(item)), ...brokenForms({ data: [job], included })]) {
      teamtailor.detects(input);
      readAll(teamtailor, input);
    }
  });

  it('reads careerkit-teamtailor.json', async function () {
    const input: unknown = JSON.parse(await capturedText(this, 'postings/teamtailor/careerkit-teamtailor.json'));
    const rows = readAll(teamtailor, input);
    expect(teamtailor.detects(input)).to.equal(true);
    expect(rows).to.have.length(2);
    for (const { posting, listed, problems } of rows) {
      expect(partsOf(posting)).to.equal('title employer place country posted apply');
      expect([listed, problems]).to.deep.equal([true, []]);
    }
  });
});

describe('teamtailor, the API', () => {
  it('reads a job with its included resources', () => {
    const [row] = readAll(teamtailor, { data: [job], included });
    expect([row?.id, row?.listed]).to.deep.equal(['7', true]);
    expect(row?.problems.map(({ code }) => code)).to.deep.equal(['recommended']); // the API names no employer
    expect(row?.posting).to.deep.equal({
      title: 'Baker',
      identifier: '7',
      url: 'https://bakery.example/jobs/7-baker',
      inLanguage: 'en',
      employmentType: ['FULL_TIME'],
      department: 'Oven',
      tags: ['bread'],
      jobLocation: [
        {
          streetAddress: 'Ovenweg 1',
          addressLocality: 'Ghent',
          postalCode: '9000',
          addressCountry: 'BE',
          note: 'Head office',
        },
      ],
      workplaceType: ['HYBRID'],
      baseSalary: [{ currency: 'EUR', minValue: 2000, maxValue: 2500, unitText: 'MONTH' }],
      datePosted: '2026-05-01T08:00:00.000+02:00',
      validThrough: '2026-06-30T00:00:00.000+02:00',
      description: '<p>Bread!</p>\n<p>Bake it.</p>',
      application: { url: 'https://bakery.example/jobs/7-baker/applications/new' },
    });
  });

  it('reads remote work and employment types', () => {
    expect(withAttributes({ 'remote-status': 'fully' }).workplaceType).to.deep.equal(['REMOTE']);
    expect(withAttributes({ 'remote-status': 'onsite' }).workplaceType).to.deep.equal(['ON_SITE']);
    expect(withAttributes({ 'remote-status': 'none' }).workplaceType).to.equal(undefined);
    expect(withAttributes({ 'employment-type': 'internship' }).employmentType).to.deep.equal(['INTERN']);
    expect(withAttributes({ 'employment-type': 'freelance' }).employmentType).to.deep.equal(['CONTRACTOR']);
  });

  it('sends applicants to the URL of the job', () => {
    const url = 'https://apply.example/7';
    expect(withAttributes({ 'external-application-url': url }).application).to.deep.equal({ url });
  });

  it('marks what is not public as unlisted', () => {
    expect(isListed({})).to.equal(true);
    expect(isListed({ internal: true })).to.equal(false);
    for (const status of ['draft', 'archived', 'unlisted', 'scheduled'])
      expect(isListed({ 'human-status': status }), status).to.equal(false);
  });
});
