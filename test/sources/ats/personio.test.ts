import { expect } from '@open-wc/testing';
import { personio } from '../../../src/sources/ats/personio.js';
import { parseXml } from '../../../src/sources/fields/xml.js';
import { OTHER_DATA, brokenForms, partsOf, readAll, readPosting } from '../reading.js';
import { capturedText } from '../../support/corpus.js';

const url = 'https://bakery.jobs.personio.de/xml?language=en';
const position = `
  <position>
    <id>7</id>
    <subcompany>Bakery &amp; Sons</subcompany>
    <office>Ghent</office>
    <additionalOffices><office>Lyon</office><office>Bonn</office></additionalOffices>
    <department>Oven</department>
    <recruitingCategory>Crafts</recruitingCategory>
    <name>Baker</name>
    <jobDescriptions>
      <jobDescription><name>Your tasks</name><value><![CDATA[<p>Bake &amp; cool.</p>]]></value></jobDescription>
      <jobDescription><name>Empty</name><value></value></jobDescription>
      <jobDescription><name>Your profile</name><value>&lt;p&gt;Early riser.&lt;/p&gt;</value></jobDescription>
    </jobDescriptions>
    <employmentType>intern</employmentType>
    <seniority>student</seniority>
    <schedule>full-or-part-time</schedule>
    <yearsOfExperience>lt-1</yearsOfExperience>
    <keywords>bread, dough,</keywords>
    <salaryInformation><min>2000</min><max>2500.50</max><currencyCode>EUR</currencyCode><type>monthly</type></salaryInformation>
    <createdAt>2026-05-01T08:00:00+00:00</createdAt>
  </position>`;
const feed = (...positions: readonly string[]) => parseXml(`<workzag-jobs>${positions.join('')}</workzag-jobs>`);
const change = (from: string, to: string) => readPosting(personio, feed(position.replace(from, to)), { url });
/** The tags of a position of the category `Testing`. */
const tagsWith = (keywords: string, department = 'IT') => {
  const elements = { recruitingCategory: 'Testing', department, keywords };
  const changed = Object.entries(elements).reduce(
    (text, [name, content]) => text.replace(new RegExp(`<${name}>.*?</${name}>`), `<${name}>${content}</${name}>`),
    position,
  );
  return readPosting(personio, feed(changed), { url }).tags;
};
const idsOf = (input: unknown) => readAll(personio, input).map(({ id }) => id);
const applyAt = (address?: string) => readPosting(personio, feed(position), { url: address }).application?.url;

