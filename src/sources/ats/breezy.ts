import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { type Fields, TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

/** A place with a town needs no name. Without one, applicants for remote work must live in its country. */
const nameOf = (place: TracedValue): TracedValue | undefined => {
  if (place.get('city').text() !== undefined) return undefined;
  const [name, isRemote] = [place.get('name').nonBlank(), place.get('is_remote').value === true];
  return isRemote && [undefined, place.get('country.name').text()].includes(name.text())
    ? place.get('is_remote').map(() => 'Remote')
    : name;
};

const parsePlace = (place: TracedValue): Fields => ({
  name: nameOf(place),
  addressLocality: place.get('city').nonBlank(),
  addressRegion: place.getFirst('state.name', 'state.id'),
  addressCountry: place.getFirst('country.id', 'country.name'),
});

/** Only `true` counts: `false` is also the default of a place that does not state it. */
const workplaceOf = (place: TracedValue): TracedValue | undefined => {
  const details = place.get('remote_details.value').nonBlank();
  if (/hybrid/i.test(details.text() ?? '')) return details.map(() => 'HYBRID');
  return place.get('is_remote').value === true ? place.get('is_remote').map(() => 'REMOTE') : undefined;
};

const toPosting = (position: TracedValue): SourcePosting => {
  const id = position.getFirst('id', '_id').id();
  const type = position.getFirst('type.name', 'type.id');
  const types = parseEmploymentTypes(type);
  const department = withoutFiller(position.getFirst('department.name', 'department'));
  const all = position.get('locations').items();
  const places = all.length > 0 ? all : [position.get('location')];
  const page = position.get('url').nonBlank();
  return {
    id,
    listed: position.get('state').text() !== 'closed',
    fields: {
      title: position.get('name'),
      hiringOrganization: {
        name: position.get('company.name').nonBlank(),
        logo: position.get('company.logo_url').nonBlank(),
      },
      identifier: id ?? undefined,
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags(
        [position.get('category.name'), position.get('experience.name'), types.value === undefined ? type : null],
        department,
      ),
      jobLocation: places.map(parsePlace),
      workplaceType: places.flatMap((place) => workplaceOf(place) ?? []),
      educationRequirements: position.get('education.name').nonBlank(),
      baseSalary: [position.get('salary').nonBlank()],
      datePosted: position.get('published_date').nonBlank(),
      description: position.get('description').nonBlank(),
      application: { url: page },
    },
  };
};

const isPosition = (position: TracedValue): boolean =>
  position.get('name').text() !== undefined &&
  position.get('published_date').value !== undefined &&
  position.getFirst('friendly_id', 'type.id').value !== undefined;

const positionsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  return (Array.isArray(input) ? root.items() : [root]).filter(isPosition);
};

/**
 * Breezy's published positions, `https://<company>.breezy.hr/json`; with their texts if `verbose=true` is in the address.
 * There is no public documentation of it; the form is that of the answers.
 */
export const breezy: Source<'breezy'> = {
  name: 'breezy',
  detects: (input) => positionsOf(input).length > 0,
  read: (input) => positionsOf(input).map(toPosting),
};
