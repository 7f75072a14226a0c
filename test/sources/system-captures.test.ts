import { expect } from '@open-wc/testing';
import type { JobPosting } from '../../src/schema/index.js';
import { isRecord } from '../../src/schema/is-record.js';
import { LAZY_SOURCES } from '../../src/sources/all-sources.js';
import { type SourceName, parsePostings } from '../../src/sources/index.js';
import { sourcesOf } from '../../src/sources/registry.js';
import { capturedText } from '../support/corpus.js';
import { partsOf } from './reading.js';

interface Capture {
  readonly file: string;
  readonly source: SourceName;
  /** The parts of each posting. */
  readonly postings: readonly string[];
  /** Besides what is recommended. Default: none. */
  readonly problems?: readonly string[];
}

const CAPTURES: readonly Capture[] = [
  {
    file: 'breezy-ergon.json',
    source: 'breezy',
    postings: [
      'title employer place country pay posted apply text',
      'title employer workplace posted apply',
      'title employer place country posted apply',
    ],
  },
  {
    file: 'breezy-internhunter.json',
    source: 'breezy',
    postings: ['title place country posted apply text', 'title workplace posted apply text'],
  },
  { file: 'rippling-careerkit.json', source: 'rippling', postings: ['title place apply'] },
  { file: 'rippling-ergon.json', source: 'rippling', postings: ['title place country apply', 'title workplace apply'] },
  {
    file: 'pinpoint-careerkit.json',
    source: 'pinpoint',
    postings: ['title country workplace pay deadline apply text', 'title place workplace pay text'],
  },
  {
    file: 'pinpoint-internhunter.json',
    source: 'pinpoint',
    postings: ['title place workplace apply text', 'title workplace apply text'],
  },
  {
    file: 'oracle-jobspedia.json',
    source: 'oracle',
    postings: ['title place country posted text', 'title workplace posted text'],
    problems: ['list-incomplete'],
  },
  {
    file: 'oracle-medtech.json',
    source: 'oracle',
    postings: [
      'title place country posted',
      'title place country posted',
      'title place country posted',
      'title place country posted',
    ],
  },
  {
    file: 'eightfold-ergon.json',
    source: 'eightfold',
    postings: [
      'title place workplace posted apply',
      'title place workplace posted apply',
      'title place workplace posted apply',
    ],
    problems: ['list-incomplete'],
  },
  {
    file: 'dover.json',
    source: 'dover',
    postings: ['title place country posted apply', 'title workplace posted apply'],
  },
  {
    file: 'hibob.json',
    source: 'hibob',
    postings: ['title place country text'],
    problems: ['required jobAdDetails[1].title'],
  },
  { file: 'join-api.json', source: 'join', postings: ['title'] },
  { file: 'join-nextdata.json', source: 'join', postings: ['title apply', 'title apply'] },
  { file: 'personio-json.json', source: 'personio-json', postings: ['title', 'title'] },
  {
    file: 'bamboohr-ergon.json',
    source: 'bamboohr',
    postings: ['title place', 'title place country workplace', 'title workplace'],
  },
  {
    file: 'bamboohr-jobspedia.json',
    source: 'bamboohr',
    postings: ['title place country posted apply text', 'title country workplace posted apply text'],
  },
  {
    file: 'workday-list.json',
    source: 'workday',
    postings: ['title place', 'title place', 'title place', 'title place'],
  },
  {
    file: 'workday-detail-lubobali.json',
    source: 'workday',
    postings: ['title employer place country posted apply text'],
  },
  {
    file: 'usajobs.json',
    source: 'usajobs',
    postings: [
      'title employer workplace pay posted apply text',
      'title employer pay posted apply text',
      'title employer place pay posted apply text',
    ],
  },
];

/** Responses of systems whose readers are always there. */
const OTHERS = [
  'ashby/mercor-compensation-tiers.json',
  'greenhouse/careerkit-amplitude.json',
  'greenhouse/docs-job-detail.json',
  'lever/careerpagemonitor-lever.json',
  'recruitee/careerkit-offers.json',
  'smartrecruiters/careerkit-knight.json',
  'teamtailor/careerkit-teamtailor.json',
  'workable/careerkit-zaelab.json',
];

