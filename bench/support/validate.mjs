// One validator a process: `node validate.mjs NAME` prints what the postings on its input cost it.
import { readFileSync } from 'node:fs';
import { argv, cpuUsage, stdin } from 'node:process';
import { VALIDATORS } from './validators.mjs';

const jsonSchema = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8'));

const ms = () => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

stdin.setEncoding('utf8');
let text = '';
for await (const chunk of stdin) text += chunk;
const validate = await VALIDATORS[argv[2]](jsonSchema);
const start = ms();
const list = JSON.parse(text);
const parsed = ms();
const cold = list.filter((posting) => validate(posting)).length;
const first = ms();
JSON.parse(text);
const parsedAgain = ms();
const warm = list.filter((posting) => validate(posting)).length;
const second = ms();
console.log(
  JSON.stringify({
    accepted: Math.min(cold, warm),
    size: text.length,
    parse: parsed - start,
    cold: first - parsed,
    parseAgain: parsedAgain - first,
    warm: second - parsedAgain,
  }),
);
