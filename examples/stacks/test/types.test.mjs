// The types, by the compiler of each framework, with the declarations of the package checked as well.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('types', import.meta.url));

const run = (command, ...args) => {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, text: `${stdout}${stderr}` };
};

const passes = ({ status, text }) => assert.equal(status, 0, text);

test('tags and components of React, by tsc', () => passes(run('tsc', '-p', 'tsconfig.react.json')));
test('tags of Preact, by tsc', () => passes(run('tsc', '-p', 'tsconfig.preact.json')));
test('tags of Solid, by tsc', () => passes(run('tsc', '-p', 'tsconfig.solid.json')));
test('tags and components of Vue, by vue-tsc with strict templates', () =>
  passes(run('vue-tsc', '-p', 'tsconfig.vue.json')));

test('tags of Svelte, by svelte-check', () => {
  passes(run('svelte-check', '--tsconfig', './tsconfig.svelte.json', '--threshold', 'warning'));
});

test('svelte-check refuses wrong values and fields', () => {
  const { status, text } = run('svelte-check', '--tsconfig', './tsconfig.svelte-wrong.json', '--output', 'machine');
  assert.equal(status, 1);
  const errors = text.split('\n').filter((line) => / ERROR /.test(line));
  assert.equal(errors.length, 4, text);
  for (const word of ['rows', 'salary', 'titel', 'detail'])
    assert.ok(
      errors.some((line) => line.includes(word)),
      word,
    );
});

test('templates of Angular with the schema of custom elements, by ngc with strict templates', () => {
  passes(run('ngc', '-p', 'tsconfig.angular.json'));
  rmSync(new URL('out', import.meta.url), { recursive: true, force: true });
});

for (const [moduleResolution, module] of Object.entries({
  bundler: 'esnext',
  node16: 'node16',
  nodenext: 'nodenext',
  node10: 'commonjs',
})) {
  test(`the DOM, by tsc with moduleResolution ${moduleResolution}`, () => {
    const args = ['-p', 'tsconfig.dom.json', '--moduleResolution', moduleResolution, '--module', module];
    // by its old names, node10 has no syntax of modules, and zod has no types for it
    const old = moduleResolution === 'node10' ? ['--verbatimModuleSyntax', 'false', '--skipLibCheck'] : [];
    passes(run('tsc', ...args, ...old));
  });
}

test('importing a definition or a script is enough to type events and tags', () => {
  for (const name of ['define', 'card', 'button', 'script', 'classic'])
    passes(run('tsc', '-p', `only/tsconfig.${name}.json`));
});
