// The code in README.md and docs/ that is neither TypeScript nor JSON: each block is compiled, or run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { execPath } from 'node:process';
import test, { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse as parseCss, walk } from 'css-tree';
import { transformSync } from 'esbuild';
import { parseFragment } from 'parse5';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, compileTemplate, parse as parseVue } from 'vue/compiler-sfc';
import { findChrome } from '../support/find-browsers.mjs';
import { launchChromium } from '../support/engines.mjs';
import { startPageServer } from '../support/page-server.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs', root))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
/** `{ language, code, page }` of every block. */
const samples = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)].map(([, indent, language, code]) => ({
    page,
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })),
);
const samplesIn = (...languages) => samples.filter(({ language }) => languages.includes(language));

const elements = JSON.parse(read('dist/custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const named = (tag, list) => new Set(elements.find(({ tagName }) => tagName === tag)[list].map(({ name }) => name));

test('the language of every block is one that is tested', () => {
  // js, ts and json are tested by doc-types.test.mjs and docs.test.mjs
  const TESTED = new Set(['js', 'ts', 'json', 'css', 'html', 'jsx', 'vue', 'svelte', 'astro', 'sh']);
  for (const { page, language } of samples) assert.ok(TESTED.has(language), `${page}: ${language}`);
});

test('samples of CSS are well-formed, and name tokens, parts and states that there are', () => {
  const tokens = new Set(elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
  const fields = new Set(Object.keys(JSON.parse(read('dist/output-schema.json')).properties));
  for (const { page, code } of samplesIn('css')) {
    const tree = parseCss(code, { onParseError: ({ message }) => assert.fail(`${page}: ${message}\n${code}`) });
    walk(tree, (node) => {
      if (node.type === 'Declaration' && node.property.startsWith('--job-'))
        assert.ok(tokens.has(node.property), `${page}: ${node.property}`);
    });
    for (const [, tag, kind, name] of code.matchAll(
      /(job-[\w-]+)(?::is\(|:not\([^)]*\)|,|\s)*:{1,2}(part|state)\((\w+)\)/g,
    )) {
      const known = kind === 'state' ? named(tag, 'cssStates') : named(tag, 'cssParts');
      const [, own] = name.split('__');
      assert.ok(
        known.has(name) || fields.has(name) || (own && known.has(name.split('__')[0])),
        `${page}: ${tag} ${name}`,
      );
    }
  }
});

test('samples of JSX, Vue, Svelte and Astro compile', () => {
  for (const { page, code } of samplesIn('jsx'))
    assert.ok(transformSync(code, { loader: 'jsx', jsx: 'automatic' }).code, page);
  for (const { page, code } of samplesIn('vue')) {
    const { descriptor, errors } = parseVue(code);
    assert.deepEqual(errors, [], page);
    const { bindings } = compileScript(descriptor, { id: page });
    const { errors: faults } = compileTemplate({
      id: page,
      filename: page,
      source: descriptor.template.content,
      compilerOptions: { bindingMetadata: bindings },
    });
    assert.deepEqual(faults, [], page);
  }
  for (const { page, code } of samplesIn('astro')) {
    for (const [, expression] of code.matchAll(/=\{([^}]+)\}/g))
      assert.ok(transformSync(`void (${expression})`).code, `${page}: ${expression}`);
  }
  for (const { page, code } of samplesIn('svelte')) assert.ok(compileSvelte(code, { filename: page }).js, page);
});

/** What a command says of itself. */
const helpOf = (command) =>
  spawnSync(execPath, [fileURLToPath(new URL('dist/cli.cjs', root)), command, '--help'], { encoding: 'utf8' }).stdout;

test('commands are those that there are, with options that they take', () => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const { page, code } of samplesIn('sh')) {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
    assert.equal(status, 0, `${page}: ${stderr}`);
    for (const [, name] of code.matchAll(/npm run ([\w:]+)/g)) assert.ok(name in scripts, `${page}: ${name}`);
    for (const [, command, rest] of code.matchAll(/npx job-posting-elements (\w+)(.*)/g)) {
      const help = helpOf(command);
      assert.match(help, new RegExp(`^Usage: job-posting-elements ${command}\\b`, 'm'), `${page}: ${command}`);
      for (const [option] of rest.matchAll(/--[\w-]+/g))
        assert.ok(help.includes(option), `${page}: ${command} ${option}`);
    }
  }
});

test('samples of HTML are well-formed', () => {
  for (const { page, code } of samplesIn('html')) {
    parseFragment(code, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code: fault }) => assert.fail(`${page}: ${fault}\n${code}`),
    });
  }
});

/** The library from here, data of the README for every address, and no request to another site. */
const runnable = (code) =>
  code
    .replaceAll(/<script[^>]*src="[^"]*"[^>]*><\/script>/g, '')
    .replaceAll(/(<job-board[^>]* src)="[^"]*"/g, '$1="/jobs.json"')
    .replaceAll(/(<job-posting[^>]* src)="[^"]*"/g, '$1="/posting.json"')
    .replaceAll(/ search="[^"]*"/g, ' src="/jobs.json"');

describe('samples of HTML, in Chromium', { skip: !findChrome() }, () => {
  const [, posting] = /```json\n([\s\S]*?)```/.exec(read('README.md'));
  let server;
  let browser;
  const errors = [];
  before(async () => {
    server = await startPageServer({ '/posting.json': { body: posting }, '/jobs.json': { body: `[${posting}]` } });
    browser = await launchChromium();
    browser.page.on('pageerror', ({ message }) => errors.push(message));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const { page, code } of samplesIn('html').filter(
    (sample) => sample.code.includes('<job-') && !sample.code.includes('…'),
  )) {
    it(`${page}: ${code
      .split('\n')
      .find((line) => line.includes('<job-'))
      .trim()}`, async () => {
      errors.length = 0;
      server.routes['/sample'] = {
        body: `<!doctype html><html lang="en" debug="off"><title>Sample</title><script type="module" src="/dist/job-posting.min.js"></script><body>${runnable(code)}`,
      };
      await browser.open(`${server.origin}/sample`);
      const shown = await browser.evaluate(async () => {
        await customElements.whenDefined('job-posting');
        const all = [...document.querySelectorAll('job-posting, job-board')];
        const data = await Promise.all(all.map(({ ready }) => ready));
        const others = [...document.querySelectorAll('job-salary-badge, job-start-date-picker, job-apply-button')];
        await Promise.all(others.map(({ updateComplete }) => updateComplete));
        return { isRead: data.every(Boolean), isThere: [...all, ...others].every(({ shadowRoot }) => shadowRoot) };
      });
      // an element that is bound to a card outside of the sample has no data
      assert.deepEqual(shown, { isRead: true, isThere: true });
      assert.deepEqual(errors, []);
    });
  }
});
