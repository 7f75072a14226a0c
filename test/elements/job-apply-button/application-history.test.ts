import { expect } from '@open-wc/testing';
import { readAppliedDate, saveAppliedDate } from '../../../src/elements/job-apply-button/application-history.js';

const posting = { title: 'Intern', identifier: 'I-1', hiringOrganization: { name: 'Acme' } };
const NOW = Date.parse('2026-03-03T12:00:00Z');
const read = (): string | null => readAppliedDate(posting, NOW, 'UTC');

/** Stores a value in the place of the day of applying. */
const store = (value: string): void => {
  saveAppliedDate(posting, NOW, 'UTC');
  const key = Object.keys(localStorage).find((name) => name.includes('I-1')) ?? '';
  localStorage.setItem(key, value);
};

describe('the day of applying that a device remembers', () => {
  afterEach(() => localStorage.clear());

  it('is the day on which the applicant applied', () => {
    saveAppliedDate(posting, NOW, 'UTC');
    expect(read()).to.equal('2026-03-03');
    saveAppliedDate(posting, null, 'UTC');
    expect(read()).to.equal(null);
  });

  for (const value of [
    '9999-12-31',
    '2099-01-01',
    '2019-12-31',
    '0001-01-01',
    '1970-01-01',
    '2026-02-30',
    '2026-03',
    '20260303',
    '2026-03-03T12:00:00Z',
    ' 2026-03-03',
    '2026-03-03\0',
    '\uD800',
    'null',
    'undefined',
    '[object Object]',
    '{"day":"2026-03-03"}',
    '<img src=x onerror=alert(1)>',
    '',
    '1',
    '2'.repeat(1_000_000),
  ]) {
    it(`is none that cannot be true: ${JSON.stringify(value.slice(0, 30))}`, () => {
      store(value);
      expect(read()).to.equal(null);
    });
  }

  for (const value of ['2020-01-01', '2026-03-03']) {
    it(`may be ${value}`, () => {
      store(value);
      expect(read()).to.equal(value);
    });
  }

  it('may be tomorrow, where the applicant was in another zone', () => {
    store(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    expect(read()).to.not.equal(null);
  });

  it('is not stored where there is no room, and nothing throws', () => {
    try {
      for (let size = 2 ** 20; size >= 1; size /= 2)
        for (let at = 0; at < 12; at++) localStorage.setItem(`fill ${size} ${at}`, 'x'.repeat(size));
    } catch {
      // full, but for less than the last size
    }
    let rest = 4096;
    while (rest > 0) {
      try {
        localStorage.setItem(`rest ${rest} ${Math.random()}`, 'x'.repeat(rest));
      } catch {
        rest = Math.floor(rest / 2);
      }
    }
    saveAppliedDate(posting, NOW, 'UTC');
    expect(read()).to.equal(null);
  });
});
