import { expect } from '@open-wc/testing';
import { LOCALES } from '../../../src/schema/locales.js';
import { normalizeText } from '../../../src/text-search/normalize.js';
import { createVocabulary } from '../../../src/text-search/vocabulary/vocabulary.js';

describe('months', () => {
  const vocabulary = createVocabulary({ languages: [], countries: [] });

  const expectMonths = (lang: string, month: 'long' | 'short'): void => {
    const { format } = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' });
    const unknown = Array.from({ length: 12 }, (_, at) => {
      const name = format(Date.UTC(2021, at, 1));
      const literals = vocabulary.lookUp([normalizeText(name)], 0)?.literals ?? [];
      return literals.includes(` #m${String(at + 1).padStart(2, '0')} `) ? [] : name;
    }).flat();
    expect(unknown).to.deep.equal([]);
  };

  for (const lang of LOCALES)
    it(`are known by their names in ${lang}`, () => {
      expectMonths(lang, 'long');
    });

  it('are known by their short names in English', () => {
    expectMonths('en', 'short');
  });
});
