import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { placeName } from '../fields/place-name.js';
import { postingsIn } from '../json-ld/graph.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

/** The parts of the text, in the employer's order. */
const parseTexts = (position: TracedValue): Fields => {
  const own = position.get('details').items();
  const details = own.length > 0 ? own : position.get('custom_fields.details').items();
  const parts = details
    .map((detail) => ({ heading: detail.get('name').nonBlank(), body: detail.get('value').nonBlank() }))
    .filter(({ body }) => body.value !== undefined);
  const find = (pattern: RegExp) => parts.find(({ heading }) => pattern.test(heading.text() ?? ''));
  const description = find(/^(?:job )?description$/i);
  const qualifications = find(/^requirements?$/i);
  return {
    description: description?.body ?? position.get('description').nonBlank(),
    qualifications: qualifications?.body,
    sections: parts
      .filter((part) => part !== description && part !== qualifications)
      .map(({ heading, body }) => ({ heading: heading.value === undefined ? 'More' : heading, body })),
  };
};

const parsePlace = (place: TracedValue): Fields => {
  // applicants for remote work must live in a country that stands alone
  if (place.get('is_remote').value === true && place.get('city').text() === undefined)
    return { name: place.get('is_remote').map(() => 'Remote'), addressCountry: place.get('country').nonBlank() };
  const street = [place.get('street_name').text(), place.get('street_number').id()].filter(Boolean).join(' ');
  return {
    ...placeName(place.get('name'), place.get('city'), place.get('note')),
    streetAddress: place.get('street_name').map(() => street || undefined),
    addressLocality: place.get('city').nonBlank(),
    addressRegion: place.get('state').nonBlank(),
    postalCode: place.get('postal_code').nonBlank(),
    addressCountry: place.get('country').nonBlank(),
  };
};

const workplaceOf = (position: TracedValue): TracedValue => {
  const [stated, remote] = [position.get('workplace_type').nonBlank(), position.get('location.is_remote')];
  // a hybrid position is remote as well
  return stated.value === undefined ? remote.map((value) => (value === true ? 'REMOTE' : undefined)) : stated;
};

const toPosting = (position: TracedValue): SourcePosting => {
  const type = position.get('employment_type').nonBlank();
  const types = parseEmploymentTypes(type);
  const department = withoutFiller(position.get('department'));
  // the other address may be that of the page with all positions
  const page = position.getFirst('url_comeet_hosted_page', 'url_active_page', 'position_url');
  return {
    id: position.get('uid').id(),
    listed: position.get('is_internal').value !== true,
    fields: {
      title: position.get('name'),
      hiringOrganization: { name: position.get('company_name').nonBlank() },
      identifier: position.getFirst('internal_use_custom_id', 'uid'),
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags([position.get('experience_level'), types.value === undefined ? type : null], department),
      jobLocation: [parsePlace(position.get('location'))],
      workplaceType: workplaceOf(position),
      ...parseTexts(position),
      application: { url: page },
    },
  };
};

const positionsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  return (Array.isArray(input) ? root.items() : [root]).filter(
    (position) => position.getFirst('url_comeet_hosted_page', 'url_active_page').text() !== undefined,
  );
};

/** What a page of a company has in a script: the rest of the line is the data, and perhaps a semicolon. */
const PAGE_DATA = /\bCOMPANY_POSITIONS_DATA\s*=(.*)/;

const fromPage = (page: string): unknown => {
  try {
    const line = PAGE_DATA.exec(page)?.[1]?.trim() ?? 'null';
    return JSON.parse(line.endsWith(';') ? line.slice(0, -1) : line);
  } catch {
    return null; // data of another kind, or cut
  }
};

/**
 * Comeet's (Spark Hire's) Careers API: `/careers-api/2.0/company/<uid>/positions?token=…`, with the texts if
 * `details=true` is in the address, or one position; also the page of a company. Docs: https://developers.comeet.com/reference/careers-api-overview
 */
export const comeet: Source<'comeet'> = {
  name: 'comeet',
  detects: (input) => positionsOf(input).length > 0,
  read: (input) => positionsOf(input).map(toPosting),
  parseText: (text, { form, data }) => {
    if (form !== 'page' || postingsIn(data).length > 0 || !text.includes('COMPANY_POSITIONS_DATA')) return null;
    const positions = fromPage(text);
    return positionsOf(positions).length > 0 ? { form: 'json', data: positions, issues: [] } : null;
  },
};
