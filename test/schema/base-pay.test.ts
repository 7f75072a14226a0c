import { expect } from '@open-wc/testing';
import { isBeyondBase } from '../../src/schema/base-pay.js';
import { toJSONLD } from '../../src/structured-data/index.js';

describe('pay that is no base pay', () => {
  for (const note of [
    'OTE',
    'OTE; 60/40 split',
    'On-target earnings',
    'NYC OTE range',
    'Commission',
    'Total compensation',
  ])
    it(`is told by a label: ${note}`, () => expect(isBeyondBase(note)).to.equal(true));

  for (const note of [
    '',
    'plus bonus',
    '£45,000 + bonus',
    '£40,000 basic, with commission',
    '50.000 € zzgl. Bonus',
    '24.000 € más comisiones',
    'Base Salary',
    'Base pay and commission',
    'Stipend',
    'Depends on experience. A bonus is possible.',
    'The range for this role in our largest offices, where a yearly bonus and equity are paid in addition',
  ])
    it(`is not told by ${note || 'nothing'}`, () => expect(isBeyondBase(note)).to.equal(false));

  it('is not in JSON-LD, whose property is the base salary', () => {
    const band = { currency: 'EUR', minValue: 60_000, maxValue: 90_000, unitText: 'YEAR' } as const;
    const posting = { title: 'T', hiringOrganization: { name: 'Acme' } };
    const salaryIn = (note?: string): unknown =>
      Object.hasOwn(Object(toJSONLD({ ...posting, baseSalary: [{ ...band, ...(note && { note }) }] })), 'baseSalary');
    expect(salaryIn('OTE; 60/40 split')).to.equal(false);
    expect(salaryIn('plus bonus')).to.equal(true);
    expect(salaryIn()).to.equal(true);
  });
});
