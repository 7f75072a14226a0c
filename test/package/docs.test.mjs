// README.md and docs/: generated tables are fresh and whole, samples are right, links lead somewhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { execPath } from 'node:process';
import test from 'node:test';
import { transformSync } from 'esbuild';
import { parsePosting } from 'job-posting-elements/schema';
import { SOURCES } from 'job-posting-elements/sources';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const PAGES = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync(new URL('docs', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** `[language, code, page]` of every code block. */
const samples = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, code]) => [language, code, page]),
);
const samplesIn = (wanted) => samples.filter(([language]) => language === wanted);
/** A text of a page without Markdown's escapes; a text of the code on one line. */
const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('\\|', '|');
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
const rowsOf = (text) => text.split('\n').filter((line) => /^\| (?!---)/.test(line));

test('the generated tables are fresh', () => {
  const { status, stderr } = spawnSync(execPath, ['docs/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('every field of every object in the JSON Schema, those of unions too, has its row with form and description', () => {
  const rows = rowsOf(plain(read('docs/posting-format.md')));
  const visit = ({ properties = {}, items, anyOf = [] }, path) => {
    for (const [key, property] of Object.entries(properties)) {
      const where = `${path}.${key}`;
      assert.ok(property.description, `${where} has a description`);
      assert.ok(property.type ?? property.anyOf, `${where} has a type`);
      const row = rows.find(
        (line) => line.startsWith(`| \`${key}\``) && line.includes(` | ${oneLine(property.description)} `),
      );
      assert.ok(row, `${where}: ${property.description}`);
      visit(property, where);
    }
    if (items) visit(items, path);
    for (const member of anyOf) visit(member, path);
  };
  visit(JSON.parse(read('dist/output-schema.json')), 'posting');
});

const keysOf = (table) => [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);

test('each form of a start date is a table of its own, with its own comments', () => {
  const [, section] = /^### `startDates`\n([\s\S]*?)^### /m.exec(read('docs/posting-format.md'));
  const tables = section.split(/\n\n(?=\|)/).slice(1);
  const shared = ['label', 'available', 'note'];
  assert.deepEqual(
    tables.map(keysOf).sort((a, b) => String(a).localeCompare(String(b), 'en')),
    [
      ['earliest', 'latest', 'byDay', ...shared],
      ['season', 'year', ...shared],
      ['start', 'end', 'part', ...shared],
    ],
  );
  const row = rowsOf(read('docs/posting-format.md')).find((line) => line.startsWith('| `startDates`'));
  assert.match(row, /`IMMEDIATE` `FLEXIBLE`/);
});

test('descriptions of elements are whole', () => {
  const text = plain(read('docs/elements.md'));
  for (const { tagName, description } of elements) {
    const [whole] = description.split('```');
    assert.ok(text.includes(oneLine(whole)), `<${tagName}>: ${whole}`);
  }
});

test('every cell that describes something is a whole sentence', () => {
  for (const path of PAGES.filter((name) => /: generated -->/.test(read(name)))) {
    const blocks = read(path).matchAll(
      /<!-- (?!measurements|languages|sources|source-fields)[\w-]+: generated -->([\s\S]*?)<!-- \/[\w-]+ -->/g,
    );
    for (const [, block] of blocks) {
      for (const row of rowsOf(block).filter(
        (line) => !/ (?:Description|Fix|Constant|Headings, for example) \|$/.test(line),
      )) {
        const last = row
          .split(/(?<!\\)\|/)
          .at(-2)
          .trim();
        assert.match(last, /[.…]$/, `${path}: ${row}`);
      }
    }
  }
});

test('README fits in one sitting', () => {
  assert.ok(readme.split('\n').length <= 250, `${readme.split('\n').length} lines`);
  for (const { tagName } of elements) assert.ok(readme.includes(`<${tagName}>`), tagName);
});

test('the first screen is a sentence, the snippet and a picture that is there, described and small', () => {
  const [, words, image] = /!\[([^\]]+)\]\(([^)]+)\)/.exec(readme.split('\n').slice(0, 20).join('\n'));
  assert.ok(words.length > 20);
  assert.ok(statSync(new URL(image, root)).size < 60_000);
});

test('every source has its row, and its name in the README', () => {
  const rows = rowsOf(read('docs/sources.md'));
  for (const name of SOURCES) {
    const [, title] =
      rows
        .map((row) => row.split(' | '))
        .find(([, key]) => key === `\`${name}\``)?.[0]
        .split('| ') ?? [];
    assert.ok(title, `${name} in docs/sources.md`);
    if (name !== 'posting') assert.ok(readme.includes(title), `${title} in README.md`);
  }
});

test('every language has its name in the README', async () => {
  const { LOCALE_LOADERS } = await import(new URL('dist/messages/locales.js', root));
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const tag of Object.keys(LOCALE_LOADERS)) {
    const name = names.of(new Intl.Locale(tag).language);
    assert.ok(readme.includes(name), name);
  }
});

