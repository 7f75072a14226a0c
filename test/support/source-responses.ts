import { capturedText } from './corpus.js';

const FIXTURES = [
  'ashby.json',
  'bamboohr-detail.json',
  'bamboohr.json',
  'breezy.json',
  'comeet-page.html',
  'comeet.json',
  'dover-detail.json',
  'dover.json',
  'eightfold-search.json',
  'eightfold.json',
  'feed.rss',
  'gem.json',
  'greenhouse.json',
  'hibob.json',
  'job-xml.xml',
  'join-api.json',
  'join.html',
  'json-ld.html',
  'lever.json',
  'list.json',
  'manatal.json',
  'microdata.html',
  'oracle-detail.json',
  'oracle.json',
  'personio-json.json',
  'personio.xml',
  'pinpoint.json',
  'recruitee.json',
  'rippling-detail.json',
  'rippling-pages.json',
  'rippling.json',
  'smartrecruiters.json',
  'table.csv',
  'teamtailor-api.json',
  'teamtailor-feed.json',
  'usajobs.json',
  'workable.json',
  'workday-list.json',
  'workday.json',
];

export interface NamedResponse {
  readonly name: string;
  readonly text: string;
}

/** The responses in test/fixtures/sources. */
export const fixtureResponses = (): Promise<NamedResponse[]> =>
  Promise.all(
    FIXTURES.map(async (name) => ({ name, text: await (await fetch(`/test/fixtures/sources/${name}`)).text() })),
  );

/** The responses among the captures, by the table of each folder. */
const capturedFiles = async (test: Mocha.Context, folder: string): Promise<string[]> => {
  const index = await capturedText(test, folder === 'postings' ? 'postings/INDEX.md' : 'postings-2/INDEX.tsv');
  const names = index.match(/^(?:\| )?[\w-]+\/[\w.-]+\.\w+(?=[\t ])/gm) ?? [];
  if (names.length < 20) throw new Error(`The table of ${folder} has another form`);
  return names.map((name) => `${folder}/${name.replace('| ', '')}`);
};

/** The real responses, if they are here; otherwise the test is skipped. */
export const capturedResponses = async (test: Mocha.Context): Promise<NamedResponse[]> => {
  const files = [...(await capturedFiles(test, 'postings')), ...(await capturedFiles(test, 'postings-2'))];
  return Promise.all(files.map(async (name) => ({ name, text: await capturedText(test, name) })));
};

/** The most postings of a response that are looked at one by one. */
const SAMPLE_MAX = 6;

/** All postings of a response, or of a long list some, spread over it from the first to the last. */
export const sampleOf = <Posting>(postings: readonly Posting[]): readonly Posting[] => {
  const step = Math.max(1, (postings.length - 1) / (SAMPLE_MAX - 1));
  return postings.length <= SAMPLE_MAX
    ? postings
    : Array.from({ length: SAMPLE_MAX }, (_, at) => postings[Math.round(at * step)]).filter(
        (posting) => posting !== undefined,
      );
};
