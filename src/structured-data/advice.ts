import { countryCode } from '../schema/country.js';
import type { JobPosting } from '../schema/job-posting.js';
import { descriptionOf, plainTextOf } from './description.js';
import { isFullyRemote } from './location.js';
import { bandsForGoogle, salaryOf } from './salary.js';

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

interface AdviceRule {
  readonly severity: Advice['severity'];
  readonly message: string;
  /** The paths of the fields that break the rule. */
  readonly violations: (posting: JobPosting) => readonly string[];
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

const ADVICE_RULES = {
  'description-missing': required('Google requires a description.', (posting) =>
    descriptionOf(posting) ? [] : ['description'],
  ),
  'description-is-title': required('Google does not accept the title as the description.', (posting) =>
    plainTextOf(descriptionOf(posting) ?? '') === posting.title ? ['description'] : [],
  ),
  'date-posted-missing': required('Google requires the date of posting.', missing('datePosted')),
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
  'country-unknown': recommended('A country code such as US is unambiguous.', countries(isUnknown)),
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
  'identifier-missing': recommended('Google recommends the employer’s number of the posting.', missing('identifier')),
  'direct-apply-missing': recommended(
    'Google recommends stating whether applicants can apply on this page.',
    missing('directApply'),
  ),
  'employer-url-missing': recommended('Google recommends the employer’s site.', ofEmployer('url')),
  'employer-logo-missing': recommended('Google recommends the employer’s logo.', ofEmployer('logo')),
} as const satisfies Record<string, AdviceRule>;

export type AdviceCode = keyof typeof ADVICE_RULES;

/** What Google would miss in the structured data of a posting: first what it requires, then what it recommends. */
export const googleAdvice = (posting: JobPosting): Advice[] => {
  const codes = Object.keys(ADVICE_RULES) as AdviceCode[]; // Object.keys loses the type of the keys
  return codes.flatMap((code) => {
    const { severity, message, violations }: AdviceRule = ADVICE_RULES[code];
    return violations(posting).map((path) => ({ code, path, severity, message, source: DEFINITION }));
  });
};