describe('personio', () => {
  it('reads two feeds that are one after the other in a file', () => {
    const one = '<workzag-jobs><position><id>1</id><name>Baker</name></position></workzag-jobs>';
    const input = parseXml(one + one.replace('<id>1<', '<id>2<'));
    expect(personio.detects(input)).to.equal(true);
    expect(personio.read(input, {}).map(({ id }) => id)).to.deep.equal(['1', '2']);
  });

  it('recognizes its feed, and no other data', () => {
    for (const input of [feed(), feed(position), feed(position, position), parseXml(position)])
      expect(personio.detects(input)).to.equal(true);
    for (const input of [...OTHER_DATA, { position: { title: 'Baker' } }, parseXml('<jobs><position/></jobs>')])
      expect(personio.detects(input), JSON.stringify(input)).to.equal(false);
  });

  it('reads a position', () => {
    expect(readPosting(personio, feed(position), { url })).to.deep.equal({
      title: 'Baker',
      hiringOrganization: { name: 'Bakery & Sons' },
      identifier: '7',
      url: 'https://bakery.jobs.personio.de/job/7',
      employmentType: ['FULL_TIME', 'PART_TIME', 'INTERN'],
      department: 'Oven',
      tags: ['Crafts', 'bread', 'dough'],
      jobLocation: [{ name: 'Ghent' }, { name: 'Lyon' }, { name: 'Bonn' }],
      baseSalary: [{ currency: 'EUR', minValue: 2000, maxValue: 2500.5, unitText: 'MONTH' }],
      datePosted: '2026-05-01T08:00:00+00:00',
      sections: [
        { heading: 'Your tasks', body: '<p>Bake &amp; cool.</p>' },
        { heading: 'Your profile', body: '<p>Early riser.</p>' },
      ],
      application: { url: 'https://bakery.jobs.personio.de/job/7' },
    });
  });

  it('reads no position, one, and several', () => {
    expect(idsOf(feed())).to.deep.equal([]);
    expect(idsOf(feed(position))).to.deep.equal(['7']);
    expect(idsOf(feed(position, position))).to.deep.equal(['7', '7']);
    expect(idsOf(parseXml(position))).to.deep.equal(['7']);
  });

  it('reads a text without a name as the description', () => {
    const posting = change('<name>Your tasks</name>', '<name></name>');
    expect(posting.description).to.equal('<p>Bake &amp; cool.</p>');
    expect(posting.sections?.map(({ heading }) => heading)).to.deep.equal(['Your profile']);
  });

  it('reads a position without texts', () => {
    const posting = change(/<jobDescriptions>[^]*<\/jobDescriptions>/.exec(position)?.[0] ?? '', '<jobDescriptions/>');
    expect([posting.description, posting.sections]).to.deep.equal([undefined, undefined]);
  });

  const types: readonly (readonly [contract: string, schedule: string, expected: readonly string[]])[] = [
    ['permanent', 'full-time', ['FULL_TIME']],
    ['permanent', 'full-or-part-time', ['FULL_TIME', 'PART_TIME']],
    ['intern', 'part-time', ['PART_TIME', 'INTERN']],
    ['intern', '', ['INTERN']],
    ['trainee', 'full-time', ['FULL_TIME']],
    ['working_student', 'part-time', ['PART_TIME']],
    ['freelance', '', ['CONTRACTOR']],
    ['temporary', 'full-time', ['FULL_TIME', 'TEMPORARY']],
  ];
  for (const [contract, schedule, expected] of types) {
    it(`reads ${contract}, ${schedule || 'no schedule'}`, () => {
      const text = position.replace('>intern<', `>${contract}<`).replace('>full-or-part-time<', `>${schedule}<`);
      expect(readPosting(personio, feed(text)).employmentType).to.deep.equal(expected);
    });
  }

  it('derives where to apply from the URL of the feed', () => {
    expect(applyAt('https://bakery.jobs.personio.com/xml')).to.equal('https://bakery.jobs.personio.com/job/7');
    expect(applyAt('https://bakery-jobs.personio.de/xml')).to.equal('https://bakery.jobs.personio.de/job/7');
    expect(applyAt('https://jobs.bakery.example/xml')).to.equal(undefined);
    expect(applyAt('https://evil.example/bakery.jobs.personio.de/xml')).to.equal(undefined);
    expect(applyAt('https://bakery.jobs.personio.de.evil.example/xml')).to.equal(undefined);
    expect(applyAt()).to.equal(undefined);
  });

  it('does not take the account in the URL for the name of the employer', () => {
    const text = feed(position.replace('Bakery &amp; Sons', ''));
    const [row] = readAll(personio, text, { url: 'https://bakery.jobs.personio.de/xml' });
    expect(row?.posting?.hiringOrganization).to.equal(undefined);
    expect(row?.problems.map(({ code }) => code)).to.deep.equal(['recommended']);
  });

  it('reads trainees and working students as tags, because no employment type means them', () => {
    expect(change('>intern<', '>working_student<').tags?.[0]).to.equal('working student');
    expect(change('>intern<', '>permanent<').tags?.[0]).to.not.equal('permanent');
  });

  it('reads each tag once, and none that is the department', () => {
    expect(tagsWith('Testing, QA,testing ,it, -, N/A')).to.deep.equal(['Testing', 'QA']);
    expect(tagsWith('other', 'Testing')).to.equal(undefined);
  });

  it('reads a salary if there is an amount', () => {
    expect(change('<min>2000</min><max>2500.50</max>', '<min></min>').baseSalary).to.equal(undefined);
    expect(change('<min>2000</min>', '').baseSalary?.[0]?.minValue).to.equal(undefined);
  });

  it('reports problems with their paths in the feed', () => {
    const broken = position.replace('>intern<', '>pirate<').replace('>2000<', '>much<').replace('2026-05-01T', '');
    const [, second] = readAll(personio, feed(position, broken), { url });
    expect(second?.places).to.deep.equal([
      'workzag-jobs.position[1].employmentType',
      'workzag-jobs.position[1].salaryInformation.min',
      'workzag-jobs.position[1].createdAt',
    ]);
  });

  it('never throws', () => {
    for (const input of [...OTHER_DATA, ...brokenForms(feed(position, position))]) {
      personio.detects(input);
      readAll(personio, input, { url });
    }
  });

  it('reads careerkit-personio.xml', async function () {
    const input = parseXml(await capturedText(this, 'postings/personio/careerkit-personio.xml'));
    const rows = readAll(personio, input, { url });
    expect(personio.detects(input)).to.equal(true);
    expect(rows.map(({ id }) => id)).to.deep.equal(['1834171', '1834171']);
    for (const { posting, listed, problems } of rows) {
      expect(partsOf(posting)).to.equal('title employer place posted apply');
      expect(posting?.jobLocation).to.have.length(2);
      expect([listed, problems]).to.deep.equal([true, []]);
    }
  });
});
