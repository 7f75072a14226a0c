import { formatCountry } from '../../format/country.js';
import { formatPlace } from '../../format/place.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { normalizeHtml, normalizeText } from '../../text-search/normalize.js';
import { spellingsOf } from '../../text-search/spellings.js';
import type { ShortTexts } from '../../text-search/text-index.js';
import { factsOf } from './search-facts.js';

/** Employer, places, department and the like, without those that are not stated. */
const labelsOf = (posting: JobPosting, isForId = false): string[] => {
  const { hiringOrganization, jobLocation = [], department, team, tags = [], skills = [], industry } = posting;
  // people search for a country in the posting's language, or English
  const languages = [...new Set(['en', posting.inLanguage ?? 'en'])];
  const places = jobLocation.flatMap((place) => {
    const { addressCountry = '', addressRegion = '' } = place;
    const text = formatPlace(place, 'en');
    const isNew = (name: string): boolean => isForId || !text?.includes(name);
    const countries = languages.map((language) => formatCountry(addressCountry, language)).filter(isNew);
    return [text, isNew(addressRegion) && addressRegion, isForId && addressCountry, ...countries];
  });
  const levels = posting.educationRequirements?.levels ?? [];
  return [hiringOrganization?.name, ...places, department, team, industry, ...tags, ...skills, ...levels].flatMap(
    (text) => text || [],
  );
};

/** The short texts of a posting that are searched. */
export const shortTextsOf = (posting: JobPosting): ShortTexts => {
  const { title, identifier = '', department, team, tags = [], skills = [] } = posting;
  const named = [title, department ?? '', team ?? '', ...tags, ...skills];
  const applicants = posting.applicantLocationRequirements ?? [];
  return {
    title,
    labels: [...new Set([...labelsOf(posting), ...applicants, ...named.flatMap(spellingsOf)])],
    identifier,
    facts: factsOf(posting),
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
  /** What the posting states, as words of ours. */
  readonly facts: string;
}

export const headOf = (posting: JobPosting): Head => {
  const { title, labels, identifier, facts } = shortTextsOf(posting);
  const normalizedTitle = ` ${normalizeText(title)}`;
  const rest = [...labels, identifier].filter(Boolean).join(' ');
  const head = `${normalizedTitle} ${normalizeText(rest)}`;
  return { head, titleEnd: normalizedTitle.length, facts: ` ${facts.join(' ')} ` };
};

/** The long texts of a posting, normalized. */
export const bodyOf = (posting: JobPosting): string => ` ${normalizeHtml(longTextOf(posting))}`;

/** The id of a posting in the page's URL: its identifier, else its short texts. */
export const idOf = (posting: JobPosting): string =>
  posting.identifier ?? normalizeText([posting.title, ...labelsOf(posting, true)].join(' ')).replaceAll(' ', '-');
