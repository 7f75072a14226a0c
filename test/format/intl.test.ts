import { expect } from '@open-wc/testing';
import { formatList, getFormatter, toLocale } from '../../src/format/intl.js';

const inCurrency = (currency: string) => getFormatter(Intl.NumberFormat, 'de', { style: 'currency', currency });

describe('formatter', () => {
  it('is built once for the same locale and options', () => {
    expect(inCurrency('EUR')).to.equal(inCurrency('EUR'));
  });

  it('is another one for another kind, locale or option', () => {
    const all = [
      getFormatter(Intl.NumberFormat, 'de', {}),
      getFormatter(Intl.DateTimeFormat, 'de', {}),
      getFormatter(Intl.NumberFormat, 'fr', {}),
      getFormatter(Intl.NumberFormat, 'de', { maximumFractionDigits: 1 }),
    ];
    expect(new Set(all)).to.have.property('size', 4);
  });

  it('fails each time for options that Intl refuses', () => {
    expect(() => inCurrency('US$')).to.throw(RangeError);
    expect(() => inCurrency('US$')).to.throw(RangeError);
  });
});

describe('toLocale', () => {
  for (const [lang, locale] of [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['en_US', null],
    ['', null],
    ['*', null],
    ['__proto__', null],
  ] as const) {
    it(`reads lang="${lang}" as ${locale ?? 'no locale'}`, () => {
      expect(toLocale(lang)).to.equal(locale);
    });
  }
});

describe('formatList', () => {
  for (const [items, locale, type, shown] of [
    [['a', 'b', 'c'], 'en', 'and', 'a, b, and c'],
    [['a', 'b', 'c'], 'en-GB', 'and', 'a, b and c'],
    [['a', 'b'], 'en', 'or', 'a or b'],
    [['a', 'b', 'c'], 'fr', 'or', 'a, b ou c'],
    [['a', 'b'], 'ja', 'or', 'aまたはb'],
    [['a'], 'de', 'and', 'a'],
    [[], 'de', 'and', ''],
  ] as const) {
    it(`joins ${items.length} with "${type}" in ${locale}: "${shown}"`, () => {
      expect(formatList(items, locale, type)).to.equal(shown);
    });
  }

  it('says "and" unless told otherwise', () => {
    expect(formatList(['a', 'b'], 'en')).to.equal('a and b');
  });
});
