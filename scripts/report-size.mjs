// Prints what a page downloads, and what each part of it weighs when compressed alone.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import configs from '../rollup.config.mjs';

const PARTS = [
  ['lit', /node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/],
  ['zod', /node_modules[\\/]zod[\\/]/],
  ['schema', /dist[\\/]schema[\\/]/],
  ['messages', /dist[\\/]messages[\\/]/],
  ['format', /dist[\\/]format[\\/]/],
  ['model', /dist[\\/]model[\\/]/],
  ['rich text', /dist[\\/]rich-text[\\/]/],
  ['styles', /\.styles\.js$/],
  ['elements', /dist[\\/]elements[\\/]/],
  ['rest', /./],
];

const dist = new URL('../dist/', import.meta.url);
const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

console.log(`${'file'.padEnd(36)}      min      gzip    brotli`);
for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js'))) {
  const code = readFileSync(new URL(file, dist));
  console.log(
    `${file.padEnd(36)}${kB(code.length)}${kB(gzipSync(code, { level: 9 }).length)}${kB(brotliCompressSync(code).length)}`,
  );
}

const [main] = configs;
const bundle = await rollup({ ...main, plugins: main.plugins.slice(0, -1) });
const { output } = await bundle.generate({ format: 'es' });
const code = new Map(PARTS.map(([name]) => [name, '']));
for (const [id, { code: text }] of Object.entries(output[0].modules)) {
  const [name] = PARTS.find(([, pattern]) => pattern.test(id));
  code.set(name, code.get(name) + (text ?? ''));
}
console.log('\nby part, each compressed alone (so the sum is above the whole)');
for (const [name, text] of code) {
  if (!text) continue;
  const { code: small = '' } = await minify(text, { ecma: 2022, compress: { unused: false } });
  console.log(`${name.padEnd(36)}${kB(small.length)}          ${kB(brotliCompressSync(small).length)}`);
}
