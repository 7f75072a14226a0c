import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { apiAddress } from '../sources/index.js';
import type { SourceName } from '../sources/source.js';

const TIME_LIMIT_MS = 20_000;

/** A text to read postings from. */
export interface Input {
  /** How it was named: a file, an address, or `-` for standard input. */
  readonly name: string;
  readonly text: string;
  /** Where it came from on the web. */
  readonly url?: string;
  /** What its address says of its source. */
  readonly source?: SourceName;
}

const readStandardInput = async (): Promise<string> => {
  stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of stdin) text += String(chunk);
  return text;
};

const readAddress = async (name: string): Promise<Input> => {
  const api = apiAddress(name);
  const response = await fetch(api?.url ?? name, { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
  if (!response.ok) throw new Error(`${name}: the server answered ${response.status}`);
  return { name, text: await response.text(), url: response.url, ...(api && { source: api.source }) };
};

/** Reads a file, an http(s) address (of a public posting page: its API), or standard input for `-`. */
export const readInput = async (name: string): Promise<Input> => {
  if (name === '-') return { name, text: await readStandardInput() };
  if (/^https?:\/\//i.test(name)) return readAddress(name);
  return { name, text: await readFile(name, 'utf8') };
};
