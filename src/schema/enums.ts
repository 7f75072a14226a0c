/** The enumerations of a posting. Each list is both the run-time check and the type. */

/** Google's values: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const EMPLOYMENT_TYPES = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export const WORKPLACE_TYPES = ['ON_SITE', 'HYBRID', 'REMOTE'] as const;
export const SPONSORSHIPS = ['OFFERED', 'NOT_OFFERED', 'LIMITED'] as const;
export const RESTRICTIONS = ['CITIZEN', 'US_PERSON', 'RIGHT_TO_WORK'] as const;
export const SALARY_UNITS = ['HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'MONTH', 'YEAR', 'TOTAL'] as const;
export const QUALIFIERS = ['ABOUT', 'UP_TO', 'FROM', 'GROSS', 'NET', 'PRO_RATA'] as const;
export const PAY_KINDS = ['STATED', 'UNPAID', 'CREDIT', 'UNDISCLOSED', 'PERFORMANCE'] as const;
export const SEASONS = ['SPRING', 'SUMMER', 'FALL', 'WINTER'] as const;
export const MONTH_PARTS = ['EARLY', 'MID', 'LATE'] as const;
export const SECTION_KINDS = ['ABOUT', 'ROLE', 'REQUIREMENTS', 'OFFER', 'PROCESS', 'LEGAL', 'OTHER'] as const;

/** Other words that postings and feeds use, as `normalizeEnumValue` writes them. */
export const ENUM_SYNONYMS: Readonly<Record<string, string>> = {
  ANNUAL: 'YEAR',
  ANNUALLY: 'YEAR',
  AUTUMN: 'FALL',
  BIWEEK: 'TWO_WEEKS',
  BIWEEKLY: 'TWO_WEEKS',
  CONTRACT: 'CONTRACTOR',
  DAILY: 'DAY',
  HOURLY: 'HOUR',
  IMMEDIATELY: 'IMMEDIATE',
  INOFFICE: 'ON_SITE',
  INPERSON: 'ON_SITE',
  INTERNSHIP: 'INTERN',
  MONTHLY: 'MONTH',
  ONETIME: 'TOTAL',
  REMOTELY: 'REMOTE',
  TELECOMMUTE: 'REMOTE',
  WEEKLY: 'WEEK',
  YEARLY: 'YEAR',
};

/** `FULLTIME` for `full-time`, `Full Time` and `FULL_TIME`. */
export const normalizeEnumValue = (text: string): string => text.toUpperCase().replace(/[^A-Z]+/g, '');
