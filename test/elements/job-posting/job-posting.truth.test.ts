import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { JobPostingElement } from '../../../src/index.js';
import { type JobPosting, parsePosting } from '../../../src/schema/index.js';
import { parsePostings } from '../../../src/sources/index.js';
import { INVENTIONS, PLAIN } from '../../fixtures/inventions.js';
import { OPEN, asInput, fullPosting } from '../../fixtures/postings.js';
import { mount, settled } from '../../support/mount.js';
import { partOfResponse } from '../../support/part-of-response.js';
import { propertyRuns } from '../../support/property-runs.js';
import { deepElements, parts, textOf } from '../../support/queries.js';
import { randomPosting } from '../../support/random-posting.js';
import { capturedResponses, fixtureResponses, sampleOf } from '../../support/source-responses.js';
import { shownText } from '../../support/shown-text.js';
import { type Statement, decodeUrl, statedWords, unstated } from '../../support/stated-words.js';

const READER = { now: Date.parse(OPEN), timeZone: 'Asia/Kolkata' };
const LAYOUTS = ['full', 'card', 'row'];
/** Amounts that are worked out, behind a label that says so. */
const WORKED_OUT = '[part~="equivalents"], [part~="salary__equivalents"]';
/** A calendar has all days of a month and of the week. */
const CALENDAR = 'job-calendar-date';

/** A card for one posting after the other. */
const aCard = (): Promise<JobPostingElement> =>
  mount<JobPostingElement>(`<job-posting lang="en" now="${OPEN}" time-zone="${READER.timeZone}"></job-posting>`);

const unfold = async (card: JobPostingElement): Promise<void> => {
  const toggles = deepElements(card.shadowRoot ?? card).filter((element) => element instanceof HTMLDetailsElement);
  for (const details of toggles) details.open = true;
  await settled(card);
};

/** The links of a card; what they open is stated too. Relative URLs are on the page's own host. */
const linksOf = (card: JobPostingElement): string =>
  deepElements(card.shadowRoot ?? card)
    .map((element) => element.getAttribute('href') ?? '')
    .filter((href) => /^https?:/.test(href))
    .map(decodeUrl)
    .join(' ');

/** What a card shows of a posting and the input does not state, in any layout: `full: intern`. */
const inventedIn = async (
  card: JobPostingElement,
  posting: JobPosting,
  statement: Omit<Statement, 'reader' | 'fields'> & { readonly fields?: readonly string[] },
): Promise<string[]> => {
  const stated = statedWords({ fields: Object.keys(posting), ...statement, reader: READER });
  const invented: string[] = [];
  for (const layout of LAYOUTS) {
    card.setAttribute('layout', layout);
    card.posting = asInput(posting);
    await settled(card);
    await unfold(card);
    const text = shownText(card.shadowRoot ?? card, `${WORKED_OUT}, ${CALENDAR}`).replace(/\+\d+( more)?/g, ' ');
    invented.push(
      ...unstated(
        `${text} ${linksOf(card)}`.replaceAll(location.origin, ' ').replaceAll(location.host, ' '),
        stated,
      ).map((word) => `${layout}: ${word}`),
    );
  }
  return invented;
};

/** The same for the postings of a response. */
const inventedInResponse = async (card: JobPostingElement, name: string, text: string): Promise<string[]> => {
  const found: string[] = [];
  for (const posting of sampleOf(parsePostings(text).postings)) {
    const input = partOfResponse(text, posting.title);
    const invented = await inventedIn(card, posting, { input, isResponse: true });
    found.push(...invented.map((word) => `${name}, ${posting.title}, ${word}`));
  }
  return found;
};

describe('what a card says', function () {
  this.timeout(60_000);

  before(function () {
    // the oracle formats thousands of values with Intl, which takes WebKit many minutes
    if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) this.skip();
  });

  it('stands in the posting, or is what its values are called and how they are written', async () => {
    const card = await aCard();
    const { count, seed } = propertyRuns(200);
    await fc.assert(
      fc.asyncProperty(randomPosting, async (input) => {
        const { posting } = parsePosting(input);
        if (!posting) throw new Error('a title was given');
        expect(await inventedIn(card, posting, { input })).to.deep.equal([]);
      }),
      { numRuns: count, seed, includeErrorInReport: true },
    );
  });

  it('stands in the full posting, and what is worked out is behind its label', async () => {
    const card = await aCard();
    expect(await inventedIn(card, fullPosting, { input: fullPosting })).to.deep.equal([]);
    card.layout = 'full';
    await unfold(card);
    const [workedOut, ...others] = parts(card, 'equivalents');
    expect(others).to.deep.equal([]);
    expect(textOf(workedOut?.querySelector('summary') ?? null)).to.equal('Hourly, monthly and yearly');
    const lines = parts(card, 'equivalent').map((line) => textOf(line));
    expect(lines.length).to.be.greaterThan(0);
    for (const line of lines) expect(line).to.match(/\babout\b/);
    expect(textOf(workedOut ?? null)).to.contain('Not stated by the employer.');
  });

  for (const [name, add] of Object.entries(INVENTIONS)) {
    it(`would be noticed with ${name} that nobody stated`, async () => {
      const input = PLAIN;
      const { posting } = parsePosting(input);
      if (!posting) throw new Error('a title was given');
      const card = await aCard();
      expect(await inventedIn(card, posting, { input })).to.deep.equal([]);
      const fields = Object.keys(posting);
      expect(await inventedIn(card, { ...posting, ...add }, { input, fields })).not.to.deep.equal([]);
    });
  }

  it('stands in the responses of all sources', async () => {
    const card = await aCard();
    const invented: string[] = [];
    for (const { name, text } of await fixtureResponses()) {
      invented.push(...(await inventedInResponse(card, name, text)));
    }
    expect(invented).to.deep.equal([]);
  });

  it('would be noticed in a response too', async () => {
    const card = await aCard();
    const response = { name: 'Brolix', location: 'Tamsen', kind: 'Full-time', published: '2026-01-20', salary: 4500 };
    const posting = {
      title: 'Brolix',
      jobLocation: [{ name: 'Tamsen' }],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-01-20',
      baseSalary: [{ value: 4500 }],
    } satisfies JobPosting;
    const statement = { input: response, isResponse: true, fields: Object.keys(posting) };
    expect(await inventedIn(card, posting, statement)).to.deep.equal([]);
    for (const [name, add] of Object.entries(INVENTIONS)) {
      expect(await inventedIn(card, { ...posting, ...add }, statement), name).not.to.deep.equal([]);
    }
  });

  it('stands in real responses', async function () {
    // the words are those of every engine, and there are many
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    this.timeout(240_000); // more than a hundred files
    const card = await aCard();
    const invented: string[] = [];
    for (const { name, text } of await capturedResponses(this)) {
      invented.push(...(await inventedInResponse(card, name, text)));
    }
    expect(invented).to.deep.equal([]);
  });
});
