import { StrictMode, createElement as h, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { JobPosting } from '../../../dist/frameworks/react/job-posting.js';

/** What the ref was given: the tags of elements, or null. */
export const referred = [];

/** A card as a component, with a handler, whose events are in the output, and a ref. */
const App = ({ posting, now }) => {
  const [applied, setApplied] = useState([]);
  return [
    h(JobPosting, {
      key: 'card',
      posting,
      now,
      ref: (element) => void referred.push(element && element.localName),
      onJobApply: (event) => {
        event.preventDefault();
        setApplied((titles) => [...titles, event.posting.title]);
      },
    }),
    h('output', { key: 'output' }, applied.join()),
  ];
};

const strict = (data) => h(StrictMode, null, h(App, data));

/** Hydrates the HTML of `renderToString(page(data))`. */
export const hydrate = (container, data) => {
  const errors = [];
  hydrateRoot(container, strict(data), { onRecoverableError: (error) => errors.push(String(error)) });
  return { errors };
};

export const page = strict;
