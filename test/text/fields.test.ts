import { expect } from '@open-wc/testing';
import { importPosting } from '../../src/text/index.js';
import { codesOf, inPosting, valueOf } from './reading.js';

/** For each field, sentences and what they state; undefined for those that state nothing of it. */
const TABLE: Readonly<Record<string, readonly (readonly [sentence: string, value: unknown])[]>> = {
  baseSalary: [
    ['15 Euro die Stunde', [{ currency: 'EUR', value: 15, unitText: 'HOUR' }]],
    ['Pay: 500 € brutos/mes', [{ currency: 'EUR', value: 500, unitText: 'MONTH', qualifier: 'GROSS' }]],
    ['Pay range: Nevada\n$35—$40 USD', [{ currency: 'USD', minValue: 35, maxValue: 40 }]],
    ['The hourly rate is €15.', [{ currency: 'EUR', value: 15, unitText: 'HOUR' }]],
    ['Pay: £24,000 - £26,000 per year', [{ currency: 'GBP', minValue: 24_000, maxValue: 26_000, unitText: 'YEAR' }]],
    ['You earn CAD $31.50 per hour.', [{ currency: 'CAD', value: 31.5, unitText: 'HOUR' }]],
    // nothing says which dollar
    ['The salary is $28 an hour.', [{ value: 28, unitText: 'HOUR' }]],
    ['Salary: up to 700 EUR/month', [{ currency: 'EUR', maxValue: 700, unitText: 'MONTH' }]],
    ['Pay: $20 - $24 per hour, plus a $900 housing stipend', [{ minValue: 20, maxValue: 24, unitText: 'HOUR' }]],
    ['We raised $30 million in Series B funding.', undefined],
    ['You get a $500 signing bonus.', undefined],
    ['We manage $4 billion in assets.', undefined],
    ['A €1,000 learning budget is yours.', undefined],
    ['Annual salary: $38 - $58', undefined],
    ['More than 40,000 customers trust us.', undefined],
  ],
  payKind: [
    ['Compensation: Non-paid', 'UNPAID'],
    ['This is an unpaid internship.', 'UNPAID'],
    ['Unpaid leave is possible after the internship.', undefined],
  ],
  startDates: [
    ['Timing: May/June 2027 - August/September 2027', [{ earliest: '2027-05', latest: '2027-06' }]],
    ['The internship runs from December 1, 2027 to March 1.', [{ start: '2027-12-01', end: '2028-03-01' }]],
    ['The internship starts on May 3, 2027.', [{ start: '2027-05-03' }]],
    ['Start: early June 2027', [{ start: '2027-06', part: 'EARLY' }]],
    ['The internship runs from June 1 to August 20, 2027.', [{ start: '2027-06-01', end: '2027-08-20' }]],
    [
      'Start dates: July 1, July 15 or August 1, 2027',
      [{ start: '2027-07-01' }, { start: '2027-07-15' }, { start: '2027-08-01' }],
    ],
    ['This Summer 2027 internship is paid.', [{ season: 'SUMMER', year: 2027 }]],
    ['Start: ASAP', ['IMMEDIATE']],
    // no year anywhere
    ['The internship starts on May 3rd.', [{ label: 'May 3rd' }]],
    ['You graduate in May 2028.', undefined],
    ['Apply by March 1, 2027.', undefined],
    ['We were founded in March 2014.', undefined],
  ],
  validThrough: [
    // a task goes on, not the time to apply
    ['You improve our processes on an ongoing basis.', undefined],
    ['Apply by March 1, 2027.', '2027-03-01'],
    ['The application deadline is 31 January 2027.', '2027-01-31'],
    ['Applications are reviewed on a rolling basis.', 'ROLLING'],
    ['Apply by 03/04/2027.', undefined],
  ],
  duration: [
    ['Duration: 12 months, extendable by 6 more months', ['P12M']],
    ['This is a 12-week internship.', ['P12W']],
    ['The internship lasts 3 to 6 months.', [{ min: 'P3M', max: 'P6M' }]],
    ['You work with us for a minimum of 10 weeks.', [{ min: 'P10W' }]],
    ['You have 3+ months of programming experience.', undefined],
    ['In your first 30 days you meet the team.', undefined],
  ],
  hoursPerWeek: [
    ['Hours: 20 hours max per week', { max: 20 }],
    ['Time/Days: Monday - Friday, 20 hours per week', 20],
    ['full-time (up to 40 hours/week) or part-time (minimum 8–10 hours/week)', { min: 8, max: 40 }],
    ['You work 20 hours per week.', 20],
    ['Hours: 15-20 hours/week', { min: 15, max: 20 }],
    ['We have a 38,5-Stunden-Woche.', 38.5],
    ['Volunteer 16 hours a year.', undefined],
  ],
  jobLocation: [['If you are based in Oregon, read our notice.', undefined]],
  applicantLocationRequirements: [
    ['Residing in Canada', ['Canada']],
    ['The job can be located anywhere in the United States.', ['United States']],
  ],
  workplaceType: [
    ['The pay varies depending on location.', undefined],
    ['“The in-person office work was great”, a former intern says.', undefined],
    ['You may work remotely, 2 days a week.', ['HYBRID']],
    ['This role is a unique hybrid, offering experience of two teams.', undefined],
    ['You meet other interns, whether you are in person or remote.', undefined],
    ['Remote work is not possible.', undefined],
    ['Location: Ghent (hybrid, 3 days on-site)', ['HYBRID']],
    ['This internship is fully remote.', ['REMOTE']],
    ['The role can be remote or hybrid.', ['REMOTE', 'HYBRID']],
    ['You work on-site in our lab.', ['ON_SITE']],
    ['You will work with remote sensing data and our hybrid cloud.', undefined],
  ],
  'workAuthorization.sponsorship': [
    ['We do not offer visa sponsorship for this role.', 'NOT_OFFERED'],
    ['Visa sponsorship is available for this internship.', 'OFFERED'],
    ['The hackathon is sponsored by our partners.', undefined],
  ],
  'workAuthorization.restriction': [
    ['You must be a U.S. citizen.', 'CITIZEN'],
    ['You must be a U.S. citizen, lawful permanent resident, refugee or asylee.', 'US_PERSON'],
    ['You must be legally authorized to work in Canada.', 'RIGHT_TO_WORK'],
    ['We hire without regard to race, religion or citizenship.', undefined],
  ],
  'educationRequirements.levels': [
    ['You pursue a Bachelor’s or Master’s degree.', ["Master's", "Bachelor's"]],
    ['You are a PhD student.', ['PhD']],
    ['You are willing to master new tools.', undefined],
    ['Knowledge of MS Office is required.', undefined],
  ],
  'educationRequirements.fields': [
    ['You are enrolled in a relevant program, such as Physics, Statistics, or Law.', ['Physics', 'Statistics', 'Law']],
    ['You like the exciting field of data analytics.', undefined],
    ['You pursue a degree in: Physics, Robotics, or Law', ['Physics', 'Robotics', 'Law']],
    [
      'You pursue a Bachelor’s degree (ideally in Law, Finance, Criminology, or a related field).',
      ['Law', 'Finance', 'Criminology'],
    ],
    ['You pursue a degree in Physics, Law or a related field.', ['Physics', 'Law']],
    ['You have a strong background in software engineering.', undefined],
  ],
  'educationRequirements.graduation': [
    ['You have a graduation date of Summer 2027 or earlier.', { latest: '2027' }],
    ['You graduate between December 2027 and June 2028.', { earliest: '2027-12', latest: '2028-06' }],
    ['You must graduate before July 2028.', { latest: '2028-07' }],
  ],
  languages: [
    ['In the German language words are long.', undefined],
    ['You are fluent in German and English.', ['German', 'English']],
    ['Knowledge of Python is required.', undefined],
  ],
  'application.documents': [
    ['Send your CV and a cover letter.', ['CV', 'cover letter']],
    ['Recruiters read every resume.', undefined],
  ],
  totalJobOpenings: [
    ['We have 3 open positions.', 3],
    ['We are a team of 300 people.', undefined],
  ],
  employmentType: [
    ['This is a full-time, paid internship that adds to your education.', ['INTERN', 'FULL_TIME']],
    ['You work full-time (40 hours/week) or part-time.', ['INTERN', 'FULL_TIME', 'PART_TIME']],
    ['You must be authorized to work in Canada on a full-time basis.', ['INTERN']],
    ['We have open full-time roles after your studies.', ['INTERN']],
    ['Job types: Part-time, Internship', ['PART_TIME', 'INTERN']],
  ],
};

