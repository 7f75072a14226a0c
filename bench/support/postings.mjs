// Postings by the number, the same for the same seed; the words are our own.
const ROLES =
  'Machine Learning,Data,Frontend,Backend,Design,Security,Robotics,Compilers,Finance,Marketing,Hardware,Research'.split(
    ',',
  );
const EMPLOYERS = 'Acme,Borealis,Cobalt,Dune,Ember,Fathom,Granite,Harbor,Ivory,Juniper,Kestrel,Lumen'.split(',');
const PLACES = [
  ['San Francisco', 'CA'],
  ['New York', 'NY'],
  ['Seattle', 'WA'],
  ['Austin', 'TX'],
  ['Boston', 'MA'],
  ['Chicago', 'IL'],
  ['Denver', 'CO'],
];

/** Mulberry32: numbers from 0 to 1. */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const TEXT =
  'You will work with a small team on something people use every day, from the first sketch to the release. ';

export const postings = (count, seed = 1) => {
  const random = randomOf(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const [addressLocality, addressRegion] = pick(PLACES);
    const month = 5 + Math.floor(random() * 2);
    return {
      identifier: String(index),
      title: `${pick(ROLES)} Internship ${index}`,
      url: `https://acme.example/jobs/${index}`,
      hiringOrganization: { name: pick(EMPLOYERS), url: 'https://acme.example/' },
      employmentType: ['INTERN'],
      jobLocation: [{ addressLocality, addressRegion, addressCountry: 'US' }],
      workplaceType: [pick(['ON_SITE', 'HYBRID', 'REMOTE'])],
      department: pick(['Engineering', 'Product', 'Operations']),
      baseSalary: [{ currency: 'USD', value: 4000 + Math.floor(random() * 90) * 100, unitText: 'MONTH' }],
      datePosted: `2026-01-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      validThrough: `2026-04-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      timeZone: 'America/New_York',
      startDates: [
        { start: `2026-0${month}-04`, end: `2026-0${month + 2}-28` },
        { start: `2026-0${month + 1}-01`, end: `2026-0${month + 3}-28` },
      ],
      description: `<p>${TEXT.repeat(4)}</p><ul><li>${TEXT}</li><li>${TEXT}</li></ul><p>${TEXT.repeat(3)}</p>`,
      application: { url: `https://acme.example/jobs/${index}/apply` },
    };
  });
};
