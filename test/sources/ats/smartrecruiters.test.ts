import { expect } from '@open-wc/testing';
import { smartrecruiters } from '../../../src/sources/ats/smartrecruiters.js';
import { OTHER_DATA, brokenForms, partsOf, readAll, readPosting } from '../reading.js';
import { capturedText } from '../../support/corpus.js';

/** A row of the list, as the documentation shows it. */
const row = {
  id: '101',
  name: 'Baker',
  refNumber: 'REF7',
  company: { identifier: 'Bakery', name: 'The Bakery' },
  releasedDate: '2026-05-01T08:00:00.000Z',
  location: { city: 'Lyon', region: '', country: 'fr', remote: false, hybrid: false, fullLocation: 'Lyon, , France' },
  industry: { id: 'food', label: 'Food' },
  department: {},
  function: {},
  typeOfEmployment: { id: 'permanent', label: 'Vollzeit' },
  experienceLevel: { id: 'not_applicable', label: 'Not Applicable' },
  customField: [{ fieldId: 'COUNTRY', fieldLabel: 'Country', valueId: 'fr', valueLabel: 'France' }],
  language: { code: 'en-GB' },
};
const list = (...content: readonly unknown[]) => ({ offset: 0, limit: 100, totalFound: content.length, content });

/** The response for one posting. */
const detail = {
  ...row,
  active: true,
  visibility: 'PUBLIC',
  postingUrl: 'https://jobs.smartrecruiters.com/Bakery/101-baker',
  applyUrl: 'https://jobs.smartrecruiters.com/Bakery/101-baker?oga=true',
  jobAd: {
    sections: {
      companyDescription: { title: 'Wir', text: '<p>Bread.</p>' },
      jobDescription: { title: 'Aufgabe', text: '<p>Bake it.</p>' },
      qualifications: { title: 'Profil', text: '<p>Early riser.</p>' },
      additionalInformation: { title: 'Weiteres', text: '<p>No dogs.</p>' },
      videos: { title: 'Filme', urls: ['https://video.example/1', 'https://video.example/2'] },
    },
  },
};
const payOf = (compensation: object) => readPosting(smartrecruiters, { ...detail, compensation }).baseSalary;
const isListed = (fields: object) => readAll(smartrecruiters, { ...detail, ...fields })[0]?.listed;

