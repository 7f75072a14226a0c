/** How inputs state the enumerated values of a posting, in the languages of the fixtures and captures. */
const PAY_UNITS = {
  HOUR: /hour|\/ ?hr?\b|stunde|heure|hora\b/i,
  DAY: /\bday|daily|tag\b/i,
  WEEK: /week|woche/i,
  TWO_WEEKS: /two.?week|bi-?week|fortnight/i,
  MONTH: /month|\bmo\b|monat|mensu/i,
  YEAR: /year|annu|jahr|\bp\.?a\b|\byr/i,
  TOTAL: /total|stipend|one.?time/i,
};

const STATED: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  employmentType: {
    FULL_TIME: /full|vollzeit|temps.plein/i,
    PART_TIME: /part|teilzeit|temps.partiel/i,
    CONTRACTOR: /contract|freelance/i,
    TEMPORARY: /temp|seasonal|befristet|fixed.term/i,
    INTERN: /intern(?:ship)?s?\b|praktik|\bstage|trainee/i,
    VOLUNTEER: /volunteer/i,
    PER_DIEM: /per.?diem/i,
    OTHER: /\bother\b/i,
  },
  workplaceType: {
    ON_SITE: /on.?site|in.?office|office/i,
    HYBRID: /hybrid/i,
    REMOTE: /remote|telecommut/i,
  },
  salary: PAY_UNITS,
  'salary.short': PAY_UNITS,
  qualifier: { GROSS: /gross|brut(?:to)?\b/i, NET: /\bnet(?:to)?\b/i, PRO_RATA: /pro.?rata/i },
  payKind: {
    STATED: /\bstated\b/i,
    UNPAID: /unpaid|without compensation/i,
    CREDIT: /credit/i,
    UNDISCLOSED: /undisclosed/i,
    PERFORMANCE: /performance|commission/i,
  },
  start: {
    IMMEDIATE: /immediate|asap/i,
    FLEXIBLE: /flexible/i,
    EARLY: /early/i,
    MID: /\bmid\b/i,
    LATE: /\blate\b/i,
  },
  season: { SPRING: /spring/i, SUMMER: /summer/i, FALL: /fall|autumn/i, WINTER: /winter/i },
  sponsorship: { OFFERED: /\boffer(?:s|ed)|sponsorship_available/i, NOT_OFFERED: /not.offer/i, LIMITED: /limited/i },
  restriction: { CITIZEN: /citizen/i, US_PERSON: /us.person/i, RIGHT_TO_WORK: /right.to.work/i },
  deadline: { ROLLING: /rolling/i },
};

/**
 * Whether a text states the value in the key of a message, such as `employmentType.INTERN`; null if the message is about
 * no such value.
 */
export const statesValueOf = (key: string, text: string): boolean | null => {
  const [, field = '', value = ''] = /^(.*)\.([A-Z_]+)$/.exec(key) ?? [];
  return value ? (STATED[field]?.[value]?.test(text) ?? false) : null;
};

/** Headings for fields of responses that have none of their own, hosts of addresses that are made of ids, and codes. */
const OF_SOURCES: readonly (readonly [stated: RegExp, words: string])[] = [
  [/\badditional(?:Plain)?\b/, 'Additional information'],
  [/\beducationRequirements\b/, 'Education'],
  [/\bentityDescription\b/, 'About the employer'],
  [/\bjobOpeningName\b/, 'Remote Hybrid TELECOMMUTE'],
  [/\bMatchedObjectDescriptor\b/, 'USD $ US dollars'],
  [/\bemployerOverview\b/, 'About the employer'],
  [/\b(?:sensory|physical)Requirement\b/, 'requirements'],
  [/\bExternalDescriptionStr\b/, 'Details About the employer'],
  [/\bclient_name\b/, 'https://app.dover.com/apply'],
  // amounts are in cents
  [/\bidParam\b/, 'https://join.com/companies 1200 1,200 1300 1,300'],
  [/api\.smartrecruiters\.com|\brefNumber\b/, 'jobs.smartrecruiters.com'],
];

/** What stands for the names of fields in a response. */
export const wordsOfSources = (text: string): string[] =>
  OF_SOURCES.filter(([stated]) => stated.test(text)).map(([, words]) => words);
