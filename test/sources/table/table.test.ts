import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../../src/schema/index.js';
import { decodeText, parsePostings } from '../../../src/sources/index.js';
import { table } from '../../../src/sources/table/index.js';
import { OTHER_DATA, brokenForms } from '../reading.js';

const read = (text: string | Uint8Array): ReturnType<typeof parsePostings> => parsePostings(text);
/** What is wrong, without what samples leave out. */
const errorsOf = (text: string): string[] =>
  read(text)
    .problems.filter(({ code }) => code !== 'application-missing' && code !== 'recommended')
    .map(({ code, path }) => `${code} ${path}`);
const titlesOf = (text: string): string[] => read(text).postings.map(({ title }) => title);
const first = (text: string): JobPosting => {
  const [posting] = read(text).postings;
  if (!posting) throw new Error(`no posting in ${text}`);
  return posting;
};
const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
/** The posting of a table with a title and these columns. */
const withColumns = (columns: Readonly<Record<string, string>>): JobPosting => {
  const all = { Title: 'Intern', Company: 'Acme', ...columns };
  return first(`${Object.keys(all).map(quote).join()}\n${Object.values(all).map(quote).join()}`);
};

const placesOf = (columns: Record<string, string>) => withColumns(columns).jobLocation;
const payOf = (columns: Record<string, string>) => withColumns(columns).baseSalary;

