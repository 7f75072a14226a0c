import { formatCountry } from '../../format/country.js';
import { formatPlace } from '../../format/place.js';
import { memoize } from '../../format/intl.js';
import type { JobPosting, Place } from '../../schema/job-posting.js';
import { normalizeHtml, normalizeText } from '../../text-search/normalize.js';
import { spellingsOf } from '../../text-search/spellings.js';
import type { ShortTexts } from '../../text-search/text-index.js';
import { factsOf } from './search-facts.js';

/** What people search a place for: its name, its region, and its country in the posting's language, or English. */
const placeTexts = (place: Place, language: string, isForId: boolean): string[] => {
  const { addressCountry = '', addressRegion = '' } = place;
  const text = formatPlace(place, 'en');
  const isNew = (name: string): boolean => isForId || !text?.includes(name);
  const countries = [...new Set(['en', language])].map((one) => formatCountry(addressCountry, one)).filter(isNew);
  const texts = [text, isNew(addressRegion) && addressRegion, isForId && addressCountry, ...countries];
  return texts.flatMap((stated) => stated || []);
};

/** Those of the last places: many postings share one. */
const knownPlaceTexts = memoize<readonly string[]>();

/** Employer, places, department and the like, without those that are not stated. */
const labelsOf = (posting: JobPosting, isForId = false): string[] => {
  const { hiringOrganization, jobLocation = [], department, team, tags = [], skills = [], industry } = posting;
  const { inLanguage = 'en' } = posting;
  const places = jobLocation.flatMap((place) => {
    const { name, addressLocality, addressRegion, addressCountry } = place;
    const key = `${inLanguage}\0${isForId}\0${name}\0${addressLocality}\0${addressRegion}\0${addressCountry}`;
    return knownPlaceTexts(key, () => placeTexts(place, inLanguage, isForId));
  });
  const levels = posting.educationRequirements?.levels ?? [];
  return [hiringOrganization?.name, ...places, department, team, industry, ...tags, ...skills, ...levels].filter(
    (text): text is string => Boolean(text),
  );
};

/** The spellings of the last texts that many postings share. */
const knownSpellings = memoize<readonly string[]>();

/** The short texts of a posting that are searched. */
export const shortTextsOf = (posting: JobPosting): ShortTexts => {
  const { title, identifier = '', hiringOrganization, department, team, tags = [], skills = [] } = posting;
  const named = [hiringOrganization?.name ?? '', department ?? '', team ?? '', ...tags, ...skills];
  const spellings = [
    ...spellingsOf(title),
    ...named.flatMap((text) => (text ? knownSpellings(text, () => spellingsOf(text)) : [])),
  ];
  const applicants = posting.applicantLocationRequirements ?? [];
  return {
    title,
    labels: [...new Set([...labelsOf(posting), ...applicants, ...spellings])],
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
