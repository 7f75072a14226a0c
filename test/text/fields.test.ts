import { expect } from '@open-wc/testing';
import { inPosting, valueOf } from './reading.js';

/** For each field, sentences and what they state; undefined for those that state nothing of it. */
const TABLE: Readonly<Record<string, readonly (readonly [sentence: string, value: unknown])[]>> = {
  baseSalary: [
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
    ['This is an unpaid internship.', 'UNPAID'],
    ['Unpaid leave is possible after the internship.', undefined],
  ],
  startDates: [
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
    ['Apply by March 1, 2027.', '2027-03-01'],
    ['The application deadline is 31 January 2027.', '2027-01-31'],
    ['Applications are reviewed on a rolling basis.', 'ROLLING'],
    ['Apply by 03/04/2027.', undefined],
  ],
  duration: [
    ['This is a 12-week internship.', ['P12W']],
    ['The internship lasts 3 to 6 months.', [{ min: 'P3M', max: 'P6M' }]],
    ['You work with us for a minimum of 10 weeks.', [{ min: 'P10W' }]],
    ['You have 3+ months of programming experience.', undefined],
    ['In your first 30 days you meet the team.', undefined],
  ],
  hoursPerWeek: [
    ['You work 20 hours per week.', 20],
    ['Hours: 15-20 hours/week', { min: 15, max: 20 }],
    ['We have a 38,5-Stunden-Woche.', 38.5],
    ['Volunteer 16 hours a year.', undefined],
  ],
  workplaceType: [
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
    ['You pursue a degree in Physics, Law or a related field.', ['Physics', 'Law']],
    ['You have a strong background in software engineering.', undefined],
  ],
  'educationRequirements.graduation': [
    ['You graduate between December 2027 and June 2028.', { earliest: '2027-12', latest: '2028-06' }],
    ['You must graduate before July 2028.', { latest: '2028-07' }],
  ],
  languages: [
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