describe('smartrecruiters', () => {
  it('recognizes its responses, and no others', () => {
    for (const input of [list(), list(row), detail, [detail], { content: [row] }])
      expect(smartrecruiters.detects(input), JSON.stringify(input)).to.equal(true);
    for (const input of OTHER_DATA) expect(smartrecruiters.detects(input), JSON.stringify(input)).to.equal(false);
  });

  it('reads a row of the list', () => {
    expect(readPosting(smartrecruiters, list(row))).to.deep.equal({
      title: 'Baker',
      hiringOrganization: { name: 'The Bakery' },
      identifier: 'REF7',
      url: 'https://jobs.smartrecruiters.com/Bakery/101',
      inLanguage: 'en-GB',
      employmentType: ['FULL_TIME'],
      industry: 'Food',
      jobLocation: [{ name: 'Lyon, France', addressLocality: 'Lyon', addressCountry: 'FR' }],
      datePosted: '2026-05-01T08:00:00.000Z',
      application: { url: 'https://jobs.smartrecruiters.com/Bakery/101' },
    });
  });

  it('reads the texts and URLs of one posting', () => {
    const posting = readPosting(smartrecruiters, detail);
    expect(posting.hiringOrganization).to.deep.equal({ name: 'The Bakery', description: '<p>Bread.</p>' });
    expect(posting.description).to.equal('<p>Bake it.</p>');
    expect(posting.qualifications).to.equal('<p>Early riser.</p>');
    expect(posting.sections).to.deep.equal([
      { heading: 'Weiteres', body: '<p>No dogs.</p>' },
      { heading: 'Filme', body: 'https://video.example/1\nhttps://video.example/2' },
    ]);
    expect(posting.url).to.equal(detail.postingUrl);
    expect(posting.application?.url).to.equal(detail.applyUrl);
  });

  it('leaves empty sections out', () => {
    const sections = { jobDescription: {}, videos: { urls: [] }, additionalInformation: { title: 'More', text: ' ' } };
    const posting = readPosting(smartrecruiters, { ...detail, jobAd: { sections } });
    expect(posting.sections).to.equal(undefined);
    expect(posting.description).to.equal(undefined);
  });

  it('reads "Remote" as a workplace type, never as a town', () => {
    const location = {
      city: 'Remote',
      country: 'us',
      remote: true,
      hybrid: false,
      fullLocation: 'Remote, , United States',
    };
    const posting = readPosting(smartrecruiters, list({ ...row, location }));
    expect(posting.workplaceType).to.deep.equal(['REMOTE']);
    expect(posting.jobLocation).to.equal(undefined);
    expect(posting.applicantLocationRequirements).to.deep.equal(['United States']);
  });

  it('keeps the town of remote and hybrid work', () => {
    const location = { city: 'Lyon', country: 'fr', remote: true, hybrid: true, hybridDescription: '2 days a week' };
    const posting = readPosting(smartrecruiters, list({ ...row, location }));
    expect(posting.workplaceType).to.deep.equal(['REMOTE', 'HYBRID']);
    expect(posting.workplaceNote).to.equal('2 days a week');
    expect(posting.jobLocation).to.deep.equal([{ addressLocality: 'Lyon', addressCountry: 'FR' }]);
  });

  it('states no workplace type if all flags are false', () => {
    expect(readPosting(smartrecruiters, list(row)).workplaceType).to.equal(undefined);
  });

  const types: readonly (readonly [type: object, level: object, expected: readonly string[]])[] = [
    [{ label: 'Full-time' }, {}, ['FULL_TIME']],
    [{ id: 'part-time', label: 'Teilzeit' }, {}, ['PART_TIME']],
    [{ id: 'intern', label: 'Praktikum' }, { id: 'internship' }, ['INTERN']],
    [{ label: 'Intern' }, { id: 'internship' }, ['INTERN']],
    [{ id: 'permanent', label: 'Full-time' }, { id: 'internship', label: 'Internship' }, ['FULL_TIME', 'INTERN']],
    [{ id: 'contract', label: 'Contract' }, {}, ['CONTRACTOR']],
    [{ id: 'temporary' }, {}, ['TEMPORARY']],
  ];
  for (const [typeOfEmployment, experienceLevel, expected] of types) {
    it(`reads ${JSON.stringify(typeOfEmployment)} at the level ${JSON.stringify(experienceLevel)}`, () => {
      const posting = readPosting(smartrecruiters, list({ ...row, typeOfEmployment, experienceLevel }));
      expect(posting.employmentType).to.deep.equal(expected);
    });
  }

  it('reads the function and the level as tags', () => {
    const labels = { function: { label: 'Production' }, experienceLevel: { id: 'associate', label: 'Associate' } };
    expect(readPosting(smartrecruiters, list({ ...row, ...labels })).tags).to.deep.equal(['Production', 'Associate']);
  });

  it('reads a salary if there is an amount', () => {
    expect(payOf({ min: 2000, max: '2500', currency: 'EUR', period: 'MONTHLY' })).to.deep.equal([
      { minValue: 2000, maxValue: 2500, currency: 'EUR', unitText: 'MONTH' },
    ]);
    expect(payOf({ currency: 'EUR' })).to.equal(undefined);
    expect(payOf({})).to.equal(undefined);
  });

  it('marks what is not public as unlisted', () => {
    expect(isListed({})).to.equal(true);
    expect(isListed({ active: false })).to.equal(false);
    expect(isListed({ visibility: 'INTERNAL' })).to.equal(false);
  });

  it('reports problems with their paths in the response', () => {
    const broken = { ...row, typeOfEmployment: { label: 'Minijob' }, releasedDate: 'yesterday' };
    const [, second] = readAll(smartrecruiters, list(row, broken));
    expect(second?.places).to.deep.equal(['content[1].releasedDate']);
    expect(second?.posting?.tags).to.deep.equal(['Minijob']);
  });

  it('never throws', () => {
    for (const input of [...OTHER_DATA, ...brokenForms(list(row)), ...brokenForms(detail)]) {
      smartrecruiters.detects(input);
      readAll(smartrecruiters, input);
    }
  });

  const list1 = 'title employer place country posted apply';
  const captures: readonly (readonly [file: string, at: readonly string[], expected: readonly string[]])[] = [
    ['careerkit-knight.json', [], [list1]],
    ['careerpagemonitor-smartrecruiters.json', [], [list1.replace('posted', 'workplace posted'), list1]],
    [
      'manwithaplandy-smartrecruiters.json',
      ['list_pages', '0'],
      [list1, list1.replace('place country posted', 'workplace posted')],
    ],
    ['manwithaplandy-smartrecruiters.json', ['list_pages', '1'], [list1.replace('posted', 'workplace posted')]],
    ['manwithaplandy-smartrecruiters.json', ['details', '744000135080134'], [`${list1} text`]],
    [
      'manwithaplandy-smartrecruiters.json',
      ['details', '744000135078460'],
      [list1.replace('posted', 'workplace posted')],
    ],
  ];
  for (const [file, at, expected] of captures) {
    it(`reads ${file} ${at.join('.')}`, async function () {
      let input: unknown = JSON.parse(await capturedText(this, `postings/smartrecruiters/${file}`));
      for (const key of at) input = Reflect.get(Object(input), key);
      const rows = readAll(smartrecruiters, input);
      expect(smartrecruiters.detects(input)).to.equal(true);
      expect(rows.map(({ posting }) => partsOf(posting))).to.deep.equal(expected);
      for (const { listed, problems } of rows) expect([listed, problems]).to.deep.equal([true, []]);
    });
  }
});
