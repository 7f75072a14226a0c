import { startInstant } from '../format/date.js';
import { countryCode } from '../schema/country.js';
import { MIDNIGHT } from '../schema/iso.js';
import type { JobPosting } from '../schema/job-posting.js';
import { isInstant } from './date-time.js';
import { descriptionOf, plainTextOf } from './description.js';
import { credentialCategory } from './education.js';
import { isFullyRemote } from './location.js';
import { bandsForGoogle, salaryOf } from './salary.js';
import { type ToJSONLDOptions, isExpired } from './to-json-ld.js';
import { isWorkplaceWord } from './workplace-words.js';

/** A rule of Google for structured data that a posting breaks. */
export interface Advice {
  readonly code: AdviceCode;
  /** The field: `jobLocation[2].addressCountry`. */
  readonly path: string;
  /** Google does not show a posting without what is required; what is recommended makes it easier to find. */
  readonly severity: 'required' | 'recommended';
  readonly message: string;
  /** The URL of Google's documentation. */
  readonly source: string;
}

/** What the posting is compared with. */
export type AdviceOptions = Pick<ToJSONLDOptions, 'now' | 'timeZone'>;

interface RuleOptions extends AdviceOptions {
  /** The description in the structured data. */
  readonly description: string | undefined;
}

interface AdviceRule {
  readonly severity: Advice['severity'];
  readonly message: string;
  /** The paths of the fields that break the rule. */
  readonly violations: (posting: JobPosting, options: RuleOptions) => readonly string[];
}

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting';
const DEFINITION = `${GOOGLE}#job-posting-definition`;

const required = (message: string, violations: AdviceRule['violations']): AdviceRule => ({
  severity: 'required',
  message,
  violations,
});
const recommended = (message: string, violations: AdviceRule['violations']): AdviceRule => ({
  severity: 'recommended',
  message,
  violations,
});

const missing =
  (key: keyof JobPosting) =>
  (posting: JobPosting): string[] =>
    posting[key] === undefined ? [key] : [];

const ofEmployer =
  (key: 'url' | 'logo') =>
  ({ hiringOrganization }: JobPosting): string[] =>
    hiringOrganization && !hiringOrganization[key] ? [`hiringOrganization.${key}`] : [];

const countries =
  (isViolation: (country: string | undefined, language: string | undefined) => boolean) =>
  ({ jobLocation = [], inLanguage }: JobPosting): string[] =>
    jobLocation.flatMap(({ addressCountry }, index) =>
      isViolation(addressCountry, inLanguage) ? [`jobLocation[${index}].addressCountry`] : [],
    );

const ofBands =
  (key: 'currency' | 'unitText') =>
  ({ baseSalary = [] }: JobPosting): string[] => {
    const bands = bandsForGoogle(baseSalary);
    return baseSalary.flatMap((band, index) =>
      bands.includes(band) && !band[key] ? [`baseSalary[${index}].${key}`] : [],
    );
  };

const isUnknown = (country: string | undefined, language: string | undefined): boolean =>
  country !== undefined && !/^[A-Z]{3}$/.test(country) && countryCode(country, language) === null;

/** Whether a text is a country, or a place in one: `Texas, USA`. */
const namesCountry = (place: string, language: string | undefined): boolean =>
  [place, place.replace(/^.*,/, '')].some((name) => !isUnknown(name.trim(), language));

/** The shortest complete description, in letters; one character of Chinese, Japanese or Korean counts as three. */
const DESCRIPTION_MIN = 100;

/** The letters and digits of a text. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Where letters are looked for first, in characters: most descriptions are longer than they must be. */
const START = 20_000;

/** The letters of the description besides the title, however often that is repeated; null without a description. */
const descriptionLetters = ({ title: whole }: JobPosting, { description }: RuleOptions): string | null => {
  if (!description) return null;
  const title = lettersOf(whole);
  const besidesTitle = (text: string): string => {
    const letters = lettersOf(plainTextOf(text));
    return title ? letters.replaceAll(title, '') : letters;
  };
  const start = besidesTitle(description.slice(0, START));
  return lengthOf(start) < DESCRIPTION_MIN && description.length > START ? besidesTitle(description) : start;
};

const lengthOf = (letters: string): number =>
  letters.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, '...').length;

/** The last two labels of a host: `jobs.acme.example` and `acme.example` are one site. */
const siteOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');

const isAbsolute = (url: string | undefined): url is string => url !== undefined && /^https?:/i.test(url);

const appliesElsewhere = ({ directApply, application, url }: JobPosting): boolean => {
  if (!directApply || !application) return false;
  if (!application.url) return application.email !== undefined;
  return isAbsolute(application.url) && isAbsolute(url) && siteOf(application.url) !== siteOf(url);
};

/** The zone in which days begin first. */
const FIRST_ZONE = 'Pacific/Kiritimati';

