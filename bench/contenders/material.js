// Material Web has no card but a lab's, no badge and no formats: what it has, and the rest by hand.
import '@material/web/button/filled-button.js';
import '@material/web/chips/assist-chip.js';
import '@material/web/chips/chip-set.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/radio/radio.js';
import { factsOf, wordsOf } from './words.js';

const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

const cardOf = (posting) => {
  const words = wordsOf(posting);
  const heading = make('h2', {}, words.title);
  const card = make('md-outlined-card', {}, make('p', {}, words.organization), heading);
  const facts = factsOf(words).flatMap(([label, value]) => [make('dt', {}, label), make('dd', {}, value)]);
  const starts = words.starts.map(({ value, text }) =>
    make('label', {}, make('md-radio', { name: words.url, value }), text),
  );
  card.append(make('dl', {}, ...facts), make('fieldset', {}, make('legend', {}, 'Start date'), ...starts));
  card.append(make('md-chip-set', {}, make('md-assist-chip', { label: 'Internship' })));
  card.append(make('md-filled-button', { href: words.url }, 'Apply'));
  return { card, heading };
};

let cards;
export const mount = async (root, postings) => {
  cards = postings.map(cardOf);
  root.append(...cards.map(({ card }) => card));
  await Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
};
export const update = (postings) => postings.forEach(({ title }, index) => (cards[index].heading.textContent = title));
