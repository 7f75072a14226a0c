import { memoize } from '../../format/intl.js';
import type { DurationChoice, StartDate } from '../../schema/start-date.js';
import type { JobPosting, Place } from '../../schema/job-posting.js';
import { normalizeText } from '../../text-search/normalize.js';
import { FACETS } from './facets.js';
import { payStatus } from './pay-status.js';

/** Titles of internships that state no employment type. */
const INTERN =
  /\b(?:interns?|internships?|praktik\p{L}*|pflichtpraktik\p{L}*|^stages?(?! manag)|stagiaires?|co op|becari[oa]s?|practicas|tirocin\p{L}*|estagi\p{L}*|stazyst\p{L}*)\b/u;

/** Europe, for people who search for it: its countries have other names in postings. */
const EUROPE = new Set(
  'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK'.split(
    ' ',
  ),
);

/** Asia and the Pacific, for people who search for them. */
const ASIA = new Set('AU BD CN HK ID IN JP KH KR LA LK MM MN MO MY NP NZ PH PK SG TH TW VN'.split(' '));

/** A start as words of ours, with its year, so that no other start has both: `#m06 2027`, `#summer 2027`. */
const startFacts = (value: string): string => {
  const [first = '', second = ''] = value.split('-');
  const words = { IMMEDIATE: '#asap', FLEXIBLE: '#flexible' }[first];
  if (words) return words;
  if (/^[A-Z]/.test(first)) return `#${first.toLowerCase()}`;
  return second ? `#${/^\d/.test(second) ? 'm' : ''}${second.toLowerCase()} ${first}` : first;
};

const startFactsOf = memoize<string>();

/** States and provinces at the end of a name, `Austin, TX`. */
const US_STATES = new Set(
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY'.split(
    ' ',
  ),
);
const CA_PROVINCES = new Set('AB BC MB NB NL NS ON PE QC SK'.split(' '));

/** Where towns are that often stand alone, by country and state: to find, not to show. */
const TOWNS = new Map(
  `US NY:New York,New York City,NYC|US CA:San Francisco,SF,Los Angeles,LA,San Jose,San Diego,Palo Alto,Mountain View,Sunnyvale
US TX:Austin,Dallas,Houston|US IL:Chicago|US WA:Seattle|US MA:Boston|US CO:Denver|US GA:Atlanta|US FL:Miami|US PA:Philadelphia
US DC:Washington,Washington DC,Washington D.C.,Washington, D.C.|CA ON:Toronto,Ottawa|CA QC:Montreal,Montréal|CA BC:Vancouver
GB:London,Manchester,Edinburgh|IE:Dublin|DE:Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt,Stuttgart,Düsseldorf
FR:Paris,Lyon|NL:Amsterdam|BE:Brussels|ES:Madrid,Barcelona|PT:Lisbon,Lisboa|IT:Milan,Milano,Rome,Roma|CH:Zürich,Zurich|AT:Wien,Vienna
PL:Warsaw,Warszawa,Krakow,Kraków|SE:Stockholm|DK:Copenhagen|IN:Bangalore,Bengaluru,Mumbai,Hyderabad|JP:Tokyo,東京|KR:Seoul|AU:Sydney,Melbourne`
    .split(/[|\n]/)
    .flatMap((line) => {
      const [where = '', towns = ''] = line.split(':');
      return towns.split(/,(?! )/).map((town) => [town, where.split(' ')] as const);
    }),
);

