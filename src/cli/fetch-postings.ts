import { decodeText } from '../sources/decode-text.js';
import { type ParsePostingsResult, type SourceName, apiAddress, parsePostings } from '../sources/index.js';

interface FetchPostingsOptions {
  readonly source?: SourceName | undefined;
  readonly fetch: typeof fetch;
}

/** Fetches and parses the postings of a URL. */
export const fetchPostings = async (
  address: string,
  { source, fetch: get }: FetchPostingsOptions,
): Promise<ParsePostingsResult> => {
  const api = apiAddress(address);
  try {
    const response = await get(api?.url ?? address);
    if (response.ok) {
      const text = decodeText(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? '');
      return parsePostings(text, { source: source ?? api?.source, url: response.url });
    }
  } catch {
    // `fetch` has reported it
  }
  return { postings: [], problems: [], source: null };
};
