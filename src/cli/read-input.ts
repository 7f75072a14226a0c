import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type SourceName, fetchPostings } from '../sources/index.js';
import { InputFailure, failureText } from './failure.js';
import { decodeText } from '../sources/decode-text.js';
import { publicFetch } from './public-fetch.js';
import { type TextReading, readText } from './read-text.js';
import { readBytes } from './unpack.js';

/** The files of a folder that are read: these, and gzip files of them. */
const POSTING_FILE = /^[^.].*\.(?:json|jsonld|xml|rss|atom|html?|csv|tsv|txt)(?:\.gz)?$/i;
const POSTING_FILES = '.json, .jsonld, .xml, .rss, .atom, .html, .htm, .csv, .tsv or .txt, or such a file with .gz';

const IS_URL = /^https?:/i;
/** `www.acme.example/jobs`: not a file that is missing, but a URL without its scheme. */
const LOOKS_LIKE_HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#:]|$)/i;
const LOOKS_LIKE_FILE = /^[^/]*\.(?:json|jsonld|xml|rss|atom|html?|txt|csv|tsv|md|gz|zip|pdf|docx?|xlsx?)$/i;
const IS_OTHER_URL = /^[a-z][a-z\d+.-]+:\/\//i;

export interface ReadOptions {
  /** Default: detected. */
  readonly source?: SourceName | undefined;
  /** Whether a response may lead to private addresses. */
  readonly allowPrivate: boolean;
  /** The limit of an input without its compression, in bytes. */
  readonly maxBytes: number;
}

/** What was read of one input. */
export interface Reading extends TextReading {
  /** A file, a URL, or `-` for standard input. */
  readonly name: string;
  /** Why it could not be read, or not to its end; null if it was. */
  readonly failure: string | null;
}

const failed = (name: string, failure: string): Reading => ({
  name,
  failure,
  postings: [],
  problems: [],
  source: null,
  quotations: [],
});

const readStream = async (name: string, stream: AsyncIterable<unknown>, options: ReadOptions): Promise<Reading> => {
  const text = decodeText(await readBytes(stream, options.maxBytes));
  if (!text.trim()) throw new InputFailure('it is empty');
  return { name, failure: null, ...readText(text, options.source) };
};

const readUrl = async (name: string, { source, allowPrivate, maxBytes }: ReadOptions): Promise<Reading> => {
  let failure: string | null = null;
  const onOutcome = (outcome: string | null): void => {
    failure = outcome;
  };
  const { url: _, ...result } = await fetchPostings(name, {
    source,
    limits: { size: maxBytes },
    fetch: publicFetch({ named: name, allowPrivate, maxBytes, onOutcome }),
  });
  const unread = result.problems.find(({ code }) => code.startsWith('src-'));
  const reason = failure ?? unread?.message.replace(`${name} could not be loaded: `, '') ?? null;
  if (reason !== null && result.postings.length === 0) return failed(name, reason);
  return { name, failure, ...result, quotations: [] };
};

/** The files of a folder, but not of the folders in it; null if `path` is no folder. */
const filesIn = async (path: string): Promise<string[] | null> => {
  if (!(await stat(path)).isDirectory()) return null;
  const entries = await readdir(path);
  const files = entries.filter((entry) => POSTING_FILE.test(entry)).sort();
  if (files.length > 0) return files.map((file) => join(path, file));
  throw new InputFailure(`this folder has no file that ends in ${POSTING_FILES}; folders in it are not searched`);
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

const whyNot = (name: string, error: unknown): string => {
  if (isMissing(error) && LOOKS_LIKE_HOST.test(name) && !LOOKS_LIKE_FILE.test(name))
    return `there is no such file (ENOENT); if this is an address, write https://${name}`;
  return failureText(error);
};

const readFile = async (name: string, path: string, options: ReadOptions): Promise<Reading> => {
  try {
    return await readStream(name, createReadStream(path), options);
  } catch (error) {
    return failed(name, whyNot(name, error));
  }
};

const readFiles = async function* (name: string, options: ReadOptions): AsyncGenerator<Reading> {
  const path = /^file:/i.test(name) ? fileURLToPath(name) : name;
  const files = await filesIn(path);
  if (files) for (const file of files) yield await readFile(file, file, options);
  else yield await readFile(name, path, options);
};

/**
 * Reads a file, every file of a folder, an http(s) URL with its further pages, or standard input for `-`. Never throws.
 */
export const readInput = async function* (name: string, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    if (name === '-') yield await readStream(name, stdin, options);
    else if (IS_URL.test(name)) yield await readUrl(name, options);
    else if (IS_OTHER_URL.test(name) && !/^file:/i.test(name))
      yield failed(name, 'only http and https addresses can be read');
    else yield* readFiles(name, options);
  } catch (error) {
    yield failed(name, whyNot(name, error));
  }
};
