import { parsePlaces } from '../../../schema/coerce/parse-places.js';
import type { Fields, TracedValue } from '../../traced-value.js';

/** Where the work is done. */
interface Location {
  readonly jobLocation: readonly Fields[];
  /** The workplace types that stand in place of a location: `Hybrid`. */
  readonly workplaceTypes: readonly TracedValue[];
}

/** The offices that no other office of the job is a part of. */
const officesOf = (job: TracedValue): Fields[] => {
  const offices = job.get('offices').items();
  const parents = new Set(offices.map((office) => office.get('parent_id').id()));
  return offices
    .filter((office) => office.get('id').id() === null || !parents.has(office.get('id').id()))
    .map((office) => ({ name: office.getFirst('location', 'name') }));
};

/**
 * The location that applicants see on the board. If it names no place, only a workplace type or nothing, the places are
 * those of the offices, which are internal.
 */
export const parseLocation = (job: TracedValue): Location => {
  const location = job.get('location.name');
  const { places, applicantLocations, workplaceTypes } = parsePlaces(location.text() ?? '');
  if (places.length > 0 || applicantLocations.length > 0)
    return { jobLocation: [{ name: location }], workplaceTypes: [] };
  return { jobLocation: officesOf(job), workplaceTypes: workplaceTypes.map((type) => location.map(() => type)) };
};
