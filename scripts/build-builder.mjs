// demo/builder → dist/builder: the page builder as files that any host can serve, beside the scripts for pages.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/builder/', root);
const text = (path) => readFileSync(new URL(path, root), 'utf8');

const options = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['production'], // Lit's development build otherwise
};

// the library as one classic script, with all that loads on demand inside: pages that are opened from disk may load nothing
buildSync({
  ...options,
  entryPoints: [fileURLToPath(new URL('dist/bundle.js', root))],
  outfile: fileURLToPath(new URL('job-posting.all.js', dist)),
  format: 'iife',
  logLevel: 'error', // style sheets that are imported for their order alone
});

const { metafile } = buildSync({
  ...options,
  entryPoints: {
    builder: fileURLToPath(new URL('demo/builder/main.ts', root)),
    theme: fileURLToPath(new URL('demo/builder/theme/index.ts', root)), // for the theme editor of the site
  },
  outdir: fileURLToPath(dist),
  metafile: true,
  splitting: true,
  format: 'esm',
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
