import { aTimeout, expect } from '@open-wc/testing';
import { JobPostingSchema, parsePosting } from '../../src/schema/index.js';
import { type ParsePostingsOptions, SOURCES, detectSource, parsePostings } from '../../src/sources/index.js';
import { googleAdvice, serializeJSONLD, toJSONLD } from '../../src/structured-data/index.js';
import { fullPosting } from '../fixtures/postings.js';
import { seeded } from '../schema/mutations.js';
import { capturedText } from '../support/corpus.js';
import { isNightly } from '../support/property-runs.js';
import { fixtureResponses } from '../support/source-responses.js';
import { HOSTILE, type Pick, spoilData, spoilText } from './hostile-values.js';

/** How many spoiled responses are read. */
const RUNS = isNightly ? 100_000 : 2000;
const SEED = isNightly ? Date.now() % 2 ** 31 : 20261126;

const CAPTURES = [
  'postings/ashby/mercor-compensation-tiers.json',
  'postings/greenhouse/careerpagemonitor-greenhouse.json',
  'postings/jsonld-pages/rust-readme-string-salary.jsonld',
  'postings/jsonld-vendor-shapes/talentbrew-double-escaped.html',
  'postings/lever/careerkit-idealistconsulting.json',
  'postings/personio/careerkit-personio.xml',
  'postings/recruitee/careerpagemonitor-recruitee.json',
  'postings/smartrecruiters/careerkit-knight.json',
  'postings/teamtailor/careerkit-teamtailor.json',
  'postings/workable/careerpagemonitor-workable.json',
];

const toData = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Compares texts first, which is much faster. */
const expectSame = (value: unknown, other: unknown): void => {
  if (JSON.stringify(value) !== JSON.stringify(other)) expect(value).to.deep.equal(other);
};

/** A result without the messages, and without what cannot be read: in engines' own objects both may differ each time. */
const outcomeOf = ({ postings, problems, source }: ReturnType<typeof parsePostings>): unknown => ({
  postings,
  source,
  problems: problems
    .filter(({ code }) => code !== 'unreadable')
    .map(({ code, path, severity }) => [code, path, severity]),
});

/** What must be true of everything that is read, whatever the input. */
const check = (input: unknown, options: ParsePostingsOptions = {}): void => {
  const result = parsePostings(input, options);
  expect(structuredClone(result)).to.deep.equal(JSON.parse(JSON.stringify(result)));
  expectSame(outcomeOf(parsePostings(input, options)), outcomeOf(result));
  for (const { code, message } of result.problems) expect(message, code).to.be.a('string').and.not.equal('');
  // a reader that throws loses all postings
  const thrown = result.problems.find(({ code, path }) => code === 'unreadable' && path === '');
  if (thrown) expect(thrown.message).to.match(/function|object|proxy|Symbol|: 12\.|: no\.|no end/i);
  detectSource(input);
  parsePosting(input);
  for (const posting of result.postings) {
    const { data, error } = JobPostingSchema.safeParse(posting);
    if (error) expect(error.issues).to.deep.equal([]);
    expectSame(data, posting);
    expectSame(parsePosting(JSON.stringify(posting)).posting, posting);
    const json = serializeJSONLD(toJSONLD(posting) ?? null);
    expect(json).to.not.match(/<|\u2028|\u2029/);
    for (const { path } of googleAdvice(posting)) expect(path).to.be.a('string');
  }
};

const optionsOf = (pick: Pick): ParsePostingsOptions => ({
  source: pick(4) === 0 ? SOURCES[pick(SOURCES.length)] : undefined,
  url: ['https://acme.jobs.personio.de/xml', 'https://acme.example/jobs', '\uD800', undefined][pick(4)],
  employer: pick(3) === 0 ? 'Acme' : undefined,
});

