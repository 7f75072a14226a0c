// The manifest, and what is made from it: types of frameworks, data for editors, llms.txt.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { FACET_NAMES } from '../../dist/model/board/facets.js';
import { SOURCES } from 'job-posting-elements/sources';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const readJson = (path) => JSON.parse(read(path));
const manifest = readJson('dist/custom-elements.json');
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({ tagName }) => tagName);
const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);
const attributeOf = (tag, attribute) => elementOf(tag).attributes.find(({ name }) => name === attribute);
const sorted = (words) => words.toSorted((one, other) => one.localeCompare(other, 'en'));
const wordsOf = ({ type }) => sorted([...type.text.matchAll(/'([\w-]+)'/g)].map(([, word]) => word));
const names = (list) => list.map(({ name }) => name);

test('every path of the manifest is a file of the package, and every export is declared there', async () => {
  for (const { path, exports } of manifest.modules) {
    assert.match(path, /^dist\//);
    assert.ok(existsSync(new URL(path, root)), path);
    const module = await import(new URL(path, root));
    for (const { kind, name, declaration } of exports) {
      assert.equal(declaration.module, 'dist/index.js');
      const isClass = names(declarations).includes(declaration.name);
      // what is no class is a type
      if (kind === 'js' && isClass) assert.ok(name in module, `${path}: ${name}`);
      else if (kind === 'js') assert.match(read('dist/index.d.ts'), new RegExp(`\\b${name}\\b`));
    }
  }
});

test('each element has the module that defines it', () => {
  for (const { tagName, name } of elements) {
    const [definition, ...others] = manifest.modules.filter(({ exports }) =>
      exports.some((one) => one.kind === 'custom-element-definition' && one.name === tagName),
    );
    assert.equal(definition.path, `dist/define/${tagName}.js`);
    assert.equal(others.length, 0);
    assert.equal(definition.exports.find((one) => one.kind === 'js').name, name);
  }
});

test('each element says since when it is there, and where it is documented: in the manifest and in editors', () => {
  const { name: packageName, version } = readJson('package.json');
  const page = read('docs/elements.md');
  const { tags } = readJson('dist/vscode.html-custom-data.json');
  const webTypes = readJson('dist/web-types.json').contributions.html.elements;
  for (const { tagName, documentation, since } of elements) {
    assert.match(since, /^\d+\.\d+\.\d+$/, tagName);
    assert.equal(documentation, `https://unpkg.com/${packageName}@${version}/docs/elements.md#${tagName}`);
    assert.ok(page.includes(`\n### \`<${tagName}>\`\n`), 'the heading of that anchor');
    const { references, description } = tags.find(({ name }) => name === tagName);
    assert.equal(references[0].url, documentation);
    assert.ok(description.value.endsWith(`Since ${since}.`), description.value);
    const element = webTypes.find(({ name }) => name === tagName);
    assert.deepEqual([element['doc-url'], element.since], [documentation, since]);
  }
});

test('members are public, described, and of types that need no source', () => {
  for (const { name: owner, members } of declarations) {
    for (const member of members) {
      const where = `${owner}.${member.name}`;
      assert.doesNotMatch(member.name, /^(#|_)|^(own|show)Issues$|^internals$|^clock$/, where);
      assert.equal(member.privacy, undefined, where);
      assert.ok(member.description, `${where} is described`);
      const text = (member.kind === 'method' ? member.return.type : member.type).text;
      assert.doesNotMatch(text, /\b(?:Layout|SourceName|FacetName|Board(?:Layout|Detail)|InitialSort)\b/, where);
      assert.ok(text, where);
    }
  }
});

test('attributes are described, and of the types that HTML knows; choices are words', () => {
  for (const { tagName, attributes, members } of elements) {
    for (const { name, type, description, fieldName } of attributes) {
      assert.match(type.text, /^(?:string|number|boolean|(?:boolean \| )?'[\w-]+'(?: \| '[\w-]+')*)$/, name);
      assert.ok(description, `<${tagName} ${name}>`);
      if (fieldName)
        assert.ok(
          members.some((member) => member.name === fieldName && member.default),
          fieldName,
        );
    }
  }
  assert.deepEqual(wordsOf(attributeOf('job-posting', 'layout')), ['card', 'full', 'row']);
  assert.deepEqual(wordsOf(attributeOf('job-board', 'layout')), ['cards', 'rows']);
  assert.deepEqual(wordsOf(attributeOf('job-board', 'detail')), ['dialog', 'disclosure', 'link']);
  assert.deepEqual(wordsOf(attributeOf('job-board', 'sort')), ['deadline', 'newest', 'pay', 'start']);
  assert.deepEqual(wordsOf(attributeOf('job-board', 'group-by')), sorted(FACET_NAMES));
  for (const tag of ['job-posting', 'job-board'])
    assert.deepEqual(wordsOf(attributeOf(tag, 'source')), sorted(SOURCES));
  assert.deepEqual(
    [attributeOf('job-posting', 'layout').default, attributeOf('job-board', 'sort').default],
    ['card', 'newest'],
  );
  assert.equal(attributeOf('job-board', 'page-size').default, '50');
});

test('events are of the classes of the library, or of the platform', () => {
  for (const { events } of elements) {
    for (const { name, type, description } of events) {
      assert.ok(description, name);
      if (name.startsWith('job-')) assert.deepEqual(type.references[0].module, 'dist/index.js');
      else assert.equal(type.text, 'Event');
    }
  }
});

test('VS Code offers every tag, attribute and choice, tokens, parts and states', () => {
  const { tags } = readJson('dist/vscode.html-custom-data.json');
  for (const { tagName, attributes } of elements) {
    const tag = tags.find(({ name }) => name === tagName);
    assert.deepEqual(
      tag.attributes.map(({ name }) => name),
      attributes.map(({ name }) => name),
    );
  }
  const [card] = tags;
  const attribute = (wanted) => card.attributes.find(({ name }) => name === wanted);
  assert.deepEqual(
    attribute('layout').values.map(({ name }) => name),
    ['card', 'full', 'row'],
  );
  assert.equal(attribute('structured-data').valueSet, 'v');
  const css = readJson('dist/vscode.css-custom-data.json');
  assert.ok(names(css.properties).includes('--job-accent'));
  assert.ok(names(css.pseudoElements).includes('::part(title)'));
  assert.ok(names(css.pseudoClasses).includes(':state(expired)'));
});

test('JetBrains finds the same by the field of the package', () => {
  const { 'web-types': path, name, version } = readJson('package.json');
  const data = readJson(path);
  assert.deepEqual([data.name, data.version], [name, version]);
  const tags = data.contributions.html.elements;
  assert.deepEqual(
    tags.map((tag) => tag.name),
    elements
      .map(({ tagName }) => tagName)
      .sort((a, b) => (a === 'job-posting' ? -1 : b === 'job-posting' ? 1 : a < b ? -1 : 1)),
  );
  const { value } = tags[0].attributes.find((attribute) => attribute.name === 'layout');
  assert.deepEqual(value, { type: "'card' | 'full' | 'row'", default: 'card' });
});

test('llms.txt names every element, attribute, event, token and field', () => {
  const text = read('dist/llms.txt');
  for (const { tagName, attributes, events, cssProperties = [] } of elements) {
    assert.ok(text.includes(`### <${tagName}>`), tagName);
    for (const { name } of [...attributes, ...events, ...cssProperties]) assert.ok(text.includes(`\`${name}\``), name);
  }
  for (const field of Object.keys(readJson('dist/output-schema.json').properties))
    assert.ok(text.includes(`\`${field}\``), field);
  for (const [, page] of text.matchAll(/\/docs\/([\w-]+\.md)\)/g))
    assert.ok(existsSync(new URL(`docs/${page}`, root)), page);
});
