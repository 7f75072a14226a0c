import { parseEmploymentTypes } from '../fields/employment-types.js';
import { withoutFiller } from '../fields/labels.js';
import { TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** The codes of `locationType`. 0 is the office, and also what nobody has chosen: it tells nothing. */
const WORKPLACES = { 0: undefined, 1: 'REMOTE', 2: 'HYBRID' };

/** `https://acme.bamboohr.com/careers/list`: the page of a posting is at `/careers/<id>`. */
const pageOf = (id: string | null, url: string | undefined): string | undefined => {
  const [, origin] = /^(https?:\/\/[^/]+)\/careers\b/.exec(url ?? '') ?? [];
  return origin && id ? `${origin}/careers/${encodeURIComponent(id)}` : undefined;
};

const toPosting = (opening: TracedValue, id: string | null, { url }: ReadOptions): SourcePosting => {
  const types = parseEmploymentTypes(opening.get('employmentStatusLabel').nonBlank());
  const page = opening.get('jobOpeningShareUrl').nonBlank();
  const address = page.value === undefined ? pageOf(id, url) : page;
  const place = (key: string): TracedValue => opening.getFirst(`location.${key}`, `atsLocation.${key}`);
  return {
    id,
    listed: opening.getFirst('jobOpeningStatus').text()?.toLowerCase() !== 'closed',
    fields: {
      title: opening.get('jobOpeningName'),
      identifier: id ?? undefined,
      url: address,
      employmentType: types.asArray(),
      department: withoutFiller(opening.get('departmentLabel')),
      jobLocation: [
        {
          addressLocality: place('city'),
          addressRegion: opening.getFirst('location.state', 'atsLocation.state', 'atsLocation.province'),
          postalCode: opening.get('location.postalCode').nonBlank(),
          addressCountry: opening.getFirst('location.addressCountry', 'atsLocation.country'),
        },
      ],
      workplaceType: opening.get('locationType').translate(WORKPLACES),
      baseSalary: [opening.get('compensation').nonBlank()],
      datePosted: opening.get('datePosted').nonBlank(),
      description: opening.get('description').nonBlank(),
      application: { url: address },
    },
  };
};

const postingsOf = (input: unknown, options: ReadOptions): SourcePosting[] => {
  const root = new TracedValue(input, '');
  const opening = root.get('result.jobOpening');
  if (opening.value) {
    const { value } = opening.get('jobOpeningShareUrl');
    const [, id = null] = /\/(\d+)\/?$/.exec(typeof value === 'string' ? value : (options.url ?? '')) ?? [];
    return [toPosting(opening, id, options)];
  }
  const list = root.get('result').value ? root.get('result') : root;
  return list
    .items()
    .filter((item) => item.get('jobOpeningName').text() !== undefined)
    .map((item) => toPosting(item, item.get('id').id(), options));
};

/**
 * BambooHR's career sites: `https://<company>.bamboohr.com/careers/list`, which has no texts, and `/careers/<id>/detail`.
 * There is no public documentation; the form is that of the answers.
 */
export const bamboohr: Source<'bamboohr'> = {
  name: 'bamboohr',
  detects: (input) => postingsOf(input, {}).length > 0,
  read: postingsOf,
};
