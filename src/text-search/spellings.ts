import { normalizeText } from './normalize.js';

/** Words that are written as one or as two: `front-end`, `Node.js`, `R&D`. */
const JOINED = /[\p{L}\p{N}]+(?:[-.&][\p{L}\p{N}]+)+/gu;
/** What is at the end of a compound, and people search for: of `Softwareentwicklerin` the second. */
const HEAD =
  /(?<=...)(?:entwickl|ingenieur|praktik|student|manager|berat|technik|leit|assisten|analyst|designer|kraft|pflege|stelle|arbeit|wissenschaft|forsch|informatik|ontwikkelaar|utvecklare)/;
/** Words that are long enough to be a compound. */
const LONG = /\S{9,}/g;

/** Other spellings of words in a text, so that people find them either way: `frontend` for `Front-End`. */
export const spellingsOf = (text: string): string[] => {
  const spellings = /[-.&]\S/.test(text)
    ? (text.match(JOINED) ?? []).map((word) => normalizeText(word.replace(/[-.&]/g, '')))
    : [];
  for (const [word] of text.matchAll(LONG)) {
    const normalized = normalizeText(word);
    const at = normalized.search(HEAD);
    if (at > 0) spellings.push(normalized.slice(at));
  }
  return spellings;
};
