import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { parsePosting } from '../../dist/schema/index.js';
import { googleAdvice, serializeJSONLD, toJSONLD } from '../../dist/structured-data/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const FULL = {
  title: 'Machine learning internship',
  hiringOrganization: { name: 'Acme', url: 'https://acme.example/', logo: 'https://acme.example/logo.png' },
  identifier: 'R-42',
  url: 'https://acme.example/jobs/42',
  employmentType: ['INTERN', 'FULL_TIME'],
  industry: 'Metal',
  department: 'Research',
  skills: ['Statistics', '</script>'],
  jobLocation: { addressLocality: 'Toronto', addressRegion: 'ON', postalCode: 'M4B 1B3', addressCountry: 'Canada' },
  workplaceType: 'REMOTE',
  applicantLocationRequirements: ['United States', 'Ontario, Canada'],
  workAuthorization: 'CPT is fine',
  baseSalary: { currency: 'USD', minValue: 45, maxValue: 60, unitText: 'HOUR' },
  jobBenefits: ['Housing', 'Lunch'],
  datePosted: '2026-01-15',
  validThrough: '2026-03-31T23:59:00-07:00',
  startDates: ['IMMEDIATE', '2026-05-18', '2026-06'],
  educationRequirements: { levels: ['bachelor degree', 'PhD'], fields: ['Statistics'], note: 'or alike' },
  totalJobOpenings: 3,
  description:
    '<p>You will train <strong>models</strong>, explain what they do, and put them to work with the people who use them every day.</p>',
  responsibilities: 'Train models',
  application: { url: 'https://acme.example/apply/42', email: 'jobs@acme.example' },
  directApply: true,
};

/** A time at which it is open. */
const NOW = Date.parse('2026-02-01');

/** The full posting with other fields; `undefined` leaves one out. */
const structured = (overrides = {}) => {
  const { posting, problems } = parsePosting({ ...FULL, ...overrides });
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  return { posting, data: toJSONLD(posting, { now: 0 }) };
};

/** The issues that Adobe's validator, which knows Google's rules, reports for a page with this data. */
const judge = async (data) => {
  const page = `<!doctype html><title>Job</title><script type="application/ld+json">${serializeJSONLD(data)}</script>`;
  const extracted = new WebAutoExtractor({ addLocation: true }).parse(page);
  assert.equal(extracted.jsonld.JobPosting?.length, 1, 'another extractor finds the one posting in the page');
  assert.equal(extracted.jsonld.JobPosting[0].title, data.title);
  return new Validator().validate(extracted);
};

const fieldsOf = (issues, severity) =>
  issues.filter((issue) => issue.severity === severity).flatMap(({ fieldNames }) => fieldNames);

test('another validator of Google’s rules reports nothing for a complete posting', async () => {
  assert.deepEqual(await judge(structured().data), []);
});

for (const [what, overrides, field] of [
  ['description', { description: undefined, responsibilities: undefined }, 'description'],
  ['day of posting', { datePosted: undefined }, 'datePosted'],
  ['employer', { hiringOrganization: undefined }, 'hiringOrganization'],
  [
    'place',
    { jobLocation: undefined, workplaceType: 'HYBRID', applicantLocationRequirements: undefined },
    'jobLocation',
  ],
  ['country', { jobLocation: { addressLocality: 'Toronto' } }, 'jobLocation.address.addressCountry'],
  [
    'country to apply from',
    { jobLocation: undefined, applicantLocationRequirements: undefined },
    'applicantLocationRequirements',
  ],
]) {
  test(`it and our advice agree that a posting without ${what} lacks what Google requires`, async () => {
    const { posting, data } = structured(overrides);
    assert.deepEqual(fieldsOf(await judge(data), 'ERROR'), [field]);
    const required = googleAdvice(posting, { now: NOW }).filter(({ severity }) => severity === 'required');
    assert.deepEqual(
      required.map(({ path }) => path.replace(/\[\d\]\./, '.address.')),
      [field],
    );
  });
}

for (const field of ['baseSalary', 'validThrough', 'identifier', 'directApply']) {
  test(`it and our advice agree that ${field} is recommended`, async () => {
    const { posting, data } = structured({ [field]: undefined });
    assert.deepEqual(fieldsOf(await judge(data), 'WARNING'), [field]);
    assert.deepEqual(
      googleAdvice(posting, { now: NOW }).map(({ path, severity }) => [path, severity]),
      [[field, 'recommended']],
    );
  });
}

/** The compiler's complaints on data that is declared as a schema.org JobPosting; schema-dts has the vocabulary. */
const typeErrors = (...all) => {
  const folder = mkdtempSync(join(root, 'node_modules', '.job-posting-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'data.ts');
  const lines = all.map(
    (data, index) => `export const data${index}: WithContext<JobPosting> = ${JSON.stringify(data)};`,
  );
  writeFileSync(file, ["import type { JobPosting, WithContext } from 'schema-dts';", ...lines].join('\n'));
  const options = '--ignoreConfig --noEmit --strict --skipLibCheck --module nodenext --types';
  const compiler = join(root, 'node_modules/.bin/tsc');
  const { stdout, stderr } = spawnSync(compiler, [...options.split(' '), '', file], { encoding: 'utf8', cwd: root });
  return (stdout + stderr).split('\n').filter((line) => line.includes('error'));
};

test('schema.org has every written type and property, with values of these types', () => {
  const several = structured({
    jobLocation: [{ name: 'Oslo' }, { streetAddress: 'Karl Johans gate 1', addressCountry: 'NO' }],
    baseSalary: { value: 20 },
    skills: 'Statistics',
    educationRequirements: 'none',
    startDates: '2026-05',
  });
  assert.deepEqual(typeErrors(structured().data, several.data, structured({ startDates: undefined }).data), []);
});

test('and the compiler reports what schema.org does not have: the control', () => {
  const { data } = structured();
  assert.match(typeErrors({ ...data, salary: 3 }).join('\n'), /salary/);
  assert.match(
    typeErrors({ ...data, hiringOrganization: { '@type': 'Organisation', name: 'Acme' } }).join('\n'),
    /Organi/,
  );
});
