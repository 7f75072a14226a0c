import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import config from '../../rollup.config.mjs';
import { recordMetric } from '../support/quality.mjs';

const dist = new URL('../../dist/', import.meta.url);
const root = new URL('../../', import.meta.url).pathname;
const read = (file) => readFileSync(new URL(file, dist), 'utf8');

const ENTRY = 'job-posting.min.js';
const CLASSIC = 'job-posting.classic.min.js';
const chunkOf = (name) => `job-posting.${name}.min.js`;
const { LOCALE_LOADERS } = await import(new URL('messages/locales.js', dist));
const languages = Object.keys(LOCALE_LOADERS);

/** Ceilings in bytes of brotli. Whoever needs more raises a line in the same commit, and says why. */
const CEILINGS = {
  // all that a card shows of a posting before it is unfolded, the picker, the apply link, and where a board begins; with
  // Lit as npm has it, 900 of it for features that nothing here uses: an upgrade needs no work; 280 for chunks that are
  // late, or whose content or messages are not there; 100 to find them when the script is joined into another one; and
  // 2,800 for what a posting states: 600 to tell our own form from others, 1,100 to tell plain words and places that need
  // more of the library, 400 for dates in one form everywhere, 700 for values that mean nothing, URLs and pages to view
  // and 750 to recognize equal data, read it from attributes, and take over what was rendered before the script; 200 to
  // tell more words for "not filled in", also in HTML, that need more of the library, to stop a request whose body
  // ignores its signal, and for URLs with a port, two schemes or a list; 100 for faster tests of lines and data
  // before slower ones; 250 to end in time with the address of what failed, and to bound all texts of a posting and what a
  // link passes on; 220 to tell what a framework's server should have written; 600 to keep what is shown when a rendering
  // fails, and say why, to find out what an engine lacks, and for the colors of the system in older engines; 660
  // for what goes wrong while a page is used or written: 300 for one application at a time on all buttons of a card, 200 for
  // what page authors see on their machines, 100 for elements without an end tag, 50 for texts that a browser has translated;
  // 950 to write American English without the engine's formatters, the first of which takes longer than this whole script;
  // 850 to show salary, start dates and link both in a card, whose parts have other names, and in elements of their own;
  // 280 to join lists of templates, so that a card has a third of the template instances and two thirds of the nodes
  // 200 for the employer that a page states, and deadlines in days of the calendar; 250 for the names of 29 countries in
  // English, without the 14 ms that the first formatter takes; 150 to read a list of postings in three quarters of the
  // time and keep it in three quarters of the memory; 100 for titles whose dash begins no line
  [ENTRY]: 39_450, // the facts that decide are in the summary, with their icons and words
  [CLASSIC]: 39_450, // the same, for pages without modules
  ...Object.fromEntries(
    Object.entries({
      'apply-panel': 2_800, // a page's own form, limits, undoing, and the progress of an application
      'apply-tools': 1_150, // the deadline for a calendar, sharing
      // a list of postings that grows page by page, the search field, what actions do; 200 to end with each list in time;
      // 700 for rows that are stamped and filled in place: half the nodes of templates; 250 to keep what is shown when
      // postings are set again, and to lay rows out when they come into sight
      // 300 to skip to the results, say that a posting is gone, and for what was typed to find a filter; 400 to follow a
      // posting that is gone, with jobs like it in place of all, and to title the page
      // 150 of it for a data script that changes
      'board-controller': 13_950,
      // what is folded, with its styles: the sanitizer, further facts; 850 to bound all texts together, and to format them
      // when they are unfolded; 250 to draw the body when the page is idle, and for print
      'card-details': 5_400,
      'chunked-json': 800, // feeds of more than a million letters, a piece at a time
      'color-fallback': 1_550, // the colors of browsers that cannot calculate them in CSS, and tokens that they do not know
      // dates, durations, terms, pay and placeholders in the words of 17 languages: only for texts that are not exact;
      // 2,000 of it for times of the day, what stands before a deadline, ranges and bounds of durations, pay besides pay
      'coerce-outcome': 13_850,
      'base-pay': 550, // which amounts are no base pay
      // places in one text, with workplace types, "or", regions and placeholders in 17 languages: for other formats, and texts
      // of ours
      // 1,300 of it for large towns, two of which are two places: `Berlin/Munich`
      'coerce-places': 15_400,
      country: 1_750, // countries by code and by name in any language
      'debug-strip': 2_800, // what page authors see is wrong, with its place in the JSON
      'decode-text': 800, // charsets other than UTF-8
      'describe-form': 7_200, // what an input looks like that is not read
      'en.lazy': 1_500, // the English messages of the other chunks
      'fetch-retry': 780, // what follows a request that failed
      'fuzzy-words': 3_900, // misspelled words, with the library for them, and the words most like one
      'issue-messages': 3_450, // words for what is wrong, texts that were pasted included, and the nearest known key
      // JSON-LD for search engines, degrees in Google's words, what Google would miss, and what keeps it in the head
      'json-ld-script': 5_980,
      prerendered: 650, // what was in shadow roots before the script ran, and what the reader did in it
      'lazy-sources': 1_450, // which further reader an input needs, by the keys of each system
      csv: 7_300, // Papa Parse
      columns: 15_400, // what the columns of a table hold: 9,700 of it for the headings in 17 languages
      microdata: 1_900, // microdata and RDFa in pages
      'item-values': 1_100, // the values of an object by name
      'plain-list': 1_000, // lists of objects
      feed: 2_300, // RSS and Atom
      'job-xml': 1_100, // XML as job sites take it
      workday: 1_050, // 150 of it for the pages of a list
      bamboohr: 800,
      usajobs: 950,
      pinpoint: 1_050,
      oracle: 1_550, // two forms, and its pages
      rippling: 1_100,
      breezy: 900,
      gem: 750,
      comeet: 1_200, // what its API sends, and what is in its pages
      hibob: 800,
      manatal: 950,
      join: 1_350, // what its API sends, and what is in its pages
      dover: 950,
      eightfold: 1_000,
      'personio-json': 750,
      table: 3_200, // CSV, Markdown
      'place-key': 700, // which places are the same
      'plain-text-blocks': 1_100, // the structure of plain text, for the card and for search engines
      // readers of other formats, the APIs behind public pages, what lists state about their pages, what is wrong with XML
      // 100 for the data in our own elements, 300 of it to load the readers of further sources, 600 for the entities of HTML in XML; 100 for what the readers of
      // one more system share, and the systems that others know
      'parse-source': 24_550,
      'read-on': 2_100, // the further pages of a list, the board that a page shows
      'remote-search': 2_500, // a board that asks a search server
      'row-layout': 680, // a card as a row
      // what a row shows, its styles, and the terms that internships start in; 80 to find the terms of many postings fast
      'row-template': 3_150, // names in it vary with the other chunks
      'salary-conversion': 750, // from one unit of time to another
      'salary-equivalents-template': 1_700, // salary in other units, on request
      // the index of postings, their facets and sorts, for both kinds of search; 1,000 for starts by term, the least pay, and
      // links that were written by hand; 700 for the states and countries of towns that stand alone, and of Asia; 150 to tell
      // codes of states from those of countries
      sort: 5_950,
      'similar-jobs': 650, // jobs like one that is gone, by the words of its id
      // search, filters and sorting of a list, and the dialog of a posting; 1,500 of it to search words and signatures in
      // place of a normalized copy of each text, which takes a quarter of the memory; 4,700 to read queries with phrases and
      // joined words, for what postings state, for facets in groups with fields, and to help where nothing is found; 250 for the way to the apply link on a phone
      // 70 for words that are made of others; 350 for pay that words ask for, years after words, and spellings that find something
      'search-ui': 12_100,
      'start-calendar': 9_500, // the calendar: cally, 8,000 of it
      'start-window-fields': 2_200, // windows of days or months, long lists
      unclosed: 700, // elements without an end tag
      // what words of queries mean: synonyms and places in 17 languages; loaded with the first query; 850 for occupations in
      // Japanese, Korean and Chinese, in other forms, and for web and mobile development; 600 for the months by their names, with
      // which the first query takes 20 ms less than with those of the engine; 1,150 to read the least pay, in the words of 17
      // languages; 1,050 for quarters, ranges of years and lengths, continents, coasts and more short names
      vocabulary: 12_850,
      ...Object.fromEntries(languages.map((lang) => [lang, 3_500])),
    }).map(([name, ceiling]) => [chunkOf(name), ceiling]),
  ),
};
const bundles = Object.keys(CEILINGS);

