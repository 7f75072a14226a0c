// Prints what a page downloads, and which modules of the main script weigh most, before compression.
import { readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import config from '../../rollup.config.mjs';

const MODULES_SHOWN = 20;
const dist = new URL('../../dist/', import.meta.url);
const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

console.log(`${'file'.padEnd(52)}      min     gzip   brotli`);
for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js'))) {
  const code = readFileSync(new URL(file, dist));
  const sizes = [code.length, gzipSync(code, { level: 9 }).length, brotliCompressSync(code).length];
  console.log(`${file.padEnd(52)}${sizes.map(kB).join('')}`);
}

const bundle = await rollup(config);
const { output } = await bundle.generate(config.output);
const modules = Object.entries(output[0].modules).sort(([, a], [, b]) => b.renderedLength - a.renderedLength);
console.log(`\nthe ${MODULES_SHOWN} largest modules of the main script, before minification`);
for (const [id, { renderedLength }] of modules.slice(0, MODULES_SHOWN))
  console.log(`${relative('.', id).padEnd(72)}${kB(renderedLength)}`);
