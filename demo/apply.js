// The postings of the apply page, its controls, and the response of its server.
const employer = 'Fieldwork Institute';
const postings = {
  research: {
    title: 'Research internship',
    hiringOrganization: employer,
    jobLocation: ['Leipzig'],
    baseSalary: { currency: 'EUR', value: 1450, unitText: 'MONTH' },
    startDates: [
      { start: '2027-01-11', end: '2027-03-26' },
      { start: '2027-04-12', end: '2027-06-25' },
    ],
    validThrough: '2026-11-15',
    timeZone: 'Europe/Berlin',
    application: { url: '#internship' }, // the target of the bar’s link
    description: '<p>You count what nobody has counted yet, and write down how.</p>',
  },
  once: {
    title: 'Archive internship',
    hiringOrganization: employer,
    application: { url: '#applied', limit: 1 },
  },
  own: { title: 'Field internship', hiringOrganization: employer, application: { url: '#own' } },
  mail: {
    title: 'Bakery internship',
    hiringOrganization: 'Bread & Co',
    validThrough: '2099-05-31',
    application: { email: 'hello@bread.example' },
  },
};
for (const element of document.querySelectorAll('[data-posting]')) element.posting = postings[element.dataset.posting];

const form = document.querySelector('#form-button form');
document.querySelector('#fail').addEventListener('change', ({ target }) => {
  form.action = target.checked ? '/echo?fail' : '/echo';
});

// the element could send the form; here the page does, to show what the server received
document.querySelector('#form-button').addEventListener('job-apply', (event) => {
  const send = async () => {
    const response = await fetch(event.url, { method: 'POST', body: event.formData });
    if (!response.ok) throw new Error(response.statusText);
    const { fields } = await response.json();
    const lines = fields.map(
      ([name, value]) => `${name}: ${value.file ? `${value.file}, ${value.size} bytes` : value}`,
    );
    document.querySelector('#got').value = ['The server got', `start date: ${event.startDate}`, ...lines].join('\n');
  };
  event.waitUntil(send());
});

document.querySelector('#own').addEventListener('job-apply', (event) => {
  event.waitUntil(new Promise((resolve) => setTimeout(resolve, 3000)));
});

document.querySelector('#closing').validThrough = new Date(Date.now() + 15_000).toISOString();

const controls = document.querySelector('#controls');
const live = document.querySelector('#live');
const set = () => {
  for (const control of controls.elements) {
    if (control.type === 'checkbox') live.toggleAttribute(control.name, control.checked);
    else if (control.value) live.setAttribute(control.name, control.value);
    else live.removeAttribute(control.name);
  }
  live.dir = live.lang === 'ar' ? 'rtl' : 'ltr';
};
controls.addEventListener('input', set);
set();
