import { memoize } from '../../format/intl.js';
import { moneyRangeOf } from '../../format/money-range.js';
import type { DurationChoice } from '../../schema/start-date.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { normalizeText } from '../../text-search/normalize.js';
import { FACETS } from './facets.js';

/** Titles of internships that state no employment type. */
const INTERN = /\b(?:interns?|internships?|praktik\p{L}*|pflichtpraktik\p{L}*|stages?|stagiaires?|becari[oa]s?|practicas|tirocin\p{L}*|estagi\p{L}*|stazyst\p{L}*)\b/u;

/** Europe, for people who search for it: its countries have other names in postings. */
const EUROPE = new Set(
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(' '),
);
const SOUTHERN = new Set('AR AU BO BR CL MG MZ NA NZ PY UY ZA ZW'.split(' '));

/** The terms by month in the north; programs of the summer begin in May. */
const TERMS = 'winter winter spring spring summer summer summer summer fall fall fall winter'.split(' ');

/** The term in which a month is; in the south, half a year later. */
export const termOf = (month: number, isSouthern = false): string => TERMS[(month + (isSouthern ? 5 : 11)) % 12] ?? '';

/** A start as words of ours: the month and its term, each with the year, so that no other start has both. */
const startFacts = (value: string, isSouthern: boolean): string[] => {
  if (value === 'IMMEDIATE') return ['#asap'];
  if (value === 'FLEXIBLE') return ['#flexible'];
  const [first = '', second = ''] = value.split('-');
  const month = Number(second);
  if (!month) return [`${second && `#${second}`} ${first}`.trim().toLowerCase().replace(/^(?=[a-z])/, '#')];
  const term = termOf(month, isSouthern);
  const facts = [`#m${second} ${first}`, `#${term} ${first}`];
  // the winter of a year begins in the year before
  return term === 'winter' && month > 8 ? [...facts, `#winter ${Number(first) + 1}`] : facts;
};

const startFactsOf = memoize<readonly string[]>();
const placeFactsOf = memoize<readonly string[]>();

const UNITS = { D: '#day', W: '#week', M: '#month', Y: '#year' } as const;

/** `12 #week` for `P12W`, for each end of a range. */
const durationFacts = (choice: DurationChoice): string[] => {
  const ends = typeof choice === 'string' ? [choice] : [choice.min, choice.max];
  return ends.flatMap((end) => {
    const [, number, unit] = /^P(\d+)([DWMY])$/.exec(end ?? '') ?? [];
    return number && unit ? [`${number} ${UNITS[unit as keyof typeof UNITS]}`] : []; // the pattern has these letters
  });
};

/** Whether money is paid, as far as it is stated. */
export const payStatus = ({ baseSalary = [], payKind }: JobPosting): 'paid' | 'unpaid' | null => {
  if (payKind === 'UNPAID' || payKind === 'CREDIT') return 'unpaid';
  if (payKind === 'UNDISCLOSED') return null;
  return payKind === 'PERFORMANCE' || baseSalary.some(moneyRangeOf) ? 'paid' : null;
};

const placeFacts = (country: string, region: string): string[] => {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const code = `#${country.toLowerCase()}`;
  const regions = /^[A-Z]{2,3}$/.test(region) ? [`${code}${region.toLowerCase()}`] : [];
  return [code, ...regions, ...(EUROPE.has(country) ? ['#europe'] : [])];
};

const enumFact = (value: string): string => `#${value.toLowerCase().replaceAll('_', '')}`;

/** What a posting states in fields, as words that no text has: `#remote`, `#summer 2027`, `#us`, `#usca`. */
export const factsOf = (posting: JobPosting): string[] => {
  const { employmentType = [], jobLocation = [], workAuthorization, duration = [], title } = posting;
  const places = jobLocation.flatMap(({ addressCountry = '', addressRegion = '' }) =>
    placeFactsOf(`${addressCountry} ${addressRegion}`, () => placeFacts(addressCountry, addressRegion)),
  );
  const countries = jobLocation.map(({ addressCountry = '' }) => addressCountry);
  const isSouthern = countries.length > 0 && countries.every((country) => SOUTHERN.has(country));
  const isIntern = employmentType.length === 0 && INTERN.test(normalizeText(title));
  const workplaces = FACETS.workplace.valuesOf(posting).flatMap((value) => (value ? [enumFact(value)] : []));
  const { sponsorship, restriction } = workAuthorization ?? {};
  const pay = payStatus(posting);
  return [
    ...new Set([
      ...employmentType.map(enumFact),
      ...(isIntern ? ['#intern'] : []),
      ...workplaces,
      ...(sponsorship === 'OFFERED' || sponsorship === 'LIMITED' ? ['#visa'] : []),
      ...(restriction === 'CITIZEN' ? ['#citizen'] : []),
      ...(pay ? [`#${pay}`] : []),
      ...FACETS.start.valuesOf(posting).flatMap((value) =>
        startFactsOf(`${value} ${isSouthern}`, () => startFacts(value, isSouthern)),
      ),
      ...duration.flatMap(durationFacts),
      ...places,
    ]),
  ];
};
