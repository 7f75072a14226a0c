import { type Fields, type TracedValue } from '../../traced-value.js';

/** `US-Remote`: the code of a country, and a place in it. */
const IN_COUNTRY = /^[A-Z]{2}-\S/;
/** `SF`, `NYC`: the abbreviation of a town; but not `UK`. */
const SHORT_NAME = /^(?!(?:USA?|UK|UAE|EU)$)[A-Z]{2,4}$/;
const REGION_CODE = /^[A-Z]{2}$/;

/** The places in a text. A text whose commas may be part of a place is one place: `San Francisco, CA`. */
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

/** The places that applicants see on the board, or else the offices, which are internal. */
export const parseLocations = (job: TracedValue): readonly Fields[] => {
  const location = job.get('location.name');
  const names = placeNames(location.text() ?? '');
  if (names.length > 0) return names.map((name) => ({ name: location.map(() => name) }));
  const offices = job.get('offices').items();
  const parents = new Set(offices.map((office) => office.get('parent_id').id()));
  return offices
    .filter((office) => office.get('id').id() === null || !parents.has(office.get('id').id()))
    .map((office) => ({ name: office.getFirst('location', 'name') }));
};
