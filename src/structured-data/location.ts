import { countryCode } from '../schema/country.js';
import type { JobPosting, Place } from '../schema/job-posting.js';
import { type Data, dropEmpty } from './drop-empty.js';

const ADDRESS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'] as const;

/** A `Place` with its `PostalAddress`; the country as a code if it is known. */
const placeOf = (place: Place, language: string | undefined): Data => {
  const { name, addressCountry } = place;
  const parts = dropEmpty({
    ...Object.fromEntries(ADDRESS.map((key) => [key, place[key]])),
    addressCountry: addressCountry && (countryCode(addressCountry, language) ?? addressCountry),
  });
  const address = Object.keys(parts).length > 0 ? { '@type': 'PostalAddress', ...parts } : undefined;
  return dropEmpty({ '@type': 'Place', name, address });
};

export const jobLocationOf = ({ jobLocation = [], inLanguage }: JobPosting): Data[] =>
  jobLocation.map((place) => placeOf(place, inLanguage)).filter((place) => Object.keys(place).length > 1);

/** Whether the posting and all its places are remote: only then does Google allow `TELECOMMUTE`. */
export const isFullyRemote = ({ workplaceType = [], jobLocation = [] }: JobPosting): boolean => {
  const stated = [...workplaceType, ...jobLocation.map((place) => place.workplaceType)].filter(
    (type) => type !== undefined,
  );
  const everywhere = workplaceType.length > 0 || jobLocation.every((place) => place.workplaceType);
  return stated.length > 0 && everywhere && stated.every((type) => type === 'REMOTE');
};

/** Where applicants must be: a country, or a region of one. */
export const applicantLocationsOf = ({ applicantLocationRequirements = [], inLanguage }: JobPosting): Data[] =>
  applicantLocationRequirements.map((name) => ({
    '@type': countryCode(name, inLanguage) ? 'Country' : 'AdministrativeArea',
    name,
  }));
