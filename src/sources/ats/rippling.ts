import { parseEmploymentTypes } from '../fields/employment-types.js';
import { withoutFiller } from '../fields/labels.js';
import { salaryBands } from '../fields/salary-band.js';
import { type ListState, listStateOf, toCount } from '../list-state.js';
import { type FieldValue, type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** Texts, of which the list has one for each place, and one posting has several; or objects. */
const placesOf = (job: TracedValue): FieldValue[] => [
  job.getFirst('workLocation.label', 'workLocation.id'),
  ...job.get('workLocations').items(),
  ...job
    .get('locations')
    .items()
    .map((place): Fields =>
      // without a town, the name says whether it is remote, and where: `Remote (Canada)`
      place.get('city').text() === undefined
        ? { name: place.get('name').nonBlank(), addressCountry: place.getFirst('countryCode', 'country') }
        : {
            addressLocality: place.get('city').nonBlank(),
            addressRegion: place.getFirst('state', 'stateCode'),
            addressCountry: place.getFirst('countryCode', 'country'),
            workplaceType: place.get('workplaceType').nonBlank(),
          },
    ),
];

const parsePay = (job: TracedValue): FieldValue[] =>
  job
    .get('payRangeDetails')
    .items()
    .flatMap((range) =>
      salaryBands({
        minValue: range.getFirst('rangeStart', 'minValue'),
        maxValue: range.getFirst('rangeEnd', 'maxValue'),
        currency: range.get('currency'),
        unitText: range.get('frequency'),
      }).map((band) => ({ ...Object(band), appliesTo: range.getFirst('location.label', 'location') })),
    );

const parseTexts = (job: TracedValue): Fields => {
  const [name, about] = [job.get('companyName').nonBlank(), job.get('description.company').nonBlank()];
  const isNamed = name.value !== undefined;
  return {
    hiringOrganization: isNamed ? { name, description: about } : undefined,
    description: job.get('description.role').nonBlank(),
    sections:
      isNamed || about.value === undefined ? [] : [{ heading: 'About the employer', body: about, kind: 'ABOUT' }],
  };
};

const toPosting = (job: TracedValue): SourcePosting => {
  const id = job.getFirst('uuid', 'id').id();
  const url = job.get('url').nonBlank();
  return {
    id,
    listed: job.get('unlistedFromSearch').value !== true,
    fields: {
      title: job.get('name'),
      url,
      inLanguage: job.get('language').nonBlank(),
      employmentType: parseEmploymentTypes(job.getFirst('employmentType.id', 'employmentType.label')).asArray(),
      department: withoutFiller(job.getFirst('department.label', 'department.name')),
      jobLocation: placesOf(job),
      baseSalary: parsePay(job),
      datePosted: job.getFirst('createdOn', 'createdAt'),
      ...parseTexts(job),
      application: { url },
    },
  };
};

/** `https://ats.rippling.com/acme/jobs/…`; also what only one posting has, and the place of a list. */
const isJob = (job: TracedValue): boolean =>
  job.get('name').text() !== undefined &&
  (/\/\/ats\.(?:\w+\.)?rippling\.com\//.test(job.get('url').text() ?? '') ||
    job.get('description.role').value !== undefined ||
    (job.get('uuid').value !== undefined && job.get('workLocation').value !== undefined));

const jobsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  const all = Array.isArray(input) ? root.items() : [...root.get('items').items(), root];
  return all.filter(isJob);
};

/** The pages of `/api/v2/board/<company>/jobs` are numbered from 0. */
const listState = (input: unknown, count: number, { url = '' }: ReadOptions): ListState => {
  const root = new TracedValue(input, '');
  const [page = 0] = toCount(root.get('page').value);
  const [pages = 0] = toCount(root.get('totalPages').value);
  const hasNext = page + 1 < pages;
  const isPaged = hasNext && /\/api\/v2\/board\//.test(url);
  const params = new URLSearchParams(url.split('?')[1] ?? '');
  params.set('page', String(page + 1));
  return { ...listStateOf(input, count), hasNext, next: isPaged ? `?${params}` : null };
};

/**
 * Rippling's job boards: a list, in which a posting in several places has a row for each, and one posting.
 * Docs: https://developer.rippling.com/documentation/job-board-api-v2
 */
export const rippling: Source<'rippling'> = {
  name: 'rippling',
  detects: (input) => jobsOf(input).length > 0,
  read: (input) => jobsOf(input).map(toPosting),
  listState,
};
