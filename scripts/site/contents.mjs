// The pages of the documentation, in their order. What is written is in Markdown files alone; a page is one of them, or
// some of its sections.

/** `[group, [[path on the site below docs/, name in the contents, file], …]]`. */
export const CONTENTS = [
  [
    'Begin',
    [
      ['start', 'Start', 'docs/start.md'],
      ['in-your-stack', 'In your stack', 'docs/in-your-stack.md'],
      ['builder', 'The builder', 'docs/builder.md'],
      ['examples', 'Examples', 'examples/README.md'],
    ],
  ],
  [
    'Postings',
    [
      ['posting-format', 'Posting format', 'docs/posting-format.md'],
      ['sources', 'Sources', 'docs/sources.md'],
      ['importer', 'From pasted text', 'docs/importer.md'],
      ['search-engines', 'Search engines', 'docs/search-engines.md'],
    ],
  ],
  [
    'Elements',
    [
      ['elements', 'Overview', 'docs/elements.md'],
      ['job-posting', '<job-posting>', 'docs/elements.md'],
      ['job-board', '<job-board>', 'docs/elements.md'],
      ['job-apply-button', '<job-apply-button>', 'docs/elements.md'],
      ['job-start-date-picker', '<job-start-date-picker>', 'docs/elements.md'],
      ['job-salary-badge', '<job-salary-badge>', 'docs/elements.md'],
    ],
  ],
  [
    'Looks',
    [
      ['theming', 'Theming', 'docs/theming.md'],
      ['design', 'Design', 'docs/design.md'],
      ['languages', 'Languages', 'docs/languages.md'],
    ],
  ],
  [
    'On a server',
    [
      ['server-rendering', 'Server rendering', 'docs/server-rendering.md'],
      ['search-server', 'Search server', 'docs/search-server.md'],
    ],
  ],
  [
    'Trust',
    [
      ['accessibility', 'Accessibility', 'docs/accessibility.md'],
      ['security', 'Security', 'docs/security.md'],
      ['performance', 'Performance', 'docs/performance.md'],
      ['browsers', 'Browsers', 'docs/browsers.md'],
      ['quality', 'Quality', 'docs/quality.md'],
      ['limits', 'Limits', 'docs/limits.md'],
    ],
  ],
  [
    'Help',
    [
      ['troubleshooting', 'Troubleshooting', 'docs/troubleshooting.md'],
      ['changelog', 'Changelog', 'CHANGELOG.md'],
      ['contributing', 'Contributing', 'CONTRIBUTING.md'],
      ['architecture', 'Architecture', 'docs/ARCHITECTURE.md'],
      ['security-policy', 'Security policy', 'SECURITY.md'],
    ],
  ],
];

/** The sections of docs/elements.md that are on the page of an element, by their heading; the others are on the overview. */
export const ELEMENT_SECTIONS = {
  Pay: 'job-salary-badge',
  'Start dates': 'job-start-date-picker',
  Applying: 'job-apply-button',
  'A job board': 'job-board',
};

export const ELEMENTS_FILE = 'docs/elements.md';