/** What the readers of further sources share. */
const LAZY_SOURCE = ['base-pay', 'coerce-places', 'country', 'parse-source', 'place-key', 'columns'];

/** What the reader of one system needs. */
const SYSTEM = LAZY_SOURCE.filter((name) => name !== 'columns');

/** The chunks that need others. */
const MAY_IMPORT = {
  'coerce-places': ['country', 'place-key'],
  'coerce-outcome': ['coerce-places', 'country', 'place-key'],
  'board-controller': ['row-template'],
  'card-details': ['plain-text-blocks'],
  'chunked-json': ['board-controller', 'row-template'],
  'json-ld-script': ['base-pay', 'country', 'plain-text-blocks'],
  'parse-source': ['base-pay', 'coerce-places'],
  'describe-form': ['base-pay', 'coerce-places', 'country', 'issue-messages', 'parse-source', 'place-key'],
  'read-on': ['base-pay', 'coerce-places', 'country', 'parse-source', 'place-key'],
  'lazy-sources': ['parse-source'],
  columns: ['coerce-places', 'parse-source'],
  table: [...LAZY_SOURCE, 'csv', 'lazy-sources'],
  microdata: ['base-pay', 'coerce-places', 'country', 'lazy-sources', 'parse-source', 'place-key'],
  'item-values': ['columns', 'parse-source'],
  'plain-list': [...LAZY_SOURCE, 'item-values'],
  feed: [...LAZY_SOURCE, 'item-values'],
  'job-xml': [...LAZY_SOURCE, 'item-values'],
  workday: SYSTEM,
  bamboohr: SYSTEM,
  usajobs: SYSTEM,
  pinpoint: SYSTEM,
  oracle: SYSTEM,
  rippling: SYSTEM,
  breezy: SYSTEM,
  gem: SYSTEM,
  comeet: SYSTEM,
  hibob: SYSTEM,
  manatal: SYSTEM,
  join: SYSTEM,
  dover: SYSTEM,
  eightfold: SYSTEM,
  'personio-json': SYSTEM,
  'row-layout': ['row-template'],
  'salary-equivalents-template': ['salary-conversion'],
  'remote-search': ['board-controller', 'row-template', 'place-key', 'salary-conversion', 'sort'],
  'similar-jobs': ['board-controller', 'row-template', 'place-key', 'salary-conversion', 'sort'],
  sort: ['place-key', 'row-template', 'salary-conversion'],
  'search-ui': ['board-controller', 'row-template', 'place-key', 'salary-conversion', 'sort'],
  'start-calendar': ['start-window-fields'],
  vocabulary: ['place-key', 'row-template', 'salary-conversion', 'sort'],
};

