import { parseEmploymentTypes } from '../fields/employment-types.js';
import { distinctTags, withoutFiller } from '../fields/labels.js';
import { TracedValue } from '../traced-value.js';
import type { Source, SourcePosting } from '../source.js';

const toPosting = (post: TracedValue): SourcePosting => {
  const [offices, departments] = [post.get('offices').items(), post.get('departments').items()];
  const place = post.get('location.name').nonBlank();
  const type = post.get('employment_type').nonBlank();
  const types = parseEmploymentTypes(type);
  const department = withoutFiller((departments[0] ?? post.get('departments[0]')).get('name'));
  const page = post.get('absolute_url').nonBlank();
  return {
    id: post.get('id').id(),
    listed: true,
    fields: {
      title: post.get('title'),
      hiringOrganization: { name: post.get('company_name').nonBlank() },
      identifier: post.get('requisition_id').nonBlank(),
      url: page,
      employmentType: types.asArray(),
      department,
      tags: distinctTags(
        [...departments.slice(1).map((other) => other.get('name')), types.value === undefined ? type : null],
        department,
      ),
      jobLocation:
        place.value === undefined ? offices.map((office) => office.getFirst('location.name', 'name')) : [place],
      workplaceType: post.get('location_type').nonBlank(),
      datePosted: post.getFirst('first_published_at', 'created_at'),
      description: post.getFirst('content', 'content_plain'),
      application: { url: page },
    },
  };
};

/** Gem's answers are like those of Greenhouse, but for these keys. */
const isPost = (post: TracedValue): boolean =>
  post.get('absolute_url').text() !== undefined && post.get('first_published_at').value !== undefined;

const postsOf = (input: unknown): TracedValue[] => {
  const root = new TracedValue(input, '');
  const list = Array.isArray(input) ? root : root.get('job_posts');
  return (Array.isArray(list.value) ? list.items() : [root]).filter(isPost);
};

/**
 * Gem's Job Board API: `https://api.gem.com/job_board/v0/<board>/job_posts/`, or one post.
 * Docs: https://api.gem.com/job_board/v0/reference
 */
export const gem: Source<'gem'> = {
  name: 'gem',
  detects: (input) => postsOf(input).length > 0,
  read: (input) => postsOf(input).map(toPosting),
};
