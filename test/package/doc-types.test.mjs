// The code in README.md and docs/ is right for TypeScript, zod, ajv and VS Code, as readers paste it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { JobPostingInputSchema } from 'job-posting-elements/schema';
import * as z from 'zod/mini';

// its module for import has no file names with endings, which Node needs
const { getLanguageService, TextDocument } = createRequire(import.meta.url)('vscode-json-languageservice');

const root = new URL('../../', import.meta.url).pathname;
const read = (file) => readFileSync(join(root, file), 'utf8');
const PAGES = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const samplesIn = (...languages) =>
  PAGES.flatMap((page) =>
    [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
      .filter(([, language]) => languages.includes(language))
      .map(([, language, code]) => ({ page, language, code })),
  );

/** What the text around a sample has introduced. */
const INTRODUCED = `import type { JobApplyButtonElement, JobBoardElement, JobPosting, JobPostingElement } from 'job-posting-elements';
declare global {
  const card: JobPostingElement;
  const board: JobBoardElement;
  const button: JobApplyButtonElement;
  const posting: JobPosting;
  const text: string;
  const analytics: { track(name: string, data: object): void };
  const openDialog: (posting: JobPosting | null) => Promise<void>;
  const defineEventHandler: (handler: () => unknown) => unknown; // Nuxt introduces it itself
}
`;

/** What the project has not installed. examples/stacks compiles Angular. */
const NOT_INSTALLED = ['@angular/core', '@angular/forms', '@vitejs/plugin-vue']
  .map((name) => `declare module '${name}';\n`)
  .join('');

/** What TypeScript says of modules, by their names. */
const typeErrors = (modules) => {
  const folder = mkdtempSync(join(root, 'test/package/types-'));
  try {
    const files = Object.entries({
      'introduced.ts': INTRODUCED,
      'not-installed.d.ts': NOT_INSTALLED,
      ...modules,
    }).map(([name, code]) => {
      writeFileSync(join(folder, name), code);
      return join(folder, name);
    });
    const options = ['--noEmit', '--strict', '--noImplicitAny', 'false', '--target', 'es2022', '--ignoreConfig'];
    const more = ['--module', 'nodenext', '--moduleDetection', 'force', '--skipLibCheck', '--types', 'node'];
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [...options, ...more, ...files], {
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => /error/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('every sample of JavaScript and TypeScript compiles', () => {
  const modules = samplesIn('js', 'ts').map(({ page, code }, index) => [
    `${page.replace(/\W/g, '-')}-${index}.ts`,
    // what a sample imports or declares itself is not introduced
    `${code}\nexport {};\n`,
  ]);
  assert.ok(modules.length > 10);
  assert.deepEqual(typeErrors(Object.fromEntries(modules)), []);
});

const schema = JSON.parse(read('dist/schema.json'));
const isInput = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

/** What an editor marks in a file. */
const editorMarks = async (text) => {
  const service = getLanguageService({});
  service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*'], schema }] });
  const document = TextDocument.create('file:///posting.json', 'json', 1, text);
  return (await service.doValidation(document, service.parseJSONDocument(document))).map(({ message }) => message);
};

/** The postings in samples: a sample itself, the items of a list, and those that a search server answers. */
const postings = samplesIn('json').flatMap(({ page, code }) => {
  const value = JSON.parse(code);
  return [value.postings ?? value]
    .flat()
    .filter((one) => one.title)
    .map((posting) => ({ page, posting }));
});

test('every posting in a sample is one for TypeScript, zod, ajv and VS Code', async () => {
  assert.ok(postings.length > 2);
  for (const { page, posting } of postings) {
    const text = JSON.stringify(posting);
    assert.ok(z.safeParse(JobPostingInputSchema, posting).success, `${page}: ${text}`);
    assert.ok(isInput(posting), `${page}: ${JSON.stringify(isInput.errors)}`);
    assert.deepEqual(await editorMarks(text), [], `${page}: ${text}`);
  }
  const lines = postings.map(
    ({ posting }, index) => `export const posting${index}: JobPostingInput = ${JSON.stringify(posting)};`,
  );
  const module = ["import type { JobPostingInput } from 'job-posting-elements';", ...lines].join('\n');
  assert.deepEqual(typeErrors({ 'postings.ts': module }), []);
});
