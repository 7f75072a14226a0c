import { expect } from '@open-wc/testing';
import { moneyRangeOf } from '../../src/format/money-range.js';
import { formatMoney } from '../../src/format/money.js';
import { plain } from './plain.js';

const range = (currency: string | undefined, from: number, to = from) => ({ currency, from, to });

describe('formatMoney', () => {
  for (const [amount, locale, shown] of [
    [range('USD', 12100), 'en', '$12,100'],
    [range('USD', 12100), 'en-GB', 'US$12,100'],
    [range('USD', 12100), 'de', '12.100 $'],
    [range('USD', 12100), 'fr', '12 100 $US'],
    [range('USD', 12100), 'ja', '$12,100'],
    [range('USD', 12100), 'ar-EG', '١٢٬١٠٠ US$'],
    [range('JPY', 250000), 'ja', '￥250,000'],
    [range('EUR', 20.5), 'de', '20,50 €'],
    [range('USD', 45, 60), 'en', '$45 – $60'],
    [range('EUR', 20.5, 30), 'fr', '20,50–30,00 €'],
    [range('USD', 45.25, 60), 'en', '$45.25 – $60.00'],
    [range('KWD', 20.5), 'en', 'KWD 20.500'],
    [range('JPY', 250000.4), 'en', '¥250,000'],
    [range('USD', 0, 20), 'en', '$0 – $20'],
    [range(undefined, 2400), 'en', '2,400'],
    [range(undefined, 2400), 'de', '2.400'],
    [range(undefined, 20.5), 'en', '20.50'],
    [range(undefined, 45, 60), 'en', '45–60'],
    [range('ZZZ', 21), 'en', 'ZZZ 21'],
    [range('USD', 1e9), 'en', '$1,000,000,000'],
  ] as const) {
    it(`shows ${amount.from} to ${amount.to} ${amount.currency ?? 'without currency'} in ${locale} as "${shown}"`, () => {
      expect(plain(formatMoney(amount, locale))).to.equal(shown);
    });
  }

  for (const [amount, locale, said] of [
    [range('USD', 12100), 'en', '12,100 US dollars'],
    [range('USD', 1), 'en', '1 US dollar'],
    [range('USD', 45, 60), 'en', '45–60 US dollars'],
    [range('EUR', 20.5), 'de', '20,50 Euro'],
    [range('JPY', 250000), 'ja', '250,000円'],
    [range(undefined, 2400), 'en', '2,400'],
  ] as const) {
    it(`names the currency when it is read out in ${locale}: "${said}"`, () => {
      expect(plain(formatMoney(amount, locale, 'name'))).to.equal(said);
    });
  }
});

describe('formatMoney, at the edges', () => {
  it('keeps "US$" in order from right to left', () => {
    expect(formatMoney(range('USD', 45), 'ar-EG')).to.contain('US$\u200E');
    expect(formatMoney(range('USD', 45), 'en-GB')).to.equal('US$45');
  });

  it('writes two ends that look alike once', () => {
    expect(formatMoney(range('USD', 20.001, 20.004), 'en')).to.equal('$20.00');
    expect(formatMoney(range('JPY', 250000.1, 250000.3), 'ja')).to.equal('￥250,000');
  });
});

describe('moneyRangeOf', () => {
  for (const [band, ends] of [
    [{ value: 21 }, [21, 21]],
    [{ minValue: 45, maxValue: 60 }, [45, 60]],
    [{ minValue: 45 }, [45, 45]],
    [{ maxValue: 60 }, [60, 60]],
    [{ minValue: 0, maxValue: 60 }, [0, 60]],
    [{ value: 21, minValue: 1, maxValue: 99 }, [21, 21]],
    [{ note: 'Competitive' }, null],
    [{ value: 0 }, null],
    [{ minValue: 0, maxValue: 0 }, null],
  ] as const) {
    it(`finds ${ends ? ends.join(' to ') : 'no amount'} in ${JSON.stringify(band)}`, () => {
      const found = moneyRangeOf({ currency: 'USD', ...band });
      expect(found).to.deep.equal(ends && { currency: 'USD', from: ends[0], to: ends[1] });
    });
  }
});
