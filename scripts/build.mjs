// src → dist: modules and types (tsc), what is computed from the schema, the scripts (rollup) and their hashes, the manifest.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { exit } from 'node:process';

const root = new URL('..', import.meta.url);
rmSync(new URL('dist', root), { recursive: true, force: true });

for (const command of [
  'node scripts/generate-parser.mjs --check',
  'tsc -p src',
  'tsc -p src/cli',
  'node scripts/generate-schema.mjs',
  'node scripts/vendor-cally.mjs', // so does this
  // with its argument parser inside: the package has no dependency for it
  'esbuild dist/cli/main.js --bundle --platform=node --target=node20 --outfile=dist/cli.cjs --log-level=error',
  // likewise with its library inside
  'esbuild dist/text-search/fuzzy-words.js --bundle --format=esm --target=es2022 --outfile=dist/text-search/fuzzy-words.js --allow-overwrite --log-level=error',
  'rollup -c --silent',
  'node scripts/generate-integrity.mjs',
  'cem analyze --globs src/elements/**/*.ts src/events.ts --exclude src/**/*.styles.ts --litelement --outdir dist --quiet',
]) {
  const [name, ...args] = command.split(' ');
  const { status } = spawnSync(name, args, { cwd: root, stdio: 'inherit', shell: false });
  if (status !== 0) {
    console.error(`The build stopped at: ${command}`);
    exit(status ?? 1);
  }
}
