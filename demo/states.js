// The postings of the states page, given to the elements by property.
const cohorts = [
  { start: '2026-05-18', end: '2026-08-07' },
  { start: '2026-06-15', end: '2026-09-04', note: 'for quarter-system schools' },
  { start: '2026-09-21', end: '2026-12-11', label: 'Fall cohort' },
  { start: '2027-01-11', end: '2027-04-02', available: false },
];

const design = {
  title: 'Product design internship',
  hiringOrganization: { name: 'Halden & Birch', slogan: 'Furniture that comes apart', url: 'https://example.com/' },
  jobLocation: [{ name: 'Oslo', workplaceType: 'HYBRID', note: '2 days a week' }],
  baseSalary: { currency: 'NOK', minValue: 210, maxValue: 235, unitText: 'HOUR' },
  duration: [{ min: 'P4M', max: 'P6M' }],
  startDates: [{ start: '2027-01-11' }, { start: '2027-02-01' }, 'FLEXIBLE'],
  applicationOpens: '2026-09-01',
  validThrough: '2026-09-30',
  datePosted: '2026-08-18',
  timeZone: 'Europe/Oslo',
  tags: ['Design', 'Studio'],
  description:
    '<p>You sit with two designers and a carpenter, and what you draw on Monday stands in the workshop on Friday.</p>',
  application: { url: '/apply/design', startDateParam: 'start' },
};

const tiers = [
  { currency: 'USD', value: 30, unitText: 'HOUR', appliesTo: 'Freshman, sophomore' },
  { currency: 'USD', value: 34, unitText: 'HOUR', appliesTo: 'Junior, senior' },
  { currency: 'USD', minValue: 38, maxValue: 40, unitText: 'HOUR', appliesTo: 'Master’s, PhD' },
];

const postings = {
  design,
  faulty: {
    ...design,
    title: 'Internship with a faulty file',
    baseSalary: { currency: 'US$', minValue: '', maxValue: -1 },
    validTrough: '2026-09-30',
    validThrough: '2026-02-30',
    startDates: [{ start: '2027-01-11' }, { start: '2026-02-30' }, { start: '2027-02-01', end: '2026-01-01' }],
    application: { url: 'javascript:alert(1)', email: 'studio@example.com' },
  },
  everything: {
    ...design,
    title: 'Structural engineering internship, railway bridges (all genders), with an optional thesis',
    baseSalary: tiers,
    jobLocation: ['Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Tromsø', 'Kristiansand', 'Ålesund', 'Bodø'],
    workplaceType: ['ON_SITE', 'HYBRID'],
    applicantLocationRequirements: ['Norway', 'Sweden', 'Denmark'],
    workAuthorization: { sponsorship: 'LIMITED', restriction: 'RIGHT_TO_WORK', note: 'EEA citizens need no permit' },
    hoursPerWeek: { min: 30, max: 37.5 },
    educationRequirements: {
      levels: ['Bachelor’s', 'Master’s'],
      fields: ['Civil engineering'],
      graduation: { earliest: '2027-06', latest: '2028-06' },
      enrolled: true,
    },
    skills: ['Statics', 'Python', 'CAD'],
    languages: ['Norwegian', 'English'],
    jobBenefits: [
      { name: 'Housing', value: 4000, currency: 'NOK', unitText: 'MONTH' },
      { name: 'Relocation', provided: false },
      'Canteen',
    ],
    totalJobOpenings: 4,
    department: 'Bridges',
    identifier: 'B-204',
    responsibilities: '- Check load cases\n- Walk bridges with the inspectors\n- Write down what you saw',
    qualifications: '<ul><li>Statics up to third year</li><li>No fear of heights</li></ul>',
    notice: 'You may apply for two places at most; tell us which you like better.',
    sections: [
      { heading: 'How we work', body: 'Small teams, long projects, and a train ticket whenever you need one.' },
      { heading: 'Equal opportunity', kind: 'LEGAL', body: 'All applications are read by the same three people.' },
      { heading: 'A heading that lost its text' },
    ],
    application: {
      url: 'https://jobs.example.com/b-204',
      documents: ['CV', 'Transcript'],
      steps: ['A call of half an hour', 'A day with the team'],
      limit: 2,
    },
  },
  unpaid: { title: 'Unpaid', hiringOrganization: 'A', payKind: 'UNPAID' },
  credit: { title: 'Credit', hiringOrganization: 'A', payKind: 'CREDIT' },
  mail: { title: 'Bakery internship', hiringOrganization: 'Bread & Co', application: { email: 'hello@bread.example' } },
  once: {
    title: 'Research internship',
    hiringOrganization: 'Lab',
    application: { url: '#applied', limit: 1, pooled: true },
  },
  nowhere: { title: 'Internship', hiringOrganization: 'Lab' },
};

const starts = {
  cohorts,
  one: [cohorts[0]],
  vague: [
    { start: '2026-05', part: 'MID' },
    { season: 'SUMMER', year: 2026 },
    { earliest: '2026-06-01', latest: '2026-07-31' },
    'IMMEDIATE',
    'FLEXIBLE',
  ],
};

for (const element of document.querySelectorAll('[data-posting]')) element.posting = postings[element.dataset.posting];
for (const element of document.querySelectorAll('[data-salary]')) element.salary = tiers;
for (const element of document.querySelectorAll('[data-starts]')) element.startDates = starts[element.dataset.starts];

document.querySelector('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target;
  form.querySelector('output').textContent = `The form sends start=${new FormData(form).get('start')}`;
});