/** The keys of titles, each of one or several systems. */
const TITLES = /^(?:title|name|Title|jobOpeningName|PositionTitle|posting_name)$/;
/** What is named besides postings. */
const NAMED =
  /^(?:company|department|division|type|location|country|state|category|job|hiringOrganization|facets|experience)$/;

/** The titles in a response, however it is made; those of other postings beside one are none of it. */
const titlesIn = (data: unknown, key = ''): string[] => {
  if (Array.isArray(data)) return data.flatMap((item: unknown) => titlesIn(item, key));
  if (!isRecord(data) || NAMED.test(key) || /^locations?$|similar/i.test(key)) return [];
  const own = Object.entries(data).flatMap(([name, value]) =>
    TITLES.test(name) && typeof value === 'string' && value.trim() ? [value.trim()] : [],
  );
  return [...own, ...Object.entries(data).flatMap(([name, value]) => titlesIn(value, name))];
};

/** The texts of a posting that are as they were in the response. */
const textsOf = ({ title, identifier, department, tags, hiringOrganization, jobLocation, ...posting }: JobPosting) => [
  title,
  identifier,
  department,
  ...(tags ?? []),
  hiringOrganization?.name,
  ...(jobLocation ?? []).flatMap(({ addressLocality, streetAddress, postalCode }) => [
    addressLocality,
    streetAddress,
    postalCode,
  ]),
  posting.description,
  posting.responsibilities,
  posting.qualifications,
];

/** The numbers of the pay of a posting, as a response may write them. */
const amountsOf = ({ baseSalary }: JobPosting): string[] =>
  (baseSalary ?? [])
    .flatMap(({ minValue, maxValue }) => [minValue, maxValue])
    .flatMap((amount) => (amount ? [String(amount)] : []));

const squeeze = (text: string): string => text.replace(/\\[nrt]|\s+/g, '');

describe('captured responses of systems whose readers a page loads on demand', () => {
  for (const { file, source, postings, problems = [] } of CAPTURES) {
    it(file, async function () {
      const text = await capturedText(this, `postings-2/other/${file}`);
      const result = parsePostings(text);
      expect(result.source).to.equal(source);
      expect(result.postings.map(partsOf)).to.deep.equal(postings);
      const found = result.problems.map(({ code, path }) => `${code} ${path}`.trim());
      expect(found.filter((each) => !/^(?:recommended|application-missing) /.test(each))).to.deep.equal(problems);
    });

    it(`${file}: every title is found, and nothing is there that it does not state`, async function () {
      const text = await capturedText(this, `postings-2/other/${file}`);
      const data: unknown = JSON.parse(text);
      const all = parsePostings(text).postings;
      expect([...new Set(all.map(({ title }) => title))].sort()).to.deep.equal([...new Set(titlesIn(data))].sort());
      const stated = squeeze(JSON.stringify(data));
      for (const posting of all) {
        for (const each of textsOf(posting))
          if (each) expect(stated).to.include(squeeze(JSON.stringify(each).slice(1, -1)));
        // "$1.40k"
        for (const amount of amountsOf(posting)) expect(stated.replace(/\.(\d)0k/g, '$100')).to.include(amount);
      }
    });

    it(`${file} is taken by no other reader than that of ${source}`, async function () {
      const data: unknown = JSON.parse(await capturedText(this, `postings-2/other/${file}`));
      const readers = LAZY_SOURCES.filter(({ form = 'json' }) => form === 'json');
      const takers = [...sourcesOf('json'), ...readers].filter(({ detects }) => detects(data));
      // responses of several requests in one file are taken by none as a whole
      const others = takers.map(({ name }) => name).filter((name) => name !== source && name !== 'list');
      expect(others).to.deep.equal([]);
    });
  }

  for (const file of OTHERS) {
    it(`leave ${file} to its own reader`, async function () {
      const data: unknown = JSON.parse(await capturedText(this, `postings/${file}`));
      const readers = LAZY_SOURCES.filter(({ form = 'json', name }) => form === 'json' && name !== 'list');
      expect(readers.filter(({ detects }) => detects(data)).map(({ name }) => name)).to.deep.equal([]);
    });
  }
});
