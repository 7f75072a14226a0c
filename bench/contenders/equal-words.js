// Every word that ours shows of these postings, by hand: formatters are made once, when first needed.
const LOCALE = 'en-US';
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 30);
const WORKPLACES = { ON_SITE: 'On-site', HYBRID: 'Hybrid', REMOTE: 'Remote' };
const TYPES = { INTERN: 'Internship', FULL_TIME: 'Full-time' };
const UNITS = { MONTH: 'per month', HOUR: 'per hour', YEAR: 'per year' };

let formats;
const makeFormats = () => {
  const money = { style: 'currency', currency: 'USD', maximumFractionDigits: 0 };
  return {
    money: new Intl.NumberFormat(LOCALE, money),
    spoken: new Intl.NumberFormat(LOCALE, { ...money, currencyDisplay: 'name' }),
    weeks: new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'week', unitDisplay: 'long' }),
    day: new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' }),
    country: new Intl.DisplayNames(LOCALE, { type: 'region' }),
  };
};

/** The day that it is in New York. */
const TODAY = Date.UTC(2026, 0, 29);

const timeOf = (date) => Date.parse(`${date}T00:00Z`);

/** An address of the web, or null. */
const webUrl = (text, base = globalThis.document?.baseURI) => {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) && !url.username ? url : null;
  } catch {
    return null;
  }
};

const rangeOf = ({ start, end }) => formats.day.formatRange(timeOf(start), timeOf(end)).replace(/\p{Zs}/gu, ' ');
const lengthOf = ({ start, end }) => formats.weeks.format(Math.round((timeOf(end) + DAY - timeOf(start)) / (7 * DAY)));

export const placeOf = ({ addressLocality, addressRegion, addressCountry }) => {
  formats ??= makeFormats();
  return [addressLocality, addressRegion, formats.country.of(addressCountry)].join(', ');
};

/** The words that a row has. */
export const rowWordsOf = (posting) => {
  formats ??= makeFormats();
  const { hiringOrganization, jobLocation, workplaceType, employmentType, baseSalary, startDates } = posting;
  const [{ value, unitText }] = baseSalary;
  const deadline = timeOf(posting.validThrough);
  const closes = deadline + DAY + 5 * 3_600_000; // the end of the day in New York
  const date = formats.day.format(deadline);
  return {
    title: posting.title,
    organization: hiringOrganization.name,
    place: jobLocation.map(placeOf).join(' · '),
    workplace: workplaceType.map((type) => WORKPLACES[type]).join(' or '),
    amount: formats.money.format(value),
    unit: UNITS[unitText],
    type: employmentType.map((type) => TYPES[type]).join(', '),
    deadline: date,
    status: closes > NOW ? `Apply by ${date}` : 'Applications are closed',
    posted: formats.day.format(timeOf(posting.datePosted)),
    ago: `${(TODAY - timeOf(posting.datePosted)) / DAY} days ago`,
    start: employmentType.includes('INTERN') ? 'Summer 2026' : `${rangeOf(startDates[0])} +1`,
    dates: startDates.map(rangeOf).join(' · '),
    firstText: rangeOf(startDates[0]),
  };
};

/** The words that a card has. */
export const wordsOf = (posting) => {
  const [first, second] = posting.startDates;
  const application = webUrl(posting.application.url);
  return {
    ...rowWordsOf(posting),
    spoken: formats.spoken.format(posting.baseSalary[0].value),
    organizationUrl: webUrl(posting.hiringOrganization.url).href,
    first: first.start,
    firstLength: lengthOf(first),
    second: second.start,
    secondText: rangeOf(second),
    secondLength: lengthOf(second),
    apply: application.href,
    host: application.host,
    department: posting.department,
    reference: posting.identifier,
    description: posting.description,
  };
};

/** As our board sorts them by default. */
export const newestFirst = (postings) =>
  postings.toSorted(({ datePosted: a }, { datePosted: b }) => (a < b ? 1 : a > b ? -1 : 0));

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The text of third-party HTML, in paragraphs. */
export const plain = (html) =>
  html
    .replace(/<\/(?:p|ul|ol|li|h\d)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => ENTITIES[name])
    .trim();

/** Shows third-party HTML, made safe by the browser. */
export const showHtml = (element, html) => element.setHTML(html);
