import { expect } from '@open-wc/testing';
import { LAZY_SOURCES } from '../../src/sources/all-sources.js';
import { SOURCES, type SourceName, detectSource, parsePostings } from '../../src/sources/index.js';
import { parseOnDemand } from '../../src/sources/parse-source.js';
import { type ParsedText, parseText } from '../../src/sources/parse-text.js';
import { sourcesOf } from '../../src/sources/registry.js';
import { fixtureResponses } from '../support/source-responses.js';

/** The source of a fixture, which is named after it: `teamtailor-feed.json`. */
const sourceOf = (file: string): SourceName => {
  const named = SOURCES.filter((name) => file.startsWith(`${name}.`) || file.startsWith(`${name}-`));
  const source = named.toSorted((a, b) => b.length - a.length)[0];
  if (!source) throw new Error(`${file} is named after no source`);
  return source;
};

/** The data of a response and its form, as each source is given them. */
const parsedFor = (text: string): Pick<ParsedText, 'form' | 'data'> => {
  const parsed = parseText(text);
  if (parsed.form === 'json' || parsed.form === 'xml') return parsed;
  const found = LAZY_SOURCES.map((source) => source.parseText?.(text, parsed)).find(Boolean);
  return { ...parsed, ...found };
};

describe('the source of a response', () => {
  it('has a fixture', async () => {
    const named = new Set((await fixtureResponses()).map(({ name }) => sourceOf(name)));
    expect(SOURCES.filter((name) => !named.has(name) && name !== 'posting')).to.deep.equal([]);
  });

  it('is found without being stated, and no source takes the response of another for its own', async () => {
    for (const { name, text } of await fixtureResponses()) {
      const own = sourceOf(name);
      const { form, data } = parsedFor(text);
      const lazy = LAZY_SOURCES.filter((source) => (source.form ?? 'json') === form);
      const takers = [...sourcesOf(form), ...lazy].filter(({ detects }) => detects(data)).map((source) => source.name);
      // lists of plain items are looked for last, because many others are that too
      expect(
        takers.filter((taker) => taker !== 'list' || taker === own),
        name,
      ).to.deep.equal([own]);
      if (form === 'json') expect(detectSource(data), name).to.equal(own);
      expect(parsePostings(text).source, name).to.equal(own);
    }
  });

  it('is told from any other that is stated, and the response is read all the same', async () => {
    for (const { name, text } of await fixtureResponses()) {
      const own = parsePostings(text);
      for (const source of SOURCES) {
        const { postings, problems } = parsePostings(text, { source });
        expect(postings, `${name} as ${source}`).to.deep.equal(own.postings);
        const mismatches = problems.filter(({ code }) => code === 'source-mismatch');
        expect(mismatches, `${name} as ${source}`).to.have.length(source === sourceOf(name) ? 0 : 1);
      }
    }
  });

  it('is read by a page, which loads what it needs', async () => {
    for (const { name, text } of await fixtureResponses()) {
      const { rows, source } = await parseOnDemand(text);
      expect(source, name).to.equal(sourceOf(name));
      expect(rows.length, name).to.be.above(0);
      const stated = await parseOnDemand(text, { source });
      expect(stated.rows.map(({ input }) => input)).to.deep.equal(rows.map(({ input }) => input));
    }
  });
});
