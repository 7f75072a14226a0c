import { expect } from '@open-wc/testing';
import { formatDate } from '../../src/format/date.js';
import { toLocale } from '../../src/format/intl.js';
import { moneyRangeOf } from '../../src/format/money-range.js';
import { formatMoney } from '../../src/format/money.js';
import { parsePosting } from '../../src/schema/index.js';
import { isDate, isDateTime, toDateParts } from '../../src/schema/iso.js';
import { toWebUrl } from '../../src/schema/url.js';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import { corpus } from '../support/corpus.js';

const PAGE = 'https://careers.example/jobs/page.html';
const base = { title: 'T', hiringOrganization: 'Acme', url: PAGE };
const salaryOf = (salary: unknown) => parsePosting({ ...base, baseSalary: salary });

describe('real data from the captures', () => {
  it('dates: every real day is read as that day, anything else is refused', async function () {
    type Row = { input: string; valid: boolean; ymd?: [number, number, number]; why: string };
    for (const { input, valid, ymd, why } of await corpus<Row>(this, 'dates-date-only')) {
      expect(isDate(input), `${input}: ${why}`).to.equal(valid);
      if (valid) expect(Object.values(toDateParts(input) ?? {}), input).to.deep.equal(ymd);
      const date = input.trim();
      const { data: posting } = safeParsePosting({ ...base, datePosted: input });
      const isUnset = /^(?:(?:0001|1900|1970)-01-01|(?:1899|1969)-12-31|9999-12-31)/.test(date);
      expect(posting?.datePosted, input).to.equal((isDate(date) || isDateTime(date)) && !isUnset ? date : undefined);
    }
  });

  it('dates: every real day is shown as that day', async function () {
    type Row = { input: string; valid: boolean; ymd?: [number, number, number] };
    for (const { input, ymd } of await corpus<Row>(this, 'dates-date-only')) {
      if (!ymd) continue;
      const [year, month, day] = ymd;
      expect(formatDate(input, 'en-GB'), input).to.match(new RegExp(`^${day} \\p{L}+ ${year}$`, 'u'));
      expect(formatDate(input.slice(0, 7), 'en-u-nu-latn'), input).to.equal(
        `${new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))} ${year}`,
      );
    }
  });

  it('amounts: a text is a plain number, or it is left out', async function () {
    for (const text of await corpus<string>(this, 'money-strings')) {
      const { data, issues: problems } = safeParsePosting({
        ...base,
        baseSalary: { currency: 'USD', value: text, note: 'kept' },
      });
      const plain = /^\s*\d{1,9}(?:\.\d+)?\s*$/.test(text) && !/^\s*[1-9]\d{0,2}\.\d{3}\s*$/.test(text);
      expect(data?.baseSalary, text).to.deep.equal([
        { currency: 'USD', ...(plain && { value: Number(text) }), note: 'kept' },
      ]);
      expect(problems.length, text).to.equal(plain ? 0 : 1);
    }
  });

  it('currencies: a code that the engine knows is kept, and can be shown', async function () {
    for (const code of await corpus<string>(this, 'money-currencies')) {
      const band = safeParsePosting({ ...base, baseSalary: { currency: code, value: 21 } }).data?.baseSalary?.[0];
      expect(band?.value, code).to.equal(21);
      const visible = code
        .replace(/\u200B/g, '')
        .trim()
        .toUpperCase();
      const known = Intl.supportedValuesOf('currency').includes(visible);
      expect(band?.currency, code).to.equal(known ? visible : undefined);
      const range = band && moneyRangeOf(band);
      expect(range && formatMoney(range, 'en'), code).to.match(/21/);
    }
  });

  it('ranges: kept when in order, else reported; what is kept shows both ends', async function () {
    for (const [minValue, maxValue] of await corpus<[unknown, unknown]>(this, 'money-ranges')) {
      const name = JSON.stringify([minValue, maxValue]);
      const { posting, problems: all } = salaryOf({ minValue, maxValue, currency: 'USD' });
      const problems = all.filter(({ code }) => code !== 'empty' && code !== 'pay-implausible'); // an end of 0
      const good = [minValue, maxValue].filter((end) => end !== null && Number(end) >= 0 && Number(end) <= 1e9);
      const reversed = good.length === 2 && Number(good[0]) > Number(good[1]) && Number(good[1]) > 0;
      expect(posting?.baseSalary === undefined, name).to.equal(good.length === 0 || reversed);
      const complaints = [minValue, maxValue].filter((end) => end !== null).length - good.length;
      expect(problems.length, name).to.equal(complaints + Number(reversed || (good.length === 0 && complaints === 0)));
      const range = posting?.baseSalary?.[0] && moneyRangeOf(posting.baseSalary[0]);
      if (range) expect(formatMoney(range, 'en'), name).to.match(/^~?\$[\d.,]+(?: – \$[\d.,]+)?$/);
    }
  });

  it('addresses: every honest web address is kept, and so is an e-mail address', async function () {
    for (const text of await corpus<string>(this, 'url-keep')) {
      const isWeb = !/^(?:mailto|tel):/.test(text);
      const kept = toWebUrl(text, PAGE);
      expect(kept, text).to.equal(isWeb && text.length <= 2048 ? new URL(text, PAGE).href : null);
      const alone = toWebUrl(text);
      expect(alone && new URL(alone, PAGE).href, text).to.equal(kept);
      const { posting } = parsePosting({ ...base, application: text });
      if (isWeb && kept) expect(posting?.application, text).to.deep.equal({ url: alone });
      if (/^mailto:[^?]+$/.test(text)) expect(posting?.application, text).to.deep.equal({ email: text.slice(7) });
    }
  });

  it('addresses: nothing but http and https without a user name gets through', async function () {
    for (const text of await corpus<string>(this, 'url-schemes-evasion')) {
      for (const kept of [toWebUrl(text, PAGE), toWebUrl(text)]) {
        if (kept === null) continue;
        const url = new URL(kept, PAGE);
        expect(url.protocol, text).to.match(/^https?:$/);
        expect(url.username + url.password, text).to.equal('');
        expect(kept, text).to.not.contain('page.invalid');
      }
      const { posting } = parsePosting({ ...base, url: text, application: { url: text } });
      expect(posting?.application?.url, text).to.equal(posting?.url);
    }
  });

  it('JSON that reaches for prototypes changes none', async function () {
    for (const json of await corpus<string>(this, 'proto-pollution')) {
      const { posting } = parsePosting(json);
      expect(Object.keys(Object.prototype), json).to.deep.equal([]);
      expect('polluted' in {}, json).to.equal(false);
      if (!posting) continue;
      expect(Object.getPrototypeOf(posting), json).to.equal(Object.prototype);
      expect(posting.title, json).to.equal('x');
    }
  });

  it('languages: a value that Intl does not take is null, any other formats', async function () {
    for (const lang of await corpus<string>(this, 'locales')) {
      const locale = toLocale(lang);
      if (locale === null) expect(() => new Intl.Locale(lang), lang).to.throw(RangeError);
      else expect(formatDate('2026-05-18', locale), lang).to.match(/\p{Nd}/u);
      const { posting } = parsePosting({ ...base, inLanguage: lang });
      expect(posting?.inLanguage && toLocale(posting.inLanguage), lang).to.equal(
        toLocale(lang.replaceAll('_', '-')) ?? undefined,
      );
    }
  });
});
