import { expect } from '@open-wc/testing';
import { parsePayHeading } from '../../../src/sources/fields/pay-heading.js';
import { TracedValue } from '../../../src/sources/traced-value.js';

const read = (heading: string): { appliesTo: unknown; note: string | undefined } => {
  const { appliesTo, note } = parsePayHeading(new TracedValue(heading, ''));
  return { appliesTo: appliesTo.value, note };
};

describe('the heading of an amount', () => {
  for (const heading of [
    'Annual Base Salary Range:',
    'Hourly Rate:',
    'Salary',
    'Pay range',
    'PAY RANGE',
    'Pay Range (USD)',
    'Compensation',
    'Base pay',
    'Salary range for this role',
    'The base salary range for this position is',
    'Estimated annual salary range',
    'Wage',
    'Gehalt',
    'Jahresgehalt (brutto)',
    'Gehaltsspanne',
    'Stundenlohn',
    'Vergütung',
    'Salaire',
    'Rémunération annuelle brute',
    'Fourchette de rémunération',
    'Salario bruto anual',
    'Rango salarial',
    'Faixa salarial',
    'Remuneração mensal',
    'Retribuzione annua lorda',
    'Salaris',
    'Salarisindicatie',
    'Wynagrodzenie',
    'Widełki wynagrodzenia',
    'Weekly',
    'Per hour',
    'Lön',
    'Maaş aralığı',
    'Ücret',
    '給与',
    '年収',
    '薪资范围',
    '薪資',
    '급여',
    'الراتب',
    'שכר',
    'वेतन',
    'N/A',
  ]) {
    it(`says only that it is pay: ${heading}`, () => {
      expect(read(heading)).to.deep.equal({ appliesTo: undefined, note: undefined });
    });
  }

  for (const [heading, audience] of [
    ['NYC Salary Range', 'NYC'],
    ['US Zone 2:', 'US Zone 2'],
    ['National', 'National'],
    ['Mexico Monthly Pay Range', 'Mexico'],
    ['Salary Range (California)', 'California'],
    ['Base Pay Range for Seattle, WA', 'Seattle, WA'],
    ['Pay range – Tier 1', 'Tier 1'],
    ['Compensation for San Francisco and New York', 'San Francisco and New York'],
    ['Hourly rate for PhD students', 'PhD students'],
    ['Gehalt Berlin', 'Berlin'],
    ['Salaire (Paris)', 'Paris'],
    ['3 Month', '3 Month'],
    ['Senior', 'Senior'],
    ['Master', 'Master'],
    ['Interns in the US', 'Interns in the US'],
    ['Level 3', 'Level 3'],
    ['Salary range: Level 3', 'Level 3'],
    ['LA Salary Range', 'LA'],
    ['DE salary', 'DE'],
    ['Zone A Salary', 'Zone A'],
    ['Stockholm', 'Stockholm'],
    ['Payments Engineer', 'Payments Engineer'],
    ['Stockholm pay range', 'Stockholm'],
    ['Prime team', 'Prime team'],
  ] as const) {
    it(`says for whom it is: ${heading}`, () => {
      expect(read(heading)).to.deep.equal({ appliesTo: audience, note: undefined });
    });
  }

  for (const [heading, audience] of [
    ['OTE', undefined],
    ['On-Target Earnings', undefined],
    ['NYC OTE range', 'NYC'],
    ['Total compensation', undefined],
    ['Base salary plus commission', undefined],
    ['Bonus', undefined],
    ['Zielgehalt', undefined],
  ] as const) {
    it(`keeps the word for pay that is no base pay: ${heading}`, () => {
      expect(read(heading)).to.deep.equal({ appliesTo: audience, note: heading });
    });
  }

  it('takes linear time', () => {
    for (const heading of [
      'salary '.repeat(20_000),
      '('.repeat(100_000),
      `pay${' –'.repeat(50_000)} x`,
      '薪'.repeat(100_000),
    ])
      read(heading);
  });
});
