import { countryCode } from '../format/country.js';
import type { JobPosting } from '../schema/job-posting.js';
import { descriptionOf, wordsOf } from './description.js';
import { isFullyRemote } from './location.js';
import { bandsForGoogle, salaryOf } from './salary.js';

/** Something that Google asks of a posting's structured data. */
export interface Advice {
  readonly code: AdviceCode;
  /** Where: `jobLocation[2].addressCountry`. */
  readonly path: string;
  /** Without what is required Google does not show the posting; what is recommended makes it found more often. */
  readonly severity: 'required' | 'recommended';
  readonly message: string;
  /** Google's rule. */
  readonly source: string;
}

interface AdviceRule {
  readonly severity: Advice['severity'];
  readonly message: string;
  /** The places in a posting that break the rule. */
  readonly broken: (posting: JobPosting) => readonly string[];
}

const GOOGLE = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting';
const DEFINITION = `${GOOGLE}#job-posting-definition`;

const required = (message: string, broken: AdviceRule['broken']): AdviceRule => ({
  severity: 'required',
  message,
  broken,
});
const recommended = (message: string, broken: AdviceRule['broken']): AdviceRule => ({
  severity: 'recommended',
  message,
  broken,
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
  (isBroken: (country: string | undefined, language: string | undefined) => boolean) =>
  ({ jobLocation = [], inLanguage }: JobPosting): string[] =>
    jobLocation.flatMap(({ addressCountry }, index) =>
      isBroken(addressCountry, inLanguage) ? [`jobLocation[${index}].addressCountry`] : [],
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

const ADVICE_RULES = {
  'description-missing': required('Google requires a description.', (posting) =>
    descriptionOf(posting) ? [] : ['description'],
  ),
  'description-is-title': required('Google does not take the title for a description.', (posting) =>
    wordsOf(descriptionOf(posting) ?? '') === posting.title ? ['description'] : [],
  ),
  'date-posted-missing': required('Google requires the day of posting.', missing('datePosted')),
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
  'country-missing': required(
    'Google requires the country of every place.',
    countries((country) => !country),
  ),
  'country-unknown': recommended('A code such as US says for sure which country is meant.', countries(isUnknown)),
  'salary-missing': recommended('Google recommends to state the pay.', missing('baseSalary')),
  'salary-left-out': recommended(
    'Google takes one range of pay, in one currency, by hour, day, week, month or year. It was left out.',
    ({ baseSalary }) => (baseSalary && !salaryOf(baseSalary) ? ['baseSalary'] : []),
  ),
  'salary-currency-missing': recommended('Google wants to know the currency of pay.', ofBands('currency')),
  'salary-unit-missing': recommended('Google wants to know what pay is counted by.', ofBands('unitText')),
  'valid-through-missing': recommended('Google recommends the deadline, where there is one.', missing('validThrough')),
  'identifier-missing': recommended('Google recommends the employer’s number of the posting.', missing('identifier')),
  'direct-apply-missing': recommended('Google recommends to say whether one applies here.', missing('directApply')),
  'employer-url-missing': recommended('Google recommends the employer’s site.', ofEmployer('url')),
  'employer-logo-missing': recommended('Google recommends the employer’s logo.', ofEmployer('logo')),
} as const satisfies Record<string, AdviceRule>;

export type AdviceCode = keyof typeof ADVICE_RULES;

/** What Google misses in a posting: first what it requires, then what it recommends. */
export const googleAdvice = (posting: JobPosting): Advice[] => {
  const codes = Object.keys(ADVICE_RULES) as AdviceCode[]; // Object.keys forgets the keys' type
  return codes.flatMap((code) => {
    const { severity, message, broken }: AdviceRule = ADVICE_RULES[code];
    return broken(posting).map((path) => ({ code, path, severity, message, source: DEFINITION }));
  });
};