const ADVICE_RULES = {
  'description-missing': required('Google requires a description.', (_, { description }) =>
    description ? [] : ['description'],
  ),
  'description-is-title': required('Google does not accept the title as the description.', (posting, options) =>
    descriptionLetters(posting, options) === '' ? ['description'] : [],
  ),
  'date-posted-missing': required('Google requires the date of posting.', missing('datePosted')),
  'application-missing': required('Google requires a way to apply.', ({ application, url }) =>
    application?.url || application?.email || url ? [] : ['application'],
  ),
  'valid-through-past': required(
    'The deadline has passed: Google does not accept structured data of an expired posting.',
    (posting, options) => (isExpired(posting, options) ? ['validThrough'] : []),
  ),
  'employer-missing': required('Google requires the employer.', missing('hiringOrganization')),
  'place-missing': required('Google requires a place of work, unless all of the work is remote.', (posting) =>
    posting.jobLocation?.length || isFullyRemote(posting) ? [] : ['jobLocation'],
  ),
  'applicant-place-missing': required(
    'For remote work without a place, Google requires a country that applicants may live in.',
    (posting) =>
      isFullyRemote(posting) && !posting.jobLocation?.length && !posting.applicantLocationRequirements?.length
        ? ['applicantLocationRequirements']
        : [],
  ),
  'applicant-country-missing': required(
    'For remote work without a place, Google requires at least one country among the places of applicants.',
    (posting) => {
      const { jobLocation = [], applicantLocationRequirements: places = [], inLanguage } = posting;
      const isMissing = places.length > 0 && !places.some((place) => namesCountry(place, inLanguage));
      return isFullyRemote(posting) && jobLocation.length === 0 && isMissing ? ['applicantLocationRequirements'] : [];
    },
  ),
  'place-is-workplace': required(
    'A place of work must be an address: state remote or hybrid work as workplaceType.',
    ({ jobLocation = [] }) =>
      jobLocation.flatMap(({ name, addressLocality }, index) =>
        [name, addressLocality].some((text) => text && isWorkplaceWord(text)) ? [`jobLocation[${index}]`] : [],
      ),
  ),
  'country-missing': required(
    'Google requires the country of every place.',
    countries((country) => !country),
  ),
  'country-unknown': recommended('A country code such as US is unambiguous.', countries(isUnknown)),
  'applicant-place-unknown': recommended(
    'Google expects countries, or regions with their country such as “Texas, USA”, as the places of applicants.',
    ({ applicantLocationRequirements = [], inLanguage }) =>
      applicantLocationRequirements.flatMap((place, index) =>
        namesCountry(place, inLanguage) ? [] : [`applicantLocationRequirements[${index}]`],
      ),
  ),
  'description-short': recommended(
    'Google expects the whole text of the posting as the description.',
    (posting, options) => {
      const letters = descriptionLetters(posting, options);
      return letters && lengthOf(letters) < DESCRIPTION_MIN ? ['description'] : [];
    },
  ),
  'employment-type-missing': recommended('Google recommends the type of employment.', missing('employmentType')),
  'date-posted-future': recommended(
    'The date of posting is in the future.',
    ({ datePosted, timeZone }, { now = Date.now(), timeZone: zone }) =>
      datePosted && startInstant(datePosted, timeZone ?? zone ?? FIRST_ZONE) > now ? ['datePosted'] : [],
  ),
  'education-unknown': recommended(
    'Google knows these degrees: high school, associate degree, bachelor degree, postgraduate degree, professional certificate.',
    ({ educationRequirements: { levels = [] } = {} }) =>
      levels.flatMap((level, index) =>
        credentialCategory(level) === null ? [`educationRequirements.levels[${index}]`] : [],
      ),
  ),
  'salary-missing': recommended('Google recommends stating the salary.', missing('baseSalary')),
  'salary-left-out': recommended(
    'Google accepts one salary range, in one currency, by hour, day, week, month or year, so the salary was left out.',
    ({ baseSalary }) => (baseSalary && !salaryOf(baseSalary) ? ['baseSalary'] : []),
  ),
  'salary-currency-missing': recommended('Google recommends the currency of the salary.', ofBands('currency')),
  'salary-unit-missing': recommended(
    'Google recommends the unit of the salary, such as HOUR or YEAR.',
    ofBands('unitText'),
  ),
  'valid-through-missing': recommended('Google recommends the deadline, if there is one.', missing('validThrough')),
  'valid-through-midnight': recommended(
    'The deadline is the first moment of a day, so the day before is the last one: state that as a date.',
    ({ validThrough = '' }) => (MIDNIGHT.test(validThrough) ? ['validThrough'] : []),
  ),
  'time-zone-missing': recommended(
    'The deadline has no time zone, so Google cannot tell when it ends.',
    ({ validThrough = 'ROLLING', timeZone }, { timeZone: zone }) =>
      validThrough !== 'ROLLING' && !isInstant(validThrough) && !(timeZone ?? zone) ? ['timeZone'] : [],
  ),
  'identifier-missing': recommended('Google recommends the employer’s number of the posting.', missing('identifier')),
  'direct-apply-missing': recommended(
    'Google recommends stating whether applicants can apply on this page.',
    missing('directApply'),
  ),
  'direct-apply-elsewhere': recommended(
    'directApply is true, but applicants do not apply on the site of the posting.',
    (posting) => (appliesElsewhere(posting) ? ['directApply'] : []),
  ),
  'employer-url-missing': recommended('Google recommends the employer’s site.', ofEmployer('url')),
  'employer-logo-missing': recommended('Google recommends the employer’s logo.', ofEmployer('logo')),
} as const satisfies Record<string, AdviceRule>;

export type AdviceCode = keyof typeof ADVICE_RULES;

/** What Google would miss in the structured data of a posting, whose description is there already. */
export const adviceOn = (posting: JobPosting, options: RuleOptions): Advice[] => {
  const codes = Object.keys(ADVICE_RULES) as AdviceCode[]; // Object.keys loses the type of the keys
  return codes.flatMap((code) => {
    const { severity, message, violations }: AdviceRule = ADVICE_RULES[code];
    return violations(posting, options).map((path) => ({ code, path, severity, message, source: DEFINITION }));
  });
};

/**
 * What Google would miss in the structured data of a posting: first what it requires, then what it recommends.
 *
 * @param options The options that the structured data is written with.
 */
export const googleAdvice = (posting: JobPosting, options: AdviceOptions = {}): Advice[] =>
  adviceOn(posting, { ...options, description: descriptionOf(posting) });
