import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { execPath } from 'node:process';
import test from 'node:test';
import { SOURCES } from 'job-posting-elements/sources';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const tags = ['job-posting', 'job-salary-badge', 'job-start-date-picker', 'job-apply-button', 'job-board'];

/** The applicant tracking systems: every source without an entry of its own. */
const systems = SOURCES.filter((name) => name !== 'posting' && !manifest.exports[`./sources/${name}`]);

test('every entry of the exports map is there, with its types', () => {
  const { './dist/*': _, ...named } = manifest.exports;
  const targets = Object.values(named).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const target of targets.flatMap((path) =>
    path.includes('*') ? (path.includes('/ats/') ? systems : tags).map((name) => path.replace('*', name)) : [path],
  )) {
    assert.ok(existsSync(new URL(target, root)), target);
  }
  for (const field of ['main', 'types', 'unpkg', 'jsdelivr', 'customElements', 'web-types'])
    assert.ok(existsSync(new URL(manifest[field], root)), field);
});

test('tools that know no exports map find the same types', () => {
  const { '.': main, './dist/*': _, './package.json': __, ...others } = manifest.exports;
  assert.deepEqual([manifest.main, manifest.types], [main.default, main.types]);
  const typed = Object.entries(others).filter(([, entry]) => entry.types);
  assert.deepEqual(
    manifest.typesVersions['*'],
    Object.fromEntries(Object.entries(others).map(([path, entry]) => [path.slice(2), [entry.types ?? entry]])),
  );
  // Parcel reads this field, unless it is told to read the exports map
  assert.deepEqual(
    manifest.alias,
    Object.fromEntries(typed.map(([path, entry]) => [path, entry.default.replace('*', '$1')])),
  );
});

test('every file of dist can be imported by its path, and names no file that is not published', async () => {
  assert.equal(typeof (await import('job-posting-elements/dist/schema/index.js')).parsePosting, 'function');
  assert.deepEqual(manifest.exports['./dist/*'], './dist/*');
  const files = readdirSync(new URL('dist', root), { recursive: true });
  assert.deepEqual(
    files.filter((file) => file.endsWith('.map')),
    [],
  );
  for (const file of files.filter((name) => /\.(?:js|cjs|d\.ts)$/.test(name)))
    assert.doesNotMatch(readFileSync(new URL(`dist/${file}`, root), 'utf8'), /^\/\/# sourceMappingURL=/m, file);
});

test('the package can be imported by name in Node, without a DOM, and registers nothing', async () => {
  assert.equal(typeof globalThis.document, 'undefined');
  const main = await import('job-posting-elements');
  assert.deepEqual(Object.keys(main).sort(), [
    'JobApplyButtonElement',
    'JobApplyEvent',
    'JobBoardChangeEvent',
    'JobBoardElement',
    'JobLoadEvent',
    'JobPostingElement',
    'JobProblemEvent',
    'JobSalaryBadgeElement',
    'JobStartDatePickerElement',
    'VERSION',
    'defineMessages',
    'parsePosting',
  ]);
  assert.equal(globalThis.customElements?.get('job-posting'), undefined);
});

test('the schema entry parses in Node, and is the zod schema too', async () => {
  const { parsePosting, JobPostingSchema } = await import('job-posting-elements/schema');
  const { posting, problems } = parsePosting({
    title: 'Intern',
    hiringOrganization: 'Acme',
    validThrough: '2026-02-30',
  });
  assert.deepEqual(posting, { title: 'Intern', hiringOrganization: { name: 'Acme' } });
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [
      ['date-invalid', 'validThrough'],
      ['application-missing', 'application'],
    ],
  );
  assert.equal(JobPostingSchema.safeParse(posting).success, true);
});

