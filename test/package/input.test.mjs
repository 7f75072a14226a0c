import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JobPostingInputSchema, parsePosting } from 'job-posting-elements/schema';
import * as z from 'zod/mini';

// its module for import has no file names with endings, which Node needs
const { getLanguageService, TextDocument } = createRequire(import.meta.url)('vscode-json-languageservice');

const root = new URL('../../', import.meta.url).pathname;
const read = (file) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(read('dist/schema.json'));
const output = JSON.parse(read('dist/output-schema.json'));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
const isInput = ajv.compile(schema);
const isList = ajv.compile({
  ...schema.$defs.JobPostings,
  $id: 'list',
  anyOf: JSON.parse(JSON.stringify(schema.$defs.JobPostings.anyOf).replaceAll('"#"', '"posting"')),
  $defs: { posting: { ...schema, $id: 'posting', $defs: undefined } },
});

const listSchema = JSON.parse(read('dist/schema-list.json'));

/** VS Code's JSON service, with the schema of a file. */
const editor = (fileSchema) => {
  const service = getLanguageService({});
  service.configure({ validate: true, schemas: [{ uri: fileSchema.$id, fileMatch: ['*'], schema: fileSchema }] });
  return service;
};

/** The keys and values that an editor offers at the `|` of a text. */
const completions = async (marked, fileSchema = schema) => {
  const document = TextDocument.create('file:///posting.json', 'json', 1, marked.replace('|', ''));
  const service = editor(fileSchema);
  const position = document.positionAt(marked.indexOf('|'));
  const { items } = await service.doComplete(document, position, service.parseJSONDocument(document));
  return items.map(({ label }) => label);
};

/** What an editor marks in a file. */
const editorMarks = async (text, fileSchema = schema) => {
  const service = editor(fileSchema);
  const document = TextDocument.create('file:///posting.json', 'json', 1, text);
  const marks = await service.doValidation(document, service.parseJSONDocument(document));
  return marks.map(({ message }) => message);
};

