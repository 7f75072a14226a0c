// Reads every captured response. Prints a table: which fields each source gave, and how many problems there were.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { SOURCES, parsePostings } from 'job-posting-elements/sources';
import { CAPTURES, WITHOUT_CAPTURES, hasCaptures } from '../support/captures.mjs';

const captures = join(CAPTURES, 'postings');

/** The source of the captures in each folder: its namesake, or JSON-LD. */
const FOLDERS = {
  ...Object.fromEntries(SOURCES.filter((name) => existsSync(join(captures, name))).map((name) => [name, name])),
  'jsonld-pages': 'json-ld',
  'jsonld-vendor-shapes': 'json-ld',
  schemaorg: 'json-ld',
};

/** Files without a posting that can be read, and why. */
const EMPTY = {
  'greenhouse/careerpagemonitor-departments.json': 'a list of departments without jobs',
  'greenhouse/manwithaplandy-questions.json': 'the questions of a form',
  'jsonld-pages/imelgrat-gist-hourly-array-type.jsonld': 'a posting without a title',
  'jsonld-vendor-shapes/talemetry-missing-comma.html': 'broken JSON, which is reported',
};

const FIELDS = {
  title: (p) => p.title,
  employer: (p) => p.hiringOrganization,
  place: (p) => p.jobLocation ?? p.workplaceType,
  country: (p) => p.jobLocation?.some(({ addressCountry }) => addressCountry) || p.applicantLocationRequirements,
  pay: (p) => p.baseSalary ?? p.payKind,
  type: (p) => p.employmentType?.length > 0,
  posted: (p) => p.datePosted,
  deadline: (p) => p.validThrough,
  apply: (p) => p.application?.url ?? p.application?.email,
  text: (p) => p.description ?? p.responsibilities ?? p.sections,
};

const files = hasCaptures
  ? Object.entries(FOLDERS).flatMap(([folder, source]) =>
      readdirSync(join(captures, folder)).map((name) => ({ file: `${folder}/${name}`, source })),
    )
  : [];

test('every captured response is read as what it is', { skip: !hasCaptures && WITHOUT_CAPTURES }, () => {
  const rows = new Map();
  for (const { file, source } of files) {
    const text = readFileSync(join(captures, file), 'utf8');
    const result = parsePostings(text, { url: 'https://example.com/jobs' });
    const row = rows.get(source) ?? { files: 0, postings: [], problems: 0 };
    rows.set(source, {
      files: row.files + 1,
      postings: [...row.postings, ...result.postings],
      problems: row.problems + result.problems.length,
    });
    if (EMPTY[file]) {
      assert.equal(result.postings.length, 0, `${file}: ${EMPTY[file]}`);
      continue;
    }
    const isMarkedUp = /\.(?:microdata|rdfa)\.html$/.test(file);
    assert.equal(result.source, isMarkedUp ? 'microdata' : source, file);
    assert.ok(result.postings.length > 0, `${file}: ${JSON.stringify(result.problems)}`);
    for (const problem of result.problems) assert.ok(problem.message && problem.hint, file);
  }
  const head = ['source', 'files', 'postings', ...Object.keys(FIELDS), 'problems'];
  const lines = [...rows].map(([source, { files: count, postings, problems }]) => [
    source,
    count,
    postings.length,
    ...Object.values(FIELDS).map((filled) => postings.filter(filled).length),
    problems,
  ]);
  for (const line of [head, head.map(() => '---'), ...lines]) console.log(`| ${line.join(' | ')} |`);
});
