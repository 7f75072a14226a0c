/** Reads the postings behind an address. */
import { type FetchPostingsResult, fetchPostings } from '../../../src/sources/index.js';

/** The address, if a text is nothing else; null if not. */
export const addressOf = (text: string): string | null => {
  const address = text.trim();
  const isAddress = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) && URL.canParse(address);
  return isAddress ? address : null;
};

const BY_HAND = 'Open it, select all (Ctrl A), copy, and paste it here.';

export type Fetched = Pick<FetchPostingsResult, 'postings' | 'problems'> | { readonly failure: string };

/** The postings of a page, or of the board that it belongs to; or how to copy them by hand. */
export const readAddress = async (address: string, signal: AbortSignal): Promise<Fetched> => {
  if (!navigator.onLine) return { failure: 'You are offline. Paste the text of the job instead.' };
  const { postings, problems } = await fetchPostings(address, { signal });
  if (postings.length > 0) return { postings, problems };
  const isBlocked = problems.some(({ code }) => code.startsWith('src-'));
  return {
    failure: isBlocked
      ? `That site does not let other pages read it. ${BY_HAND}`
      : `We found no job at that address. ${BY_HAND}`,
  };
};