for (const [path, rows] of Object.entries(TABLE)) {
  describe(path, () => {
    for (const [sentence, value] of rows) {
      it(`${value === undefined ? 'is not in' : 'is read from'} “${sentence}”`, () => {
        expect(valueOf(inPosting(sentence), path)).to.deep.equal(value);
      });
    }
  });
}

describe('an ambiguous dollar', () => {
  it('is that of the place', () => {
    expect(valueOf('Harbor Intern\nLocation: Boston, MA\nPay: $28 per hour', 'baseSalary')).to.deep.equal([
      { currency: 'USD', value: 28, unitText: 'HOUR' },
    ]);
    expect(valueOf('Harbor Intern\nLocation: Toronto, Ontario\nPay: $28 per hour', 'baseSalary')).to.deep.equal([
      { currency: 'CAD', value: 28, unitText: 'HOUR' },
    ]);
  });
});

describe('facts that stand apart', () => {
  it('a period below its own label is that of the pay', () => {
    const text = 'Harbor Intern\n\nHiring range\n$22.07–$28.13\nPay rate type\nHourly\nBonus eligible?\nNo';
    expect(valueOf(text, 'baseSalary')).to.deep.equal([{ minValue: 22.07, maxValue: 28.13, unitText: 'HOUR' }]);
    expect(valueOf(text, 'sections')).to.equal(undefined);
  });

  it('facts in one line each are read', () => {
    const text =
      'Harbor Assistant\n\nGhent, office-first | Hours: 20h/week | Duration: minimum 12 months, ideally 24\n\nAbout the role\n\nYou tie knots.';
    expect(valueOf(text, 'hoursPerWeek')).to.equal(20);
    expect(valueOf(text, 'duration')).to.deep.equal([{ min: 'P12M' }]);
  });

  it('a company with its form, a town and a type', () => {
    const text = 'Praktikum Vertrieb (m/w/d)\nSegelhaus GmbH · Kappeln · Vollzeit\n\nDeine Aufgaben\n- Du nähst Segel';
    expect(valueOf(text, 'hiringOrganization')).to.deep.equal({ name: 'Segelhaus GmbH' });
    expect(valueOf(text, 'jobLocation')).to.deep.equal([{ name: 'Kappeln' }]);
    expect(valueOf(text, 'employmentType')).to.deep.equal(['INTERN', 'FULL_TIME']);
  });
});

