import { expect } from '@open-wc/testing';
import { parsePosting } from '../../src/schema/index.js';
import { importPosting, importPostings } from '../../src/text/index.js';
import { FRENCH, GERMAN, HTML, JAPANESE, MAIL, MARKDOWN, PAGE } from './postings.js';
import { codesOf } from './reading.js';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('importPosting', () => {
  it('reads a posting that was copied from a page, without the page around it', () => {
    const { posting, problems } = importPosting(PAGE);
    expect(posting.title).to.equal('Lake Ecology Internship 2027 (USA)');
    expect(posting.hiringOrganization).to.deep.include({ name: 'Brightwater' });
    expect(posting.jobLocation).to.deep.equal([{ name: 'Duluth, MN' }]);
    expect(posting.datePosted).to.equal('2026-11-03');
    expect(posting.baseSalary).to.deep.equal([{ currency: 'USD', value: 4100, unitText: 'MONTH' }]);
    expect(posting.duration).to.deep.equal(['P11W']);
    // the year is the only one of the title
    expect(posting.startDates).to.deep.equal([{ earliest: '2027-05', latest: '2027-06' }]);
    expect(posting.application).to.deep.include({ limit: 1, pooled: true });
    expect(JSON.stringify(posting)).to.not.include('Moonlit').and.not.include('Apply now');
    expect(
      problems.filter(({ code }) => code === 'heading-empty').map(({ message }) => /"(.+)"/.exec(message)?.[1]),
    ).to.deep.equal(['What you’ll do:', 'What we’re looking for:']);
  });

  it('reads Markdown with escapes', () => {
    const { posting } = importPosting(MARKDOWN);
    expect(posting).to.deep.include({
      title: 'Sail Repair Intern',
      jobLocation: [{ name: 'Gloucester, MA' }],
      startDates: [{ start: '2027-06-01', end: '2027-08-14' }],
      workAuthorization: { sponsorship: 'NOT_OFFERED', restriction: 'RIGHT_TO_WORK' },
    });
    expect(posting.hiringOrganization).to.deep.equal({ name: 'Northwind Sails, Inc.' });
    expect(posting.baseSalary).to.deep.equal([
      { currency: 'USD', value: 21.5, unitText: 'HOUR', appliesTo: 'Undergraduate students' },
      { currency: 'USD', value: 25, unitText: 'HOUR', appliesTo: 'Graduate students' },
    ]);
    expect(posting.educationRequirements).to.deep.include({
      enrolled: true,
      gpa: '3.2',
      graduation: { earliest: '2027-12', latest: '2028-06' },
      fields: ['Textiles', 'Materials Science', 'Marine Engineering'],
    });
    expect(posting.application).to.deep.include({ url: 'https://board.example/apply/sail-repair' });
  });

  it('reads HTML, runs none of it, and does not choose between two dates', () => {
    const { posting, evidence, problems } = importPosting(HTML);
    expect(posting.title).to.equal('Kite Design Trainee');
    expect(posting.startDates).to.equal(undefined);
    expect(evidence.find(({ certainty }) => certainty === 'unsure')).to.deep.include({ text: '03/04/2027' });
    expect(codesOf({ posting, evidence, problems })).to.include.members(['two-readings', 'heading-empty']);
    expect(posting.sections).to.deep.equal([
      { heading: 'Your tasks', body: '<ul><li>Sew &amp; test</li><li>Fly</li></ul>', kind: 'ROLE' },
    ]);
    expect(JSON.stringify(posting)).to.not.include('alert');
  });

  it('reads HTML that was escaped twice as the same', () => {
    expect(importPosting(escape(escape(HTML))).posting).to.deep.equal(importPosting(HTML).posting);
  });

  it('reads German, and days before months', () => {
    const { posting } = importPosting(GERMAN);
    expect(posting).to.deep.include({
      inLanguage: 'de',
      validThrough: '2027-01-31',
      startDates: [{ start: '2027-08-01' }],
      hiringOrganization: { name: 'Werft Silberkante GmbH' },
    });
    expect(posting.baseSalary).to.deep.equal([
      { currency: 'EUR', value: 980, unitText: 'MONTH', appliesTo: '1. Jahr', qualifier: 'GROSS' },
      { currency: 'EUR', value: 1060, unitText: 'MONTH', appliesTo: '2. Jahr', qualifier: 'GROSS' },
    ]);
    expect(posting.application).to.deep.equal({
      email: 'werft@silberkante.example',
      documents: ['Lebenslauf', 'Anschreiben'],
    });
  });

  it('reads French', () => {
    expect(importPosting(FRENCH).posting).to.deep.include({
      inLanguage: 'fr',
      hiringOrganization: { name: 'Phares du Nord SAS' },
      jobLocation: [{ name: 'Brest' }],
      duration: ['P6M'],
      startDates: [{ start: '2027-09' }],
      baseSalary: [{ currency: 'EUR', value: 650, unitText: 'MONTH' }],
    });
  });

  it('reads a mail that was forwarded, in Spanish', () => {
    expect(importPosting(MAIL).posting).to.deep.include({
      inLanguage: 'es',
      title: 'BECARIO/A FARO DE LEVANTE',
      hiringOrganization: { name: 'Instituto del Mar' },
      payKind: 'UNPAID',
      hoursPerWeek: 20,
      startDates: [{ start: '2027-03-01', end: '2027-06-30' }],
      validThrough: '2027-02-10',
      totalJobOpenings: 3,
    });
  });

  it('reads Japanese', () => {
    expect(importPosting(JAPANESE).posting).to.deep.include({
      inLanguage: 'ja',
      hiringOrganization: { name: 'みなと灯台株式会社' },
      baseSalary: [{ currency: 'JPY', minValue: 1300, maxValue: 1600, unitText: 'HOUR' }],
      startDates: [{ start: '2027-04' }],
      validThrough: 'ROLLING',
    });
  });

  it('gives data to the reader for it', () => {
    const { posting, evidence } = importPosting('{"title": "Ice Intern", "hiringOrganization": "Polar Works"}');
    expect(posting).to.deep.equal({ title: 'Ice Intern', hiringOrganization: { name: 'Polar Works' } });
    expect(evidence[0]).to.deep.include({ path: 'title', text: 'Ice Intern' });
  });

  it('states the page that a text is from', () => {
    expect(importPosting(FRENCH, { url: 'https://phares.example/stage' }).posting.url).to.equal(
      'https://phares.example/stage',
    );
    expect(importPosting(FRENCH, { url: 'javascript:alert(1)' }).posting.url).to.equal(undefined);
  });

  it('reads a text in the languages that are asked for', () => {
    expect(importPosting(GERMAN, { languages: ['de-AT', 'en'] }).posting.inLanguage).to.equal('de');
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    'white space': ' \n\t ',
    emoji: '🎉🎉🎉',
    'a recipe': 'Take two eggs and a cup of flour. Stir. Bake for an hour.',
    binary: '\u0000\u0001\uFFFD\u0002PK',
  })) {
    it(`finds no posting in ${name}`, () => {
      const result = importPosting(text);
      expect(result.posting).to.deep.equal({});
      expect(codesOf(result)).to.include('no-posting');
    });
  }

  it('tells that the title is missing', () => {
    const result = importPosting('Location: Oslo\nDuration: 12 weeks\n\nWe are hiring for a role at our harbor.');
    expect(result.posting.title).to.equal(undefined);
    expect(codesOf(result)).to.include('required');
  });

  it('names a heading at the end whose text was lost', () => {
    const result = importPosting('Rope Intern\nCompany: Knots Ltd\n\nAbout you\n\n- You tie knots\n\nWhat we offer:');
    expect(result.problems.map(({ message }) => message).join()).to.include('What we offer');
    expect(JSON.stringify(result.posting)).to.not.include('What we offer');
  });

  it('does not take the employer for the role', () => {
    const result = importPosting(
      'Knots Ltd\n\nAbout us\n\nWe tie knots.\n\nRequirements\n\n- You tie knots\n- You like boats',
    );
    expect(result.posting.title).to.equal(undefined);
    expect(result.posting.hiringOrganization).to.deep.equal({ name: 'Knots Ltd' });
  });

  it('tells of a text that is cut', () => {
    const result = importPosting(`${MARKDOWN}\n${'We mend sails all day. '.repeat(20_000)}`);
    expect(codesOf(result)).to.include('text-too-long');
    expect(result.posting.title).to.equal('Sail Repair Intern');
  });
});

