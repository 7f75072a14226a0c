// src → dist: modules and types, the JSON Schema, the command, the scripts for pages with their hashes, the builder,
// the manifest, and what is made from it: types of frameworks, data for editors.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { exit } from 'node:process';

const root = new URL('..', import.meta.url);
const run = (line) => {
  const [name, ...args] = line.split(' ');
  const { status } = spawnSync(name, args, { cwd: root, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`The build stopped at: ${line}`);
  exit(status ?? 1);
};

rmSync(new URL('dist', root), { recursive: true, force: true });
run('node scripts/generate.mjs --check');
run('tsc -p src');
run('tsc -p src/cli');
cpSync(new URL('src/vendor', root), new URL('dist/vendor', root), { recursive: true });
run('node scripts/minify-styles.mjs');
run('node scripts/generate-schema.mjs');
// with its argument parser inside: the package has no dependency for it
run(
  'esbuild dist/cli/main.js --bundle --platform=node --target=node20 --outfile=dist/cli.cjs --external:@electric-sql/pglite --log-level=error',
);
run('rollup -c --silent');
run('node scripts/generate-integrity.mjs');
run('node scripts/build-builder.mjs');
run('cem analyze --quiet --config scripts/custom-elements-manifest.config.mjs');
run('node scripts/generate-frameworks.mjs');
run('node scripts/generate-script-types.mjs');
run('node scripts/generate-editor-data.mjs');