describe('a page that lost the space after its labels', () => {
  const text =
    '# Harbor Intern\n\n**Job ID**4471\n**Organization**Quays\n**Company**Tide Works, Inc.\n**Work mode**Remote only\n**Location(s)** Duluth \\- Minnesota \\- United States\n\n**About the role**\n\nYou tie knots.\n\n#LI-Hybrid';
  it('has them in bold', () => {
    expect(valueOf(text, 'identifier')).to.equal('4471');
    expect(valueOf(text, 'hiringOrganization')).to.deep.equal({ name: 'Tide Works, Inc.' });
    expect(valueOf(text, 'workplaceType')).to.deep.equal(['REMOTE', 'HYBRID']);
    expect(valueOf(text, 'jobLocation.0.addressCountry')).to.equal('US');
  });
});

describe('towns in a row', () => {
  it('are no town and its state', () => {
    expect(
      valueOf(inPosting('This position can be based in Toronto, New York, or San Francisco.'), 'jobLocation'),
    ).to.deep.equal([{ name: 'Toronto' }, { name: 'New York' }, { name: 'San Francisco' }]);
  });
});

describe('a role that only sentences name', () => {
  for (const [sentence, title] of [
    ['Tide Works is seeking a forward-thinking **Sail Design (SD) Intern** to help us.', 'Sail Design (SD) Intern'],
    ['The Harbor Crane Intern will learn how cranes work.', 'Harbor Crane Intern'],
    ['Join us as a Summer Intern!', undefined],
  ] as const) {
    it(`${title ?? 'no name'} is read from “${sentence}”`, () => {
      const text = `About the company\n\nWe mend sails of every kind, for harbors near and far.\n\n${sentence}\n\nRequirements\n- You like the sea\n\nResponsibilities\n- You sew`;
      expect(valueOf(text, 'title')).to.equal(title);
    });
  }
});

