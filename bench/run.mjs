// `npm run bench`: every table, or those named: `npm run bench -- bytes cards`. ROUNDS=9 for more than five rounds.
// Prints them as Markdown and keeps them in bench/RESULTS.md. Nothing here passes or fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { argv, env, version } from 'node:process';
import { board, growth } from './board.mjs';
import { bytes } from './bytes.mjs';
import { cards } from './cards.mjs';
import { searchServer } from './search-server.mjs';
import { validation } from './validation.mjs';

const PARTS = { bytes, cards, board, growth, validation, 'search-server': searchServer };
const asked = argv.slice(2);
const names = Object.keys(PARTS).filter((name) => asked.length === 0 || asked.includes(name));
const options = { rounds: Number(env.ROUNDS ?? 5) };

const file = new URL('RESULTS.md', import.meta.url);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const versions = Object.entries(dependencies).map(([name, number]) => `${name} ${number}`);

const before = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
/** What an earlier run wrote of a part that is not run now. */
const kept = (name) => new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`).exec(before())?.[0] ?? '';

const sections = [];
for (const name of Object.keys(PARTS)) {
  if (!names.includes(name)) {
    sections.push(kept(name));
    continue;
  }
  const text = await PARTS[name](options);
  console.log(`\n${text}\n`);
  sections.push(`<!-- ${name} -->\n\n${text}\n\n${new Date().toISOString().slice(0, 10)}\n\n<!-- /${name} -->`);
}
const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${version}`;
writeFileSync(
  file,
  `# Benchmarks\n\nWritten by \`npm run bench\` on ${machine}, with ${versions.join(', ')}. Milliseconds are of the main thread's processor time; carry the ratios to another machine, not the milliseconds.\n\n${sections.filter(Boolean).join('\n\n')}\n`,
);
