import { expect } from '@open-wc/testing';
import { isRecord } from '../../../src/schema/is-record.js';
import { LAZY_SOURCES } from '../../../src/sources/all-sources.js';
import { parsePostings } from '../../../src/sources/index.js';
import { parseText } from '../../../src/sources/parse-text.js';
import type { Source } from '../../../src/sources/source.js';
import { isNightly } from '../../support/property-runs.js';
import { fixtureResponses } from '../../support/source-responses.js';
import { OTHER_DATA, brokenForms, readAll } from '../reading.js';

/** The list of each system in its fixture. */
const LISTS = {
  'bamboohr.json': 'result',
  'breezy.json': '',
  'comeet.json': '',
  'dover.json': 'results',
  'eightfold.json': 'positions',
  'gem.json': '',
  'hibob.json': 'jobAdDetails',
  'join-api.json': 'items',
  'manatal.json': 'results',
  'oracle.json': 'items[0].requisitionList',
  'personio-json.json': '',
  'pinpoint.json': 'data',
  'rippling.json': '',
  'usajobs.json': 'SearchResult.SearchResultItems',
  'workday-list.json': 'jobPostings',
} as const;

/** Every how many broken forms one is read. */
const FORMS_STEP = isNightly ? 1 : 3;

/** Data with another list at a path. */
const withList = (data: unknown, path: readonly string[], list: readonly unknown[]): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return list;
  if (Array.isArray(data)) return data.with(Number(step), withList(data[Number(step)], rest, list));
  return isRecord(data) ? { ...data, [step]: withList(data[step], rest, list) } : data;
};

const listAt = (data: unknown, path: readonly string[]): readonly unknown[] => {
  const list = path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), data);
  return Array.isArray(list) ? list : [];
};

const sourceOf = (text: string): Source => {
  const name = parsePostings(text).source;
  const source = LAZY_SOURCES.find((each) => each.name === name);
  if (!source) throw new Error('the fixture has no source');
  return source;
};

for (const [file, place] of Object.entries(LISTS)) {
  describe(`what is wrong in ${file}`, () => {
    const path = place.split(/[.[\]]+/).filter(Boolean);
    let text = '';
    let data: unknown = null;
    let items: readonly unknown[] = [];
    before(async () => {
      text = (await fixtureResponses()).find(({ name }) => name === file)?.text ?? '';
      data = JSON.parse(text);
      items = listAt(data, path);
    });

    /** The last item that is shown to the public: the first two may be one posting in two places. */
    const goodItem = (): unknown =>
      items.findLast((item) => parsePostings(withList(data, path, [item])).postings.length === 1);

    it('is said with its place if the file is cut, and nothing is read of half a file', () => {
      const { postings, problems } = parsePostings(text.slice(0, text.length * 0.7));
      expect(postings).to.deep.equal([]);
      expect(problems.map(({ code }) => code)).to.deep.equal(['json-invalid']);
      expect(problems[0]?.message).to.match(/line \d+|position \d+|JSON/i);
    });

    it('does not matter if the response is within another, as proxies and files of several have it', () => {
      const { postings, source } = parsePostings({ body: { response: data } });
      expect(source).to.equal(sourceOf(text).name);
      expect(postings).to.deep.equal(parsePostings(data).postings);
    });

    it('leaves the postings beside it as they are, and nothing is thrown', () => {
      const [first, second] = [items[0], goodItem()];
      const good = parsePostings(withList(data, path, [second])).postings;
      for (const [index, broken] of [...brokenForms(first)].entries()) {
        if (index % FORMS_STEP > 0) continue;
        const { postings, problems } = parsePostings(withList(data, path, [broken, second]));
        expect(postings.slice(-1), JSON.stringify(broken)).to.deep.equal(good);
        // what was read of the broken item, or one problem for all items
        for (const { code, path: at } of problems.filter(({ severity }) => severity === 'error'))
          expect(at, `${code} of ${JSON.stringify(broken)}`).to.include('[0]');
      }
    });

    it('is found in an item in which every value is wrong', () => {
      const [first, second] = [items[0], goodItem()];
      const wrong = isRecord(first) ? Object.fromEntries(Object.keys(first).map((key) => [key, { at: [7] }])) : {};
      const { postings } = parsePostings(withList(data, path, [wrong, second]));
      expect(postings).to.deep.equal(parsePostings(withList(data, path, [second])).postings);
    });

    it('is nothing among ten thousand items', () => {
      const source = sourceOf(text);
      const many = Array.from({ length: 10_000 }, (_, index) => items[index % items.length]);
      expect(source.read(withList(data, path, many), {}).length).to.equal(10_000);
    });

    it('is not looked for in what is of no system', () => {
      const source = sourceOf(text);
      for (const other of OTHER_DATA) {
        expect(source.detects(other), JSON.stringify(other)).to.equal(false);
        expect(readAll(source, other)).to.deep.equal([]);
      }
    });
  });
}

for (const [file, key] of [
  ['join.html', 'idParam'],
  ['comeet-page.html', 'url_'],
] as const)
  describe(`the data of a page, ${file},`, () => {
    it('is not read if it is cut, or of another page', async () => {
      const page = (await fixtureResponses()).find(({ name }) => name === file)?.text ?? '';
      for (const other of [page.slice(0, page.indexOf(key) + 20), page.replaceAll(key, 'key')]) {
        expect(parseText(other).form).to.equal('page');
        const { postings, problems } = parsePostings(other);
        expect(postings).to.deep.equal([]);
        expect(problems.map(({ code }) => code)).to.deep.equal(['unknown-form']);
      }
    });
  });

describe('the data of a page of Comeet', () => {
  it('is looked for in time that grows with the page alone', () => {
    const spaces = ' '.repeat(300_000); // with squared time this takes minutes
    const pages = [
      `<p>COMPANY_POSITIONS_DATA = []${spaces}x`,
      `<p>COMPANY_POSITIONS_DATA${spaces}x`,
      `<p>${'COMPANY_POSITIONS_DATA='.repeat(10_000)}`,
    ];
    for (const page of pages) expect(parsePostings(page).postings).to.deep.equal([]);
  });
});
