import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { apiAddress } from '../sources/index.js';
import type { SourceName } from '../sources/source.js';

const TIMEOUT_MS = 20_000;

/** A text with postings. */
export interface Input {
  /** A file, a URL, or `-` for standard input. */
  readonly name: string;
  readonly text: string;
  /** The URL of the response, after redirects. */
  readonly url?: string;
  /** The source, if its URL is that of a public page of an ATS. */
  readonly source?: SourceName;
}

const readStandardInput = async (): Promise<string> => {
  stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of stdin) text += String(chunk);
  return text;
};

const readUrl = async (name: string): Promise<Input> => {
  const api = apiAddress(name);
  const response = await fetch(api?.url ?? name, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${name}: the server responded with ${response.status}`);
  return { name, text: await response.text(), url: response.url, ...(api && { source: api.source }) };
};

/**
 * Reads a file, an http(s) URL, or standard input for `-`. Of a public page of an ATS, fetches the API.
 * @throws If it cannot be read, or the server responds with an error.
 */
export const readInput = async (name: string): Promise<Input> => {
  if (name === '-') return { name, text: await readStandardInput() };
  if (/^https?:\/\//i.test(name)) return readUrl(name);
  return { name, text: await readFile(name, 'utf8') };
};