test('sources and structured data run in Node, without a DOM', async () => {
  const { parsePostings, detectSource, apiAddress } = await import('job-posting-elements/sources');
  const { toJSONLD, serializeJSONLD, googleAdvice } = await import('job-posting-elements/structured-data');
  for (const name of SOURCES.filter((source) => source !== 'posting')) {
    const exported = Object.values(await import(`job-posting-elements/sources/${name}`));
    assert.ok(
      exported.some((source) => source.name === name),
      name,
    );
  }
  assert.equal(apiAddress('https://boards.greenhouse.io/acme').source, 'greenhouse');
  assert.equal(detectSource({ '@type': 'JobPosting' }), 'json-ld');
  const [posting] = parsePostings({
    '@type': 'JobPosting',
    title: 'Intern </script>',
    hiringOrganization: 'Acme',
  }).postings;
  assert.equal(posting.title, 'Intern </script>');
  assert.ok(googleAdvice(posting).some(({ path }) => path === 'datePosted'));
  assert.doesNotMatch(serializeJSONLD(toJSONLD(posting)), /</);
});

test('the search server runs in Node, without a DOM', async () => {
  const { PostgresSearch, searchHandler } = await import('job-posting-elements/search-server');
  const pool = { connect: () => Promise.resolve({ query: () => Promise.resolve({ rows: [] }), release: () => {} }) };
  const server = new PostgresSearch({ pool });
  const handle = searchHandler({ search: (query) => server.search(query) });
  const response = await handle(new Request('https://jobs.example/api?q=intern'));
  const { marks, ...answer } = await response.json();
  assert.ok(marks.includes('internship'), 'the words to mark, synonyms included');
  assert.deepEqual(answer, {
    postings: [],
    total: 0,
    facets: Object.fromEntries(
      ['place', 'workplace', 'employer', 'department', 'team', 'type', 'start', 'degree', 'pay', 'sponsorship'].map(
        (name) => [name, []],
      ),
    ),
  });
});

test('the generated parser is the one that the schema describes', () => {
  const { status, stderr } = spawnSync(execPath, ['scripts/generate-parser.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('the version of the code is that of the package', async () => {
  const { VERSION } = await import('job-posting-elements');
  assert.equal(VERSION, manifest.version);
});

test('the JSON Schema describes every field, and takes a name for an organisation', () => {
  const schema = JSON.parse(readFileSync(new URL('dist/schema.json', root), 'utf8'));
  assert.deepEqual(schema.required, ['title']);
  assert.ok(schema.properties.hiringOrganization.anyOf.some(({ type }) => type === 'string'));
  assert.match(schema.properties.validThrough.description, /deadline/);
  assert.match(schema.properties.hiringOrganization.anyOf[0].properties.name.description, /employer/);
});

test('every field is documented, at every depth', () => {
  const undocumented = [];
  const walk = (node, path) => {
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const { description, ...rest } = property;
      if (!description) undocumented.push(`${path}${key}`);
      walk(rest, `${path}${key}.`);
    }
    for (const inner of [node.items, ...(node.anyOf ?? [])]) if (inner) walk(inner, path);
  };
  walk(JSON.parse(readFileSync(new URL('dist/schema.json', root), 'utf8')), '');
  assert.deepEqual(undocumented, []);
});

test('the manifest knows the elements, with their attributes, parts, slots, states and events', () => {
  const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [...tags].sort());
  const card = elements.find(({ tagName }) => tagName === 'job-posting');
  for (const attribute of ['src', 'layout', 'heading-level', 'apply-target', 'track', 'time-zone', 'now']) {
    assert.ok(
      card.attributes.some(({ name }) => name === attribute),
      attribute,
    );
  }
  assert.ok(card.cssParts.length > 30 && card.slots.length === 11 && card.cssStates.length === 7);
});

test('the custom states that tests compare are those of the manifest', () => {
  const { modules } = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
  const documented = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ cssStates = [] }) => cssStates.map(({ name }) => name));
  const [, list] = /CUSTOM_STATES = \[([^\]]*)\]/.exec(readFileSync(new URL('test/support/snapshot.ts', root), 'utf8'));
  const compared = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
  assert.deepEqual(new Set(compared), new Set(documented));
});
