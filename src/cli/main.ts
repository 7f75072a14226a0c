#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process, { argv, stderr, stdin, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { SOURCES, type SourceName } from '../sources/index.js';
import { toJSONLD } from '../structured-data/index.js';
import { VERSION } from '../version.js';
import { type CheckResult, check, parseNow } from './check.js';
import { failureText } from './failure.js';
import { formatProblems, formatReport, formatSummary, nameOf, severitySpan } from './format-report.js';
import { type Reading, readInput } from './read-input.js';
import { printError, printHtml, printJson, printOutput } from './terminal.js';
import { type Server, renderSite } from './render.js';
import { loadPglite, serve } from './serve.js';
import { toHtml } from './to-html.js';

/** Exit codes: no errors; errors in postings, or none found; an input could not be read, or the command is wrong. */
const [OK, INVALID, FAILED] = [0, 1, 2];

type SearchServer = typeof import('../search-server/index.js');

interface Options {
  readonly evidence?: boolean;
  readonly from?: SourceName;
  readonly allowPrivate?: boolean;
  /** In bytes. */
  readonly maxSize: number;
}

interface CheckOptions extends Options {
  readonly now: number;
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** How much of the words that state a value is printed, in characters. */
const WORDS_MAX = 100;

/** Prints what was read from where, in the order of the text. */
const printEvidence = ({ name, quotations }: Reading): void => {
  const sorted = [...quotations].sort((a, b) => a.line - b.line || a.column - b.column);
  printError(
    sorted.map(({ path, line, column, words, isUnsure }) => {
      const short = words.replace(/\s+/g, ' ');
      const quoted = short.length > WORDS_MAX ? `${short.slice(0, WORDS_MAX)}…` : short;
      return [
        ['dim', `${nameOf(name)}:${line}:${column}  `],
        path,
        isUnsure ? ['yellow', ' unsure'] : '',
        ['dim', `  "${quoted}"`],
      ];
    }),
  );
};

/** Reads all inputs, one after the other; reports those that cannot be read, and goes on. */
const readAll = async function* (
  names: readonly string[],
  { from, allowPrivate = false, maxSize, evidence = false }: Options,
): AsyncGenerator<Reading> {
  if (names.length === 0 && stdin.isTTY) printError([['Reading standard input; Ctrl-D ends it.']]);
  for (const name of names.length > 0 ? names : ['-']) {
    for await (const reading of readInput(name, { source: from, allowPrivate, maxBytes: maxSize })) {
      if (reading.failure !== null) printError([[`${nameOf(reading.name)}: ${reading.failure}`]]);
      if (evidence) printEvidence(reading);
      yield reading;
    }
  }
};

/** The exit code of one input; that of the command is the highest. */
const exitCodeOf = ({ failure, postings, problems }: Reading | CheckResult): number => {
  if (failure !== null) return FAILED;
  return postings.length === 0 || problems.some(({ severity }) => severity === 'error') ? INVALID : OK;
};

const runCheck = async (names: string[], { json, now, strict = false, ...options }: CheckOptions): Promise<void> => {
  const results: CheckResult[] = [];
  for await (const reading of readAll(names, options)) {
    const result = check(reading, { now, isStrict: strict });
    if (!json && (result.failure === null || result.postings.length > 0)) printOutput([...formatReport(result), []]);
    results.push(result);
  }
  if (json) printJson(results);
  else printOutput([formatSummary(results)]);
  process.exitCode = Math.max(...results.map(exitCodeOf));
};

const printProblems = ({ name, problems, postings, failure }: Reading): void => {
  const serious = problems.filter(({ severity }) => severity !== 'advice');
  printError(
    serious.map(({ severity, message, hint }) => [severitySpan(severity), ` ${nameOf(name)}: ${message} ${hint}`]),
  );
  if (postings.length === 0 && failure === null) printError([[`${nameOf(name)}: no postings found`]]);
};

const runConvert = async (names: string[], { to, ...options }: Options & { to: string }): Promise<void> => {
  const readings: Reading[] = [];
  for await (const reading of readAll(names, options)) {
    printProblems(reading);
    readings.push(reading);
  }
  const postings = readings.flatMap((reading) => reading.postings);
  if (to === 'html') {
    if (postings.length > 0) printHtml(toHtml(postings));
    process.exitCode = Math.max(...readings.map(exitCodeOf));
    return;
  }
  const converted = to === 'jsonld' ? postings.map((posting) => toJSONLD(posting, { now: 0 })) : postings;
  printJson(converted.length === 1 ? converted[0] : converted);
  process.exitCode = Math.max(...readings.map(exitCodeOf));
};

/** The folder of the package's files. */
const distOf = (): string => dirname(realpathSync(argv[1] ?? ''));

interface RenderOptions extends Options {
  readonly out: string;
  readonly site?: string;
  readonly lang: string;
  readonly employer?: string;
}

/** What says that postings of a feed are missing. */
const LOSSES = new Set(['xml-malformed', 'json-invalid', 'unreadable', 'list-incomplete']);

const runRender = async (names: string[], { out, site, lang, employer, ...options }: RenderOptions): Promise<void> => {
  const readings: Reading[] = [];
  for await (const reading of readAll(names, options)) {
    printProblems(reading);
    readings.push(reading);
  }
  process.exitCode = Math.max(...readings.map(exitCodeOf));
  const found = readings.flatMap((reading) => reading.postings);
  // a feed that cannot be read must not take pages down
  if (found.length === 0) return printError([['Nothing was written: there are no postings.']]);
  const postings = found.map((posting) =>
    employer && !posting.hiringOrganization ? { ...posting, hiringOrganization: { name: employer } } : posting,
  );
  const isWhole = readings.every(
    ({ failure, problems }) => failure === null && !problems.some(({ code }) => LOSSES.has(code)),
  );
  const dist = distOf();
  // beside the command, not in it: few need it
  const server = (await import(pathToFileURL(join(dist, 'server/index.js')).href)) as Server;
  const count = await renderSite(postings, {
    out,
    site: site ?? null,
    lang,
    isWhole,
    server,
    scripts: dist,
  });
  printOutput([[`${count} postings in ${out}`]]);
};

interface ServeCommandOptions extends Options {
  readonly port: number;
  readonly host: string;
  readonly lang: string;
}

const printSearchError = (error: unknown): void => printError([[`A search failed: ${failureText(error)}`]]);

const runServe = async (names: string[], { port, host, lang, ...options }: ServeCommandOptions): Promise<void> => {
  const pglite = await loadPglite(argv.slice(2).join(' '));
  const readings: Reading[] = [];
  for await (const reading of readAll(names, options)) {
    if (reading.failure === null || reading.postings.length > 0) printOutput(formatProblems(reading));
    readings.push(reading);
  }
  const feeds = readings.map(({ postings }) => postings);
  const count = feeds.flat().length;
  if (count === 0) {
    printError([['Nothing is served: there are no postings.']]);
    process.exitCode = Math.max(...readings.map(exitCodeOf));
    return;
  }
  printOutput([[`Preparing the search in ${count} ${count === 1 ? 'posting' : 'postings'} …`]]);
  const dist = distOf();
  // beside the command, not in it: few need it
  const searchServer = (await import(pathToFileURL(join(dist, 'search-server/index.js')).href)) as SearchServer;
  const { url, close } = await serve(
    { feeds, port, host, lang, dist, onError: printSearchError },
    pglite,
    searchServer,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().finally(() => process.exit(OK)));
  printOutput([['The board is at ', ['bold', url]], [['dim', 'Ctrl-C ends it.']]]);
};

const parsePort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError(`${text} is not a port: a number from 0 to 65535.`);
  return port;
};