test('every script has a ceiling, and stays below it', () => {
  const built = readdirSync(dist).filter((file) => file.endsWith('.min.js'));
  assert.deepEqual(built.sort(), bundles.toSorted());
  for (const [file, ceiling] of Object.entries(CEILINGS)) {
    const size = brotliCompressSync(read(file)).length;
    assert.ok(size <= ceiling, `${file} is ${size} B, ${size - ceiling} B too much`);
  }
});

test('a script imports only the chunks that it needs, and never the main script', () => {
  for (const file of bundles) {
    const imported = [...read(file).matchAll(/\b(?:import|from)"\.\/([^"]+)"/g)].map(([, path]) => path);
    const [name] = /(?<=^job-posting\.).+(?=\.min\.js$)/.exec(file) ?? [];
    assert.deepEqual(imported.sort(), (MAY_IMPORT[name] ?? []).map(chunkOf).sort(), file);
    // a page that asks for it as `job-posting.min.js?v=2` would run it twice
    assert.ok(!read(file).includes(ENTRY), file);
  }
});

/** The chunks that a script loads on demand. */
const loadedBy = (file) => [...read(file).matchAll(/import\((?:\w+\()?"\.\/([^"]+)"/g)].map(([, path]) => path);

test('every chunk is loaded by a script, and every script loads chunks that are there', () => {
  assert.deepEqual(loadedBy(CLASSIC), loadedBy(ENTRY));
  const loaded = new Set([...bundles.flatMap(loadedBy), ...Object.values(MAY_IMPORT).flat().map(chunkOf)]);
  assert.deepEqual([...loaded].sort(), bundles.filter((file) => file !== ENTRY && file !== CLASSIC).sort());
});

test('every language of the package is a chunk, whatever its tag', async () => {
  for (const lang of languages)
    assert.match(read(ENTRY), new RegExp(`import\\(\\w+\\("\\./${chunkOf(lang)}"\\)\\)`), lang);
  const filipino = {
    name: 'filipino',
    resolveId: (id) => (id.endsWith('/fil.js') ? `${root}dist/messages/locales/fil.js` : null),
    load: (id) =>
      id.endsWith('/fil.js')
        ? `export { defineMessages } from '../translate.js'; export const messages = { apply: 'Mag-apply' };`
        : null,
    transform: (code, id) =>
      id.endsWith('/locales.js') ? code.replace('de: ()', "fil: () => import('./locales/fil.js'), de: ()") : null,
  };
  const plugins = config.plugins.filter(({ name }) => name !== 'terser' && name !== 'minify-templates');
  const bundle = await rollup({ ...config, plugins: [filipino, ...plugins] });
  const { output } = await bundle.generate(config.output);
  const built = new Map(output.map(({ fileName, code }) => [fileName, code]));
  assert.match(built.get(chunkOf('fil')), /Mag-apply/);
  assert.match(built.get(chunkOf('fil')), /export\s*\{[^}]*defineMessages/); // also what it takes of the main script
  assert.match(built.get(ENTRY), /fil: \(\) => import\(partUrl\('\.\/job-posting\.fil\.min\.js'\)\)/);
});

test('the chunks of one build, and no other, know its main script', () => {
  const builds = bundles.map((file) => /Symbol\.for\("job-posting-elements (\w{12})"\)/.exec(read(file))?.[1]);
  assert.ok(builds[0]);
  assert.deepEqual([...new Set(builds)], [builds[0]]);
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
  assert.match(read(ENTRY), /trustedTypes\.createPolicy\("job-posting#lit"/); // and not Lit's own name
  const figure = `0 sinks in ${bundles.length} scripts but the innerHTML of Lit's templates`;
  recordMetric('S8', figure, { engine: 'Node', test: import.meta.url });
});

test('zod is not on the page', () => {
  for (const file of bundles) assert.doesNotMatch(read(file), /zod/i);
});

test('what acts when it is imported is named for bundlers, so that they keep it', () => {
  const { sideEffects } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const named = sideEffects.map((pattern) => new RegExp(`^./dist/${pattern.slice(7).replace('*', '[^/]+')}$`));
  const modules = readdirSync(dist, { recursive: true }).filter(
    (file) => file.endsWith('.js') && !/^cli|^builder|fuzzy/.test(file), // the builder is not published
  );
  for (const file of modules) {
    const acts = parseAst(read(file)).body.some(
      ({ type, expression, directive }) =>
        type === 'ExpressionStatement' && !directive && expression.type !== 'AssignmentExpression',
    );
    if (acts)
      assert.ok(
        named.some((pattern) => pattern.test(`./dist/${file}`)),
        file,
      );
  }
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

test('a page with one element downloads at its start no parser of fields that the element has not', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "import 'job-posting-elements/define/job-salary-badge';", resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    logLevel: 'error',
    conditions: ['production'],
  });
  const started = new Set(['out/stdin.js']);
  for (const path of started)
    for (const { kind, path: imported } of metafile.outputs[path].imports)
      if (kind === 'import-statement') started.add(imported);
  const codes = outputFiles.filter(({ path }) => started.has(path.slice(path.indexOf('out/')))).map(({ text }) => text);
  assert.equal(codes.length, started.size);
  assert.doesNotMatch(codes.join(), /MONDAY TUESDAY/);
  // docs/performance.md says what each part of it is for
  const size = codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
  assert.ok(size <= 21_650, `${size} B`);
});

test('a build of one file can leave out all languages but English', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "import 'job-posting-elements/define';", resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    define: { __JOB_POSTING_LANGUAGES__: 'false' },
  });
  assert.doesNotMatch(outputFiles[0].text, /Bewerben|messages\/locales\//);
  assert.match(outputFiles[0].text, /Apply/);
});

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
