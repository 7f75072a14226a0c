import { distinctTags, fromCode, withoutFiller } from '../fields/labels.js';
import { TracedValue } from '../traced-value.js';
import type { ReadOptions, Source, SourcePosting } from '../source.js';
import { CAREER_SITE, contractTag, employmentType } from './personio.js';

const toPosting = (position: TracedValue, { url = '' }: ReadOptions): SourcePosting => {
  const [, account, domain] = CAREER_SITE.exec(url) ?? [];
  const id = position.get('id').id();
  const page = account && id ? `https://${account}.jobs.personio.${domain}/job/${encodeURIComponent(id)}` : undefined;
  const offices = position.get('offices').items();
  const department = withoutFiller(position.get('department'));
  const contract = position.getFirst('employment_type', 'employmentType');
  return {
    id,
    listed: true,
    fields: {
      title: position.get('name').nonBlank(),
      hiringOrganization: { name: position.get('subcompany').nonBlank() },
      identifier: id === null ? undefined : position.get('id').map(() => id),
      url: page,
      employmentType: employmentType(position.get('schedule').nonBlank(), contract),
      department,
      tags: distinctTags(
        [
          contractTag(contract),
          position.getFirst('recruiting_category', 'category'),
          fromCode(position.get('seniority')),
        ],
        department,
      ),
      jobLocation: (offices.length > 0 ? offices : [position.get('office')]).map((office) => office.nonBlank()),
      datePosted: position.getFirst('created_at', 'createdAt'),
      description: position.get('description').nonBlank(),
      application: { url: page },
    },
  };
};

/** Keys beside `id` and `name`; the shortest answers have the name twice. */
const isPosition = (position: TracedValue): boolean => {
  const name = position.get('name').text();
  return (
    name !== undefined &&
    position.get('id').id() !== null &&
    (position.get('schedule').value !== undefined ||
      position.get('recruiting_category').value !== undefined ||
      position.get('title').text() === name)
  );
};

const positionsOf = (input: unknown): TracedValue[] =>
  Array.isArray(input) ? new TracedValue(input, '').items().filter(isPosition) : [];

/**
 * What the search of a Personio career site fetches, `https://<account>.jobs.personio.de/search.json`. The XML feed has
 * more, and is documented.
 */
export const personioJson: Source<'personio-json'> = {
  name: 'personio-json',
  detects: (input) => positionsOf(input).length > 0,
  read: (input, options) => positionsOf(input).map((position) => toPosting(position, options)),
};
