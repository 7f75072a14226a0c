#!/usr/bin/env node
import { exit, stderr, stdout } from 'node:process';
import { Command, Option } from 'commander';
import { SOURCES, type SourceName, parsePostings } from '../sources/index.js';
import { toJSONLD } from '../structured-data/index.js';
import { VERSION } from '../version.js';
import { check, hasErrors, parseNow } from './check.js';
import { type Input, readInput } from './input.js';
import { createColors, report } from './format-report.js';

/** The command's exit codes: all well; something wrong with a posting; the command could not do its work. */
const [OK, WRONG, FAILED] = [0, 1, 2];

interface Options {
  readonly from?: SourceName;
}

const fail = (error: unknown): never => {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return exit(FAILED);
};

const readAll = (names: readonly string[]): Promise<Input[]> =>
  Promise.all((names.length > 0 ? names : ['-']).map((name) => readInput(name))).catch(fail);

const runCheck = async (names: string[], options: Options & { json?: boolean; now?: string }): Promise<void> => {
  const now = parseNow(options.now);
  if (Number.isNaN(now)) fail(`--now ${options.now} is no date`);
  const checked = (await readAll(names)).map((input) => check(input, { source: options.from, now }));
  const paint = createColors();
  stdout.write(
    options.json
      ? `${JSON.stringify(checked, null, 2)}\n`
      : `${checked.map((one) => report(one, paint)).join('\n\n')}\n`,
  );
  exit(checked.some(hasErrors) ? WRONG : OK);
};

const runConvert = async (names: string[], options: Options & { to: string }): Promise<void> => {
  const inputs = await readAll(names);
  const results = inputs.map(({ text, url, source }) => parsePostings(text, { source: options.from ?? source, url }));
  const postings = results.flatMap((result) => result.postings);
  const paint = createColors();
  for (const { severity, message } of results.flatMap(({ problems }) => problems)) {
    if (severity !== 'advice') stderr.write(`${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${message}\n`);
  }
  const converted = options.to === 'jsonld' ? postings.map((posting) => toJSONLD(posting, { now: 0 })) : postings;
  stdout.write(`${JSON.stringify(converted.length === 1 ? converted[0] : converted, null, 2)}\n`);
  exit(postings.length > 0 ? OK : WRONG);
};

const from = new Option('--from <source>', 'what the input is, where its shape does not tell').choices(SOURCES);

const program = new Command('job-posting-elements')
  .description(
    'Checks and converts job postings: our form, JSON-LD, pages with JSON-LD, and the feeds of recruiting systems.',
  )
  .version(VERSION)
  .exitOverride(({ exitCode }) => exit(exitCode === 0 ? OK : FAILED));

program
  .command('check')
  .description('say what is wrong with postings, what Google would miss, and whether one can still apply')
  .argument('[inputs...]', 'files or addresses; standard input when there are none')
  .addOption(from)
  .option('--now <date>', 'the date to check at; now by itself')
  .option('--json', 'print the issues as JSON')
  .action(runCheck);

program
  .command('convert')
  .description('print postings in our form, or as JSON-LD')
  .argument('[inputs...]', 'files or addresses; standard input when there are none')
  .addOption(from)
  .addOption(new Option('--to <form>', 'what to print').choices(['posting', 'jsonld']).default('posting'))
  .action(runConvert);

void program.parseAsync().catch(fail);
