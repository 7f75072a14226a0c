import { StrictMode, createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { fallback } from './page-data.js';

/** The page; the data of `<job-posting>` and the others is given as properties of these names. */
const App = ({ posting, startDates, salary, postings, now }) => {
  const [value, setValue] = useState('');
  return [
    h('job-posting', { key: 'card', posting, now }, h('a', { href: fallback }, 'Own page')),
    h('job-start-date-picker', {
      key: 'picker',
      startDates,
      now,
      value,
      onchange: ({ currentTarget }) => setValue(currentTarget.value),
    }),
    h('job-salary-badge', { key: 'badge', salary }),
    h('job-apply-button', { key: 'button', posting, now }),
    h('job-board', { key: 'board', postings, now, 'no-url': '' }),
    h('output', { key: 'output' }, value),
  ];
};

const strict = (data) => h(StrictMode, null, h(App, data));

/** Shows the page in `container`. @returns A function that shows it with other data, at once. */
export const mount = (container, data) => {
  const root = createRoot(container);
  const render = (next) => flushSync(() => root.render(strict(next)));
  render(data);
  return render;
};

/** Hydrates the HTML of `renderToString(page(data))`. */
export const hydrate = (container, data) => {
  const errors = [];
  const root = hydrateRoot(container, strict(data), {
    onRecoverableError: (error) => errors.push(String(error)),
  });
  return { errors, render: (next) => flushSync(() => root.render(strict(next))) };
};

export const page = strict;
