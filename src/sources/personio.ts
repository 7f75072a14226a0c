import { typesOrNone } from './employment.js';
import { Located } from './located.js';
import { payBands } from './pay.js';
import type { Fields, Source, SourcePosting } from './source.js';

/** The feed's words for a contract. `permanent` has no word of ours; a trainee or a working student is no intern. */
const CONTRACTS: Readonly<Record<string, string | undefined>> = {
  freelance: 'CONTRACTOR',
  intern: 'INTERN',
  permanent: undefined,
  temporary: 'TEMPORARY',
  trainee: 'OTHER',
  working_student: 'OTHER',
  'working-student': 'OTHER',
};

const employmentType = (position: Located): Located[] => {
  const schedule = position.at('schedule').stated();
  const contract = position.at('employmentType').translate(CONTRACTS);
  if (schedule.value !== 'full-or-part-time') return [schedule, contract];
  return [schedule.map(() => 'FULL_TIME'), schedule.map(() => 'PART_TIME'), contract];
};

/** The parts of the text. Those without a name are about the role; those without a text are none. */
const texts = (position: Located): Fields => {
  const all = position.at('jobDescriptions').at('jobDescription').all();
  const parts = all.map((part) => ({ heading: part.at('name').stated(), body: part.at('value').stated() }));
  const stated = parts.filter(({ body }) => body.value !== undefined);
  const [description, ...more] = stated.filter(({ heading }) => heading.value === undefined);
  const rest = more.map(({ body }) => body.text() ?? '');
  return {
    description: description?.body.map((first) => (rest.length > 0 ? [first, ...rest].join('\n') : first)),
    sections: stated.filter(({ heading }) => heading.value !== undefined),
  };
};

/** Each of the words has the place of the text that they are listed in. */
const words = (list: Located): Located[] =>
  (list.text() ?? '').split(',').map((word) => new Located(word, list.path).stated());

/** `https://acme.jobs.personio.de/xml` is the feed of acme, and says where its postings are. */
const CAREER_SITE = /^https?:\/\/([\w-]+?)[.-]jobs\.personio\.(de|com)(?=[/?#]|$)/i;

const toPosting = (position: Located, feed: string): SourcePosting => {
  const [, account, domain] = CAREER_SITE.exec(feed) ?? [];
  const id = position.at('id').id();
  const page = account && id ? `https://${account}.jobs.personio.${domain}/job/${encodeURIComponent(id)}` : undefined;
  const pay = position.at('salaryInformation');
  const [minValue, maxValue] = [pay.at('min'), pay.at('max')];
  return {
    id,
    listed: true,
    fields: {
      title: position.at('name').stated(),
      hiringOrganization: { name: position.at('subcompany').text() ? position.at('subcompany') : account },
      url: page,
      application: { url: page },
      jobLocation: [position.at('office'), ...position.at('additionalOffices').at('office').all()].map((office) =>
        office.stated(),
      ),
      workplaceType: position.at('workplaceType').stated(),
      department: position.at('department').stated(),
      tags: [position.at('recruitingCategory').stated(), ...words(position.at('keywords'))],
      employmentType: typesOrNone(employmentType(position), position),
      baseSalary: payBands({ minValue, maxValue, currency: pay.at('currencyCode'), unitText: pay.at('type') }),
      datePosted: position.at('createdAt').stated(),
      ...texts(position),
    },
  };
};

/** The positions of a feed, or the one that is the whole document. */
const positionsOf = (input: unknown): Located[] => {
  const document = new Located(input, '');
  const feed = document.at('workzag-jobs');
  return (feed.value === undefined ? document : feed).at('position').all();
};

/**
 * The XML feed of a Personio career site, `https://<account>.jobs.personio.de/xml`, as `parseXml` reads it.
 * Docs: https://developer.personio.de/docs/retrieving-open-job-positions
 */
export const personio: Source = {
  name: 'personio',
  detects: (input) =>
    new Located(input, '').at('workzag-jobs').value !== undefined ||
    positionsOf(input).some((position) => position.at('jobDescriptions').value !== undefined),
  read: (input, { url = '' }) => positionsOf(input).map((position) => toPosting(position, url)),
};
