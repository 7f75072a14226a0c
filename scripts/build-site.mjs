// dist-site/: the site as files that any host can serve, under any path. `--url https://…/` is its address, for what other
// sites show of a link to it. Needs a build of the library.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { createSite } from './site/site.mjs';

const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string', default: 'dist-site/' } } });
const root = new URL('../', import.meta.url);
const out = new URL(values.out.replace(/\/?$/, '/'), root);
const site = createSite({ dist: 'dist/', examples: 'examples/', url: values.url });

/** Scripts and style sheets of the site without spaces and comments; other files as they are. */
const minified = (path, body) => {
  const [, loader] = /\.(js|css)$/.exec(path) ?? [];
  if (!loader) return body;
  return transformSync(String(body), { loader, minify: true, charset: 'utf8', target: 'esnext' }).code;
};

rmSync(out, { recursive: true, force: true });
for (const path of site.paths) {
  const body = await site.read(path);
  if (body === null) throw new Error(`${path} is not there`);
  const target = new URL(path, out);
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, minified(path, body));
}
// what the pages load of the library, and the builder
const dist = new URL('dist/', root);
mkdirSync(new URL('dist/', out), { recursive: true });
for (const file of readdirSync(dist).filter((name) => /\.min\.js$|^integrity\.json$|^schema.*\.json$/.test(name)))
  writeFileSync(new URL(`dist/${file}`, out), readFileSync(new URL(file, dist)));
cpSync(new URL('builder/', dist), new URL('dist/builder/', out), { recursive: true });
cpSync(new URL('examples/', root), new URL('examples/', out), {
  recursive: true,
  filter: (path) => !/examples\/(?:stacks|static-site)/.test(path),
});
writeFileSync(new URL('.nojekyll', out), '');
console.log(`${site.paths.length} files of the site are in ${out.pathname}`);
