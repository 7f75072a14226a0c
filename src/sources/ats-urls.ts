import { type AtsName, atsOfHost } from './ats-hosts.js';
import { parsePage } from './page.js';
import { SOURCES_BY_NAME } from './registry.js';
import type { AtsAddress } from './source.js';

/** Where the data of a public page is. */
export interface ApiAddress {
  readonly source: AtsName;
  /** The URL of the API. */
  readonly url: string;
  /** URLs to try if that one fails, in this order. */
  readonly alternatives: readonly string[];
  /** The id of the posting in the response, if the response is a list. */
  readonly id: string | null;
}

/** The address of the posting, if there is one, or else of the board. */
export const toApiAddress = (source: AtsName, { board, posting }: AtsAddress): ApiAddress => {
  const [url, ...alternatives] = posting?.api ?? board;
  return { source, url, alternatives, id: posting && !posting.api ? posting.id : null };
};

/** The ATS of a public page, with the API behind it; null for any other URL. */
export const atsAddress = (url: string): (AtsAddress & { readonly source: AtsName }) | null => {
  const page = parsePage(url);
  const source = page && atsOfHost(new URL(url).hostname);
  const address = source && SOURCES_BY_NAME[source].addressOf(page);
  return address && { source, ...address };
};

/**
 * The API behind the public page of a posting, or of a whole board, as people copy its URL: with a query, a fragment, a
 * locale. Also behind a URL of the API itself: the one with all that the API can give. Null for any other URL.
 */
export const apiAddress = (page: string): ApiAddress | null => {
  const address = atsAddress(page);
  return address && toApiAddress(address.source, address);
};
