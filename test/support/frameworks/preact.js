import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { fallback } from './page-data.js';

const App = ({ posting, startDates, salary, postings, now }) => {
  const [value, setValue] = useState('');
  return [
    h('job-posting', { posting, now }, h('a', { href: fallback }, 'Own page')),
    h('job-start-date-picker', {
      startDates,
      now,
      value,
      onchange: ({ currentTarget }) => setValue(currentTarget.value),
    }),
    h('job-salary-badge', { salary }),
    h('job-apply-button', { posting, now }),
    h('job-board', { postings, now, 'no-url': true }),
    h('output', null, value),
  ];
};

export const mount = (container, data) => {
  const show = (next) => render(h(App, next), container);
  show(data);
  return show;
};