const parseSite = (text: string): string => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(`${text} is not an http(s) address.`);
  return new URL(text.replace(/\/?$/, '/')).href;
};

const parseNowOption = (text: string): number => {
  const now = parseNow(text);
  if (Number.isNaN(now)) throw new InvalidArgumentError(`${text} is not a date.`);
  return now;
};

const parseMaxSize = (text: string): number => {
  const size = Number(text) * 1_000_000;
  if (!(size > 0)) throw new InvalidArgumentError(`${text} is not a size in MB.`);
  return size;
};

const program = new Command('job-posting-elements')
  .description(
    'Checks, converts and serves job postings: JSON of this library, JSON-LD, pages with JSON-LD, feeds of recruiting systems, tables, and texts as people copy them.',
  )
  .version(VERSION)
  .configureOutput({
    writeErr: (text) =>
      printError(
        text
          .trimEnd()
          .split('\n')
          .map((line) => [line]),
      ),
  })
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? OK : FAILED));

const command = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('[inputs...]', 'files, folders, http(s) addresses, or - for standard input (default: standard input)')
    .addOption(new Option('--from <source>', 'the source of the input (default: detected)').choices(SOURCES))
    .option('--evidence', 'print which words of a text state what')
    .option('--allow-private', 'follow redirects and further pages to addresses of private networks')
    .addOption(
      new Option('--max-size <MB>', 'the limit of each input, without its compression')
        .argParser(parseMaxSize)
        .default(50_000_000, '50'),
    );

command('check', 'report problems of postings, what Google would miss, and whether applications are still open')
  .addOption(new Option('--now <date>', 'the date of the check').argParser(parseNowOption).default(Date.now(), 'now'))
  .option('--strict', 'fail on a posting with no way to apply')
  .option('--json', 'print the report as JSON')
  .action(runCheck);

command('convert', 'print postings as JSON of this library, as JSON-LD, or as HTML for a page')
  .addOption(new Option('--to <format>', 'the output format').choices(['posting', 'jsonld', 'html']).default('posting'))
  .action(runConvert);

command('render', 'write the pages of a career site: postings, a board and a sitemap, readable without scripts')
  .addOption(new Option('--out <folder>', 'the folder to write into').default('site'))
  .addOption(new Option('--site <address>', 'the address of the site, for canonical addresses').argParser(parseSite))
  .addOption(new Option('--lang <language>', 'the language of labels, such as de').default('en'))
  .option('--employer <name>', 'who hires, for postings that do not say it')
  .action(runRender);

command('serve', 'show postings on a board with a search server of its own, on this machine')
  .addOption(new Option('--port <number>', 'the port to listen at, or 0 for any').argParser(parsePort).default(3000))
  .addOption(new Option('--host <address>', 'the address to listen at').default('localhost'))
  .addOption(new Option('--lang <language>', 'the language of labels, such as de').default('en'))
  .action(runServe);

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // a reader such as `head` has enough
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

void program.parseAsync().catch((error: unknown) => {
  printError([[failureText(error)]]);
  process.exitCode = FAILED;
});
