// The postings of the pay page, made from its controls.
const controls = document.querySelector('#controls');
const live = document.querySelector('#live');

const stated = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
const isRightToLeft = (lang) => /^(?:ar|he)/.test(lang);

const show = () => {
  const { lang, duration, hoursPerWeek, ...band } = stated(controls);
  const amounts = band.minValue || band.maxValue ? { ...band, value: undefined } : band;
  const posting = {
    title: 'Machine learning internship',
    url: 'https://jobs.example/machine-learning',
    hiringOrganization: 'Acme',
    jobLocation: 'San Francisco, CA',
    baseSalary: amounts,
    duration,
    hoursPerWeek,
    application: '/apply',
  };
  live.lang = lang;
  live.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
  for (const card of live.querySelectorAll('job-posting')) card.posting = posting;
};

controls.addEventListener('input', show);
show();

const degrees = [
  { currency: 'USD', value: 30, unitText: 'HOUR', appliesTo: 'Freshman, sophomore' },
  { currency: 'USD', value: 34.5, unitText: 'HOUR', appliesTo: 'Junior, senior' },
  { currency: 'USD', minValue: 38, maxValue: 42, unitText: 'HOUR', appliesTo: 'Master’s, PhD' },
];

const kinds = {
  single: { baseSalary: { currency: 'USD', value: 12100, unitText: 'MONTH' } },
  cents: { baseSalary: { currency: 'USD', value: 22.5, unitText: 'HOUR' } },
  'range, cents at one end': { baseSalary: { currency: 'USD', minValue: 22.5, maxValue: 28, unitText: 'HOUR' } },
  'no decimals (yen)': { baseSalary: { currency: 'JPY', value: 1200, unitText: 'HOUR' } },
  'three decimals (dinar)': { baseSalary: { currency: 'KWD', value: 350.5, unitText: 'MONTH' } },
  from: { baseSalary: { currency: 'EUR', minValue: 1200, unitText: 'MONTH' } },
  'up to, gross': {
    baseSalary: [
      { currency: 'EUR', maxValue: 500, unitText: 'MONTH' },
      { currency: 'EUR', value: 520, unitText: 'MONTH', qualifier: 'GROSS' },
    ],
  },
  about: { baseSalary: { currency: 'GBP', value: 24000, unitText: 'YEAR', qualifier: 'ABOUT' } },
  'once, for the whole term': { baseSalary: { currency: 'GBP', value: 3000, unitText: 'TOTAL' }, duration: 'P12W' },
  'by degree': { baseSalary: degrees },
  'no period, no currency': { baseSalary: { value: 2400 } },
  unpaid: { payKind: 'UNPAID' },
  'for credit': { payKind: 'CREDIT' },
  'not disclosed (0–0 in a feed)': { baseSalary: { currency: 'USD', minValue: 0, maxValue: 0 } },
  'by performance': { payKind: 'PERFORMANCE' },
};

const cell = (lang, pay) => {
  const td = document.createElement('td');
  td.lang = lang;
  if (isRightToLeft(lang)) td.dir = 'rtl';
  const id = `kind-${document.querySelectorAll('#kinds job-posting').length}`;
  const card = Object.assign(document.createElement('job-posting'), { id, hidden: true });
  card.posting = { title: 'Internship', hiringOrganization: 'Acme', url: 'https://acme.example/jobs/1', ...pay };
  const badge = document.createElement('job-salary-badge');
  badge.setAttribute('for', id);
  badge.setAttribute('equivalents', '');
  td.append(card, badge);
  return td;
};

const table = document.querySelector('#kinds');
const languages = [...table.querySelectorAll('thead [lang]')].map(({ lang }) => lang);
for (const [kind, pay] of Object.entries(kinds)) {
  const row = table.tBodies[0].insertRow();
  row.append(Object.assign(document.createElement('th'), { scope: 'row', textContent: kind }));
  for (const lang of languages) row.append(cell(lang, pay));
}

const degree = document.querySelector('#degree');
degree.salary = degrees;
const reader = document.querySelector('[name=reader]');
for (const name of ['anybody', 'Sophomore', 'Junior', 'Senior', 'Master’s', 'PhD']) reader.add(new Option(name));
reader.addEventListener('input', () => {
  degree.appliesTo = reader.selectedIndex > 0 ? reader.value : null;
});