describe('a role that only sentences of other languages name', () => {
  for (const [text, title] of [
    [
      'Nous recherchons un(e) stagiaire voilier pour un stage de 6 mois.\n\nVos missions\n- Coudre des voiles avec nous\n\nVotre profil\n- Vous aimez la mer et les bateaux',
      'stagiaire voilier',
    ],
    [
      'Wir suchen ab Mai eine:n Praktikant:in Segelbau für drei Monate.\n\nDeine Aufgaben\n- Du nähst mit uns Segel\n\nDein Profil\n- Du magst das Meer und die Boote',
      'Praktikant:in Segelbau',
    ],
  ] as const) {
    it(`${title} is read`, () => {
      expect(valueOf(text, 'title')).to.equal(title);
    });
  }
});

describe('an employer that only sentences name', () => {
  for (const [sentence, name] of [
    ['Tide Works is looking for people who mend sails.', 'Tide Works'],
    ['Die Stadtwerke Kappeln suchen zum 1. August zwei Auszubildende.', 'Stadtwerke Kappeln'],
    ['El Museo del Faro (Vigo) convoca una beca.', 'Museo del Faro'],
    ['Vela S.p.A. ricerca uno stagista.', 'Vela S.p.A'],
    ['Die Nordlicht Segel GmbH versorgt seit 1998 die Küste.', 'Nordlicht Segel GmbH'],
    ['Wexley Sails is a maker of sails with 310 employees.', 'Wexley Sails'],
  ] as const) {
    it(`${name} is read from “${sentence}”`, () => {
      expect(valueOf(`Harbor Intern\n\n${sentence}\n\nRequirements\n\n- You sew`, 'hiringOrganization')).to.deep.equal({
        name,
      });
    });
  }
});

