// 10,000 postings validated, beside what `JSON.parse` takes for the same text.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './support/bundle.mjs';
import { openBrowser } from './support/page.mjs';
import { POSTINGS, postings } from './support/postings.mjs';
import { compared, inRounds } from './support/rounds.mjs';
import { number, table } from './support/table.mjs';

const NAMES = ['ours', 'hand-written', 'valibot', 'ajv, compiled', 'zod mini', 'zod classic'];
const script = fileURLToPath(new URL('support/validate.mjs', import.meta.url));

const inNode = (name, text) => {
  const { stdout, stderr } = spawnSync(execPath, [script, name], { encoding: 'utf8', input: text });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
};

const inPage = async (browser, name) => {
  const page = await browser.newPage();
  try {
    await page.page.addScriptTag({ type: 'module', url: '/validators.js' });
    await page.page.waitForFunction(() => 'validation' in globalThis);
    await page.cost((validator) => globalThis.validation.prepare(validator), name);
    const parse = () => page.cost(() => globalThis.validation.parse());
    const validate = () => page.cost(() => globalThis.validation.validate());
    const [parsed, cold, parsedAgain, warm] = [await parse(), await validate(), await parse(), await validate()];
    return {
      accepted: Math.min(cold.value, warm.value),
      parse: parsed.total,
      cold: cold.total,
      parseAgain: parsedAgain.total,
      warm: warm.total,
    };
  } finally {
    await page.close();
  }
};

const each = (ms) => (ms * 1000) / POSTINGS;
/** Microseconds and ratios in turn. */
const rowOf = (name, figures) => [name, ...figures.map((figure, index) => number(figure, index % 2 ? 2 : 1))];

/** A table of the median figures, and of the median ratios within a round. */
const tableOf = async (rounds, measure) => {
  const results = await inRounds(NAMES, rounds, async (name) => {
    const figures = await measure(name);
    if (figures.accepted !== POSTINGS) throw new Error(`${name} takes ${figures.accepted} of ${POSTINGS}`);
    return { ...figures, coldRatio: figures.cold / figures.parse, warmRatio: figures.warm / figures.parseAgain };
  });
  const rows = NAMES.map((name) => {
    const of = (key) => compared(results, name, key, 'ours').value;
    return rowOf(name === 'ours' ? '**ours**' : name, [
      each(of('cold')),
      of('coldRatio'),
      each(of('warm')),
      of('warmRatio'),
    ]);
  });
  const parse = (key) => each(compared(results, 'ours', key, 'ours').value);
  rows.push(rowOf('JSON.parse', [parse('parse'), 1, parse('parseAgain'), 1]));
  return table(['', 'first time, µs each', '÷ JSON.parse', 'again, µs each', '÷ JSON.parse'], rows);
};

export const validation = async ({ rounds }) => {
  const text = JSON.stringify(postings(POSTINGS));
  const files = new Map([
    ['/validators.js', await bundle('validators.js')],
    ['/schema.json', readFileSync(new URL('../dist/schema.json', import.meta.url), 'utf8')],
    ['/postings.json', text],
  ]);
  const browser = await openBrowser(files);
  try {
    const node = await tableOf(rounds, (name) => inNode(name, text));
    const chromium = await tableOf(rounds, (name) => inPage(browser, name));
    return `### Reading 10,000 postings\n\nNode ${version}, one process each:\n\n${node}\n\n${browser.version}, one page each:\n\n${chromium}\n\nProcessor time, rounds: ${rounds}, postings of ${number(text.length / POSTINGS / 1000, 1)} kB. zod classic and ajv read the JSON Schema and check form only; valibot and what is hand-written have the fields that these postings have; ours and zod mini apply every rule, and ours also reads lenient forms, cleans texts and locates what is wrong.`;
  } finally {
    await browser.close();
  }
};
