// What a page downloads to show one posting.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle, sizeOf } from './support/bundle.mjs';
import { ownModules } from './support/own-dom.mjs';
import { number, table } from './support/table.mjs';

const dist = new URL('../dist/', import.meta.url);
const read = (file) => readFileSync(new URL(file, dist), 'utf8');
const sum = (sizes) =>
  sizes.reduce((a, b) => ({ min: a.min + b.min, gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli }));

/** The style sheet that a kit needs beside its script, minified. */
const css = async (path) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return sizeOf(outputFiles[0].text);
};

const EQUAL = [
  ['equal-vanilla', 'equal-vanilla.js', 'equal content: our DOM and style sheets, for postings of the benchmark alone'],
  ['equal-react', 'equal-react.js', '… with React 19, and the rows of our board'],
];
const THIN = 'thin: a card without data, validation or markup';
const CONTENDERS = [
  ['vanilla custom element', 'vanilla.js'],
  ['Preact and a card', 'preact.js'],
  ['Svelte 5 and a card', 'svelte.svelte.js'],
  ['Vue 3 and a card', 'vue.js'],
  ['React 19 and a card', 'react.js'],
  ['Material Web', 'material.js'],
  ['Shoelace', 'shoelace.js', '@shoelace-style/shoelace/dist/themes/light.css'],
  ['Web Awesome', 'web-awesome.js', '@awesome.me/webawesome/dist/styles/themes/default.css'],
];

const row = (name, { min, gzip, brotli }, what) => [name, number(min), number(gzip), number(brotli), what];

export const bytes = async () => {
  const on = (...parts) =>
    sum(['job-posting', ...parts.map((part) => `job-posting.${part}`)].map((file) => sizeOf(read(`${file}.min.js`))));
  const all = readdirSync(dist).filter(
    (file) => /^job-posting\.[\w.-]+\.min\.js$/.test(file) && !file.includes('classic'),
  );
  const rows = [
    row('**ours: the script tag**', on(), 'card, validation, picker, apply link and its states, English'),
    row(
      'ours: all that a posting in our form needs',
      on('card-details', 'en.lazy'),
      '… and what is folded: the sanitizer, further facts',
    ),
    row('ours: … with JSON-LD', on('card-details', 'en.lazy', 'json-ld-script'), '… and search-engine markup'),
    row(
      'ours: all there is',
      sum([on(), ...all.map((file) => sizeOf(read(file)))]),
      `${all.length} files on demand: all languages, all readers`,
    ),
  ];
  const modules = await ownModules();
  for (const [name, file, what] of EQUAL) rows.push(row(name, sizeOf(await bundle(file, modules)), what));
  for (const [name, file, theme] of CONTENDERS) {
    const script = sizeOf(await bundle(file));
    rows.push(row(name, theme ? sum([script, await css(theme)]) : script, theme ? `${THIN}; with its theme` : THIN));
  }
  return `### Bytes to show one posting\n\n${table(['', 'min', 'gzip', 'brotli', 'what is in it'], rows)}`;
};
