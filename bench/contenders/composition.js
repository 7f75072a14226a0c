// What Web Awesome and Shoelace have in common: their elements have the same names after the prefix.
const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const cardOf = (prefix, looks, posting) => {
  const { title, url, hiringOrganization, jobLocation, baseSalary, startDates, validThrough } = posting;
  const date = (value) =>
    make(`${prefix}-format-date`, { date: value, month: 'short', day: 'numeric', year: 'numeric', 'time-zone': 'UTC' });
  const amount = make(`${prefix}-format-number`, {
    type: 'currency',
    currency: baseSalary[0].currency,
    value: baseSalary[0].value,
  });
  const heading = make('h2', {}, title);
  const facts = make(
    'dl',
    {},
    make('dt', {}, 'Location'),
    make('dd', {}, jobLocation[0].addressLocality),
    make('dt', {}, 'Pay'),
  );
  facts.append(
    make('dd', {}, make(`${prefix}-badge`, {}, amount)),
    make('dt', {}, 'Deadline'),
    make('dd', {}, date(validThrough)),
  );
  const radios = startDates.map(({ start, end }) =>
    make(`${prefix}-radio`, { value: start }, date(start), ' – ', date(end)),
  );
  const group = make(`${prefix}-radio-group`, { label: 'Start date' }, ...radios);
  const card = make(`${prefix}-card`, {}, make('p', {}, hiringOrganization.name), heading, facts, group);
  card.append(make(`${prefix}-button`, { href: url, ...looks.button }, 'Apply'));
  return { card, heading };
};

const settled = (root) => Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));

export const mountComposition = (prefix, looks) => {
  let cards = [];
  return {
    mount: async (root, postings) => {
      cards = postings.map((posting) => cardOf(prefix, looks, posting));
      root.append(...cards.map(({ card }) => card));
      await settled(root);
    },
    update: (postings) => postings.forEach(({ title }, index) => (cards[index].heading.textContent = title)),
  };
};
