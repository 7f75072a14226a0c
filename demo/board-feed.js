// Generated postings, the same for the same seed: for the demo's board, and for tests of long lists.

/** A generator of numbers from 0 to 1 that depend on `seed` alone: mulberry32. */
const random = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
};

const EMPLOYERS = [
  ['Northwind Robotics', 'Machines that lift'],
  ['Halden & Søn', 'Furniture since 1911'],
  ['Brightwater Energy', 'Tidal power'],
  ['Atlas Cartography', 'Maps for everyone'],
  ['Kestrel Aerospace', 'Small satellites'],
  ['Pépinière Laurent', 'Plants for cities'],
  ['Lumen Health', 'Diagnostics at home'],
  ['Quill & Page', 'Books and magazines'],
  ['Tidemark Analytics', 'Numbers for harbours'],
  ['Zephyr Bikes', 'Bicycles with a memory'],
  ['Müller Feinmechanik', 'Parts of parts'],
  ['Ostrava Games', 'Games for two'],
];
/** Place, region, country, currency, hourly pay of the youngest intern, weight. */
const PLACES = [
  ['San Francisco', 'CA', 'US', 'USD', 38, 5],
  ['New York', 'NY', 'US', 'USD', 36, 5],
  ['Seattle', 'WA', 'US', 'USD', 36, 3],
  ['Austin', 'TX', 'US', 'USD', 30, 3],
  ['Boston', 'MA', 'US', 'USD', 32, 2],
  ['Chicago', 'IL', 'US', 'USD', 30, 2],
  ['Toronto', 'ON', 'CA', 'CAD', 28, 3],
  ['London', '', 'GB', 'GBP', 17, 4],
  ['Manchester', '', 'GB', 'GBP', 14, 1],
  ['Dublin', '', 'IE', 'EUR', 16, 2],
  ['Berlin', '', 'DE', 'EUR', 15, 4],
  ['München', '', 'DE', 'EUR', 16, 3],
  ['Köln', '', 'DE', 'EUR', 14, 1],
  ['Zürich', '', 'CH', 'CHF', 28, 2],
  ['Paris', '', 'FR', 'EUR', 9, 3],
  ['Lyon', '', 'FR', 'EUR', 8, 1],
  ['Malmö', '', 'SE', 'SEK', 150, 1],
  ['Kraków', '', 'PL', 'PLN', 40, 2],
  ['Lisboa', '', 'PT', 'EUR', 8, 1],
  ['Bengaluru', 'KA', 'IN', 'INR', 300, 3],
  ['Singapore', '', 'SG', 'SGD', 12, 1],
  ['Tokyo', '', 'JP', 'JPY', 1500, 1],
];
/** Department, team, roles, tags. */
const FIELDS = [
  ['Engineering', 'Platform', ['Software Engineering', 'Backend Engineering', 'Site Reliability'], ['Go', 'Linux']],
  ['Engineering', 'Apps', ['Frontend Engineering', 'Mobile Engineering', 'Full-Stack Engineering'], ['TypeScript']],
  ['Engineering', 'Embedded', ['Firmware', 'Embedded Systems', 'Controls Engineering'], ['C++', 'Rust']],
  ['Research', 'Machine Learning', ['Machine Learning', 'Computer Vision', 'Applied Science'], ['Python', 'PyTorch']],
  ['Data', 'Analytics', ['Data Science', 'Data Engineering', 'Business Analytics'], ['SQL', 'Python']],
  ['Design', 'Product Design', ['Product Design', 'UX Research', 'Motion Design'], ['Figma']],
  ['Hardware', 'Mechanical', ['Mechanical Engineering', 'Manufacturing', 'Test Engineering'], ['CAD']],
  ['Hardware', 'Electrical', ['Electrical Engineering', 'Power Electronics'], ['PCB']],
  ['Business', 'Marketing', ['Marketing', 'Content', 'Brand Strategy'], ['Writing']],
  ['Business', 'Finance', ['Finance', 'Accounting', 'Treasury'], ['Spreadsheets']],
  ['Business', 'People', ['Recruiting', 'People Operations'], ['Interviewing']],
  ['Operations', 'Supply Chain', ['Supply Chain', 'Logistics', 'Procurement'], ['Planning']],
];
const DEGREES = [
  ["Bachelor's", 6],
  ["Master's", 4],
  ['PhD', 1.5],
];
const SENTENCES = [
  'You join one team for the whole term and own a piece of its work from the first week.',
  'A mentor meets you every week, and you present what you found at the end.',
  'We write things down, review each other’s work and go home on time.',
  'Curiosity counts for more than a list of tools; what you need you learn here.',
  'You talk to the people who use what we make, and change your mind when they do.',
  'Your project is real: it ships, or we say in the open why it does not.',
  'There is a lunch for all interns on Thursdays, and a budget for books.',
  'You measure first, then improve, then measure again.',
];
const day = (start, add) => new Date(Date.parse(`${start}T00:00:00Z`) + add * 86_400_000).toISOString().slice(0, 10);

