import type { Draft } from '../../../demo/builder/job.js';
import { type BuilderState, initialState } from '../../../demo/builder/state.js';

/** A time before the deadline of `JOB`, in ms since 1970. */
export const NOW = Date.parse('2030-01-10');

export const JOB: Draft = {
  title: 'Baker & pastry cook',
  hiringOrganization: { name: 'Crumb <Co>', url: 'https://crumb.example/', logo: 'https://crumb.example/logo.png' },
  jobLocation: [{ addressLocality: 'Lyon', addressCountry: 'FR' }],
  baseSalary: [{ currency: 'EUR', minValue: 2100, maxValue: 2400, unitText: 'MONTH' }],
  datePosted: '2030-01-02',
  validThrough: '2030-03-31',
  description:
    '<p>You bake what the town eats for breakfast, from four in the morning, six days a week, with two others.</p>',
  application: { url: 'https://crumb.example/apply?a=1&b=2' },
};

/** What a hostile author would write. `window.hostile` is set if any of it runs. */
export const HOSTILE = [
  '</script><script>window.hostile = 1</script>',
  '<!--<script>window.hostile = 2</script>',
  '"><img src=x onerror="window.hostile = 3">',
  "'; window.hostile = 4; '",
  '${window.hostile = 5}',
  '{{ window.hostile = 6 }}',
  '</style></job-posting></textarea><svg onload="window.hostile = 7">',
  '\u2028window.hostile = 8\u2029',
];

export const stateOf = (...drafts: Draft[]): BuilderState => ({
  ...initialState(),
  jobs: drafts.map((posting, index) => ({ id: String(index), text: '', posting, evidence: [], problems: [] })),
});
