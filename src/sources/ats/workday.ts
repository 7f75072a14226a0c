import { parseEmploymentTypes } from '../fields/employment-types.js';
import { type Fields, TracedValue } from '../traced-value.js';
import { type ListState, listStateOf } from '../list-state.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** "13 Locations", in place of the towns. */
const COUNT_OF_PLACES = /^\d+ \p{L}+$/u;

/** `https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/…`: the pages are at `/Careers/job/…` of that host. */
const pageOf = (path: TracedValue, url: string | undefined): TracedValue =>
  path.map((value) => {
    const [, origin, site] = /^(https?:\/\/[^/]+)\/wday\/cxs\/[^/]+\/([^/?#]+)/.exec(url ?? '') ?? [];
    return origin && typeof value === 'string' ? `${origin}/${site}${value}` : undefined;
  });

/** A posting of a list. It says when it was posted in words alone ("Posted 30+ Days Ago"), which are no date. */
const fromList = (item: TracedValue, { url }: ReadOptions): SourcePosting => {
  const path = item.get('externalPath');
  const place = item.get('locationsText');
  const page = pageOf(path, url);
  const types = parseEmploymentTypes(item.get('timeType').nonBlank());
  return {
    id: path.text() ?? item.get('bulletFields[0]').text() ?? null,
    listed: true,
    fields: {
      title: item.get('title'),
      identifier: item.get('bulletFields[0]').nonBlank(),
      url: page,
      employmentType: types.asArray(),
      workplaceType: item.get('remoteType').nonBlank(),
      jobLocation: COUNT_OF_PLACES.test(place.text() ?? '') ? [] : [{ name: place.nonBlank() }],
      application: { url: page },
    },
  };
};

const placesOf = (info: TracedValue): Fields[] => {
  const country = info.getFirst('jobRequisitionLocation.country.alpha2Code', 'country.descriptor');
  return [
    { name: info.get('location').nonBlank(), addressCountry: country },
    ...info
      .get('additionalLocations')
      .asArray()
      .map((name) => ({ name: name.nonBlank() })),
  ];
};

/** The one posting of a page. `startDate` is the day on which it was posted. */
const fromDetail = (root: TracedValue): SourcePosting => {
  const info = root.get('jobPostingInfo');
  const types = parseEmploymentTypes(info.get('timeType').nonBlank());
  return {
    id: info.get('id').id(),
    listed: info.get('posted').value !== false,
    fields: {
      title: info.get('title'),
      hiringOrganization: {
        name: root.get('hiringOrganization.name').nonBlank(),
        url: root.get('hiringOrganization.url').nonBlank(),
      },
      identifier: info.get('jobReqId').nonBlank(),
      url: info.get('externalUrl').nonBlank(),
      employmentType: types.asArray(),
      workplaceType: info.get('remoteType').nonBlank(),
      jobLocation: placesOf(info),
      datePosted: info.get('startDate').nonBlank(),
      validThrough: info.get('endDate').nonBlank(),
      description: info.get('jobDescription').nonBlank(),
      application: { url: info.get('externalUrl').nonBlank() },
    },
  };
};

const itemsOf = (root: TracedValue): TracedValue[] =>
  root
    .get('jobPostings')
    .items()
    .filter((item) => item.get('externalPath').text() !== undefined);

/**
 * The next page of a list is asked for with another offset. Pages after the first may state a total of 0.
 */
const listState = (input: unknown, count: number, { url = '' }: ReadOptions): ListState => {
  const [, list, offset = '0'] = /^(https?:\/\/[^/]+\/wday\/cxs\/[^?#]+\/jobs)(?:\?offset=(\d+))?$/.exec(url) ?? [];
  const stated = listStateOf(input, count);
  const total = stated.total || null;
  const start = Number(offset) + count;
  const hasNext = count > 0 && (total === null ? offset !== '0' : start < total);
  return { ...stated, total, hasNext, next: list && hasNext ? `${list}?offset=${start}` : null };
};

/**
 * Workday's career sites: the answer to `POST /wday/cxs/<tenant>/<site>/jobs`, with 20 postings and few of their facts,
 * and to `GET` of one of them. There is no public documentation; the form is that of the answers.
 */
export const workday: Source<'workday'> = {
  name: 'workday',
  detects: (input) => {
    const root = new TracedValue(input, '');
    return itemsOf(root).length > 0 || root.get('jobPostingInfo.title').text() !== undefined;
  },
  read: (input, options) => {
    const root = new TracedValue(input, '');
    return root.get('jobPostingInfo').value ? [fromDetail(root)] : itemsOf(root).map((item) => fromList(item, options));
  },
  listState,
};
