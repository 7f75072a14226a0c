// Every real response beside the project, read and counted. Prints a table: what each source gave, and what was wrong.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { parsePostings } from 'job-posting-elements/sources';

const captures = new URL('../../../shared/data/postings/', import.meta.url);

/** The folders of captures and the source that each holds. */
const FOLDERS = {
  ashby: 'ashby',
  greenhouse: 'greenhouse',
  lever: 'lever',
  personio: 'personio',
  recruitee: 'recruitee',
  smartrecruiters: 'smartrecruiters',
  teamtailor: 'teamtailor',
  workable: 'workable',
  'jsonld-pages': 'json-ld',
  'jsonld-vendor-shapes': 'json-ld',
  schemaorg: 'json-ld',
};

/** Files that hold no posting, or in a form that is nobody's: why, for whoever reads a failure. */
const EMPTY = {
  'greenhouse/careerpagemonitor-departments.json': 'a list of departments without jobs',
  'greenhouse/manwithaplandy-questions.json': 'the questions of a form',
  'jsonld-pages/imelgrat-gist-hourly-array-type.jsonld': 'a posting without a title',
  'jsonld-vendor-shapes/talemetry-missing-comma.html': 'broken JSON, which is reported',
  'schemaorg/eg-0028.microdata.html': 'microdata',
  'schemaorg/eg-0028.rdfa.html': 'RDFa',
};

const FIELDS = {
  title: (p) => p.title,
  employer: (p) => p.hiringOrganization,
  place: (p) => p.jobLocation ?? p.workplaceType,
  country: (p) => p.jobLocation?.some(({ addressCountry }) => addressCountry) || p.applicantLocationRequirements,
  pay: (p) => p.baseSalary ?? p.payKind,
  type: (p) => p.employmentType.length > 0,
  posted: (p) => p.datePosted,
  deadline: (p) => p.validThrough,
  apply: (p) => p.application?.url ?? p.application?.email,
  text: (p) => p.description ?? p.responsibilities ?? p.sections,
};

const files = existsSync(captures)
  ? Object.entries(FOLDERS).flatMap(([folder, source]) =>
      readdirSync(new URL(`${folder}/`, captures)).map((name) => ({ file: `${folder}/${name}`, source })),
    )
  : [];

test(
  'every captured response is read as what it is',
  { skip: files.length === 0 && 'there are no captures beside the project' },
  () => {
    const rows = new Map();
    for (const { file, source } of files) {
      const text = readFileSync(new URL(file, captures), 'utf8');
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
      assert.equal(result.source, source, file);
      assert.ok(result.postings.length > 0, `${file}: ${JSON.stringify(result.problems)}`);
      // what stops a posting, or costs a field, is named with a place in the source
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
  },
);