/** What TypeScript says of postings as literals in code. */
const typeErrors = (...literals) => {
  const folder = mkdtempSync(join(root, 'test/package/types-'));
  try {
    const lines = literals.map((literal, index) => `export const posting${index}: JobPostingInput = ${literal};`);
    const file = join(folder, 'posting.ts');
    writeFileSync(file, ["import type { JobPostingInput } from 'job-posting-elements/schema';", ...lines].join('\n'));
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022', '--ignoreConfig'];
    const more = ['--module', 'nodenext', '--skipLibCheck', '--types', ''];
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...options, ...more, file], {
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => /error/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const [, readme] = /```json\n([\s\S]+?)```/.exec(read('README.md'));
const written = {
  $schema: 'https://unpkg.com/job-posting-elements/dist/schema.json',
  title: 'Engineering internship',
  hiringOrganization: 'Acme',
  employmentType: 'full-time',
  jobLocation: 'Berlin; Hamburg or remote',
  workplaceType: ['hybrid', 'Remote'],
  baseSalary: '$80k–95k a year',
  jobBenefits: ['Housing', { name: 'Meals', provided: 'no' }],
  datePosted: '31 March 2027',
  validThrough: 'rolling',
  startDates: ['Summer 2027', { start: '18 May 2027' }, 'ASAP'],
  duration: '12 weeks',
  hoursPerWeek: '20-25 hours',
  educationRequirements: 'Enrolled students',
  totalJobOpenings: '2 openings',
  sections: { heading: 'About us', body: 'Text' },
  application: 'jobs@acme.example',
  directApply: 'yes',
};

for (const [name, text] of Object.entries({
  'the posting of the README': readme,
  'a posting as people write it': JSON.stringify(written, null, 2),
})) {
  test(`zod, ajv, an editor, TypeScript and the parser take ${name}`, async () => {
    const posting = JSON.parse(text);
    assert.deepEqual(z.safeParse(JobPostingInputSchema, posting).error?.issues, undefined);
    assert.ok(isInput(posting), JSON.stringify(isInput.errors));
    assert.deepEqual(await editorMarks(text), []);
    assert.deepEqual(typeErrors(text), []);
    const { problems } = parsePosting(posting);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
}

for (const [field, values] of Object.entries({
  baseSalary: [45_000, [45_000, '$12k'], { value: 25, unitText: 'per hour' }, { value: 25, unitText: '/ hour' }],
  identifier: [42],
  validThrough: ['Rolling basis', 'Open until filled', 'ongoing', 'No deadline', 'Deadline: 31 March 2027'],
  directApply: ['Yes', 'NO'],
  workplaceType: ['in office', 'In-person'],
  employmentType: ['full-time, internship', 'Full time / Part time'],
  duration: ['permanent'],
  hoursPerWeek: [{ min: '20 hours' }],
  educationRequirements: [{ gpa: 3.5 }],
}))
  test(`zod, ajv, an editor, TypeScript and the parser take the ways to write ${field}`, async () => {
    const postings = values.map((value) => ({ title: 'T', hiringOrganization: 'Acme', url: '/1', [field]: value }));
    for (const posting of postings) {
      const text = JSON.stringify(posting);
      assert.ok(z.safeParse(JobPostingInputSchema, posting).success, text);
      assert.ok(isInput(posting), text);
      assert.deepEqual(await editorMarks(text), [], text);
      assert.deepEqual(parsePosting(posting).problems, [], text);
    }
    assert.deepEqual(typeErrors(...postings.map((posting) => JSON.stringify(posting))), []);
  });

const WRONG = {
  'an unknown key': { titel: 'Intern' },
  'an unknown key in an object': { hiringOrganization: { name: 'Acme', site: 'https://acme.example/' } },
  'a day that no month has': { validThrough: '2027-02-41' },
  'a word for a date': { datePosted: 'soon' },
  'a list for a text': { department: ['A'] },
  'a value of no enumeration': { workplaceType: 'OFFICE_ISH' },
  'an empty text': { industry: '' },
};

for (const [name, wrong] of Object.entries(WRONG)) {
  test(`zod, ajv and an editor refuse ${name}, and the parser reports it`, async () => {
    const posting = { title: 'T', hiringOrganization: { name: 'Acme' }, ...wrong };
    assert.equal(z.safeParse(JobPostingInputSchema, posting).success, false);
    assert.equal(isInput(posting), false);
    assert.notDeepEqual(await editorMarks(JSON.stringify(posting)), []);
    assert.notDeepEqual(parsePosting(posting).problems, []);
  });
}

test('an editor says of a wrong deadline more than that it may be ROLLING', async () => {
  const [message] = await editorMarks('{"title": "T", "validThrough": "soon"}');
  assert.doesNotMatch(message, /^Value is not accepted/);
  assert.match(message, /\\d\{4\}/);
});

test('an editor completes keys and values, in single objects and in lists', async () => {
  const SALARY = ['currency', 'value', 'minValue', 'maxValue', 'unitText', 'appliesTo', 'qualifier', 'note'];
  assert.deepEqual(await completions('{"title": "T", "baseSalary": {"|"}}'), SALARY);
  assert.deepEqual(await completions('{"title": "T", "baseSalary": {|}}'), SALARY);
  assert.deepEqual(await completions('{"title": "T", "baseSalary": [{"|"}]}'), SALARY);
  assert.ok((await completions('{"title": "T", "baseSalary": {"unitText": "|"}}')).includes('"MONTH"'));
  assert.ok((await completions('{"title": "T", "hiringOrganization": {"|"}}')).includes('slogan'));
  assert.ok((await completions('{"title": "T", "jobLocation": {"|"}}')).includes('addressLocality'));
  assert.ok((await completions('{"title": "T", "application": {"|"}}')).includes('startDateParam'));
  assert.ok((await completions('{|}')).includes('title'));
});

test('a list has a schema of its own, which an editor and ajv understand without the other', async () => {
  const compiled = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(listSchema);
  assert.equal(listSchema.$id, 'https://unpkg.com/job-posting-elements/dist/schema-list.json');
  for (const list of [[written], { postings: [written] }, []]) {
    assert.ok(compiled(list), JSON.stringify(compiled.errors));
    assert.deepEqual(await editorMarks(JSON.stringify(list), listSchema), []);
  }
  for (const wrong of [[{ titel: 'T' }], { posting: [] }, written]) {
    assert.equal(compiled(wrong), false);
    assert.notDeepEqual(await editorMarks(JSON.stringify(wrong), listSchema), []);
  }
  assert.ok((await completions('[{"title": "T", "baseSalary": {"|"}}]', listSchema)).includes('unitText'));
  assert.ok((await completions('{"postings": [{"|"}]}', listSchema)).includes('title'));
});

test('the schemas of a posting and a list are identified by the addresses that files name', () => {
  assert.equal(schema.$id, written.$schema);
  const exported = JSON.parse(read('package.json')).exports;
  assert.ok(exported['./schema.json'] && exported['./schema-list.json']);
});

test('TypeScript refuses an unknown key, a wrong type and a posting without title', () => {
  assert.equal(typeErrors('{ titel: "T" }').length, 1);
  assert.equal(typeErrors('{ title: "T", tags: [1] }').length, 1);
  assert.equal(typeErrors('{ title: "T", hiringOrganization: { nam: "Acme" } }').length, 1);
});

test('the input has the fields of the output, at every depth, with the same words', () => {
  const fieldsOf = ({ properties = {}, items, anyOf = [] }, path = '') =>
    [
      ...Object.entries(properties).flatMap(([key, property]) => [
        `${path}${key}: ${property.description}`,
        ...fieldsOf(property, `${path}${key}.`),
      ]),
      ...[items, ...anyOf].flatMap((inner) => (inner ? fieldsOf(inner, path) : [])),
    ].filter((line) => !/^[$@]/.test(line));
  assert.deepEqual(new Set(fieldsOf(schema)), new Set(fieldsOf(output)));
});

test('a list of postings has a schema too', () => {
  assert.ok(isList([written]), JSON.stringify(isList.errors));
  assert.ok(isList({ postings: [written] }));
  assert.equal(isList([{ titel: 'T' }]), false);
});