/** Reads `runs` spoiled forms of these texts; on failure names the seed, with which it can be repeated. */
const run = async (texts: readonly string[], runs: number): Promise<void> => {
  const responses = texts.map((text) => ({ text, data: toData(text) }));
  for (let index = 0; index < runs; index++) {
    if (index % 100 === 0) await aTimeout(0); // the browser remains responsive
    const pick = seeded(SEED + index);
    const { text, data } = responses[pick(responses.length)] ?? { text: '', data: null };
    const input = typeof data === 'string' || pick(4) === 0 ? spoilText(text, pick) : spoilData(data, pick);
    try {
      check(input, optionsOf(pick));
    } catch (error) {
      throw new Error(`seed ${SEED + index}: ${String(error)}`, { cause: error });
    }
  }
};

describe('reading responses that are not as they should be', () => {
  it('never throws, and gives valid postings only, from the responses of the fixtures', async function () {
    this.timeout(isNightly ? 3_000_000 : 240_000);
    const texts = (await fixtureResponses()).map(({ text }) => text);
    await run([...texts, JSON.stringify({ postings: [fullPosting, { ...fullPosting, identifier: 'other' }] })], RUNS);
  });

  it('never throws, and gives valid postings only, from captured responses', async function () {
    this.timeout(isNightly ? 3_000_000 : 240_000);
    const texts = [];
    for (const file of CAPTURES) texts.push(await capturedText(this, file));
    await run(texts, RUNS / 10);
  });

  for (const [name, make] of Object.entries(HOSTILE)) {
    it(`reads the postings beside ${name}`, function () {
      this.timeout(60_000);
      const own = { title: 'Good', hiringOrganization: 'Acme' };
      const lever = { id: '1', text: 'Good', hostedUrl: 'https://a.example/', categories: {} };
      const thing = { '@type': 'JobPosting', ...own };
      for (const input of [
        [make(), own],
        { postings: [own, make()] },
        [{ ...own, tags: make(), department: make(), jobLocation: [make()] }],
        [lever, { ...lever, id: make(), categories: { team: make() } }],
        { '@graph': [make(), thing, { ...thing, title: 'Other', baseSalary: make(), identifier: make() }] },
        { totalFound: 1, content: [{ id: '1', name: 'Good', company: { identifier: make() }, location: make() }] },
        { jobs: [{ id: make(), title: 'Good', jobUrl: 'https://a.example/', compensation: make() }] },
      ]) {
        check(input);
        expect(parsePostings(input).postings.map(({ title }) => title)).to.include('Good');
      }
      check(make());
    });
  }

  it('says where a part is that cannot be read, and reads the rest', () => {
    const bad = Object.defineProperty({ title: 'Half', hiringOrganization: 'Acme' }, 'tags', {
      enumerable: true,
      get() {
        throw new Error('no');
      },
    });
    const { postings, problems } = parsePostings({ postings: [bad, { title: 'Whole', hiringOrganization: 'Acme' }] });
    expect(postings.map(({ title }) => title)).to.deep.equal(['Half', 'Whole']);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['unreadable', 'postings[0].tags'],
      ['application-missing', 'postings[*].application'],
    ]);
  });

  it('reads a thing of JSON-LD that holds itself, once', () => {
    const thing: Record<string, unknown> = { '@type': 'JobPosting', title: 'Itself', hiringOrganization: 'Acme' };
    thing['mainEntity'] = thing;
    check(thing);
    const { postings, problems } = parsePostings({ '@type': 'WebPage', mainEntity: thing });
    expect(postings).to.deep.equal([{ title: 'Itself', hiringOrganization: { name: 'Acme' } }]);
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['unreadable', 'mainEntity.mainEntity'],
      ['application-missing', 'mainEntity.application'],
    ]);
  });

  it('takes a bounded time for data without end', () => {
    for (const name of ['an object without end', 'an object that holds itself', 'deep lists', 'deep objects'])
      parsePostings(HOSTILE[name]?.());
  });
});
