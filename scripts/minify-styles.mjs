// Minifies the style sheets in dist: they are also sent as text, in the HTML that a server renders.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';

const folder = new URL('../dist/elements/', import.meta.url);
for (const file of readdirSync(folder, { recursive: true }).map(String)) {
  if (!file.endsWith('.styles.js')) continue;
  const url = new URL(file, folder);
  const result = await minifyHTMLLiterals(readFileSync(url, 'utf8'), { fileName: file });
  if (result) writeFileSync(url, result.code);
}
