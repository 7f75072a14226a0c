import { expect, waitUntil } from '@open-wc/testing';
import type { JobPostingElement, JobSalaryBadgeElement } from '../../../src/index.js';
import { aPosting, fullPosting } from '../../fixtures/postings.js';
import { mount, mountCard, settled } from '../../support/mount.js';
import { partTexts, parts, textOf, visibleText } from '../../support/queries.js';

const badge = (attributes: string): Promise<JobSalaryBadgeElement> =>
  mount<JobSalaryBadgeElement>(`<job-salary-badge lang="en" ${attributes}></job-salary-badge>`);

const summary = (element: Element): HTMLElement | undefined => parts(element, 'equivalents-toggle')[0];

describe('pay in words alone', () => {
  it('looks as other values do', async () => {
    const element = await badge('');
    element.salary = [{ note: 'competitive' }];
    await element.updateComplete;
    const [note] = parts(element, 'note');
    const { color, fontSize } = getComputedStyle(note ?? element);
    expect(textOf(note ?? null)).to.equal('competitive');
    expect([color, fontSize]).to.deep.equal([getComputedStyle(element).color, getComputedStyle(element).fontSize]);
  });
});

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

  it('shows the bands for one reader alone, all where none is named so', async () => {
    const element = await badge('applies-to="phd"');
    element.salary = [
      { currency: 'USD', value: 30, appliesTo: 'Freshman, sophomore' },
      { currency: 'USD', value: 38, appliesTo: 'Master’s, PhD' },
    ];
    await element.updateComplete;
    expect(partTexts(element, 'amount')).to.deep.equal(['$38']);
    for (const [reader, amounts] of [
      ['Sophomore', ['$30']],
      ['master’s', ['$38']],
      ['Ph', ['$30', '$38']], // no word of either
      ['', ['$30', '$38']],
      [null, ['$30', '$38']],
    ] as const) {
      element.appliesTo = reader;
      await element.updateComplete;
      expect(partTexts(element, 'amount'), String(reader)).to.deep.equal(amounts);
    }
  });

  it('is one short line in lists, said in full', async () => {
    const element = await badge('compact currency="USD" value="12100" unit="month" equivalents');
    expect(visibleText(element)).to.match(/^\$12[.,]1/); // in full until the short form is there
    await waitUntil(() => visibleText(element).includes('/mo'));
    expect(visibleText(element)).to.equal('$12.1K /mo'); // no space there: parts of a text
    expect(textOf(parts(element, 'line')[0]?.querySelector('[aria-hidden]') ?? null)).to.equal('$12.1K/mo');
    expect(textOf(parts(element, 'line')[0]?.querySelector('.sr') ?? null)).to.equal('12,100 US dollars per month');
    element.salary = [];
    element.value = null;
    await element.updateComplete;
    expect(visibleText(element)).to.equal('');
  });

  it('widens no box that scrolls with what is meant for a screen reader', async () => {
    const box = await mount<HTMLElement>('<div><div><job-salary-badge></job-salary-badge></div></div>');
    box.style.cssText = 'inline-size: 50px; overflow: auto; white-space: nowrap';
    const inner = box.firstElementChild;
    if (inner instanceof HTMLElement) inner.style.paddingInlineStart = '5000px';
    const element = box.querySelector('job-salary-badge');
    if (element) element.salary = { currency: 'USD', value: 12100, unitText: 'MONTH' };
    await element?.updateComplete;
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });

  describe('in other units', () => {
    it('is offered where it is asked for and something can be worked out, and by every card', async () => {
      expect(summary(await badge('currency="USD" value="30" unit="hour"'))).to.equal(undefined);
      expect(summary(await badge('currency="USD" value="30" equivalents'))).to.equal(undefined);
      expect(summary(await badge('currency="USD" value="30" unit="total" equivalents'))).to.equal(undefined);
      expect(summary(await badge('currency="USD" value="30" unit="hour" equivalents'))).to.not.equal(undefined);
      const card = await mountCard(fullPosting, 'lang="en"');
      expect(textOf(summary(card) ?? null)).to.equal('Hourly, monthly and yearly');
    });

    it('is worked out when it is opened, with the posting’s hours and length, and says so', async () => {
      const card = await mountCard(aPosting({ hoursPerWeek: 30 }), 'lang="en"');
      expect(parts(card, 'equivalent').some((line) => line.checkVisibility())).to.equal(false);
      summary(card)?.click();
      await waitUntil(() => parts(card, 'equivalent').length > 0);
      expect(parts(card, 'equivalent').map((line) => visibleText(line))).to.deep.equal([
        'about $5,850 – $7,800 per month',
        'about $70,200 – $93,600 per year',
        'about $16,200 – $21,600 over 12 weeks',
      ]);
      expect(parts(card, 'equivalent').every((line) => line.checkVisibility())).to.equal(true);
      expect(partTexts(card, 'note').slice(-1)).to.deep.equal([
        'Estimate, at 30 hours a week and 52 weeks a year. Not stated by the employer.',
      ]);
    });

    it('leaves the employer’s own words as they look', async () => {
      const element = await badge('equivalents');
      element.salary = { currency: 'USD', value: 30, unitText: 'HOUR', appliesTo: 'PhD' };
      await element.updateComplete;
      const note = parts(element, 'note')[0] ?? element;
      const [amount] = parts(element, 'amount');
      summary(element)?.click();
      await waitUntil(() => parts(element, 'equivalent').length > 0);
      expect(parseFloat(getComputedStyle(note).fontSize)).to.be.below(
        parseFloat(getComputedStyle(amount ?? element).fontSize),
      );
    });

    it('follows the posting while it is open, and the language', async () => {
      const element = await badge('currency="USD" value="30" unit="hour" equivalents');
      summary(element)?.click();
      await waitUntil(() => parts(element, 'equivalent').length > 0);
      element.value = '31';
      element.lang = 'de';
      await waitUntil(() => partTexts(element, 'note')[0]?.startsWith('Umgerechnet'));
      expect(visibleText(parts(element, 'equivalent')[0] ?? element)).to.equal('etwa 5.370 $ pro Monat');
      expect(element.shadowRoot?.querySelector('details')?.open).to.equal(true);
    });

    it('is never part of the markup for search engines', async () => {
      const card = await mountCard(fullPosting, 'lang="en"');
      summary(card)?.click();
      await waitUntil(() => parts(card, 'equivalent').length > 0);
      expect(JSON.stringify(await card.toJSONLD())).to.not.match(/104000|7800|about/);
    });
  });
});
