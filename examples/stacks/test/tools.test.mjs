// What tools make of the package: resolution of types, the manifest, completion in editors, builds of one element.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../node_modules/job-posting-elements/', import.meta.url));
const readJson = (file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));

test('types are found in every way that TypeScript resolves modules', async () => {
  const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core');
  const target = mkdtempSync(join(tmpdir(), 'job-posting-elements-'));
  const args = ['pack', folder, '--json', '--ignore-scripts', '--pack-destination', target];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(join(target, filename))));
  rmSync(target, { recursive: true });
  // a package of modules alone: CommonJS imports it, or requires it in Node 20.19 and later
  assert.deepEqual(
    problems.filter(({ kind }) => kind !== 'CJSResolvesToESM'),
    [],
  );
});

test('the validator of manifests finds no error and no warning', async () => {
  const { failures, validateCem } = await import('@wc-toolkit/cem-validator');
  const options = { packageJsonPath: `${folder}package.json`, cemFileName: 'dist/custom-elements.json' };
  await validateCem(readJson('dist/custom-elements.json'), options);
  assert.deepEqual(failures, []);
});

test('VS Code completes tags, attributes and choices', () => {
  const { getLanguageService, newHTMLDataProvider, TextDocument } = require('vscode-html-languageservice');
  const data = newHTMLDataProvider('job-posting-elements', readJson('dist/vscode.html-custom-data.json'));
  const service = getLanguageService({ customDataProviders: [data] });
  const labels = (marked) => {
    const document = TextDocument.create('file:///page.html', 'html', 1, marked.replace('|', ''));
    const position = document.positionAt(marked.indexOf('|'));
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items.map(({ label }) => label);
  };
  assert.ok(labels('<job|').includes('job-posting'));
  assert.ok(labels('<job-board |></job-board>').includes('group-by'));
  assert.deepEqual(labels('<job-posting layout="|"></job-posting>'), ['card', 'full', 'row']);
  assert.ok(labels('<job-posting source="|"></job-posting>').includes('greenhouse'));
});

const bundle = (options) =>
  build({
    stdin: { contents: "import 'job-posting-elements/define/job-salary-badge';", resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    ...options,
  });

test('one element leaves out the others, and a build of one file can leave out languages', async () => {
  const { outputFiles } = await bundle({ format: 'esm', splitting: true });
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
  assert.doesNotMatch(entry, /job-start-date-picker|ZodMini/);
  const [all, english] = await Promise.all(
    ['true', 'false'].map((languages) => bundle({ format: 'iife', define: { __JOB_POSTING_LANGUAGES__: languages } })),
  );
  assert.match(all.outputFiles[0].text, /Bewerben/);
  assert.doesNotMatch(english.outputFiles[0].text, /Bewerben/);
});
