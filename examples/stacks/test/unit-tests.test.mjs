// What the unit tests of others see: the elements in the environments that imitate a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { node, skip } from './newer-node.mjs';

const posting = readFileSync(new URL('../posting.json', import.meta.url), 'utf8');

/** How each gives the globals of a page, as Vitest takes them. */
const ENVIRONMENTS = {
  jsdom: `import { JSDOM } from 'jsdom'; const { window } = new JSDOM('', { url: 'https://acme.example/', pretendToBeVisual: true });`,
  'happy-dom': `import { Window } from 'happy-dom'; const window = new Window({ url: 'https://acme.example/' });`,
};

/** A test of an app: it gives data to every element, and looks at what they show. */
const TEST = `
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
for (const name of ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal']) globalThis[name] = window[name];
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) globalThis[name] = window[name].bind(window);
await import('job-posting-elements/define');
const add = (name, properties) => {
  const element = Object.assign(document.createElement(name), properties);
  document.body.append(element);
  return element;
};
const posting = ${posting};
const card = add('job-posting', { posting });
const badge = add('job-salary-badge', { salary: posting.baseSalary });
const picker = add('job-start-date-picker', { startDates: posting.startDates });
const button = add('job-apply-button', { href: '/apply' });
add('job-board', { postings: [posting] });
await card.ready;
for (const element of [card, badge, picker, button]) await element.updateComplete;
picker.value = posting.startDates[1];
console.log(JSON.stringify({
  title: card.shadowRoot.querySelector('[part~=title]').textContent.trim(),
  pay: badge.shadowRoot.querySelector('[part~=amount]').textContent.trim(),
  value: picker.value,
}));
process.exit();
`;

for (const [name, start] of Object.entries(ENVIRONMENTS)) {
  test(`${name} registers and shows the elements`, { skip }, () => {
    const { status, stdout, stderr } = spawnSync(node, ['--input-type=module', '--eval', start + TEST], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.deepEqual(JSON.parse(stdout.split('\n').at(-2)), {
      title: 'Design Intern',
      pay: '€20',
      value: '2099-06-15',
    });
  });
}
