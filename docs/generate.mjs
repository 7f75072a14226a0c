// Writes the tables of docs/ from what the build knows. `--check` only says whether they are up to date.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { limitTables } from './limits.mjs';
import { measurements, searchServerCosts, serverCosts } from './measurements.mjs';
import { SOURCE_FACTS } from './source-facts.mjs';

const root = new URL('../', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { modules } = readJson('dist/custom-elements.json');
const schema = readJson('dist/output-schema.json');
const { TRANSIENT_CODES } = await import(new URL('dist/schema/issues/problem.js', root));
const { PROBLEM_CODES, toProblem } = await import(new URL('dist/schema/issues/issue-messages.js', root));

/** A text for a cell of a table. Markdown has no escapes within code, so nothing between backticks is escaped. */
const cell = (text = '') =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;')))
    .join('`')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ')
    .trim();
const code = (text) => `\`${text}\``;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

// Elements. The card comes first; the order of the manifest is that of the file system.
const rank = ({ tagName }) => (tagName === 'job-posting' ? '' : tagName);
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => rank(a).localeCompare(rank(b), 'en'));

const descriptionOf = (element, attribute) =>
  attribute.description ?? element.members.find(({ name }) => name === attribute.fieldName)?.description;
const attributesOf = (element) => element.attributes?.filter(({ name }) => name !== 'lang') ?? [];
const eventsOf = ({ events = [] }) => events.filter(({ description }) => description);

/** The head of each table of an element, without the description, and its rows. */
const SECTIONS = [
  [['Attribute'], (element) => attributesOf(element).map((a) => [code(a.name), cell(descriptionOf(element, a))])],
  [['Slot'], ({ slots = [] }) => slots.map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)])],
  [
    ['Event', 'Type'],
    (element) => eventsOf(element).map((e) => [code(e.name), code(e.type.text), cell(e.description)]),
  ],
  [['State'], ({ cssStates = [] }) => cssStates.map((s) => [code(`:state(${s.name})`), cell(s.description)])],
  [['Part'], ({ cssParts = [] }) => cssParts.map((p) => [code(p.name), cell(p.description)])],
];
const elementText = (element) => {
  const tables = SECTIONS.map(([head, rowsOf]) => [[...head, 'Description'], rowsOf(element)])
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => table(head, rows));
  return [`### \`<${element.tagName}>\``, cell(element.description.split('```')[0]), ...tables].join('\n\n');
};
const tokenTable = () =>
  table(
    ['Token', 'Description'],
    elements
      .flatMap(({ cssProperties = [] }) => cssProperties)
      .map((p) => [code(p.name), cell(p.description) + (p.default ? ` Default: ${code(p.default)}.` : '')]),
  );

// Fields of a posting.
/** How formats and patterns of the JSON Schema read. */
const TEXTS = [
  ['uri', 'URL'],
  ['email', 'email address'],
  ['^\\d{4}(-', 'partial date'],
  ['^\\d{4}-', 'date or date-time'],
  ['^P', 'duration'],
  ['^[A-Z]', 'currency code'],
];
const TYPES = { string: 'text', integer: 'whole number', boolean: 'true or false' };

const formOf = (property, link) => {
  if (property.anyOf) return [...new Set(property.anyOf.map((member) => formOf(member, link)))].join(' or ');
  if (property.enum) return property.enum.map(code).join(' ');
  if (property.type === 'array') return `list of ${formOf(property.items, link)}`;
  if (property.type === 'object') return `[object](#${link})`;
  const text = [property.format, property.pattern]
    .map((rule) => TEXTS.find(([start]) => rule?.startsWith(start))?.[1])
    .find(Boolean);
  return text ?? TYPES[property.type] ?? property.type;
};
/** The objects that a property may be, or hold: several where it is a union. Those that demand less come first. */
const objectsOf = (property) =>
  [
    ...(property.properties ? [property] : []),
    ...[property.items ?? [], property.anyOf ?? []].flat().flatMap((member) => objectsOf(member)),
  ].sort((a, b) => (a.required?.length ?? 0) - (b.required?.length ?? 0));

const fieldTable = ({ properties, required = [] }) =>
  table(
    ['Field', 'Form', 'Description'],
    Object.entries(properties).map(([key, property]) => [
      code(key) + (required.includes(key) ? ' \\*' : ''),
      formOf(property, key.toLowerCase()),
      cell(property.description),
    ]),
  );
/** A section for each field that holds objects, with a table for each form of them; then those within them. */
const fieldSections = ({ properties }) =>
  Object.entries(properties).flatMap(([key, property]) => {
    const objects = objectsOf(property);
    if (objects.length === 0) return [];
    const tables = objects.flatMap((object) => [cell(object.description), fieldTable(object)]);
    return [`### \`${key}\``, ...tables, ...objects.flatMap(fieldSections)];
  });

/** A section for each problem, with its code as `id`: what page authors see links to it. */
const problemSections = () =>
  PROBLEM_CODES.map((name) => {
    const expected = name === 'unknown-key' ? [] : ['…'];
    const { severity, message, hint } = toProblem({ code: name, path: 'field', received: new Error('…'), expected });
    const transient = TRANSIENT_CODES.has(name) ? ['Another try may help, and is offered.'] : [];
    return [`### ${code(name)}`, `Severity: ${severity}. ${cell(message)}`, cell(hint), ...transient].join('\n\n');
  }).join('\n\n');

const limitsText = limitTables()
  .map(([heading, rows]) => `## ${heading}\n\n${table(['What', 'Limit', 'Constant'], rows)}`)
  .join('\n\n');

