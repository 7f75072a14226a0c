import { expect } from '@open-wc/testing';
import { formatList, getFormatter, memoize, toLocale } from '../../src/format/intl.js';

const inCurrency = (currency: string) => getFormatter(Intl.NumberFormat, 'de', { style: 'currency', currency });

describe('getFormatter', () => {
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

/** How many formatters are built while `run` runs: each asks its options for their time zone once. */
const built = (run: (options: Intl.DateTimeFormatOptions) => void): number => {
  let reads = 0;
  run({
    get timeZone() {
      reads++;
      return 'UTC';
    },
    toJSON: () => ({ timeZone: 'UTC' }),
  } as Intl.DateTimeFormatOptions);
  return reads;
};

const formatterOf = (options: Intl.DateTimeFormatOptions, index: number) =>
  getFormatter(Intl.DateTimeFormat, `en-x-test${index}`, options);

describe('the formatters', () => {
  it('are built once while they are in use, however many others are built', () => {
    const count = built((options) => {
      for (let index = 1; index <= 300; index++) {
        formatterOf(options, index);
        formatterOf(options, 1);
      }
    });
    expect(count).to.equal(300);
  });

  it('are forgotten when many others were used since, so that a server does not collect them for ever', () => {
    const count = built((options) => {
      for (let index = 301; index <= 600; index++) formatterOf(options, index);
      formatterOf(options, 301);
    });
    expect(count).to.equal(301);
  });
});

describe('memoize', () => {
  it('computes each value once, even if it is null', () => {
    const remember = memoize<string | null>();
    let made = 0;
    const make = () => {
      made++;
      return null;
    };
    expect([remember('key', make), remember('key', make)]).to.deep.equal([null, null]);
    expect(made).to.equal(1);
  });

  it('forgets values once there are more than a thousand', () => {
    const remember = memoize<number>();
    let made = 0;
    for (let key = 0; key <= 1000; key++) remember(String(key), () => ++made);
    remember('0', () => ++made);
    expect(made).to.equal(1002);
  });
});

describe('toLocale', () => {
  it('asks the engine once about a value that is no locale', () => {
    const { getCanonicalLocales } = Intl;
    let asked = 0;
    Intl.getCanonicalLocales = (locale) => {
      asked++;
      return getCanonicalLocales(locale);
    };
    try {
      expect([toLocale('xx_YY'), toLocale('xx_YY')]).to.deep.equal([null, null]);
    } finally {
      Intl.getCanonicalLocales = getCanonicalLocales;
    }
    expect(asked).to.equal(1);
  });

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
