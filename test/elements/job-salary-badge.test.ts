import { expect } from '@open-wc/testing';
import type { JobPostingElement, JobSalaryBadgeElement } from '../../src/index.js';
import { fullPosting } from '../fixtures/postings.js';
import { mount, settled } from '../support/mount.js';
import { partTexts, parts, textOf, visibleText } from '../support/queries.js';

const badge = (attributes: string): Promise<JobSalaryBadgeElement> =>
  mount<JobSalaryBadgeElement>(`<job-salary-badge lang="en" ${attributes}></job-salary-badge>`);

describe('<job-salary-badge>', () => {
  for (const { attributes, shown } of [
    { attributes: 'currency="USD" value="12100" unit="month"', shown: '$12,100 per month' },
    { attributes: 'currency="USD" min-value="45" max-value="60" unit="hourly"', shown: '$45 – $60 per hour' },
    { attributes: 'currency="USD" min-value="45" max-value="45" unit="HOUR"', shown: '$45 per hour' },
    { attributes: 'currency="USD" min-value="20.5" unit="HOUR"', shown: 'from $20.50 per hour' },
    { attributes: 'currency="EUR" max-value="500" unit="month"', shown: 'up to €500 per month' },
    { attributes: 'currency="GBP" value="3000" unit="total"', shown: '£3,000 in total' },
    { attributes: 'value="2400"', shown: '2,400' },
    { attributes: 'currency="usd" value="21"', shown: '$21' },
    { attributes: 'currency="USD" min-value="0" max-value="0"', shown: 'Pay not disclosed' },
    { attributes: 'currency="US$" value="21"', shown: '21' },
    { attributes: 'currency="USD" value=""', shown: '' },
    { attributes: 'currency="USD" min-value="60" max-value="45"', shown: '' },
    { attributes: '', shown: '' },
  ]) {
    it(`shows ${shown ? `"${shown}"` : 'nothing'} for ${attributes || 'no attributes'}`, async () => {
      const element = await badge(attributes);
      expect(visibleText(element)).to.equal(shown);
      expect(element.matches(':state(empty)')).to.equal(shown === '');
    });
  }

  it('says the amount in full to a screen reader, and hides the short form from it', async () => {
    const element = await badge('currency="USD" value="12100" unit="month"');
    const line = parts(element, 'line')[0];
    expect(textOf(line?.querySelector('.sr') ?? null)).to.equal('12,100 US dollars per month');
    expect(textOf(line?.querySelector('[aria-hidden="true"]') ?? null)).to.equal('$12,100 per month');
  });

  it('shows a band a line, with whom it is for', async () => {
    const element = await badge('');
    element.salary = [
      { currency: 'USD', value: 30, unitText: 'HOUR', appliesTo: 'Junior' },
      { currency: 'USD', value: 38, unitText: 'HOUR', appliesTo: 'PhD', qualifier: 'GROSS' },
    ];
    await element.updateComplete;
    expect(partTexts(element, 'amount')).to.deep.equal(['$30', '$38']);
    expect(partTexts(element, 'note')).to.deep.equal(['Junior', 'gross', 'PhD']);
  });

  it('shows the employer’s words where there is no amount', async () => {
    const element = await badge('');
    element.salary = 'Competitive';
    await element.updateComplete;
    expect(visibleText(element)).to.equal('Competitive');
  });

  for (const [payKind, shown] of [
    ['UNPAID', 'Unpaid'],
    ['CREDIT', 'For academic credit'],
    ['UNDISCLOSED', 'Pay not disclosed'],
    ['PERFORMANCE', 'Performance-based'],
  ] as const) {
    it(`shows "${shown}" of a card’s posting`, async () => {
      const box = await mount(
        '<div lang="en"><job-posting id="card"></job-posting><job-salary-badge for="card"></job-salary-badge></div>',
      );
      const card = box.querySelector<JobPostingElement>('job-posting');
      const element = box.querySelector('job-salary-badge');
      if (!card || !element) throw new Error('not mounted');
      card.posting = { ...fullPosting, baseSalary: undefined, payKind };
      await settled(card);
      await element.updateComplete;
      expect(visibleText(element)).to.equal(shown);
    });
  }

  it('writes the amount as the reader’s locale does', async () => {
    const element = await badge('currency="JPY" value="250000"');
    element.setAttribute('lang', 'de');
    await element.updateComplete;
    expect(visibleText(element)).to.equal('250.000 ¥');
  });
});
