import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boardFeed } from '../../demo/board-feed.js';
import { longTextOf, shortTextsOf } from '../../src/model/board/posting-texts.js';
import type { JobPosting } from '../../src/schema/job-posting.js';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import { fuzzyWords } from '../../src/text-search/fuzzy-words.js';
import { normalizeText } from '../../src/text-search/normalize.js';
import { type SearchHelp, search } from '../../src/text-search/search.js';
import { TextIndex } from '../../src/text-search/text-index.js';
import { createVocabulary } from '../../src/text-search/vocabulary/vocabulary.js';
import { RUNS } from '../support/property-runs.js';
import { referenceSearch, referenceTexts } from './reference-search.js';

const NO_HELP: SearchHelp = { vocabulary: null, fuzzyWords: null };
const NO_WORDS: SearchHelp = { vocabulary: null, fuzzyWords: () => [] };
const FUZZY: SearchHelp = {
  vocabulary: createVocabulary({ languages: ['en', 'de', 'fr'], countries: ['DE', 'US', 'FR', 'GB'] }),
  fuzzyWords,
};

const indexOf = (postings: readonly JobPosting[]): TextIndex => {
  const index = new TextIndex((row) => longTextOf(postings[row] ?? { title: '' }));
  for (const posting of postings) index.add(shortTextsOf(posting));
  for (const _ of postings) index.addLongText();
  return index;
};

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

const SYLLABLES = 'ma ro ti ne ka lo ser vi com pi ler ing bau müll straß über søn łód æro cœur ïn ñand ộ ﬁn'.split(
  ' ',
);
const OTHERS =
  'C++ C# R&D 5G São e\u0301tat Zu\u0308rich İstanbul ΛΟΓΟΣ логистика инженер 東京 エンジニア ガス 한국어 ไทย µm 10² ™ｆｕｌｌ 🚀 naïve'.split(
    ' ',
  );
const MARKUP =
  '<b>|</b>|<p class="main strong">|</p>|<a href="https://acme.example/rotine?x=1&amp;y=2">|</a>|<br/>|&amp;|&nbsp;|&#39;|&eacute;|&loser;|&toolongtobeone;|<|>|< 5 >|&|&#|;|<<i>>'.split(
    '|',
  );
const SPACES = [' ', ' ', ' ', ' ', '\u00a0', ' – ', ', ', '. ', '’', '-', '/', '\n', '…', '_', '\u00ad', ''];

/** Texts of all kinds, each another one. */
const textsFrom = (random: () => number) => {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string => {
    if (random() < 0.06) return pick(OTHERS);
    const syllables = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES)).join('');
    return random() < 0.2 ? syllables.charAt(0).toUpperCase() + syllables.slice(1) : syllables;
  };
  const text = (length: number, markup: number): string =>
    Array.from({ length }, () => (random() < markup ? pick(MARKUP) : word()) + pick(SPACES)).join('');
  const posting = (at: number): JobPosting => ({
    title: text(1 + Math.floor(random() * 5), 0.05),
    ...(random() < 0.7 && { identifier: `R-${at}` }),
    hiringOrganization: { name: text(2, 0) },
    tags: [word(), word()],
    jobLocation: [{ addressLocality: word(), addressCountry: 'DE' }],
    ...(random() < 0.9 && { description: text(Math.floor(random() * 120), 0.25) }),
    ...(random() < 0.3 && { qualifications: text(20, 0.3) }),
    ...(random() < 0.3 && { sections: [{ heading: 'More', body: text(10, 0.3) }] }),
  });
  return { pick, word, posting };
};

