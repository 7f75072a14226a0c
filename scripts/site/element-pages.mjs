// The page of an element: an example that can be changed, what docs/elements.md says of it, and its reference.
import { formatJson } from '../../demo/assets/format-json.js';
import { ELEMENT_SECTIONS } from './contents.mjs';
import { codeHtml, sectionsOf } from './markdown.mjs';
import { escapeHtml } from './shell.mjs';

const dataScript = (value, indent) =>
  `<script type="application/json">\n${formatJson(value).replaceAll(/^/gm, indent)}\n  </script>`;

const datesHtml = (dates) =>
  dates
    .map(
      ({ start }) =>
        `  <option value="${start}">${new Date(start).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })}</option>`,
    )
    .join('\n');

/** What an example needs of a posting. */
const short = ({ title, hiringOrganization, jobLocation, baseSalary, validThrough, datePosted, application }) => ({
  title,
  hiringOrganization,
  jobLocation,
  ...(baseSalary && { baseSalary }),
  validThrough,
  datePosted,
  application,
});

/** The code of the example of each element, by its tag. `postings` are those of the site. */
export const exampleCode = (postings) => {
  const [first, second, third] = postings.map(({ posting }) => posting);
  return {
    'job-posting': `<job-posting>
  ${dataScript({ ...short(first), startDates: first.startDates, description: first.description }, '  ')}
  <a href="#">The posting’s own page, for visitors without JavaScript</a>
</job-posting>`,
    'job-board': `<job-board no-url>
  ${dataScript([short(first), short(second), short(third)], '  ')}
  <a href="#">All open positions</a>
</job-board>`,
    'job-apply-button': `<job-apply-button
  href="https://larkspur.example/apply"
  valid-through="${third.validThrough}"
></job-apply-button>`,
    'job-start-date-picker': `<job-start-date-picker name="start">
${datesHtml(first.startDates)}
</job-start-date-picker>`,
    'job-salary-badge': `<job-salary-badge currency="USD" min-value="45" max-value="60" unit="hour" equivalents></job-salary-badge>`,
  };
};

/** What the server of the library writes for an example, so that the page has its place before the script; else the code. */
const renderExample = async (tag, code, server) => {
  const [, json] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(code) ?? [];
  if (tag === 'job-posting')
    return server.renderPosting(JSON.parse(json), { fallback: '<a href="#">The posting’s own page</a>' });
  if (tag === 'job-board')
    return server.renderBoard(JSON.parse(json), {
      fallback: '<a href="#">All open positions</a>',
      attributes: { 'no-url': true },
    });
  return code;
};

const exampleHtml = async (tag, code, server) => {
  const isSmall = tag !== 'job-posting' && tag !== 'job-board';
  const rows = code.split('\n').length + 1;
  return `<div class="example" data-example>
  <div class="preview${isSmall ? ' small' : ''}">${await renderExample(tag, code, server)}</div>
  <label for="source">The code. Change it, and the element above follows.</label>
  <textarea id="source" rows="${Math.min(rows, 24)}" spellcheck="false" autocomplete="off" wrap="off">${escapeHtml(code)}</textarea>
  <noscript>${codeHtml(code, 'html')}</noscript>
</div>`;
};

/** The Markdown of docs/elements.md for a page; `elements` is the overview. */
export const elementMarkdown = (whole, name) => {
  const [intro, ...sections] = sectionsOf(whole, 2);
  const [, reference] = sections.find(([heading]) => heading === 'Reference');
  const [head, ...tags] = sectionsOf(reference, 3);
  if (name === 'elements') {
    const own = sections.filter(([heading]) => !(heading in ELEMENT_SECTIONS) && heading !== 'Reference');
    const [languages] = head[1].replace(/^## Reference\n/, '').split('<!--');
    const list = tags
      .map(
        ([heading, text]) =>
          `- [${heading}](elements.md#${heading.replaceAll(/[`<>]/g, '')}): ${text.split('\n\n')[1]}`,
      )
      .join('\n');
    return `${intro[1].replace(/\n.*\[the reference\].*\n/, '\n')}${list}\n\n${languages.trim()}\n\n${own.map(([, text]) => text).join('\n')}`;
  }
  const own = sections.filter(([heading]) => ELEMENT_SECTIONS[heading] === name).map(([, text]) => text);
  const [, text] = tags.find(([heading]) => heading === `\`<${name}>\``);
  const [, description, ...tables] = text.trim().split('\n\n');
  return [
    `# \`<${name}>\``,
    description,
    'EXAMPLE',
    ...own.map((section) => section.trim()),
    '## Reference',
    ...tables
      .filter((block) => block.startsWith('|'))
      .flatMap((table) => [`### ${/^\| (\w+)/.exec(table)[1]}s`, table]),
    '### Tokens',
    'All elements read the same custom properties: [theming](theming.md#tokens).',
  ].join('\n\n');
};

/** Puts the example where the text has a place for it. */
export const withExample = async (html, tag, postings, server) =>
  html.replace('<p>EXAMPLE</p>', await exampleHtml(tag, exampleCode(postings)[tag], server));