/** A town and its state, `Dallas, TX`, also before what is no part of the place: `Dallas, TX - Headquarters`. */
const TOWN_AND_STATE = /^(.*?)(?:(, ?)|(?<=[a-z.]) )([A-Z]{2})(?=$| [-(\d]|,? USA)/;
/** States whose codes are those of countries, which people write after their towns as well: `Bogotá, CO`. */
const OR_COUNTRY = /^(?:CO|DE|ID|IN)$/;
/** States whose codes are those of no countries: after a space, others may say `Toronto CA`. */
const NO_COUNTRY = /^(?:AK|CT|DC|FL|HI|IA|KS|MI|ND|NH|NJ|NM|NV|NY|OH|OK|OR|RI|TX|UT|VT|WA|WI|WV|WY)$/;

/** Whether a code after a town is that of a state, and not of a country. */
const isState = (code: string, hasComma: boolean, name: string): boolean =>
  name.includes('USA') || (hasComma ? !OR_COUNTRY.test(code) : NO_COUNTRY.test(code));

/** The country and region of a place, also of one with a name alone. */
const regionOf = ({ addressCountry, addressRegion, addressLocality, name = '' }: Place): readonly [string, string] => {
  if (addressCountry) return [addressCountry, addressRegion ?? ''];
  const [, town = name, comma, code = addressRegion ?? ''] = (addressRegion ? null : TOWN_AND_STATE.exec(name)) ?? [];
  const [country = '', region = ''] = TOWNS.get(addressLocality ?? town) ?? [];
  if (country && (!code || code === country || code === region)) return [country, region];
  if (!addressRegion && code && !isState(code, comma !== undefined, name)) return ['', ''];
  return [US_STATES.has(code) ? 'US' : CA_PROVINCES.has(code) ? 'CA' : '', code];
};

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

const DAY_MS = 86_400_000;
const lengthFactsOf = memoize<readonly string[]>();

/** `12 #week` for a start with its end, as the card says it. */
const lengthFacts = (start: string, end: string): string[] => {
  const weeks = Math.round((Date.parse(end) + DAY_MS - Date.parse(start)) / (7 * DAY_MS));
  return weeks > 0 ? [`${weeks} ${UNITS.W}`] : [];
};

const isDay = (date: string | undefined): date is string => date?.length === '2027-05-18'.length;

const spanFacts = (choice: StartDate): readonly string[] => {
  if (typeof choice === 'string' || !('start' in choice)) return [];
  const { start, end } = choice;
  return isDay(start) && isDay(end) ? lengthFactsOf(`${start} ${end}`, () => lengthFacts(start, end)) : [];
};

const placeFacts = (country: string, region: string): string[] => {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const code = `#${country.toLowerCase()}`;
  const regions = /^[A-Z]{2,3}$/.test(region) ? [`${code}${region.toLowerCase()}`] : [];
  return [code, ...regions, ...(EUROPE.has(country) ? ['#europe'] : []), ...(ASIA.has(country) ? ['#asia'] : [])];
};

const enumFactOf = memoize<string>();
const enumFact = (value: string): string => enumFactOf(value, () => `#${value.toLowerCase().replaceAll('_', '')}`);

/** What a posting states in fields, as words that no text has: `#remote`, `#summer 2027`, `#us`, `#usca`. */
export const factsOf = (posting: JobPosting): string[] => {
  const { employmentType = [], jobLocation = [], workAuthorization, startDates = [], duration = [], title } = posting;
  const facts: string[] = [];
  // with a dozen facts faster than a Set, and loops than lists of lists
  const add = (fact: string): void => {
    if (!facts.includes(fact)) facts.push(fact);
  };
  for (const type of employmentType) add(enumFact(type));
  if (employmentType.length === 0 && INTERN.test(normalizeText(title))) add('#intern');
  for (const value of FACETS.workplace.valuesOf(posting)) if (value) add(enumFact(value));
  const { sponsorship, restriction } = workAuthorization ?? {};
  if (sponsorship === 'OFFERED' || sponsorship === 'LIMITED') add('#visa');
  if (sponsorship === 'NOT_OFFERED') add('#novisa');
  if (restriction === 'CITIZEN') add('#citizen');
  const pay = payStatus(posting);
  if (pay) add(`#${pay}`);
  for (const value of FACETS.start.valuesOf(posting)) add(startFactsOf(value, () => startFacts(value)));
  for (const choice of duration) durationFacts(choice).forEach(add);
  if (duration.length === 0) for (const choice of startDates) spanFacts(choice).forEach(add);
  for (const place of jobLocation) {
    const [country, region] = regionOf(place);
    placeFactsOf(`${country} ${region}`, () => placeFacts(country, region)).forEach(add);
  }
  return facts;
};
