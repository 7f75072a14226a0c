import type { JsonLdNode } from './node.js';
import { joined, line, lines } from './text.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';

/** `us` and `usa` as the codes that they are; names stay. */
const country = (node: JsonLdNode | undefined): TracedValue | undefined =>
  line(node)?.map((value) => (typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value.toUpperCase() : value));

const includes = (whole: TracedValue, part: TracedValue): boolean =>
  String(whole.value).toLowerCase().includes(String(part.value).toLowerCase());

/** A `Place` at one of its addresses; a bare `PostalAddress` is both. */
const placeAt = (place: JsonLdNode, address: JsonLdNode): Fields => {
  const name = line(place.one('name') ?? address.one('name'));
  const town = address.isThing ? line(address.one('addressLocality')) : line(address);
  // a name that does not say the town, such as `Headquarters`, would stand in for it: it becomes a note
  const isNote = name && town && !includes(name, town);
  return {
    name: name && !isNote ? name : address.isThing ? undefined : town,
    streetAddress: joined(address.all('streetAddress')),
    addressLocality: address.isThing ? town : undefined,
    addressRegion: line(address.one('addressRegion')),
    postalCode: line(address.one('postalCode')),
    addressCountry: country(address.one('addressCountry')),
    workplaceType: line(place.one('workplaceType')),
    note: isNote ? name : line(place.one('note')),
  };
};

const isVirtual = (place: JsonLdNode): boolean => place.is('VirtualLocation');

const parseLocations = (place: JsonLdNode): Fields[] => {
  if (!place.isThing) return [{ name: line(place) }];
  if (place.is('Country')) return [{ addressCountry: country(place.one('name')) }];
  const addresses = place.all('address');
  return (addresses.length > 0 ? addresses : [place]).map((address) => placeAt(place, address));
};

/** The places of work: texts, places, addresses, one or several. */
export const places = (job: JsonLdNode): Fields[] =>
  job
    .all('jobLocation')
    .filter((place) => !isVirtual(place))
    .flatMap(parseLocations);

/** `TELECOMMUTE` and its like; a `VirtualLocation` says the same. */
export const workplaceTypes = (job: JsonLdNode): FieldValue => {
  const stated = lines(job.all('jobLocationType', 'workplaceType'));
  const virtual = job.all('jobLocation').find(isVirtual);
  return stated.length > 0 ? stated : virtual && [virtual.traced.map(() => 'REMOTE')];
};

/** Where applicants must be: names of countries and regions, also out of an address. */
export const applicantPlaces = (job: JsonLdNode): TracedValue[] =>
  job.all('applicantLocationRequirements').flatMap((area) => {
    const address = area.one('address') ?? area;
    const named = area.isThing && !area.one('name');
    return lines([(named && address.one('addressLocality', 'addressRegion', 'addressCountry')) || area]);
  });
