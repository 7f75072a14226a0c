import { expect } from '@open-wc/testing';
import { parsePostings } from '../../../src/sources/index.js';

const HEAD =
  '# Internships 2027\n\nSend us yours.\n\n| Company | Role | Location | Application/Link | Date Posted |\n| --- | :-: | --- | --- | --- |\n';
const read = (text: string): ReturnType<typeof parsePostings> => parsePostings(text);

const link = (url: string): string => `<a href="${url}"><img src="https://i.example/apply.png" alt="Apply"></a>`;

describe('a list of internships in Markdown', () => {
  it('has tables, with links and breaks in their cells', () => {
    const text = `${HEAD}| **[Acme](https://acme.example/)** | Hedge intern | Ghent</br>Bath | ${link('https://acme.example/1?a=1&amp;b=2')} | 2026-09-01 |
| Brambleworks | [Soup intern](https://elsewhere.example) | <details><summary>**2 locations**</summary>York</br>Hull</details> | [Apply](https://brambleworks.example/2) | Sep 01 |
`;
    const { postings, problems, source } = read(text);
    expect(source).to.equal('table');
    expect(problems).to.deep.equal([]);
    expect(postings).to.deep.equal([
      {
        title: 'Hedge intern',
        hiringOrganization: { name: 'Acme', url: 'https://acme.example/' },
        url: 'https://acme.example/1?a=1&b=2',
        jobLocation: [{ name: 'Ghent' }, { name: 'Bath' }],
        datePosted: '2026-09-01',
        application: { url: 'https://acme.example/1?a=1&b=2' },
      },
      {
        title: 'Soup intern',
        hiringOrganization: { name: 'Brambleworks' },
        url: 'https://brambleworks.example/2',
        jobLocation: [{ name: 'York' }, { name: 'Hull' }],
        application: { url: 'https://brambleworks.example/2' },
      },
    ]);
  });

  it('has signs: the same company, closed, no sponsorship, citizens alone', () => {
    const text = `${HEAD}| Acme | One 🛂 | Ghent | ${link('https://acme.example/1')} | |
| ↳ | Two 🇺🇸 | Ghent | ${link('https://acme.example/2')} | |
| ↳ | Three | Ghent | 🔒 | |
| ↳ | Four | Ghent | ${link('https://acme.example/4')} | |
`;
    expect(
      read(text).postings.map(({ title, hiringOrganization, workAuthorization }) => [
        title,
        hiringOrganization?.name,
        workAuthorization,
      ]),
    ).to.deep.equal([
      ['One', 'Acme', { sponsorship: 'NOT_OFFERED' }],
      ['Two', 'Acme', { restriction: 'CITIZEN' }],
      ['Four', 'Acme', undefined],
    ]);
  });

  it('has tables in HTML, and several with other columns', () => {
    const text = `# Internships\n\n<table>\n<thead>\n<tr><th>Company</th><th>Role</th><th>Location</th><th>Application</th></tr>\n</thead>
<tr>\n<td><strong><a href="https://acme.example/">Acme</a></strong></td>\n<td>One &amp; only</td>\n<td>Ghent</br>Bath</td>\n<td>${link('https://acme.example/1')}</td>\n</tr>
</table>\n\n| Company | Position | Salary | Posting |\n|---|---|---|---|\n| Acme | Two | 51 EUR/hr | ${link('https://acme.example/2')} |\n`;
    const { postings } = read(text);
    expect(postings.map(({ title, url }) => [title, url])).to.have.deep.members([
      ['One & only', 'https://acme.example/1'],
      ['Two', 'https://acme.example/2'],
    ]);
    expect(postings.find(({ title }) => title === 'Two')?.baseSalary).to.deep.equal([
      { currency: 'EUR', value: 51, unitText: 'HOUR' },
    ]);
  });

  it('names the line of what is wrong', () => {
    const { problems } = read(
      `${HEAD}| Acme | | Ghent | ${link('https://acme.example/1')} | |\n| Acme | Two | Ghent | ${link('https://acme.example/2')} | |\n`,
    );
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['required line 7.title']);
  });

  it('ends in time', () => {
    const start = performance.now();
    for (const hostile of ['|', '| a ', '<table><tr><td>', '[a](', '<details>', '<br', '**', '--|'])
      read(HEAD + `| Acme | ${hostile.repeat(20_000)}\n`);
    expect(performance.now() - start).to.be.below(15_000);
  });
});
