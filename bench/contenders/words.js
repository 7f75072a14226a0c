// What a card says: the same words in every contender, formatted by formatters that are made once, when first needed.
let money;
let day;
const moneyOf = (amount) => {
  money ??= new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
  return money.format(amount);
};
const dayOf = (date) => {
  day ??= new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  return day.format(new Date(`${date}T00:00Z`));
};

export const wordsOf = ({ title, url, hiringOrganization, jobLocation, baseSalary, startDates, validThrough }) => ({
  title,
  url,
  organization: hiringOrganization.name,
  location: jobLocation.map(({ addressLocality, addressRegion }) => `${addressLocality}, ${addressRegion}`).join(' · '),
  pay: `${moneyOf(baseSalary[0].value)} per month`,
  deadline: `Apply by ${dayOf(validThrough)}`,
  starts: startDates.map(({ start, end }) => ({ value: start, text: `${dayOf(start)} – ${dayOf(end)}` })),
});

/** The facts of a card, and of a row the cells under its title. */
export const factsOf = ({ location, pay, deadline }) => [
  ['Location', location],
  ['Pay', pay],
  ['Deadline', deadline],
];
export const cellsOf = ({ organization, location, pay, starts, deadline }) => [
  organization,
  location,
  pay,
  starts[0].text,
  deadline,
];
