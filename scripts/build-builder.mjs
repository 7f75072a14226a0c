// demo/builder → dist/builder: the page builder as files that any host can serve, beside the scripts for pages.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/builder/', root);
const text = (path) => readFileSync(new URL(path, root), 'utf8');

const { metafile } = buildSync({
  entryPoints: { builder: fileURLToPath(new URL('demo/builder/main.ts', root)) },
  outdir: fileURLToPath(dist),
  bundle: true,
  metafile: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['production'], // Lit's development build otherwise
  define: {
    VERSION: JSON.stringify(JSON.parse(text('package.json')).version),
    INTEGRITY: JSON.stringify(JSON.parse(text('dist/integrity.json'))['job-posting.min.js']),
  },
});
// what the page fetches when it is idle, to work offline
const scripts = Object.keys(metafile.outputs).map((file) => basename(file));
writeFileSync(new URL('files.json', dist), JSON.stringify(scripts));
copyFileSync(new URL('demo/builder/builder.css', root), new URL('builder.css', dist));
writeFileSync(
  new URL('index.html', dist),
  text('demo/builder.html')
    .replaceAll('../dist/builder/', './')
    .replace('builder/builder.css', './builder.css')
    .replaceAll('../dist/', '../'),
);
