import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type JobPosting, parsePosting } from '../../src/schema/index.js';
import { parsePostings } from '../../src/sources/index.js';
import { toJSONLD } from '../../src/structured-data/index.js';
import { INVENTIONS, PLAIN } from '../fixtures/inventions.js';
import { OPEN, fullPosting } from '../fixtures/postings.js';
import { partOfResponse } from '../support/part-of-response.js';
import { propertyRuns } from '../support/property-runs.js';
import { randomPosting } from '../support/random-posting.js';
import { type NamedResponse, capturedResponses, fixtureResponses, sampleOf } from '../support/source-responses.js';
import { type Statement, statedWords, unstated } from '../support/stated-words.js';

const READER = { now: Date.parse(OPEN), timeZone: 'Asia/Kolkata' };

/** The terms of schema.org and Google that stand for what an input states in other words. */
const TERMS: readonly (readonly [term: string, stated: RegExp])[] = [
  ['TELECOMMUTE', /remote|telecommut/i],
  ['bachelor degree', /bachelor/i],
  ['postgraduate degree', /master|ph\.?d|doctor/i],
  ['high school', /high.school|abitur/i],
  ['Responsibilities', /responsibilities|duties|missions?\b/i],
  ['Qualifications', /qualifications|requirements|profile?\b|skills/i],
];

/** The texts and numbers in JSON-LD, and the names of what is true in it. */
const leavesOf = (value: unknown, key = ''): string[] => {
  if (key === '@type' || key === '@context') return [];
  if (value === true) return [key];
  if (typeof value !== 'object' || value === null) return value === false ? [] : [String(value)];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, Array.isArray(value) ? key : name));
};

/** What the JSON-LD of a posting says and the input does not. */
const inventedIn = (
  posting: JobPosting,
  { fields = Object.keys(posting), ...statement }: Omit<Statement, 'reader' | 'fields'> & { fields?: string[] },
): string[] => {
  const jsonLd = toJSONLD(posting, { ...READER, now: 0 });
  const text = leavesOf(jsonLd)
    .map((leaf) => leaf.replace(/<[^<>]*>/g, ' ').replace(/&(?:lt|gt|amp|quot);/g, ' '))
    .join('\n');
  const input = JSON.stringify(statement.input);
  const terms = TERMS.filter(([, stated]) => stated.test(input)).map(([term]) => term);
  const truths = [
    ...(/"directApply":true/i.test(input) ? ['directApply'] : []),
    ...(/immediate|asap/i.test(input) ? ['jobImmediateStart'] : []),
  ];
  const stated = statedWords({ ...statement, fields, reader: READER });
  return unstated(text, new Set([...stated, ...[...terms, ...truths].join(' ').toLowerCase().split(' ')]));
};

const inventedInResponses = (responses: readonly NamedResponse[]): string[] =>
  responses.flatMap(({ name, text }) =>
    sampleOf(parsePostings(text).postings).flatMap((posting) =>
      inventedIn(posting, { input: partOfResponse(text, posting.title), isResponse: true }).map(
        (word) => `${name}, ${posting.title}: ${word}`,
      ),
    ),
  );

describe('what JSON-LD says', function () {
  before(function () {
    // the oracle formats thousands of values with Intl, which takes WebKit many minutes
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) this.skip();
  });

  this.timeout(60_000);

  it('stands in the posting', () => {
    const { count, seed } = propertyRuns(200);
    fc.assert(
      fc.property(randomPosting, (input) => {
        const { posting } = parsePosting(input);
        if (!posting) throw new Error('a title was given');
        expect(inventedIn(posting, { input })).to.deep.equal([]);
      }),
      { numRuns: count, seed, includeErrorInReport: true },
    );
    expect(inventedIn(fullPosting, { input: fullPosting })).to.deep.equal([]);
  });

  /** What has no property of schema.org, or no word. */
  const WITHOUT = new Set([
    'a workplace type of a place',
    'a kind of pay',
    'a year',
    'a rolling deadline',
    'an opening date',
    'a duration',
  ]);
  for (const [name, add] of Object.entries(INVENTIONS).filter(([key]) => !WITHOUT.has(key))) {
    it(`would be noticed with ${name} that nobody stated`, () => {
      const { posting } = parsePosting(PLAIN);
      if (!posting) throw new Error('a title was given');
      expect(inventedIn(posting, { input: PLAIN })).to.deep.equal([]);
      const fields = Object.keys(posting);
      expect(inventedIn({ ...posting, ...add }, { input: PLAIN, fields })).not.to.deep.equal([]);
    });
  }

  it('stands in the responses of all sources', async () => {
    expect(inventedInResponses(await fixtureResponses())).to.deep.equal([]);
  });

  it('stands in real responses', async function () {
    // the words are those of every engine, and there are many
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    this.timeout(240_000); // more than a hundred files
    expect(inventedInResponses(await capturedResponses(this))).to.deep.equal([]);
  });
});