const round = (amount) => Number(amount.toPrecision(2));
/** An hourly range in some countries, an amount per month in the others. */
const payOf = (currency, hourly, factor) => {
  const low = hourly * factor;
  if (currency === 'USD' || currency === 'GBP')
    return { currency, minValue: round(low), maxValue: round(low * 1.25), unitText: 'HOUR' };
  return { currency, value: round(low * 160), unitText: 'MONTH' };
};

/** The date that the generated postings are made for: use it as `now`. */
export const FEED_DAY = '2026-10-05';

/** `count` postings in the library's own format. */
export const boardFeed = (count, seed = 1) => {
  const next = random(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const weighted = (list) => {
    const weights = list.map((entry) => entry.at(-1));
    let at = next() * weights.reduce((sum, weight) => sum + weight, 0);
    return list.find((_, index) => (at -= weights[index]) < 0) ?? list[0];
  };
  const chance = (share) => next() < share;

  const startsOf = () => {
    if (chance(0.1)) return [one(['FLEXIBLE', 'IMMEDIATE'])];
    if (chance(0.25)) return [{ season: one(['SPRING', 'SUMMER', 'FALL']), year: 2027 }];
    const first = one(['2027-01-11', '2027-05-17', '2027-06-07', '2027-06-14', '2027-09-06']);
    const cohort = (start) => ({ start, end: day(start, 12 * 7 - 3) });
    return chance(0.3) ? [cohort(first), cohort(day(first, 28))] : [cohort(first)];
  };

  return Array.from({ length: count }, (_, index) => {
    const [name, slogan] = one(EMPLOYERS);
    const [department, team, roles, skills] = one(FIELDS);
    const degree = weighted(DEGREES);
    const places = [...new Set(Array.from({ length: chance(0.18) ? 3 : 1 }, () => weighted(PLACES)))];
    const [, , country, currency, hourly] = places[0];
    const fullTime = chance(0.12);
    const role = one(roles);
    const posted = day(FEED_DAY, -Math.floor(next() ** 2 * 90));
    const identifier = `R-${1000 + index}`;
    return {
      identifier,
      title: fullTime ? `${role}, Graduate Programme` : `${role} Intern${chance(0.4) ? ', 2027' : ''}`,
      hiringOrganization: { name, slogan },
      url: `https://careers.example/jobs/${identifier}`,
      department,
      team,
      employmentType: [fullTime ? 'FULL_TIME' : 'INTERN'],
      jobLocation: places.map(([addressLocality, addressRegion, addressCountry]) => ({
        name: [addressLocality, addressRegion || addressCountry].join(', '),
        addressLocality,
        ...(addressRegion && { addressRegion }),
        addressCountry,
      })),
      workplaceType: [one(['ON_SITE', 'ON_SITE', 'HYBRID', 'HYBRID', 'HYBRID', 'REMOTE'])],
      ...(chance(0.62) && { baseSalary: [payOf(currency, hourly, degree[0] === 'PhD' ? 1.6 : 1)] }),
      datePosted: posted,
      ...(chance(0.7) && { validThrough: chance(0.1) ? 'ROLLING' : day(FEED_DAY, 1 + Math.floor(next() * 70)) }),
      ...(chance(0.85) && { startDates: startsOf() }),
      educationRequirements: { levels: [degree[0]], enrolled: !fullTime },
      ...(country === 'US' && chance(0.6) && { workAuthorization: { sponsorship: one(['OFFERED', 'NOT_OFFERED']) } }),
      skills,
      tags: chance(0.3) ? [one(['New', 'Small team', 'Rotation', 'Lab'])] : undefined,
      description: Array.from({ length: 5 }, () => `<p>${one(SENTENCES)}</p>`).join(''),
      application: { url: `https://careers.example/apply/${identifier}`, startDateParam: 'start' },
    };
  });
};
