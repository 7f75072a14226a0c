import { parseEmploymentTypes } from '../fields/employment-types.js';
import { escapeHtml } from '../fields/html.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import type { ListState } from '../list-state.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

const WORKPLACES = { ORA_ON_SITE: 'ON_SITE', ORA_HYBRID: 'HYBRID', ORA_REMOTE: 'REMOTE' };

/** The end of time, for a posting that has no deadline. */
const withoutEnd = (date: unknown): unknown => (typeof date === 'string' && /^4\d{3}-/.test(date) ? undefined : date);

/** `…;siteNumber=CX_1,…`, as the finder of the address states it, also encoded. */
const SITE = /siteNumber(?:=|%3D)"?([\w-]+)/i;

/** The page of a requisition is on the host that the response came from, under the number of its site. */
const pageOf = (id: string | null, site: TracedValue, url = ''): string | undefined => {
  const [, origin] = /^(https?:\/\/[^/]+)\/hcmRestApi\//i.exec(url) ?? [];
  const number = site.text() ?? SITE.exec(url)?.[1];
  const step = encodeURIComponent(id ?? '');
  return origin && number && step ? `${origin}/hcmUI/CandidateExperience/en/sites/${number}/job/${step}` : undefined;
};

const placesOf = (job: TracedValue): Fields[] => {
  const [work, ...more] = job.get('workLocation').items();
  const others = job.get('secondaryLocations').items();
  const isOne = work !== undefined && more.length === 0 && others.length === 0;
  return [
    {
      name: job.get('PrimaryLocation').nonBlank(),
      ...(isOne && {
        streetAddress: work.getFirst('AddressLine1', 'Address1'),
        addressLocality: work.get('TownOrCity').nonBlank(),
        postalCode: work.get('PostalCode').nonBlank(),
      }),
      addressCountry: job.get('PrimaryLocationCountry').nonBlank(),
    },
    ...others.map((other) => ({
      name: other.getFirst('Name', 'LocationName'),
      addressCountry: other.get('CountryCode').nonBlank(),
    })),
  ];
};

/** What the employer added, as pairs: `Pay Range`, `$20 an hour`. */
const addedFields = (job: TracedValue): Fields[] => {
  const fields = job.get('requisitionFlexFields');
  const lines = fields.items().flatMap((field) => {
    const [prompt, value] = [field.get('Prompt').text(), field.get('Value').id()];
    return prompt && value ? [`<li>${escapeHtml(prompt)}: ${escapeHtml(value)}</li>`] : [];
  });
  return lines.length > 0 ? [{ heading: 'Details', body: fields.map(() => `<ul>${lines.join('')}</ul>`) }] : [];
};

const parseTexts = (job: TracedValue): Fields => ({
  description: job.getFirst('ExternalDescriptionStr', 'ShortDescriptionStr', 'ExternalShortDescriptionStr'),
  responsibilities: job.get('ExternalResponsibilitiesStr').nonBlank(),
  qualifications: job.get('ExternalQualificationsStr').nonBlank(),
  sections: [
    ...addedFields(job),
    ...['OrganizationDescriptionStr', 'CorporateDescriptionStr'].flatMap((key) => {
      const body = job.get(key).nonBlank();
      return body.value === undefined ? [] : [{ heading: 'About the employer', body, kind: 'ABOUT' }];
    }),
  ],
});

const toPosting = (job: TracedValue, site: TracedValue, { url }: ReadOptions): SourcePosting => {
  const id = job.get('Id').id();
  const types = parseEmploymentTypes(job.getFirst('JobSchedule', 'JobType', 'ContractType'));
  const department = withoutFiller(job.getFirst('Department', 'Organization'));
  const code = job.get('WorkplaceTypeCode').nonBlank();
  const page = pageOf(id, site, url);
  return {
    id,
    listed: true,
    fields: {
      title: job.get('Title'),
      identifier: id === null ? undefined : job.get('Id').map(() => id),
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags([job.get('JobFamily'), job.get('JobFunction'), job.get('Category')], department),
      jobLocation: placesOf(job),
      workplaceType: code.value === undefined ? job.get('WorkplaceType').nonBlank() : code.translate(WORKPLACES),
      datePosted: job.getFirst('PostedDate', 'ExternalPostedStartDate'),
      validThrough: job.getFirst('PostingEndDate', 'ExternalPostedEndDate').map(withoutEnd),
      educationRequirements: job.get('StudyLevel').nonBlank(),
      ...parseTexts(job),
      application: { url: page },
    },
  };
};

/** The searches of a response, each with the requisitions that it found. */
const searchesOf = (root: TracedValue): TracedValue[] =>
  root
    .get('items')
    .items()
    .filter((item) => Array.isArray(item.get('requisitionList').value));

/** One requisition, alone or as the item of a response. */
const detailsOf = (root: TracedValue): TracedValue[] =>
  [root, ...root.get('items').items()].filter(
    (item) => item.getFirst('ExternalDescriptionStr', 'ExternalPostedStartDate').value !== undefined,
  );

/** The list goes on with another offset in the finder of its address. */
const listState = (input: unknown, count: number, { url = '' }: ReadOptions): ListState => {
  const [search] = searchesOf(new TracedValue(input, ''));
  const stated = search?.get('TotalJobsCount').value;
  const total = Number.isSafeInteger(stated) ? Number(stated) : null;
  const offset = Number(/offset(?:=|%3D)(\d{1,6})/i.exec(url)?.[1] ?? 0);
  const hasNext = total !== null && count > 0 && offset + count < total;
  const next = url
    .replace(/,offset(?:=|%3D)\d+/i, '')
    .replace(/(siteNumber(?:=|%3D)[^,&]+)/i, `$1,offset=${offset + count}`);
  return { count, total, next: hasNext && SITE.test(url) ? next : null, hasNext };
};

/**
 * Oracle Recruiting's career sites: `recruitingCEJobRequisitions`, which has no long texts, and
 * `recruitingCEJobRequisitionDetails` of one.
 * Docs: https://docs.oracle.com/en/cloud/saas/human-resources/farws/api-recruiting-ce-job-requisitions.html
 */
export const oracle: Source<'oracle'> = {
  name: 'oracle',
  detects: (input) => {
    const root = new TracedValue(input, '');
    const lists = searchesOf(root).map((search) => search.get('requisitionList').items());
    return (
      lists.some((list) => list.length === 0 || list.some((job) => job.get('Title').text() !== undefined)) ||
      detailsOf(root).length > 0
    );
  },
  read: (input, options) => {
    const root = new TracedValue(input, '');
    return [
      ...searchesOf(root).flatMap((search) =>
        search
          .get('requisitionList')
          .items()
          .filter((job) => job.getFirst('Id', 'Title').value !== undefined)
          .map((job) => toPosting(job, search.get('SiteNumber'), options)),
      ),
      ...detailsOf(root).map((job) => toPosting(job, job.get('SiteNumber'), options)),
    ];
  },
  listState,
};
