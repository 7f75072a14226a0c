// The classes of the elements where there is no document.
import assert from 'node:assert/strict';
import test from 'node:test';
import '../../dist/define/all.js';
import * as library from '../../dist/index.js';
import { renderValue } from '../../dist/server/render-template.js';
import { allLoaded } from '../../dist/lazy/lazy.js';

const posting = {
  title: 'Intern',
  jobLocation: ['Berlin'],
  baseSalary: { currency: 'EUR', value: 2000, unitText: 'MONTH' },
  startDates: [{ start: '2098-05-18' }, { start: '2098-06-18' }],
  description: 'Hello',
  application: { url: 'https://acme.example/apply' },
};

/** What servers do with an element: `@lit-labs/ssr` as well. */
const render = (element, properties, attributes = {}) => {
  Object.assign(element, properties);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  element.willUpdate(new Map());
  return renderValue(element.render());
};

test('every element can be constructed and rendered', async () => {
  await allLoaded();
  const card = render(new library.JobPostingElement(), { posting }, { id: 'card' });
  for (const words of ['Intern', 'Berlin', '€2,000', 'May 18, 2098', 'https://acme.example/apply', 'Hello'])
    assert.ok(card.includes(words), words);
  const badge = render(new library.JobSalaryBadgeElement(), {}, { currency: 'USD', value: '20', unit: 'HOUR' });
  assert.ok(badge.includes('$20'));
  const picker = render(new library.JobStartDatePickerElement(), { startDates: posting.startDates, name: 'start' });
  assert.equal(picker.match(/type="radio"/g).length, 3, 'and “No preference”');
  const button = render(new library.JobApplyButtonElement(), {}, { href: 'https://acme.example/apply' });
  assert.ok(button.includes('href="https://acme.example/apply"'));
  assert.ok(render(new library.JobBoardElement(), { postings: [posting] }).length > 0);
});

test('a language that is none is English', async () => {
  const card = new library.JobPostingElement();
  assert.ok(render(card, { posting }, { lang: 'no_such-language!' }).includes('Pay'));
});
