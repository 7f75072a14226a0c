// The start dates of each picker, the controls, and what the form would send.
const month = (index) => `2026-${String(index + 5).padStart(2, '0')}`;
const startDates = {
  cohorts: [
    { start: '2026-03-02', end: '2026-05-22' },
    { start: '2026-05-18', end: '2026-08-07' },
    { start: '2026-06-15', end: '2026-09-04', note: 'for quarter-system schools' },
    { start: '2026-07-06', label: 'Cohort C', available: false },
  ],
  window: [{ earliest: '2026-05-18', latest: '2026-06-30' }],
  mixed: [
    { start: '2026-05-18', end: '2026-08-07' },
    { start: '2026-06-15', end: '2026-09-04' },
    { earliest: '2026-06-15', latest: '2026-08-31', byDay: ['MONDAY'], note: 'by agreement' },
    'IMMEDIATE',
    'FLEXIBLE',
  ],
  months: [{ earliest: '2026-05', latest: '2026-10' }, 'FLEXIBLE'],
  terms: [
    { season: 'SUMMER', year: 2026 },
    { season: 'FALL', year: 2026 },
    { season: 'WINTER', year: 2027 },
  ],
  only: [{ start: '2026-09', part: 'EARLY', note: 'the week is agreed later' }],
  nine: Array.from({ length: 8 }, (_, index) => month(index)).concat('2027-01'),
  sixteen: Array.from({ length: 16 }, (_, index) => `${month(index >> 1)}-${index % 2 ? 15 : '01'}`),
};
const pickers = document.querySelectorAll('#pickers job-start-date-picker');
for (const picker of pickers) {
  if (picker.dataset.startDates) picker.startDates = startDates[picker.dataset.startDates];
}

const form = document.querySelector('#form');
const show = () => {
  const lines = [...new FormData(form)].map(([name, value]) => `${name} = ${value}`);
  document.querySelector('#sends').textContent = lines.join('\n') || 'nothing';
};
form.addEventListener('change', show);
form.addEventListener('reset', () => setTimeout(show));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});

const controls = document.querySelector('#controls');
const set = () => {
  for (const { type, name, checked, value } of controls.elements) {
    for (const picker of pickers) {
      if (type !== 'checkbox') picker.setAttribute(name, value);
      else if (name === 'dir') picker.dir = checked ? 'rtl' : 'ltr';
      else picker[name] = checked;
    }
  }
  show();
};
controls.addEventListener('input', set);
set();
