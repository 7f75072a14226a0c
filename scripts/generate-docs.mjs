// Writes the tables of README.md from what the build knows. `--check` only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { schemaDocs } from './extract-field-docs.mjs';

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
const { PROBLEM_CODES, toProblem } = await import(new URL('dist/schema/issues/issue-messages.js', root));
const integrity = JSON.parse(readFileSync(new URL('dist/integrity.json', root), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const schema = JSON.parse(readFileSync(new URL('dist/schema.json', root), 'utf8'));

/** A text for a table's cell; in code, which stands between backticks, Markdown escapes nothing. */
const cell = (text = '') =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;')))
    .join('`')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .trim();
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

// the card first; the manifest's own order is that of the file system
const rank = ({ tagName }) => (tagName === 'job-posting' ? '' : tagName);
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
const docOf = (element, attribute) =>
  attribute.description ?? element.members.find(({ name }) => name === attribute.fieldName)?.description;

const elementText = (element) => {
  const sections = [
    [
      'Attribute',
      element.attributes?.filter(({ name }) => name !== 'lang').map((a) => [code(a.name), cell(docOf(element, a))]),
    ],
    ['Slot', element.slots?.map(({ name, description }) => [name ? code(name) : '(default)', cell(description)])],
    [
      'Event',
      element.events
        ?.filter(({ description }) => description)
        .map((e) => [code(e.name), code(e.type.text), cell(e.description)]),
      'Type',
    ],
    ['State', element.cssStates?.map(({ name, description }) => [code(`:state(${name})`), cell(description)])],
    ['Part', element.cssParts?.map(({ name, description }) => [code(name), cell(description)])],
    [
      'Token',
      element.cssProperties?.map((p) => [
        code(p.name),
        cell(p.description) + (p.default ? ` Default ${code(p.default)}.` : ''),
      ]),
    ],
  ];
  const tables = sections
    .filter(([, rows]) => rows?.length)
    .map(([title, rows, extra]) => table([title, ...(extra ? [extra] : []), 'What it is'], rows));
  return [`### \`<${element.tagName}>\``, cell(element.description.split('\n')[0]), ...tables].join('\n\n');
};

const docs = schemaDocs();
/** How formats and patterns of the JSON Schema read. */
const TEXTS = [
  ['uri', 'address'],
  ['email', 'e-mail address'],
  ['^\\d{4}(-', 'partial date'],
  ['^\\d{4}-', 'date or date-time'],
  ['^P', 'duration'],
  ['^[A-Z]', 'currency code'],
];
const formOf = (property) => {
  if (property.anyOf) return [...new Set(property.anyOf.map(formOf))].join(' or ');
  if (property.enum) return property.enum.map(code).join(' ');
  if (property.type === 'array') return `list of ${formOf(property.items)}`;
  const text = [property.format, property.pattern]
    .map((rule) => TEXTS.find(([start]) => rule?.startsWith(start))?.[1])
    .find(Boolean);
  if (text) return text;
  return { string: 'text', integer: 'whole number', boolean: 'true or false' }[property.type] ?? property.type;
};
const fieldTable = (name, { properties, required = [] }) =>
  table(
    ['Field', 'Form', 'What it is'],
    Object.entries(properties).map(([key, property]) => [
      code(key) + (required.includes(key) ? ' \\*' : ''),
      formOf(property),
      cell(docs[name]?.[key]),
    ]),
  );
const objectOf = (property) =>
  property.properties
    ? property
    : [property.items, ...(property.anyOf ?? property.items?.anyOf ?? [])].map((p) => p && objectOf(p)).find(Boolean);
const NESTED = {
  hiringOrganization: 'OrganizationSchema',
  jobLocation: 'PlaceSchema',
  baseSalary: 'SalaryBandSchema',
  jobBenefits: 'BenefitSchema',
  workAuthorization: 'WorkAuthorizationSchema',
  educationRequirements: 'EducationSchema',
  startDates: 'CohortSchema',
  sections: 'SectionSchema',
  application: 'ApplicationSchema',
};

/** The script tag with its hash. */
const integrityText = () =>
  [
    '```html',
    `<script type="module" src="https://unpkg.com/job-posting-elements@${version}/dist/job-posting.min.js"`,
    `  integrity="${integrity['job-posting.min.js']}" crossorigin="anonymous"></script>`,
    '```',
  ].join('\n');

const GENERATED = {
  integrity: integrityText(),
  fields: [
    fieldTable('JobPostingSchema', schema),
    ...Object.entries(NESTED).map(
      ([key, name]) => `**\`${key}\`**\n\n${fieldTable(name, objectOf(schema.properties[key]))}`,
    ),
  ].join('\n\n'),
  elements: elements.map(elementText).join('\n\n'),
  problems: table(
    ['Code', 'Severity', 'What it means', 'What to do'],
    PROBLEM_CODES.map((name) => {
      const expected = name === 'unknown-key' ? [] : ['…'];
      const { severity, message, hint } = toProblem({ code: name, path: 'field', received: new Error('…'), expected });
      return [code(name), severity, cell(message), cell(hint)];
    }),
  ),
};

const before = readFileSync(readme, 'utf8');
let after = before;
for (const [name, text] of Object.entries(GENERATED)) {
  const marks = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(after)) throw new Error(`README.md has no marks for ${name}`);
  after = after.replace(marks, (_, start, end) => `${start}\n${text}\n\n${end}`);
}
if (argv.includes('--check')) {
  if (after !== before) console.error('README.md is not fresh: run `npm run docs`.');
  exit(after === before ? 0 : 1);
}
writeFileSync(readme, after);
