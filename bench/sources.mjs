// What reading takes in Node, for each source: its fixture, with as many postings as a large board has.
import { readFileSync, readdirSync } from 'node:fs';
import { LAZY_SOURCES } from '../dist/sources/all-sources.js';
import { parsePostings } from '../dist/sources/index.js';
import { median } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

/** How many postings the large responses have, and how often the others are read. */
const [MANY, SOME] = [10_000, 200];
/** The lists of the responses of systems that are made large; those that are not JSON are read as they are, many times. */
const LISTS = {
  'ashby.json': 'jobs',
  'breezy.json': '',
  'comeet.json': '',
  'dover.json': 'results',
  'eightfold.json': 'positions',
  'gem.json': '',
  'greenhouse.json': 'jobs',
  'hibob.json': 'jobAdDetails',
  'join-api.json': 'items',
  'lever.json': '',
  'list.json': '',
  'manatal.json': 'results',
  'oracle.json': 'items.0.requisitionList',
  'personio-json.json': '',
  'pinpoint.json': 'data',
  'recruitee.json': 'offers',
  'rippling.json': '',
  'usajobs.json': 'SearchResult.SearchResultItems',
  'workday-list.json': 'jobPostings',
};

const fixtures = new URL('../test/fixtures/sources/', import.meta.url);

/** An item with an id of its own, so that no two are one posting in two places. */
const renamed = (item, index) =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      /^(?:id|_id|uid|uuid|hash|Id|MatchedObjectId|externalPath|idParam|slug)$/.test(key) ? `${value}-${index}` : value,
    ]),
  );

/** A response with many of its items. */
const enlarged = (data, path, count) => {
  const steps = path.split('.').filter(Boolean);
  const owner = steps.slice(0, -1).reduce((inner, step) => inner[step], data);
  const items = steps.length > 0 ? owner[steps.at(-1)] : data;
  const many = Array.from({ length: count }, (_, index) => renamed(items[index % items.length], index));
  if (steps.length === 0) return many;
  owner[steps.at(-1)] = many;
  return data;
};

const time = (work) => {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
};

const isLazy = (name) => LAZY_SOURCES.some((source) => source.name === name);

export const sources = ({ rounds }) => {
  const measured = new Set();
  const rows = [];
  for (const file of readdirSync(fixtures).sort()) {
    const text = readFileSync(new URL(file, fixtures), 'utf8');
    const { source } = parsePostings(text);
    if (measured.has(source) || (!Object.hasOwn(LISTS, file) && hasList(source))) continue;
    measured.add(source);
    const isLarge = Object.hasOwn(LISTS, file);
    const input = isLarge ? JSON.stringify(enlarged(JSON.parse(text), LISTS[file], MANY)) : text;
    const times = Array.from({ length: rounds }, () => {
      const runs = isLarge ? 1 : SOME;
      const { result, ms } = time(() => {
        let last;
        for (let run = 0; run < runs; run++) last = parsePostings(input);
        return last;
      });
      return { count: result.postings.length * runs, ms };
    });
    const { count } = times[0];
    const perPosting = median(times.map(({ ms }) => (ms * 1000) / count));
    rows.push([`\`${source}\``, isLazy(source) ? 'on demand' : 'always', number(count), number(perPosting)]);
  }
  const head = ['Source', 'Reader', 'Postings', 'µs per posting'];
  return `### Sources\n\nReading, parsing and checking in Node, from a text; closed postings are read too, and not counted.\n\n${table(head, rows)}`;
};

/** Whether another fixture of a source is made large. */
const hasList = (source) => Object.keys(LISTS).some((file) => file.replace(/(?:-(?:list|api))?\.json$/, '') === source);
