import { formatCountry } from '../../format/country.js';
import { formatPlace } from '../../format/place.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { normalizeHtml, normalizeText } from '../../text-search/normalize.js';
import type { ShortTexts } from '../../text-search/text-index.js';

/** The short texts of a posting that are searched. */
export const shortTextsOf = (posting: JobPosting): ShortTexts => {
  const { title, hiringOrganization, jobLocation = [], department, team, tags = [], skills = [], industry } = posting;
  // people search for a country in their language, the posting's, or English
  const languages = [...new Set(['en', posting.inLanguage ?? 'en'])];
  const places = jobLocation.flatMap((place) => [
    formatPlace(place, 'en'),
    place.addressRegion,
    place.addressCountry,
    ...languages.map((language) => place.addressCountry && formatCountry(place.addressCountry, language)),
  ]);
  const labels = [department, team, industry, ...tags, ...skills, ...(posting.educationRequirements?.levels ?? [])];
  return {
    title,
    labels: [hiringOrganization?.name, ...places, ...labels].flatMap((text) => text || []),
    identifier: posting.identifier ?? '',
  };
};

/** The long texts of a posting that are searched: HTML or plain text. */
export const longTextOf = ({ description, responsibilities, qualifications, sections = [] }: JobPosting): string =>
  [description, responsibilities, qualifications, ...sections.map(({ body }) => body)].filter(Boolean).join(' ');

/** The short texts of a posting, normalized, with a space before the first word. */
export interface Head {
  /** The title first. */
  readonly head: string;
  /** The offset in `head` at which the title ends. */
  readonly titleEnd: number;
}

export const headOf = (posting: JobPosting): Head => {
  const { title, labels, identifier } = shortTextsOf(posting);
  const normalizedTitle = ` ${normalizeText(title)}`;
  const rest = [...labels, identifier].filter(Boolean).join(' ');
  return { head: `${normalizedTitle} ${normalizeText(rest)}`, titleEnd: normalizedTitle.length };
};

/** The long texts of a posting, normalized. */
export const bodyOf = (posting: JobPosting): string => ` ${normalizeHtml(longTextOf(posting))}`;

/** The id of a posting in the page's URL: its identifier, else its short texts. */
export const idOf = (posting: JobPosting): string =>
  posting.identifier ?? headOf(posting).head.trim().replaceAll(' ', '-');
