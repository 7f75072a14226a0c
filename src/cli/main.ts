#!/usr/bin/env node
import { exit, stderr, stdout } from 'node:process';
import { Command, Option } from 'commander';
import { SOURCES, type SourceName, parsePostings } from '../sources/index.js';
import { toJSONLD } from '../structured-data/index.js';
import { VERSION } from '../version.js';
import { check, hasErrors, parseNow } from './check.js';
import { type Input, readInput } from './input.js';
import { createColors, formatReport } from './format-report.js';

/** Exit codes: no errors; errors in a posting; the command itself failed. */
const [OK, INVALID, FAILED] = [0, 1, 2];

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
  if (Number.isNaN(now)) fail(`--now ${options.now} is not a date`);
  const results = (await readAll(names)).map((input) => check(input, { source: options.from, now }));
  const colorize = createColors();
  stdout.write(
    options.json
      ? `${JSON.stringify(results, null, 2)}\n`
      : `${results.map((result) => formatReport(result, colorize)).join('\n\n')}\n`,
  );
  exit(results.some(hasErrors) ? INVALID : OK);
};

const runConvert = async (names: string[], options: Options & { to: string }): Promise<void> => {
  const inputs = await readAll(names);
  const results = inputs.map(({ text, url, source }) => parsePostings(text, { source: options.from ?? source, url }));
  const postings = results.flatMap((result) => result.postings);
  const colorize = createColors();
  for (const { severity, message } of results.flatMap(({ problems }) => problems)) {
    if (severity !== 'advice')
      stderr.write(`${colorize(severity === 'error' ? 'red' : 'yellow', severity)} ${message}\n`);
  }
  const converted = options.to === 'jsonld' ? postings.map((posting) => toJSONLD(posting, { now: 0 })) : postings;
  stdout.write(`${JSON.stringify(converted.length === 1 ? converted[0] : converted, null, 2)}\n`);
  exit(postings.length > 0 ? OK : INVALID);
};

const from = new Option('--from <source>', 'the source of the input (default: detected)').choices(SOURCES);

const program = new Command('job-posting-elements')
  .description(
    'Checks and converts job postings: JSON of this library, JSON-LD, pages with JSON-LD, and feeds of recruiting systems.',
  )
  .version(VERSION)
  .exitOverride(({ exitCode }) => exit(exitCode === 0 ? OK : FAILED));

program
  .command('check')
  .description('report problems of postings, what Google would miss, and whether applications are still open')
  .argument('[inputs...]', 'files or URLs (default: standard input)')
  .addOption(from)
  .option('--now <date>', 'the date of the check (default: now)')
  .option('--json', 'print the report as JSON')
  .action(runCheck);

program
  .command('convert')
  .description('print postings as JSON of this library, or as JSON-LD')
  .argument('[inputs...]', 'files or URLs (default: standard input)')
  .addOption(from)
  .addOption(new Option('--to <format>', 'the output format').choices(['posting', 'jsonld']).default('posting'))
  .action(runConvert);

void program.parseAsync().catch(fail);
