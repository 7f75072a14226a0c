// Postings by the number, the same for the same seed; the words are our own.

/** How many are shown at once where all are. */
export const ROWS = 1000;
/** How many the large list has. */
export const POSTINGS = 10_000;

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

const FREQUENT =
  'the,and,of,to,you,will,with,our,a,in,for,on,we,team,work,build,learn,from,as,is,your,people,that,or'.split(',');
const SYLLABLES = 'ba,cor,del,fin,gra,hel,in,jo,kan,lum,mar,nor,or,pel,qui,ran,sol,tur,un,ver,wil,ex,yar,zen'.split(
  ',',
);
const WORDS = 8000;
const WORDS_IN_A_SENTENCE = 18;

/** Invented words, frequent English ones first: as many as a field's postings have between them. */
const vocabularyOf = (random) => {
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  const words = new Set(FREQUENT);
  while (words.size < WORDS) words.add(syllable() + syllable() + (random() < 0.6 ? syllable() : ''));
  return [...words];
};

/** Descriptions of about 160 words, no two alike; a few words are frequent and most are rare, as in any language. */
const descriptionsOf = (random) => {
  const vocabulary = vocabularyOf(random);
  const word = () => vocabulary[Math.floor(WORDS * random() ** 4)];
  const sentence = () => {
    const text = Array.from({ length: WORDS_IN_A_SENTENCE }, word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const sentences = (count) => Array.from({ length: count }, sentence).join(' ');
  return () => `<p>${sentences(4)}</p><ul><li>${sentence()}</li><li>${sentence()}</li></ul><p>${sentences(3)}</p>`;
};

/** So many postings, the same for the same seed. Each description is its own. */
export const postings = (count, seed = 1) => {
  const random = randomOf(seed);
  const describe = descriptionsOf(randomOf(seed + 1));
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const [addressLocality, addressRegion] = pick(PLACES);
    const month = 5 + Math.floor(random() * 2);
    return {
      identifier: String(index),
      title: `${pick(ROLES)} Trainee ${index}`,
      url: `https://acme.example/jobs/${index}`,
      hiringOrganization: { name: pick(EMPLOYERS), url: 'https://acme.example/' },
      employmentType: [index % 5 === 4 ? 'FULL_TIME' : 'INTERN'],
      jobLocation: [{ addressLocality, addressRegion, addressCountry: 'US' }],
      workplaceType: [pick(['ON_SITE', 'HYBRID', 'REMOTE'])],
      department: pick(['Engineering', 'Product', 'Operations']),
      baseSalary: [{ currency: 'USD', value: 4000 + Math.floor(random() * 90) * 100, unitText: 'MONTH' }],
      datePosted: `2026-01-${String(1 + Math.floor(random() * 26)).padStart(2, '0')}`, // none is new
      validThrough: `2026-04-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      timeZone: 'America/New_York',
      startDates: [
        { start: `2026-0${month}-04`, end: `2026-0${month + 2}-28` },
        { start: `2026-0${month + 1}-01`, end: `2026-0${month + 3}-28` },
      ],
      description: describe(),
      application: { url: `https://acme.example/jobs/${index}/apply` },
    };
  });
};

/** A posting whose words all differ, so that each is found where it is shown. */
export const SAMPLE = {
  ...postings(1)[0],
  identifier: 'sample-4711',
  title: 'Sample of a Title',
  url: 'https://acme.example/jobs/sample',
  hiringOrganization: { name: 'Sample & Sons', url: 'https://sons.example/' },
  datePosted: '2026-01-13',
  validThrough: '2026-04-14',
  startDates: [
    { start: '2026-05-04', end: '2026-07-28' },
    { start: '2026-06-01', end: '2026-08-29' },
  ],
  application: { url: 'https://acme.example/jobs/sample/apply' },
};
