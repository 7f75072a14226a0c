import { expect } from '@open-wc/testing';
import { ashby } from '../../../src/sources/ats/ashby.js';
import { greenhouse } from '../../../src/sources/ats/greenhouse.js';
import { readAll } from '../reading.js';

const paidByAshby = (summary: string, title: string, currencyCode = 'EUR') => {
  const component = {
    summary,
    compensationType: 'Salary',
    interval: '1 YEAR',
    currencyCode,
    minValue: 60,
    maxValue: 90,
  };
  const compensation = {
    compensationTiers: [{ title, additionalInformation: '60/40 split', components: [component] }],
  };
  const [row] = readAll(ashby, { jobs: [{ title: 'T', jobUrl: 'https://a.example/', compensation }] });
  return row?.posting?.baseSalary?.[0];
};

const paidByGreenhouse = (title: string) => {
  const range = { min_cents: 2500, max_cents: 4000, currency_type: 'USD', title, blurb: '' };
  const [row] = readAll(greenhouse, {
    jobs: [{ title: 'T', absolute_url: 'https://a.example/', pay_input_ranges: [range] }],
  });
  return row?.posting?.baseSalary?.[0];
};

describe('headings of pay', () => {
  it('are kept by Ashby if they name pay that is no base pay', () => {
    expect(paidByAshby('OTE €60 – €90', 'Benelux')).to.include({ appliesTo: 'Benelux', note: 'OTE; 60/40 split' });
    expect(paidByAshby('€60 – €90 OTE', 'Salary'))
      .to.include({ note: 'OTE; 60/40 split' })
      .and.not.have.property('appliesTo');
    expect(paidByAshby('NOK 60 – NOK 90 per year', 'Base salary', 'NOK')).to.include({ note: '60/40 split' });
  });

  it('are no audience in Greenhouse if they only say that this is pay', () => {
    expect(paidByGreenhouse('Hourly Rate:')).to.include({ unitText: 'HOUR' }).and.not.have.property('appliesTo');
    expect(paidByGreenhouse('NYC Salary Range')).to.include({ appliesTo: 'NYC' });
    expect(paidByGreenhouse('On-Target Earnings')).to.include({ note: 'On-Target Earnings' });
  });
});