// Columns of tables.
/** The fields that columns fill; of those that are not here, the field of the same name. */
const FIELDS = {
  employer: 'hiringOrganization.name',
  employerUrl: 'hiringOrganization.url',
  employerAbout: 'hiringOrganization.description',
  logo: 'hiringOrganization.logo',
  apply: 'application',
  place: 'jobLocation',
  street: 'jobLocation.streetAddress',
  city: 'jobLocation.addressLocality',
  region: 'jobLocation.addressRegion',
  postalCode: 'jobLocation.postalCode',
  country: 'jobLocation.addressCountry',
  workplace: 'workplaceType',
  remote: 'workplaceType',
  pay: 'baseSalary',
  minPay: 'baseSalary.minValue',
  maxPay: 'baseSalary.maxValue',
  currency: 'baseSalary.currency',
  payUnit: 'baseSalary.unitText',
  benefits: 'jobBenefits',
  deadline: 'validThrough',
  opens: 'applicationOpens',
  start: 'startDates',
  end: 'startDates.end',
  hours: 'hoursPerWeek',
  education: 'educationRequirements.levels',
  openings: 'totalJobOpenings',
  sponsorship: 'workAuthorization',
  offer: 'sections',
};
const NO_FIELD = { status: 'whether it is open', active: 'whether it is open', ignored: 'none, and not reported' };
const { COLUMN_WORDS } = await import(new URL('dist/sources/columns/column-words.js', root));
const columnTable = () =>
  table(
    ['Field', 'Headings, for example'],
    Object.entries(COLUMN_WORDS).map(([column, words]) => [
      NO_FIELD[column] ?? code(FIELDS[column] ?? column),
      `${words.split(/[|\n]/).slice(0, 5).map(code).join(', ')}, ….`,
    ]),
  );

// Languages.
const { LOCALE_LOADERS } = await import(new URL('dist/messages/locales.js', root));
const languageTable = () => {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const rows = ['en', ...Object.keys(LOCALE_LOADERS)].map((tag) => {
    const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
    const direction = ['ar', 'he'].includes(tag) ? 'right to left' : 'left to right';
    return [english.of(tag), own, code(tag), direction];
  });
  return table(['Language', 'Its own name', 'Tag', 'Direction'], rows);
};

// Sources.
const { SOURCES, parsePostings } = await import(new URL('dist/sources/index.js', root));
const unlisted = SOURCES.filter((name) => !Object.hasOwn(SOURCE_FACTS, name));
if (unlisted.length > 0) throw new Error(`docs/source-facts.mjs lacks ${unlisted.join(', ')}`);

const fixtures = new URL('test/fixtures/sources/', root);
/** The fields that the fixtures of each source fill, in the order of the schema. */
const fieldsGiven = new Map(SOURCES.map((name) => [name, new Set()]));
for (const file of readdirSync(fixtures)) {
  const text = readFileSync(new URL(file, fixtures), 'utf8');
  const source = parsePostings(text).source;
  const { postings } = parsePostings(text, { url: SOURCE_FACTS[source].from ?? 'https://acme.example/jobs' });
  for (const key of postings.flatMap(Object.keys)) fieldsGiven.get(source).add(key);
}

const sourceTable = () =>
  table(
    ['Source', 'Name', 'What is read', 'Needs', 'In a page', 'Further pages', 'Documentation', 'Checked'],
    Object.entries(SOURCE_FACTS).map(([name, { label, reads, needs, browser, pages, docs, checked }]) => [
      label,
      code(name),
      reads,
      needs,
      browser,
      pages ?? 'none',
      docs ? `[${new URL(docs, 'https://this.page/').host.replace('this.page', docs)}](${docs})` : 'none',
      checked,
    ]),
  );
const sourceFieldTable = () =>
  table(
    ['Source', 'Fields'],
    Object.entries(SOURCE_FACTS).flatMap(([name, { label }]) => {
      const given = Object.keys(schema.properties).filter((key) => fieldsGiven.get(name).has(key));
      return given.length > 0 ? [[label, given.map(code).join(', ')]] : [];
    }),
  );

/** What stands between the marks `<!-- name: generated -->` and `<!-- /name -->` of a page. */
const GENERATED = [
  ['docs/elements.md', 'elements', elements.map(elementText).join('\n\n')],
  ['docs/theming.md', 'tokens', tokenTable()],
  ['docs/posting-format.md', 'fields', [fieldTable(schema), ...fieldSections(schema)].join('\n\n')],
  ['docs/sources.md', 'sources', sourceTable()],
  ['docs/sources.md', 'source-fields', sourceFieldTable()],
  ['docs/sources.md', 'columns', columnTable()],
  ['docs/troubleshooting.md', 'problems', problemSections()],
  ['docs/languages.md', 'languages', languageTable()],
  ['docs/limits.md', 'limits', limitsText],
  ['docs/performance.md', 'measurements', measurements()],
  ['docs/server-rendering.md', 'measurements', serverCosts()],
  ['docs/search-server.md', 'measurements', searchServerCosts()],
];

const stale = GENERATED.filter(([path, name, text]) => {
  const before = readFileSync(new URL(path, root), 'utf8');
  const marks = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(before)) throw new Error(`${path} has no marks for ${name}`);
  const after = before.replace(marks, (_, start, end) => `${start}\n${text}\n\n${end}`);
  if (!argv.includes('--check')) writeFileSync(new URL(path, root), after);
  return after !== before;
});
if (argv.includes('--check') && stale.length > 0) {
  console.error(`Run \`npm run generate:docs\`: ${stale.map(([path]) => path).join(', ')} must be generated anew.`);
  exit(1);
}
