import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { salaryBands } from '../fields/salary-band.js';
import { postingsIn } from '../json-ld/graph.js';
import { type ListState, toCount } from '../list-state.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** The data of a page of the framework that join.com is made with. */
const PAGE_DATA = /<script\b[^<>]*\bid=["']__NEXT_DATA__["'][^<>]*>([^<]*)/i;

/** Amounts are in cents, under whatever unit. */
const fromCents = (amount: unknown): unknown => (typeof amount === 'number' ? amount / 100 : amount);

/** `companies/acme` of the page, or of the address of one of its jobs. */
const accountOf = (company: TracedValue, url: string | undefined): string | undefined =>
  company.get('domain').text() ?? /\/\/join\.com\/companies\/([^/?#]+)/.exec(url ?? '')?.[1];

const placesOf = (job: TracedValue): Fields[] => [
  {
    addressLocality: job.get('city.cityName').nonBlank(),
    addressRegion: job.get('city.regionName').nonBlank(),
    addressCountry: job.getFirst('city.countryIso', 'city.countryName', 'country.iso3166', 'country.name'),
  },
];

const toPosting = (job: TracedValue, company: TracedValue, { url }: ReadOptions): SourcePosting => {
  const key = job.get('idParam');
  const account = accountOf(company.value ? company : job.get('company'), url);
  const page = key.map((step) =>
    account && typeof step === 'string'
      ? `https://join.com/companies/${account}/${encodeURIComponent(step)}`
      : undefined,
  );
  const type = job.getFirst('employmentType.name', 'employmentType');
  const types = parseEmploymentTypes(type);
  const department = withoutFiller(job.get('category.name'));
  return {
    id: job.get('id').id() ?? key.text() ?? null,
    listed: !/^(?:archived|closed|draft|offline)$/i.test(job.get('status').text() ?? ''),
    fields: {
      title: job.get('title'),
      hiringOrganization: {
        name: company.get('name').nonBlank(),
        logo: company.getFirst('logoUrl', 'logo.url'),
      },
      identifier: job.get('id').id() ?? undefined,
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags([types.value === undefined ? type : null], department),
      jobLocation: placesOf(job),
      workplaceType: job.get('workplaceType').nonBlank(),
      baseSalary: salaryBands({
        minValue: job.get('salaryAmountFrom.amount').map(fromCents),
        maxValue: job.get('salaryAmountTo.amount').map(fromCents),
        currency: job.getFirst('salaryAmountFrom.currency', 'salaryAmountTo.currency'),
        unitText: job
          .get('salaryFrequency')
          .map((unit) => (typeof unit === 'string' ? unit.replace(/^PER_/, '') : unit)),
      }),
      datePosted: job.getFirst('publishedAt', 'createdAt'),
      application: { url: page },
    },
  };
};

/** What a page, or the API, has: the company, and a list of its jobs with `idParam`. */
const stateOf = (input: unknown): { readonly company: TracedValue; readonly list: TracedValue } => {
  const root = new TracedValue(input, '');
  const state = root.get('props.pageProps.initialState');
  return { company: state.get('company'), list: state.value ? state.get('jobs') : root };
};

const jobsOf = (list: TracedValue): TracedValue[] =>
  list
    .get('items')
    .items()
    .filter((job) => job.get('idParam').text() !== undefined);

/** A page has the first jobs of a list; the address of the others has the number of the company. */
const listState = (input: unknown, count: number, { url = '' }: ReadOptions): ListState => {
  const { company, list } = stateOf(input);
  const countOf = (key: string): number | undefined => toCount(list.get(`pagination.${key}`).value)[0];
  const current = countOf('page') ?? Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 1);
  const hasNext = current < (countOf('pageCount') ?? 1);
  const id = company.get('id').id() ?? /\/api\/public\/companies\/(\d+)\/jobs/.exec(url)?.[1];
  const next = `https://join.com/api/public/companies/${id}/jobs?page=${current + 1}&pageSize=${countOf('pageSize') ?? 5}`;
  return { count, total: countOf('rowCount') ?? null, next: hasNext && id ? next : null, hasNext };
};

/**
 * The jobs of a company on join.com, which are in the data of its page, or in what its page fetches. They have no texts:
 * the page of a job has these as JSON-LD. There is no public documentation; the form is that of the pages.
 */
export const join: Source<'join'> = {
  name: 'join',
  detects: (input) => jobsOf(stateOf(input).list).length > 0,
  read: (input, options) => {
    const { company, list } = stateOf(input);
    return jobsOf(list).map((job) => toPosting(job, company, options));
  },
  parseText: (text, { form, data }) => {
    const [, json] = (form === 'page' && postingsIn(data).length === 0 && PAGE_DATA.exec(text)) || [];
    if (!json) return null;
    try {
      const state: unknown = JSON.parse(json);
      return jobsOf(stateOf(state).list).length > 0 ? { form: 'json', data: state, issues: [] } : null;
    } catch {
      return null; // data of another kind, or cut
    }
  },
  listState,
};
