import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { recordMetric } from '../support/quality.mjs';

const dist = new URL('../../dist/', import.meta.url);
const root = new URL('../../', import.meta.url).pathname;
const read = (file) => readFileSync(new URL(file, dist), 'utf8');

const languages = readdirSync(new URL('../../src/messages/', import.meta.url))
  .map((file) => /^([a-z]{2}(?:-[A-Z]\w+)?)\.ts$/.exec(file)?.[1])
  .filter((lang) => lang && lang !== 'en');

/** Ceilings in bytes of brotli. What needs more raises its line in the same commit, and says why. */
const SCRIPTS = {
  // all that a card shows of a posting before it is unfolded, the picker, the apply link, and where a board begins
  'job-posting.min.js': 26_000,
  'job-posting.classic.min.js': 26_000, // the same, for pages without modules
};
const ON_DEMAND = {
  'job-posting.apply-extras.min.js': 2_600, // a page's own form, limits, undoing
  'job-posting.apply-tools.min.js': 1_100, // the deadline for a calendar, sharing
  'job-posting.board-remote.min.js': 2_700, // a board that asks a search server
  'job-posting.board-tools.min.js': 7_600, // what searches, filters and sorts a list, and opens a posting of it
  'job-posting.board.min.js': 7_650, // a list of postings, with the field for a search; 7,400 before it could ask a server
  'job-posting.details.min.js': 4_100, // what is folded, with its styles: the sanitiser, further facts
  'job-posting.fetch-again.min.js': 650, // what follows a request that failed
  'job-posting.long-json.min.js': 800, // feeds of more than a million letters, a piece at a time
  'job-posting.pay-extras.min.js': 2_200, // pay in one short line, and in other units when the reader asks
  'job-posting.problems.min.js': 2_300, // words for what is wrong
  'job-posting.row.min.js': 1_400, // the one-line layout, with pay in one short line
  'job-posting.similar-words.min.js': 3_600, // misspelt words, with its library
  'job-posting.sources.min.js': 15_000, // readers of other forms than ours
  'job-posting.start-calendar.min.js': 9_500, // the calendar: cally, 8,000 of it
  'job-posting.start-extras.min.js': 2_200, // windows of days or months, long lists
  'job-posting.structured-data.min.js': 3_600, // JSON-LD for search engines
  'job-posting.words.min.js': 1_400, // the English words of the other files
  ...Object.fromEntries(languages.map((lang) => [`job-posting.${lang}.min.js`, 3_500])),
};
const CEILINGS = { ...SCRIPTS, ...ON_DEMAND };
const bundles = Object.keys(CEILINGS);

test('the scripts stay within their size', () => {
  for (const [file, ceiling] of Object.entries(CEILINGS)) {
    const size = brotliCompressSync(read(file)).length;
    assert.ok(size <= ceiling, `${file} is ${size} B, ${size - ceiling} B too much`);
  }
});

test('the scripts on demand are all that the script asks for, and ask for no other', () => {
  assert.deepEqual(
    readdirSync(dist)
      .filter((file) => file.endsWith('.min.js'))
      .sort(),
    [...bundles].sort(),
  );
  const onDemand = new Set(Object.keys(ON_DEMAND));
  const asked = new Set(languages.map((lang) => `job-posting.${lang}.min.js`)); // by their names' parts
  for (const file of bundles) {
    // an import of the script itself would run it twice on a page that asks for it as `job-posting.min.js?v=2`
    assert.doesNotMatch(read(file), /\bimport\b(?!\()/, file);
    for (const [, path] of read(file).matchAll(/import\("\.\/([^"]+)"\)/g)) {
      assert.ok(onDemand.has(path), `${file} asks for ${path}`);
      asked.add(path);
    }
  }
  assert.deepEqual([...asked].sort(), [...onDemand].sort());
});

test('the scripts have no sink but the two of Lit', () => {
  for (const file of bundles) {
    const code = read(file);
    assert.doesNotMatch(
      code,
      /\beval\(|new Function|insertAdjacentHTML|document\.write|outerHTML|unsafeHTML|createContextualFragment/,
    );
    assert.doesNotMatch(code, /addEventListener\("message"|style="/);
    assert.ok((code.match(/innerHTML/g) ?? []).length <= 1, `${file}: innerHTML`);
  }
  assert.doesNotMatch(read('job-posting.min.js'), /lit-html"/, 'Lit’s policy has our name');
  const figure = `0 sinks in ${bundles.length} scripts but the innerHTML of Lit's templates`;
  recordMetric('S8', figure, { engine: 'Node', test: import.meta.url });
});

test('zod is not on the page', () => {
  for (const file of bundles) assert.doesNotMatch(read(file), /zod/i);
});

const consumers = {
  'one pure function': {
    code: `import { parsePosting } from 'job-posting-elements'; console.log(parsePosting);`,
    without: ['LitElement', 'customElements.define', 'ZodMini', 'litElementVersions'],
    with: ['parsePosting'],
  },
  'a class, unregistered': {
    code: `import { JobSalaryBadgeElement } from 'job-posting-elements'; console.log(JobSalaryBadgeElement);`,
    without: ['.define("job-', "define('job-", 'ZodMini'],
    with: ['formatRange'],
  },
  'one element': {
    code: `import 'job-posting-elements/define/job-salary-badge';`,
    without: ['job-start-date-picker', 'ZodMini'],
    with: ['job-salary-badge'],
  },
  'every element': {
    code: `import 'job-posting-elements/define';`,
    without: ['ZodMini'],
    with: ['job-posting', 'job-apply-button', 'job-salary-badge', 'job-start-date-picker'],
  },
  'the schema': {
    code: `import { JobPostingSchema } from 'job-posting-elements/schema'; console.log(JobPostingSchema);`,
    without: ['LitElement', 'litElementVersions'],
    with: ['ZodMini'],
  },
};

const withEsbuild = async (code) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
    conditions: ['production'],
    minifySyntax: true,
  });
  return outputFiles[0].text;
};

const withRollup = async (code) => {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${root}entry.js` : null),
        load: (id) => (id.endsWith('/entry.js') ? code : null),
      },
      resolve({ exportConditions: ['production'] }),
    ],
    onwarn() {},
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  return output[0].code;
};

for (const [name, { code, without, with: kept }] of Object.entries(consumers)) {
  for (const [bundler, run] of [
    ['esbuild', withEsbuild],
    ['Rollup', withRollup],
  ]) {
    test(`${bundler} takes of the package what is needed: ${name}`, async () => {
      const output = await run(code);
      for (const text of without) assert.ok(!output.includes(text), `has ${text}`);
      for (const text of kept) assert.ok(output.includes(text), `lacks ${text}`);
    });
  }
}
