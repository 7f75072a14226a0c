import { type Fields, type TracedValue, firstNonBlank } from '../../traced-value.js';

/** `US-Remote`: a country's code, and what is in it. */
const IN_COUNTRY = /^[A-Z]{2}-\S/;
/** `SF`, `NYC`: a town's short name, as against `UK`. */
const SHORT_NAME = /^(?!(?:USA?|UK|UAE|EU)$)[A-Z]{2,4}$/;
const REGION_CODE = /^[A-Z]{2}$/;

/** The places in one text. Where commas may as well be inside of a place, `San Francisco, CA`, it is one place. */
const placeNames = (text: string): string[] =>
  text.split(/;| or /).flatMap((part) => {
    const items = part
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length > 1 && items.every((item) => IN_COUNTRY.test(item))) return items;
    if (items.length > 2 && items.every((item) => SHORT_NAME.test(item))) return items;
    const pairs = items.flatMap((item, index) => (index % 2 ? [] : [`${item}, ${items[index + 1] ?? ''}`]));
    const arePairs = items.length > 2 && items.every((item, index) => REGION_CODE.test(item) === (index % 2 === 1));
    return arePairs && items.length % 2 === 0 ? pairs : part.trim() ? [part.trim()] : [];
  });

/** The places that applicants see; the offices, which file a job within the company, only where there are none. */
export const parseLocations = (job: TracedValue): readonly Fields[] => {
  const place = job.get('location.name');
  const names = placeNames(place.text() ?? '');
  if (names.length > 0) return names.map((name) => ({ name: place.map(() => name) }));
  const offices = job.get('offices').items();
  const parents = new Set(offices.map((office) => office.get('parent_id').id()));
  return offices
    .filter((office) => office.get('id').id() === null || !parents.has(office.get('id').id()))
    .map((office) => ({ name: firstNonBlank(office.get('location'), office.get('name')) }));
};
