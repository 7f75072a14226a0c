/** The words of the text that a field is from. */
import { isWithin } from '../edit-job.js';
import type { Job } from '../job.js';

/** How much of the words is quoted, in characters. */
const QUOTE_MAX = 48;

/** The beginning of words, on one line. */
export const shorten = (text: string): string => {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length > QUOTE_MAX ? `${words.slice(0, QUOTE_MAX).trimEnd()}…` : words;
};

/** How many quotes are shown. */
const QUOTES_MAX = 3;

export interface Quotes {
  readonly quotes: readonly string[];
  /** How many there are besides. */
  readonly more: number;
}

/** The words that state a field or parts of it, shortened. */
export const quotesOf = ({ evidence }: Job, name: string): Quotes => {
  const found = evidence.filter(({ path, certainty }) => certainty === 'certain' && isWithin(path, name));
  const all = [...new Set(found.map(({ text }) => shorten(text)))];
  const quotes = all.length > QUOTES_MAX ? all.slice(0, QUOTES_MAX - 1) : all;
  return { quotes, more: all.length - quotes.length };
};