describe('an index of texts', () => {
  it('gives each posting the score of a search through normalized texts, whatever is typed, letter by letter', function () {
    this.timeout(60_000);
    const random = randomOf(7);
    const { pick, word, posting } = textsFrom(random);
    const postings = Array.from({ length: 600 }, (_, at) => posting(at));
    const [texts, index] = [referenceTexts(postings), indexOf(postings)];
    let count = 0;
    const compare = (query: string): void => {
      const expected = referenceSearch(texts, query, FUZZY);
      const found = search(index, query, FUZZY);
      expect(found, JSON.stringify(query)).to.deep.equal(expected);
      count++;
    };
    const words = postings.flatMap(({ description = '' }) => normalizeText(description).split(' '));
    for (let round = 0; round < 120; round++) {
      const from = Math.floor(random() * 3);
      const one = [pick(words), word(), pick(OTHERS)][from] ?? '';
      const query = random() < 0.3 ? `${word()} ${one.slice(Math.floor(random() * 3))}` : one;
      const letters = Array.from(query);
      for (let length = Math.max(1, letters.length - 4); length <= letters.length; length++)
        compare(letters.slice(0, length).join(''));
      if (round % 4 === 0) compare(`${query.slice(0, 3)}x${query.slice(3)}`);
    }
    for (const markup of ['strong', 'class', 'href', 'amp', 'nbsp', 'eacute', 'loser', 'oser', 'p', '39', 'rotine'])
      compare(markup);
    expect(count).to.be.greaterThan(300);
  });

  it('gives the same scores for any texts and queries', () => {
    const html = fc.string({
      unit: fc.constantFrom(...Array.from('abß e+#<>&;éÉ\u0301\u00a0Σσ京'), ' ma', ' <b>', '&a;'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: html, description: html }), { minLength: 1, maxLength: 6 }),
        fc.array(html, { minLength: 1, maxLength: 6 }),
        (postings, queries) => {
          const [texts, index] = [referenceTexts(postings), indexOf(postings)];
          for (const query of queries)
            expect(search(index, query, NO_HELP), query).to.deep.equal(referenceSearch(texts, query, NO_HELP));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('gives the same scores for a feed', () => {
    const postings = boardFeed(500).flatMap((input) => safeParsePosting(input).data ?? []);
    const [texts, index] = [referenceTexts(postings), indexOf(postings)];
    for (const query of [
      'e',
      'en',
      'engineering',
      'berlin engineer',
      'mentor',
      'entor',
      'muller',
      'sofware',
      '東',
      '7',
    ])
      expect(search(index, query, FUZZY), query).to.deep.equal(referenceSearch(texts, query, FUZZY));
  });

  it('finds what is added after a search', () => {
    const postings: JobPosting[] = [{ title: 'Welder', description: 'Compilers' }, { title: 'Baker' }];
    const index = new TextIndex((row) => longTextOf(postings[row] ?? { title: '' }));
    const found = (query: string): number[] => [...(search(index, query, NO_WORDS).scores ?? [])];
    index.add(shortTextsOf({ title: 'Welder' }));
    expect([found('baker'), found('compilers')]).to.deep.equal([[0], [0]]);
    index.add(shortTextsOf({ title: 'Baker' }));
    index.addLongText();
    expect([found('baker'), found('compilers')]).to.deep.equal([
      [0, 10],
      [1, 0],
    ]);
  });

  it('takes time in proportion to a hostile text', () => {
    for (const text of ['<a ', 'a>', '&amp;', '< ama', 'é<', 'ama ama é', '>ama']) {
      const timeOf = (length: number): number => {
        const index = indexOf([{ title: 'x', description: text.repeat(length) }]);
        const start = performance.now();
        for (const query of ['am', 'amab', 'mab', 'zzzz']) search(index, query, NO_WORDS);
        return performance.now() - start;
      };
      timeOf(1000);
      expect(timeOf(100_000), text).to.be.lessThan(1500);
    }
  });

  it('keeps a byte for eight letters of long texts, in any Latin letters, and no text', () => {
    const random = randomOf(3);
    const { word } = textsFrom(random);
    const latin = (): string => {
      const one = word();
      return /[^\0-\x7f]/.test(normalizeText(one)) ? 'word' : one;
    };
    const postings = Array.from({ length: 200 }, (_, at) => ({
      title: `Intern ${at}`,
      description: `<p>${Array.from({ length: 400 }, latin).join(' ')}</p>`,
    }));
    const letters = postings.reduce((sum, { description }) => sum + description.length, 0);
    const index = indexOf(postings);
    search(index, 'compiler', NO_HELP);
    expect(index.textLength).to.be.lessThan(3000);
    expect(index.byteLength / letters).to.be.lessThan(0.25);
    index.trim();
    expect(index.byteLength / letters).to.be.lessThan(0.18);
    expect(search(index, 'intern', NO_HELP).scores?.every((score) => score > 0)).to.equal(true);
  });
});
