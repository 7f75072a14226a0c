import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** `https://acme.careers.hibob.com/api/job-ad`: the page of an ad is at `/jobs/<id>`. */
const pageOf = (id: string | null, url: string | undefined): string | undefined => {
  const [origin] = /^https?:\/\/[\w-]+\.careers\.hibob\.com(?=\/|$)/i.exec(url ?? '') ?? [];
  return origin && id ? `${origin}/jobs/${encodeURIComponent(id)}` : undefined;
};

const parseTexts = (ad: TracedValue): Fields => {
  const [body, heading] = [ad.get('benefits').nonBlank(), ad.get('sectionLabels.benefits').nonBlank()];
  return {
    description: ad.get('description').nonBlank(),
    responsibilities: ad.get('responsibilities').nonBlank(),
    qualifications: ad.get('requirements').nonBlank(),
    sections:
      body.value === undefined
        ? []
        : [{ heading: heading.text() === undefined ? 'Benefits' : heading, body, kind: 'OFFER' }],
  };
};

const toPosting = (ad: TracedValue, { url }: ReadOptions): SourcePosting => {
  const id = ad.get('id').id();
  const type = ad.get('employmentType').nonBlank();
  const types = parseEmploymentTypes(type);
  const department = withoutFiller(ad.get('department'));
  const page = pageOf(id, url);
  return {
    id,
    listed: true,
    fields: {
      title: ad.get('title'),
      identifier: id ?? undefined,
      url: page,
      inLanguage: ad.get('language').nonBlank(),
      employmentType: types.asArray(),
      department,
      tags: distinctTags([types.value === undefined ? type : null], department),
      jobLocation: [{ name: ad.get('site').nonBlank(), addressCountry: ad.get('country').nonBlank() }],
      workplaceType: ad.getFirst('workspaceTypeId', 'workspaceType'),
      datePosted: ad.get('publishedAt').nonBlank(),
      ...parseTexts(ad),
      application: { url: page },
    },
  };
};

/**
 * HiBob's career sites: `https://<company>.careers.hibob.com/api/job-ad`, which needs the header `companyIdentifier`.
 * There is no public documentation; the form is that of the answers.
 */
export const hibob: Source<'hibob'> = {
  name: 'hibob',
  detects: (input) => Array.isArray(new TracedValue(input, '').get('jobAdDetails').value),
  read: (input, options) =>
    new TracedValue(input, '')
      .get('jobAdDetails')
      .items()
      .filter((ad) => ad.getFirst('id', 'title').value !== undefined)
      .map((ad) => toPosting(ad, options)),
};
