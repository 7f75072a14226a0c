import { expect } from '@open-wc/testing';
import { boardFeed } from '../../demo/board-feed.js';
import { BoardIndex } from '../../src/model/board/facet-index.js';
import { askedMinimum, mainCurrency, payScores } from '../../src/model/board/pay-minimum.js';
import { longTextOf, shortTextsOf } from '../../src/model/board/posting-texts.js';
import { safeParsePosting } from '../../src/schema/parser/parse-internal.js';
import { LOCALES } from '../../src/schema/locales.js';
import { fuzzyWords } from '../../src/text-search/fuzzy-words.js';
import type { AskedPay } from '../../src/text-search/query.js';
import { search } from '../../src/text-search/search.js';
import { TextIndex } from '../../src/text-search/text-index.js';
import { createVocabulary } from '../../src/text-search/vocabulary/vocabulary.js';
import { EVERYDAY_QUERIES } from '../fixtures/everyday-queries.js';

describe('a board of 2,000 jobs', () => {
  const postings = boardFeed(2000).flatMap((input) => safeParsePosting(input).data ?? []);
  const index = new BoardIndex();
  const texts = new TextIndex((row) => longTextOf(postings[row] ?? { title: '' }));
  const countries = new Set<string>();
  for (const posting of postings) {
    index.add(posting);
    texts.add(shortTextsOf(posting));
    texts.addLongText();
    for (const { addressCountry = '' } of posting.jobLocation ?? []) countries.add(addressCountry);
  }
  const vocabulary = createVocabulary({ languages: LOCALES, countries });

  const scoresOfPay = (pay: AskedPay): Uint8Array => payScores(postings, askedMinimum(pay, mainCurrency(postings)));

  const titleOf = (row: number): string => `${postings[row]?.title} ${postings[row]?.identifier}`;

  for (const [query, filters, isMeant] of EVERYDAY_QUERIES) {
    it(`finds what people mean by ${query} ${JSON.stringify(filters).slice(1, -1)}`, () => {
      const { scores } = search(texts, query, { vocabulary, fuzzyWords, scoresOfPay });
      const found = new Set(index.filter(filters, scores).rows);
      const inFilters = index.filter(filters, null).rows;
      const missing = inFilters.filter((row) => !found.has(row) && isMeant(postings[row] ?? { title: '' }));
      const others = [...found].filter((row) => !isMeant(postings[row] ?? { title: '' }));
      expect([found.size > 0, missing.slice(0, 5).map(titleOf), others.slice(0, 5).map(titleOf)]).to.deep.equal([
        true,
        [],
        [],
      ]);
    });
  }
});