describe('importPostings', () => {
  const both = `Job Title: Rope Intern\nCompany: Knots Ltd\nLocation: Leith\nStart: May 2027\nWe tie knots.\n\nJob Title: Anchor Intern\nCompany: Knots Ltd\nLocation: Hull\nStart: June 2027\nWe drop anchors.`;

  it('splits a text with several postings, each with spans in the whole text', () => {
    const postings = importPostings(both);
    expect(postings.map(({ posting }) => posting.title)).to.deep.equal(['Rope Intern', 'Anchor Intern']);
    expect(postings.map(({ posting }) => posting.jobLocation)).to.deep.equal([[{ name: 'Leith' }], [{ name: 'Hull' }]]);
    for (const { evidence } of postings)
      for (const { start, end, text } of evidence) expect(both.slice(start, end)).to.equal(text);
  });

  it('importPosting gives the first, and says that there are more', () => {
    const result = importPosting(both);
    expect(result.posting.title).to.equal('Rope Intern');
    expect(codesOf(result)).to.include('several-postings');
  });

  it('does not split a text that is there twice', () => {
    expect(importPostings(`${MARKDOWN}\n\n${MARKDOWN}`)).to.have.lengthOf(1);
  });

  it('gives what parsePosting takes', () => {
    for (const { posting } of importPostings(both))
      expect(parsePosting(posting).posting?.title).to.equal(posting.title);
  });
});