describe('other languages', () => {
  it('a number with a dot is an ordinal before a month and a year of training', () => {
    const text =
      'Ausbildung zum Segelmacher (m/w/d)\n\nWir bieten dir eine Ausbildung bei uns am Hafen.\n\nVergütung\n1. Ausbildungsjahr: 980 €\n2. Ausbildungsjahr: 1.060 €\n\nBewerbungsschluss ist der 31. Oktober 2026.';
    expect(valueOf(text, 'validThrough')).to.equal('2026-10-31');
    expect(valueOf(text, 'baseSalary')).to.deep.equal([
      { currency: 'EUR', value: 980, appliesTo: '1. Ausbildungsjahr' },
      { currency: 'EUR', value: 1060, appliesTo: '2. Ausbildungsjahr' },
    ]);
  });

  it('the day comes first where the language has it first', () => {
    const text =
      'Prácticas en el puerto\nLugar: Vigo\nFecha de inicio: 04/01/2027\nRequisitos: ser estudiante de Física';
    expect(valueOf(text, 'startDates')).to.deep.equal([{ start: '2027-01-04' }]);
  });

  it('headings of Japanese, with signs and without', () => {
    const text =
      '帆のデザイン インターン\n\nみなと帆布株式会社\n\n■ 仕事内容\n帆をデザインします。\n\n■ 応募資格\n・週3日以上勤務できる方\n\n■ 給与\n日給1万円\n\n選考について\nオンラインで面接をします。';
    expect(valueOf(text, 'hiringOrganization')).to.deep.equal({ name: 'みなと帆布株式会社' });
    expect(valueOf(text, 'baseSalary')).to.deep.equal([{ currency: 'JPY', value: 10_000, unitText: 'DAY' }]);
    expect((valueOf(text, 'sections') as { heading: string }[]).map(({ heading }) => heading)).to.deep.equal([
      '仕事内容',
      '応募資格',
      '給与',
      '選考について',
    ]);
  });

  it('days without a year, and places that are none', () => {
    const text =
      '帆のデザイン インターン\n日程：2027年8月17日（火）〜8月28日（土）\n場所：オンライン開催\n言語：日本語ビジネスレベル';
    expect(valueOf(text, 'startDates')).to.deep.equal([{ start: '2027-08-17', end: '2027-08-28' }]);
    expect(valueOf(text, 'workplaceType')).to.deep.equal(['REMOTE']);
    expect(valueOf(text, 'jobLocation')).to.equal(undefined);
    expect(valueOf(text, 'languages')).to.deep.equal(['日本語']);
  });

  it('a text of little more than labels', () => {
    expect(
      valueOf('Yelken Stajyeri\nŞirket: Liman A.Ş.\nKonum: İzmir\nSüre: 3 ay\nÜcret: aylık 25.000 TL', 'baseSalary'),
    ).to.deep.equal([{ currency: 'TRY', value: 25_000, unitText: 'MONTH' }]);
  });
});

describe('HTML', () => {
  it('is known by its tags, however long they are', () => {
    const style = `style="${'--shadow: 0 0 #0000; '.repeat(60)}"`;
    const html = `<h2 ${style}>Harbor Intern</h2><p ${style}>Location: Ghent</p><p ${style}>Duration: 12 weeks</p>`;
    expect(valueOf(html, 'title')).to.equal('Harbor Intern');
    expect(valueOf(html, 'duration')).to.deep.equal(['P12W']);
  });
});

