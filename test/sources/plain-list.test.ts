import { expect } from '@open-wc/testing';
import { parsePostings } from '../../src/sources/index.js';
import { list } from '../../src/sources/plain-list.js';
import { OTHER_DATA, brokenForms } from './reading.js';

const item = { name: 'Intern', company: 'Acme', city: 'Ghent', link: 'https://acme.example/1' };
const posting = {
  title: 'Intern',
  hiringOrganization: { name: 'Acme' },
  url: 'https://acme.example/1',
  jobLocation: [{ addressLocality: 'Ghent' }],
  application: { url: 'https://acme.example/1' },
};

describe('a plain list', () => {
  it('is read with the names of columns, at the top, in a wrapper, under keys, or as JSON Lines', () => {
    const lines = `${JSON.stringify(item)}\n${JSON.stringify(item)}`;
    for (const input of [[item, item], { data: { jobs: [item, item] } }, { a: item, b: item }, lines]) {
      const { postings, problems, source } = parsePostings(input);
      expect(problems).to.deep.equal([]);
      expect(source).to.equal('list');
      // rows of the same address are one posting
      expect(postings).to.deep.equal([posting]);
    }
  });

  it('names what is not understood once, and what is wrong with its path', () => {
    const { problems } = parsePostings([
      { ...item, pet: 'Rex', deadline: 'whenever' },
      { ...item, link: 'https://acme.example/2', pet: 'Fido' },
    ]);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['columns-unknown', ''],
      ['date-invalid', '[0].deadline'],
    ]);
    expect(problems[0]?.message).to.equal('The input names what is not understood, and so left out: pet.');
  });

  it('takes zero for pay that is not stated', () => {
    for (const zero of [{ salary_min: 0, salary_max: 0 }, { salary_min: '0' }, { salary: 0 }, { salary: '0.00' }])
      expect(parsePostings([{ ...item, ...zero }]).postings).to.deep.equal([posting]);
    const [part] = parsePostings([{ ...item, salary_min: 0, salary_max: 900, currency: 'EUR' }]).postings;
    expect(part?.baseSalary).to.deep.equal([{ currency: 'EUR', maxValue: 900 }]);
  });

  it('reads what is in an object of an item, but not its number', () => {
    const { postings } = parsePostings([
      {
        id: 1,
        title: 'Intern',
        company: { id: 5, name: 'Acme' },
        location: { id: 6, city: 'Ghent', country: { id: 7, name: 'Belgium' } },
      },
    ]);
    expect(postings).to.deep.equal([
      {
        title: 'Intern',
        hiringOrganization: { name: 'Acme' },
        identifier: '1',
        jobLocation: [{ addressLocality: 'Ghent', addressCountry: 'BE' }],
      },
    ]);
  });

  for (const [name, input] of Object.entries({
    'one object': item,
    people: [{ name: 'Ann', email: 'ann@acme.example' }],
    'titles alone': [{ title: 'Intern', id: 1 }],
    'what is mostly not understood': [{ title: 'Intern', city: 'Ghent', a: 1, b: 2, c: 3, d: 4 }],
    news: [{ title: 'We hire', subtitle: 'Soon', likes: 4 }],
  }))
    it(`is not ${name}`, () => {
      expect(list.detects(input)).to.equal(false);
      expect(parsePostings(input).postings).to.deep.equal([]);
    });

  it('never throws', () => {
    for (const data of OTHER_DATA) expect(list.detects(data)).to.equal(false);
    for (const broken of brokenForms([item, { ...item, location: { city: 'Ghent' }, tags: ['a', { b: 1 }] }])) {
      list.detects(broken);
      list.read(broken, {});
      list.findIssues?.(broken);
    }
  });

  it('has 10,000 items', function () {
    this.timeout(20_000);
    const items = Array.from({ length: 10_000 }, (_, index) => ({ ...item, link: `https://acme.example/${index}` }));
    expect(parsePostings(items).postings).to.have.length(10_000);
  });

  it('reads the places of a list in a list', () => {
    const places = [[{ city: 'Ghent', country: 'Belgium' }], { name: 'Remote' }];
    const { postings } = parsePostings([{ position: 'Shop manager', company: 'Brambleworks', locations: places }]);
    expect(postings[0]?.jobLocation).to.deep.equal([
      { name: 'Ghent, Belgium', addressLocality: 'Ghent', addressCountry: 'BE' },
      { workplaceType: 'REMOTE' },
    ]);
  });
});
