// 10,000 postings validated, beside what `JSON.parse` takes for the same text.
import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compared, inRounds } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const COUNT = 10_000;
const NAMES = ['ours', 'zod mini', 'zod classic', 'ajv, compiled', 'valibot'];
const script = fileURLToPath(new URL('support/validators.mjs', import.meta.url));

export const validation = async ({ rounds }) => {
  const results = await inRounds(NAMES, rounds, (name) => {
    const { stdout, stderr } = spawnSync(execPath, [script, name, COUNT], { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    const figures = JSON.parse(stdout);
    if (figures.accepted !== COUNT) throw new Error(`${name} takes ${figures.accepted} of ${COUNT}`);
    return { ...figures, coldRatio: figures.cold / figures.parse, warmRatio: figures.warm / figures.parseAgain };
  });
  const each = (ms) => number((ms * 1000) / COUNT, 1);
  const rows = NAMES.map((name) => {
    const of = (key) => compared(results, name, key, 'ours').value;
    return [
      name === 'ours' ? '**ours**' : name,
      each(of('cold')),
      number(of('coldRatio'), 2),
      each(of('warm')),
      number(of('warmRatio'), 2),
    ];
  });
  const size = number(results.get('ours')[0].size / COUNT / 1000, 1);
  return `### Validating 10,000 postings\n\n${table(['', 'first time, µs each', '÷ JSON.parse', 'again, µs each', '÷ JSON.parse'], rows)}\n\nNode, processor time, one process each, ${rounds} rounds, postings of ${size} kB. zod classic and ajv read the JSON Schema and check form only; valibot has the fields that these postings have; ours and zod mini apply every rule, and ours also reads lenient forms, cleans texts and locates what is wrong.`;
};
