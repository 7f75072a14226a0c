import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { placeName } from '../fields/place-name.js';
import { salaryBands } from '../fields/salary-band.js';
import { type FieldValue, type Fields, TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';

/** Keys that only Pinpoint's postings have. */
const MARKS = ['workplace_type_text', 'employment_type_text', 'compensation_visible', 'skills_knowledge_expertise'];

/** A deadline that is a day is written as its midnight. */
const withoutMidnight = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/T00:00:00(?:\.0+)?Z$/, '') : date;

/** `path` is on the host that the list came from. */
const pageOf = (posting: TracedValue, url: string | undefined): TracedValue => {
  const page = posting.get('url').nonBlank();
  if (page.value !== undefined) return page;
  const [origin] = /^https?:\/\/[^/]+/.exec(url ?? '') ?? [];
  return posting.get('path').map((path) => (origin && typeof path === 'string' ? origin + path : undefined));
};

const parsePay = (posting: TracedValue): FieldValue[] => {
  if (posting.get('compensation_visible').value === false) return [];
  const bands = salaryBands({
    minValue: posting.get('compensation_minimum'),
    maxValue: posting.get('compensation_maximum'),
    currency: posting.get('compensation_currency'),
    unitText: posting.get('compensation_frequency'),
  });
  return bands.length > 0 ? bands : [posting.get('compensation').nonBlank()];
};

const parseTexts = (posting: TracedValue): Fields => {
  const heading = posting.get('benefits_header').nonBlank();
  return {
    description: posting.get('description').nonBlank(),
    responsibilities: posting.get('key_responsibilities').nonBlank(),
    qualifications: posting.get('skills_knowledge_expertise').nonBlank(),
    sections: [
      { heading: heading.value === undefined ? 'Benefits' : heading, body: posting.get('benefits').nonBlank() },
    ].flatMap((section) => (section.body.value === undefined ? [] : [{ ...section, kind: 'OFFER' }])),
  };
};

const toPosting = (posting: TracedValue, { url }: ReadOptions): SourcePosting => {
  const type = posting.getFirst('employment_type_text', 'employment_type');
  const types = parseEmploymentTypes(type);
  const department = withoutFiller(posting.getFirst('job.department.name', 'department.name'));
  const [place, city] = [posting.get('location'), posting.get('location.city')];
  const page = pageOf(posting, url);
  return {
    id: posting.get('id').id(),
    listed: true,
    fields: {
      title: posting.get('title'),
      identifier: posting.getFirst('job.requisition_id', 'requisition_id'),
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags(
        [posting.getFirst('job.division.name', 'division.name'), types.value === undefined ? type : null],
        department,
      ),
      jobLocation: [
        {
          ...placeName(place.get('name'), city, place.get('note')),
          addressLocality: city.nonBlank(),
          addressRegion: place.get('province').nonBlank(),
          postalCode: place.get('postal_code').nonBlank(),
        },
      ],
      workplaceType: posting.get('workplace_type').nonBlank(),
      baseSalary: parsePay(posting),
      validThrough: posting.get('deadline_at').nonBlank().map(withoutMidnight),
      ...parseTexts(posting),
      application: { url: page },
    },
  };
};

const postingsOf = (input: unknown): TracedValue[] => {
  const data = new TracedValue(input, '').get('data');
  const all = Array.isArray(data.value) ? data.items() : data.asArray();
  return all.filter((posting) => MARKS.some((key) => posting.get(key).value !== undefined));
};

/**
 * Pinpoint's list of postings, `https://<company>.pinpointhq.com/postings.json`, which has all texts.
 * Docs: https://developers.pinpointhq.com/docs/jobs-json-endpoint
 */
export const pinpoint: Source<'pinpoint'> = {
  name: 'pinpoint',
  detects: (input) => postingsOf(input).length > 0,
  read: (input, options) => postingsOf(input).map((posting) => toPosting(posting, options)),
};
