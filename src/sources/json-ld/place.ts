import { isWorkplace } from '../fields/place-name.js';
import type { JsonLdNode } from './node.js';
import { joined, line, lines } from './text.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';

const includes = (whole: TracedValue, part: TracedValue): boolean =>
  String(whole.value).toLowerCase().includes(String(part.value).toLowerCase());

/** A `Place` with one of its addresses; a `PostalAddress` may be in place of the `Place`. */
const parseAddress = (place: JsonLdNode, address: JsonLdNode): Fields => {
  const name = line(place.one('name') ?? address.one('name'));
  const town = address.isThing ? line(address.one('addressLocality')) : line(address);
  // a name is shown in place of the town, so a name that does not include the town becomes a note: `Headquarters`
  const isNote = name && town && !includes(name, town) && !isWorkplace(String(name.value));
  return {
    name: name && !isNote ? name : address.isThing ? undefined : town,
    streetAddress: joined(address.all('streetAddress')),
    addressLocality: address.isThing ? town : undefined,
    addressRegion: line(address.one('addressRegion')),
    postalCode: line(address.one('postalCode')),
    addressCountry: line(address.one('addressCountry')),
    workplaceType: line(place.one('workplaceType')),
    note: isNote ? name : line(place.one('note')),
  };
};

const isVirtual = (place: JsonLdNode): boolean => place.is('VirtualLocation');

const parsePlace = (place: JsonLdNode): Fields[] => {
  if (!place.isThing) return [{ name: line(place) }];
  if (place.is('Country')) return [{ addressCountry: line(place.one('name')) }];
  const addresses = place.all('address');
  return (addresses.length > 0 ? addresses : [place]).map((address) => parseAddress(place, address));
};

/** The places of work: texts, places or addresses, one or several. */
export const parseLocations = (job: JsonLdNode): Fields[] =>
  job
    .all('jobLocation')
    .filter((place) => !isVirtual(place))
    .flatMap(parsePlace);

/** `jobLocationType`, such as `TELECOMMUTE`; a `VirtualLocation` means the same. */
export const parseWorkplaceTypes = (job: JsonLdNode): FieldValue => {
  const stated = lines(job.all('jobLocationType', 'workplaceType'));
  const virtual = job.all('jobLocation').find(isVirtual);
  return stated.length > 0 ? stated : virtual && [virtual.traced.map(() => 'REMOTE')];
};

/** Where applicants must be: the names of countries and regions, or the parts of an address. */
export const parseApplicantLocations = (job: JsonLdNode): TracedValue[] =>
  job.all('applicantLocationRequirements').flatMap((area) => {
    const address = area.one('address') ?? area;
    if (!area.isThing || area.one('name')) return lines([area]);
    const place = address.one('addressLocality', 'addressRegion', 'addressCountry');
    // a name that only means that none was filled in
    return !place && area.has('name') ? [] : lines([place ?? area]);
  });
