// `npm run bench`: every table but that of the search server, or those named: `npm run bench -- bytes search-server`.
// `--rounds 2` for fewer rounds than three.
// Prints them as Markdown, keeps them in bench/RESULTS.md, and writes what docs/performance.md quotes of them. Fails only if a
// contender with equal content shows anything else than ours.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { execPath, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { board, growth } from './board.mjs';
import { bytes } from './bytes.mjs';
import { cards } from './cards.mjs';
import { longTasks } from './long-tasks.mjs';
import { searchServer } from './search-server.mjs';
import { server } from './server.mjs';
import { sources } from './sources.mjs';
import { validation } from './validation.mjs';

const PARTS = {
  bytes,
  cards,
  board,
  growth,
  'long-tasks': longTasks,
  validation,
  server,
  'search-server': searchServer,
  sources,
};

/** Takes a quarter of an hour, and says nothing of what pages download. */
const ONLY_BY_NAME = ['search-server'];

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' } },
});
const rounds = Number(values.rounds);
if (!(rounds >= 1)) throw new Error('--rounds is a number from 1');
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);

const file = new URL('RESULTS.md', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const versions = Object.entries(dependencies).map(([name, number]) => `${name} ${number}`);

const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
/** What an earlier run wrote of a part that is not run now. */
const kept = (name) => new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`).exec(before)?.[0] ?? '';

const INTRODUCTION = [
  `Written by \`npm run bench\` on ${cpus().length} cores, Node ${version}, with ${versions.join(', ')}.`,
  'Milliseconds are of the main thread’s processor time, in a fresh page each; carry the ratios to another machine, not the milliseconds. A figure is the median of the rounds, in each of which all contenders take turns in another order. In brackets: how many times the figure of the first contender of the table it is, the median of the ratios within a round; then the least and the greatest of them.',
  'There are two groups. **Equal content** shows the same texts in the same DOM with the same style sheets as ours, so what differs is how it comes about. **Thin** is what a plain version of one’s own shows, which is less.',
];

const sections = new Map(Object.keys(PARTS).map((name) => [name, kept(name)]));
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 ? !asked.includes(name) : ONLY_BY_NAME.includes(name)) continue;
  const text = await part({ rounds, before: sections.get(name) });
  console.log(`\n${text}\n`);
  const date = new Date().toISOString().slice(0, 10);
  sections.set(name, `<!-- ${name} -->\n\n${text}\n\nMeasured on ${date}.\n\n<!-- /${name} -->`);
  // after each part, so that an error in the next one loses nothing
  const written = [...INTRODUCTION, ...[...sections.values()].filter(Boolean)];
  writeFileSync(file, `# Benchmarks\n\n${written.join('\n\n')}\n`);
}
spawnSync(execPath, [fileURLToPath(new URL('../docs/generate.mjs', import.meta.url))], { stdio: 'inherit' });
