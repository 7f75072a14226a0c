// The postings of the site. Their employers do not exist, and their dates are counted from a day, so that a site that is
// built today has no posting whose deadline has passed.
const DAY_MS = 86_400_000;

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const inDays = (today, days) => iso(today.getTime() + days * DAY_MS);
/** The Monday of the week that is so many weeks ahead. */
const mondayIn = (today, weeks) => {
  const day = new Date(today.getTime() + weeks * 7 * DAY_MS);
  return iso(day.getTime() - ((day.getUTCDay() + 6) % 7) * DAY_MS);
};
const cohort = (today, weeks) => ({ start: mondayIn(today, weeks), end: inDays(new Date(mondayIn(today, weeks)), 81) });

/** Three postings that have little in common, each with a name for a button. `today` is a Date. */
export const examplePostings = (today) => [
  {
    name: 'Internship with cohorts',
    lang: 'en',
    posting: {
      title: 'Machine Learning Internship',
      hiringOrganization: { name: 'Larkspur Robotics', slogan: 'Robots that sort' },
      jobLocation: ['Boston, MA', 'Austin, TX'],
      workplaceType: 'HYBRID',
      baseSalary: [
        { currency: 'USD', minValue: 55, maxValue: 62, unitText: 'HOUR', appliesTo: 'PhD' },
        { currency: 'USD', value: 46, unitText: 'HOUR', appliesTo: 'Master’s' },
      ],
      duration: 'P12W',
      startDates: [cohort(today, 56), cohort(today, 60)],
      validThrough: inDays(today, 365),
      datePosted: inDays(today, -6),
      workAuthorization: { sponsorship: 'OFFERED' },
      description: 'You train models that see how to hold a thing.',
      application: { url: 'https://larkspur.example/apply/42', startDateParam: 'start' },
    },
  },
  {
    name: 'Unpaid, abroad',
    lang: 'en',
    posting: {
      title: 'Research Place in Marine Ecology',
      hiringOrganization: { name: 'Fenwick Institute of Oceanography' },
      jobLocation: [{ addressLocality: 'Reykjavík', addressCountry: 'IS' }],
      workplaceType: 'ON_SITE',
      payKind: 'UNPAID',
      jobBenefits: ['Academic credit', 'A room at the field station'],
      hoursPerWeek: 20,
      startDates: [{ earliest: mondayIn(today, 30), latest: inDays(today, 300) }, 'FLEXIBLE'],
      validThrough: 'ROLLING',
      datePosted: inDays(today, -20),
      workAuthorization: { sponsorship: 'NOT_OFFERED', note: 'EEA citizens need no permit' },
      description: 'You count seagrass in photographs of divers.',
      application: { email: 'seagrass@fenwick.example' },
    },
  },
  {
    name: 'Closing soon, in German',
    lang: 'de',
    posting: {
      title: 'Praktikum Softwareentwicklung (m/w/d)',
      hiringOrganization: { name: 'Weidenhof Energie GmbH', slogan: 'Solaranlagen für Mehrfamilienhäuser' },
      jobLocation: [{ addressLocality: 'Leipzig', addressCountry: 'DE' }],
      workplaceType: 'HYBRID',
      workplaceNote: 'zwei Tage pro Woche im Büro',
      baseSalary: { currency: 'EUR', value: 2150, unitText: 'MONTH' },
      duration: 'P6M',
      hoursPerWeek: 40,
      startDates: [{ start: mondayIn(today, 18) }, 'IMMEDIATE'],
      validThrough: inDays(today, 1),
      datePosted: inDays(today, -9),
      inLanguage: 'de',
      description: 'Du entwickelst unsere Planungssoftware weiter.',
      application: { url: 'https://weidenhof.example/bewerben', startDateParam: 'beginn' },
    },
  },
];