test('the example posting has no problem', () => {
  const [, json] = /```json\n([\s\S]*?)```/.exec(readme);
  assert.deepEqual(parsePosting(json).problems, []);
});

test('postings in other samples have no problem', () => {
  for (const [, code, path] of samplesIn('json')) {
    const value = JSON.parse(code);
    for (const posting of value.postings ?? [value].filter(({ title }) => title)) {
      const errors = parsePosting(posting).problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], `${path}: ${code}`);
    }
  }
});

test('samples of code can be parsed, and import what there is', async () => {
  for (const [language, code, path] of [...samplesIn('js'), ...samplesIn('ts')]) {
    try {
      transformSync(code, { loader: language, format: 'esm' });
    } catch (error) {
      assert.fail(`${path}: ${error.message}\n${code}`);
    }
    for (const [, names, module] of code.matchAll(/^import \{([^}]+)\} from '(job-posting-elements[^']*)'/gm)) {
      const exports = await import(module);
      for (const name of names.split(',').map((text) => text.trim().split(' as ')[0])) {
        assert.ok(name in exports, `${path}: ${module} has no ${name}`);
      }
    }
  }
});

test('samples of HTML use attributes and slots that there are', () => {
  const GLOBAL = new Set(['id', 'class', 'slot', 'lang', 'dir', 'hidden', 'style']);
  for (const [, code, path] of samplesIn('html')) {
    for (const [, tag, attributes] of code.matchAll(/<(job-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)) {
      const element = elements.find(({ tagName }) => tagName === tag);
      assert.ok(element, `${path}: <${tag}>`);
      const known = new Set(element.attributes.map(({ name }) => name));
      for (const [, name] of attributes.replaceAll(/="[^"]*"/g, '').matchAll(/([\w-]+)/g)) {
        assert.ok(known.has(name) || GLOBAL.has(name), `${path}: <${tag} ${name}>`);
      }
    }
  }
});

/** As GitHub makes ids of headings. */
const anchorsOf = (text) =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

test('every problem has a section with its code as id, to which what page authors see leads', async () => {
  const { PROBLEM_CODES } = await import(new URL('dist/schema/issues/issue-messages.js', root));
  const anchors = anchorsOf(read('docs/troubleshooting.md'));
  for (const code of PROBLEM_CODES) assert.ok(anchors.includes(code), code);
  const { version, files } = JSON.parse(read('package.json'));
  assert.ok(files.includes('docs/*.md'));
  const strip = read('dist/job-posting.debug-strip.min.js');
  assert.match(strip, /https:\/\/unpkg\.com\/job-posting-elements@\$\{\w+\}\/docs\/troubleshooting\.md/, version);
});

test('links within the project lead to files and headings that are there', () => {
  for (const path of PAGES) {
    const text = read(path).replaceAll(/^```[\s\S]*?^```/gm, '');
    for (const [, href] of text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
      const [file, anchor] = href.split('#');
      const target = file ? new URL(file, new URL(path, root)) : new URL(path, root);
      assert.ok(existsSync(target), `${path}: ${href}`);
      if (anchor && target.pathname.endsWith('.md')) {
        assert.ok(anchorsOf(readFileSync(target, 'utf8')).includes(anchor), `${path}: ${href}`);
      }
    }
  }
});

test('files and npm scripts that are named are there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  // the changelog names what was there, too
  for (const path of PAGES.filter((name) => name !== 'CHANGELOG.md')) {
    const text = read(path);
    for (const [, file] of text.matchAll(/`((?:src|test|scripts|demo|bench|docs|examples)\/[\w./-]+)`/g)) {
      assert.ok(existsSync(new URL(file, root)), `${path}: ${file}`);
    }
    for (const [, name] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(name in scripts, `${path}: npm run ${name}`);
  }
});

test('the lazy parts in the architecture are those of the source', () => {
  const [, table] = /## Lazy parts\n([\s\S]*?)\n## /.exec(read('docs/ARCHITECTURE.md'));
  const named = [...table.matchAll(/^\| `([\w/.-]+)`/gm)].map(([, module]) => module);
  const src = new URL('src/', root);
  const loaded = readdirSync(src, { recursive: true })
    .filter((file) => file.endsWith('.ts') && file !== 'messages/locales.ts')
    .flatMap((file) =>
      [...readFileSync(new URL(file, src), 'utf8').matchAll(/(?<!typeof )import\('(.+)\.js'\)/g)].map(([, module]) =>
        new URL(module, new URL(file, src)).href.slice(src.href.length),
      ),
    )
    .filter((module) => existsSync(new URL(`${module}.ts`, src)));
  assert.deepEqual(new Set(loaded), new Set(named));
});
