import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/messages/catalog.js';
import { en } from '../../src/messages/en.js';
import { lazyEnglish } from '../../src/messages/en.lazy.js';
import { LOCALE_LOADERS } from '../../src/messages/locales.js';

const english: Messages = { ...en, ...lazyEnglish };
/** The languages whose forms `zero`, `one` and `two` are of these numbers alone, so that a word may say them. */
const WORDS_FOR_NUMBERS = new Set(['ar', 'he']);
const isWordForNumber = (lang: string, key: string): boolean =>
  WORDS_FOR_NUMBERS.has(lang) && /\.(?:zero|one|two)$/.test(key);
const placeholders = (message: string | undefined): string[] => [...new Set(message?.match(/\{\w+\}/g))].sort();
/** `posting.more` of `posting.more.few`; null for a message that is not by number. */
const stemOf = (key: string): string | null => {
  const [, stem] = /^(.+)\.(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
  return stem !== undefined && `${stem}.other` in english ? stem : null;
};
/** The messages that are the same in many languages. */
const INTERNATIONAL = /^(?:education\.gpa|start\.period|term\.year)$/;

describe('the languages', () => {
  it('are those that were promised', () => {
    const promised = 'ar de es fr he hi it ja ko nl pl pt sv tr zh-Hans zh-Hant';
    expect(Object.keys(LOCALE_LOADERS).sort().join(' ')).to.equal(promised);
  });

  for (const [lang, load] of Object.entries(LOCALE_LOADERS)) {
    describe(lang, () => {
      it('has no key that English lacks', async () => {
        const { messages } = await load();
        const unknown = Object.keys(messages).filter((key) => !(key in english) && stemOf(key) === null);
        expect(unknown).to.deep.equal([]);
      });

      it('has the placeholders of English, but for the number where a form stands for one number', async () => {
        const { messages } = await load();
        for (const [key, message] of Object.entries(messages)) {
          if (isWordForNumber(lang, key) && !message.includes('{count}')) continue;
          const expected = english[key as keyof Messages] ?? english[`${stemOf(key)}.other` as keyof Messages];
          expect(placeholders(message), key).to.deep.equal(placeholders(expected));
        }
      });

      it('says something, in its own words', async () => {
        const { messages } = await load();
        let same = 0;
        for (const [key, message] of Object.entries(messages)) {
          expect(message.trim(), key).to.equal(message);
          expect(message, key).to.not.equal('');
          if (message === english[key as keyof Messages] && !INTERNATIONAL.test(key)) same++;
        }
        expect(same, 'messages that are the English ones').to.be.below(15);
      });
    });
  }

  it('have a form for each number that they tell apart, where the number is said', async () => {
    for (const [lang, load] of Object.entries(LOCALE_LOADERS)) {
      const messages: Messages = (await load()).messages;
      const forms = new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
      for (const key of Object.keys(messages)) {
        const form = key.split('.').at(-1) as Intl.LDMLPluralRule;
        // a form that the language has no use for would never be seen
        if (stemOf(key) !== null && !(key in english)) expect(forms.has(form), `${lang} ${key}`).to.equal(true);
      }
    }
    const polish: Messages = (await LOCALE_LOADERS['pl']?.())?.messages ?? {};
    const ofPostings = [1, 2, 5].map((count) => new Intl.PluralRules('pl').select(count));
    expect(ofPostings.map((form) => polish[`board.count.${form as 'few' | 'many'}`])).to.deep.equal([
      '{count} oferta',
      '{count} oferty',
      '{count} ofert',
    ]);
  });
});