describe('more of how texts say it', () => {
  for (const [name, text, path, value] of [
    [
      'an article is no part of a currency',
      'Sail Intern\n\nBenefits\n\n- You receive a $3,000 housing stipend.',
      'jobBenefits',
      [{ name: 'housing stipend', value: 3000 }],
    ],
    [
      'years and months',
      'Sail Apprenticeship\nDuration: 1 year 6 months\nHours: Monday to Friday, 9am to 5pm, 37 hours a week',
      'duration',
      ['P18M'],
    ],
    [
      'hours of a week beside those of a day',
      'Sail Apprenticeship\nDuration: 1 year 6 months\nHours: Monday to Friday, 9am to 5pm, 37 hours a week',
      'hoursPerWeek',
      37,
    ],
    ['pay that is none', '法務インターン\n開催日：2027年2月15日〜19日\n報酬：なし（昼食代支給）', 'payKind', 'UNPAID'],
    [
      'days of one month',
      '法務インターン\n開催日：2027年2月15日〜19日\n報酬：なし（昼食代支給）',
      'startDates',
      [{ start: '2027-02-15', end: '2027-02-19' }],
    ],
    [
      'a period beside the bands it is for',
      'Sail Intern\nPay: $38–$41 / hour by degree (BS: $38–$39; MS: $40–$41)',
      'baseSalary',
      [
        { minValue: 38, maxValue: 41, unitText: 'HOUR' },
        { minValue: 38, maxValue: 39, unitText: 'HOUR', appliesTo: 'BS' },
        { minValue: 40, maxValue: 41, unitText: 'HOUR', appliesTo: 'MS' },
      ],
    ],
    [
      'no pay in the hours below it',
      'Sail Intern\nPay: From $10.00 per hour\nExpected hours: 10 – 15 per week\nWork location: Remote',
      'baseSalary',
      [{ minValue: 10, unitText: 'HOUR' }],
    ],
    [
      'a deadline and an address after "bewirb dich"',
      'Duales Studium Segelbau (m/w/d)\n\nDein Job\nDu lernst bei uns am Hafen, wie Segel entstehen.\n\nBewirb dich online bis zum 30.11.2026: https://segel.example/jobs',
      'application.url',
      'https://segel.example/jobs',
    ],
    [
      'hours in a sentence with "am"',
      'Studentische Hilfskraft gesucht!\n\nAm Lehrstuhl für Schiffbau ist ab Mai eine Stelle mit 8 Std./Woche zu besetzen.\n\nAufgaben:\n- Du hilfst uns bei den Modellen',
      'hoursPerWeek',
      8,
    ],
    [
      'a call without its last word as the role',
      'Studentische Hilfskraft gesucht!\n\nAufgaben:\n- Du hilfst uns bei den Modellen und der Lehre\n\nVoraussetzungen:\n- Du studierst Schiffbau',
      'title',
      'Studentische Hilfskraft',
    ],
    [
      'pay in one long word',
      'Praktikant (all genders) Segelbau\n\nDein Profil\n- Du studierst im 3. Semester\n\nDas bieten wir dir\n- 2.000 Euro Bruttomonatsgehalt',
      'baseSalary',
      [{ currency: 'EUR', value: 2000, unitText: 'MONTH' }],
    ],
    [
      'months in small letters',
      'Stage voilier\n\nLaboratoire : Vent\nDébut : février ou mars 2027\n\nVos missions\n- Coudre des voiles avec nous',
      'startDates',
      [{ earliest: '2027-02', latest: '2027-03' }],
    ],
    [
      'a period in Japanese',
      '帆の研究インターン\n受入期間：2027年7月5日から9月24日まで\n募集人員：5名',
      'startDates',
      [{ start: '2027-07-05', end: '2027-09-24' }],
    ],
    [
      'an address alone below how to apply',
      '編集アシスタント（インターン）\n\n【業務内容】\n記事の校正\n\n【応募方法】\n下記に履歴書をお送りください。\nsaiyo@vela.example',
      'application.email',
      'saiyo@vela.example',
    ],
    [
      'a term beside the contract',
      'Sail Research Internship\nContract: Fixed term, 1 October 2026 to 31 March 2027\n\nThe role\nYou sew with us.',
      'startDates',
      [{ start: '2026-10-01', end: '2027-03-31' }],
    ],
    [
      'a role behind a call',
      '🚀 WE’RE HIRING: Growth Intern 🚀\n\nWhat you’ll do\n- You write about sails\n\nRequirements\n- You like the sea',
      'title',
      'Growth Intern',
    ],
    [
      'a place before how often people are there',
      'Growth Intern\nLocation: Ghent, in person 4 days/week',
      'jobLocation',
      [{ name: 'Ghent' }],
    ],
  ] as const) {
    it(name, () => {
      expect(valueOf(text, path)).to.deep.equal(value);
    });
  }
});

it('hours below the pay are no contradiction', () => {
  const text = 'Sail Intern\nPay: From $10.00 per hour\nExpected hours: 10 – 15 per week\nWork location: Remote';
  expect(codesOf(importPosting(text))).to.not.include('contradiction');
});