describe('a table', () => {
  for (const [name, separator] of Object.entries({ commas: ',', semicolons: ';', tabs: '\t', bars: '|' })) {
    it(`is read with ${name}`, () => {
      const text = [
        ['Title', 'Company', 'Location'],
        ['Intern', 'Acme', 'Ghent'],
      ];
      const { postings, problems, source } = read(text.map((row) => row.join(separator)).join('\n'));
      expect(source).to.equal('table');
      expect(postings).to.deep.equal([
        { title: 'Intern', hiringOrganization: { name: 'Acme' }, jobLocation: [{ name: 'Ghent' }] },
      ]);
      expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
        ['application-missing', 'line 2.application'],
      ]);
    });
  }

  it('may have quotes, line breaks in cells, lines before its headings, and what Excel begins with', () => {
    const text =
      'sep=;\r\nOur openings;\r\n;\r\nTitle;Company;Location\r\n"An ""intern""; or two";Acme;"Ghent\r\nBath"\r\n';
    expect(read(text).postings).to.deep.equal([
      {
        title: 'An "intern"; or two',
        hiringOrganization: { name: 'Acme' },
        jobLocation: [{ name: 'Ghent' }, { name: 'Bath' }],
      },
    ]);
  });

  it('is read in each charset of a spreadsheet', () => {
    const text = 'Titel;Firma;Ort\nGärtner – Köln;Brombeer & Söhne;Köln\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    const windows = new Uint8Array(Array.from(text).map((c) => (c === '–' ? 0x96 : c.charCodeAt(0))));
    for (const bytes of [utf16, windows, new TextEncoder().encode(`\uFEFF${text}`)]) {
      expect(decodeText(bytes)).to.include('Gärtner – Köln');
      expect(read(bytes).postings[0]?.title).to.equal('Gärtner – Köln');
    }
  });

  for (const [language, headings, cells] of [
    [
      'German',
      'Stellentitel;Unternehmen;Arbeitsort;Bewerbungsfrist;Link',
      'Praktikum;Acme;Ghent;31.12.2026;https://a.example/1',
    ],
    ['French', 'Intitulé du poste;Entreprise;Lieu;Date limite;Lien', 'Stage;Acme;Ghent;31/12/2026;https://a.example/1'],
    [
      'Spanish',
      'Título del puesto;Empresa;Ubicación;Fecha límite;Enlace',
      'Prácticas;Acme;Ghent;31/12/2026;https://a.example/1',
    ],
    ['Portuguese', 'Cargo;Empresa;Localização;Prazo;Link', 'Estágio;Acme;Ghent;31/12/2026;https://a.example/1'],
    ['Italian', 'Titolo;Azienda;Sede;Scadenza;Link', 'Tirocinio;Acme;Ghent;31/12/2026;https://a.example/1'],
    [
      'Dutch',
      'Functietitel;Werkgever;Standplaats;Sluitingsdatum;Link',
      'Stage;Acme;Ghent;31-12-2026;https://a.example/1',
    ],
    [
      'Polish',
      'Stanowisko;Firma;Lokalizacja;Termin aplikowania;Link',
      'Staż;Acme;Ghent;31.12.2026;https://a.example/1',
    ],
    [
      'Swedish',
      'Tjänst;Företag;Arbetsort;Sista ansökningsdag;Länk',
      'Praktik;Acme;Ghent;2026-12-31;https://a.example/1',
    ],
    [
      'Turkish',
      'İlan başlığı;Şirket;Konum;Son başvuru tarihi;Bağlantı',
      'Staj;Acme;Ghent;31.12.2026;https://a.example/1',
    ],
    ['Arabic', 'المسمى الوظيفي;الشركة;الموقع;آخر موعد;الرابط', 'متدرب;Acme;Ghent;2026-12-31;https://a.example/1'],
    ['Hebrew', 'תפקיד;חברה;מיקום;מועד אחרון;קישור', 'מתמחה;Acme;Ghent;2026-12-31;https://a.example/1'],
    ['Hindi', 'पदनाम;कंपनी;स्थान;अंतिम तिथि;लिंक', 'इंटर्न;Acme;Ghent;2026-12-31;https://a.example/1'],
    ['Japanese', '職種;会社名;勤務地;応募締切;リンク', 'インターン;Acme;Ghent;2026年12月31日;https://a.example/1'],
    ['Korean', '채용공고;회사명;근무지;마감일;링크', '인턴;Acme;Ghent;2026-12-31;https://a.example/1'],
    [
      'simplified Chinese',
      '职位名称;公司名称;工作地点;截止日期;链接',
      '实习;Acme;Ghent;2026-12-31;https://a.example/1',
    ],
    [
      'traditional Chinese',
      '職位名稱;公司名稱;工作地點;截止日期;連結',
      '實習;Acme;Ghent;2026-12-31;https://a.example/1',
    ],
  ] as const) {
    it(`has headings in ${language}`, () => {
      const { postings, problems } = read(`${headings}\n${cells}\n`);
      expect(problems.map(({ message }) => message)).to.deep.equal([]);
      expect(postings).to.deep.equal([
        {
          title: cells.split(';')[0],
          hiringOrganization: { name: 'Acme' },
          url: 'https://a.example/1',
          jobLocation: [{ name: 'Ghent' }],
          validThrough: '2026-12-31',
          application: { url: 'https://a.example/1' },
        },
      ]);
    });
  }

  it('states places in one column, or their parts in several', () => {
    expect(placesOf({ Locations: 'Ghent; Bath | York' })).to.deep.equal([
      { name: 'Ghent' },
      { name: 'Bath' },
      { name: 'York' },
    ]);
    expect(placesOf({ City: 'Ghent', Country: 'Belgium', ZIP: '9000' })).to.deep.equal([
      { addressLocality: 'Ghent', postalCode: '9000', addressCountry: 'BE' },
    ]);
    expect(placesOf({ City: 'Ghent; Antwerp', Country: 'BE' })).to.deep.equal([
      { addressLocality: 'Ghent', addressCountry: 'BE' },
      { addressLocality: 'Antwerp', addressCountry: 'BE' },
    ]);
    expect(placesOf({ City: 'Ghent; Bath', Country: 'BE; GB' })).to.deep.equal([
      { addressLocality: 'Ghent', addressCountry: 'BE' },
      { addressLocality: 'Bath', addressCountry: 'GB' },
    ]);
    expect(placesOf({ 'Location 1': 'Ghent', 'Location 2': 'Bath' })).to.deep.equal([
      { name: 'Ghent' },
      { name: 'Bath' },
    ]);
  });

  it('states the workplace in words, or with yes and no', () => {
    const typeOf = (columns: Record<string, string>) => withColumns(columns).workplaceType;
    expect(typeOf({ Workplace: 'Hybrid' })).to.deep.equal(['HYBRID']);
    expect(typeOf({ Arbeitsmodell: 'vor Ort' })).to.deep.equal(['ON_SITE']);
    expect(typeOf({ 'Remote?': 'yes' })).to.deep.equal(['REMOTE']);
    expect(typeOf({ Remote: 'no' })).to.equal(undefined);
    expect(withColumns({ Remote: '3 days a week' }).workplaceNote).to.equal('3 days a week');
  });

  it('states pay in a text, in several columns, or with the currency and the period in the heading', () => {
    const band = { currency: 'EUR', minValue: 2000, maxValue: 2500, unitText: 'MONTH' };
    expect(payOf({ Salary: '2000–2500 EUR per month' })).to.deep.equal([band]);
    expect(payOf({ 'Salary (EUR/month)': '2000 - 2500' })).to.deep.equal([band]);
    expect(payOf({ 'Salary min': '2000', 'Salary max': '2.500', Currency: '€', Per: 'month' })).to.deep.equal([band]);
    expect(payOf({ Stundenlohn: '15 €' })).to.deep.equal([{ currency: 'EUR', value: 15, unitText: 'HOUR' }]);
    expect(payOf({ Salary: '2000' })).to.deep.equal([{ value: 2000 }]);
  });

  it('counts a duration in the unit of its heading, and in none that is not stated', () => {
    expect(withColumns({ 'Duration (months)': '6' }).duration).to.deep.equal(['P6M']);
    expect(withColumns({ Duration: '12 weeks' }).duration).to.deep.equal(['P12W']);
    expect(withColumns({ Duration: '6' }).duration).to.equal(undefined);
  });

  it('keeps words for employment that name no type of Google’s as tags', () => {
    const { employmentType, tags } = withColumns({ 'Employment type': 'Werkstudent', Tags: 'Garden; Hedges' });
    expect([employmentType, tags]).to.deep.equal([undefined, ['Werkstudent', 'Garden', 'Hedges']]);
    expect(withColumns({ Type: 'Internship, full time' }).employmentType).to.have.members(['INTERN', 'FULL_TIME']);
  });

  it('leaves out what its status says is closed', () => {
    const text =
      'Title,Company,Status\nOpen,Acme,open\nShut,Acme,closed\nZu,Acme,Geschlossen\nFini,Acme,fermée\nEmpty,Acme,\n';
    expect(titlesOf(text)).to.deep.equal(['Open', 'Empty']);
    expect(titlesOf('Title,Company,Active\nOn,Acme,yes\nOff,Acme,no\n')).to.deep.equal(['On']);
  });

  it('says which columns are not understood, once, and not those without a value', () => {
    const text = 'Title,Company,Pet,Empty\nOne,Acme,Rex,\nTwo,Acme,Fido,\n';
    const found = read(text).problems.filter(({ code }) => code === 'columns-unknown');
    expect(found.map(({ path, message }) => [path, message])).to.deep.equal([
      ['line 1', 'line 1 names what is not understood, and so left out: Pet.'],
    ]);
  });

  it('reports a broken row with its line, and reads the others', () => {
    const text = [
      'Title,Company,Location',
      'One,Acme,Ghent',
      '"Open,Acme,Ghent',
      'Two,Acme,Ghent',
      'Shifted,Acme,Ghent,Belgium,https://acme.example/',
      '"The "third" one",Acme,Bath',
      ',Acme,Bath',
      'Four,"Acme',
    ].join('\n');
    expect(titlesOf(text)).to.deep.equal(['One', 'Two', 'The "third" one']);
    expect(errorsOf(text)).to.have.members([
      'table-malformed line 3',
      'table-malformed line 5',
      'table-malformed line 6',
      'required line 7.title',
      'table-malformed line 8',
    ]);
  });

  it('reports each wrong value of a row, and keeps its title', () => {
    const text =
      'Title,Company,Salary min,Currency,Deadline,URL,Openings\nIntern,Acme,much,gold,never,no address,some\n';
    expect(titlesOf(text)).to.deep.equal(['Intern']);
    expect(errorsOf(text)).to.have.members([
      'number-invalid line 2.Salary min',
      'currency-invalid line 2.Currency',
      'date-invalid line 2.Deadline',
      'url-invalid line 2.URL',
      'number-invalid line 2.Openings',
    ]);
  });

  it('merges rows of one posting in several places, and not those that share a placeholder', () => {
    const { postings } = read('ID,Title,Location\n7,Intern,Ghent\n7,Intern,Bath\n0,Cook,York\n0,Baker,Hull\n');
    expect(postings.map(({ title, jobLocation }) => [title, jobLocation?.length])).to.deep.equal([
      ['Intern', 2],
      ['Cook', 1],
      ['Baker', 1],
    ]);
  });

  it('has 10,000 rows', function () {
    this.timeout(20_000);
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `Intern ${index},Acme,Ghent,https://acme.example/${index}`,
    );
    expect(read(`Title,Company,Location,URL\n${rows.join('\n')}`).postings).to.have.length(10_000);
  });

  it('ends in time on quotes without end', () => {
    const start = performance.now();
    read(`Title,Company\n${'"a\n'.repeat(20_000)}`);
    read(`Title,Company\n${'"'.repeat(100_000)}`);
    expect(performance.now() - start).to.be.below(5000);
  });

  for (const [name, text] of Object.entries({
    'prose with commas':
      'Hello, we look for an intern, in Ghent.\nPosition, Ghent, 2027\nYou, as our intern, will lay hedges.\n',
    'a table of other things': 'Company,ATS\nAcme,Lever\n',
    'a list of names': 'name,email\nAnn,ann@acme.example\n',
    'a heading alone': 'Title\nIntern\n',
    'a Markdown table of other things': '| Dish | Taste |\n| --- | --- |\n| Soup | good |\n',
  }))
    it(`is not ${name}`, () => {
      expect(read(text).source).to.not.equal('table');
    });

  it('is recognized by nothing else, and never throws', () => {
    for (const data of OTHER_DATA) expect(table.detects(data)).to.equal(false);
    const data = { headings: ['Title', 'Company'], line: 1, rows: [{ line: 2, cells: ['Intern', 'Acme'] }] };
    expect(table.detects(data)).to.equal(true);
    for (const broken of brokenForms(data)) table.read(broken, {});
  });
});
