import { type AtsName, atsOfHost } from './ats-hosts.js';
import { parsePage } from './page.js';
import { SOURCES_BY_NAME } from './registry.js';
import type { ApiRequest, AtsAddress, SourceName } from './source.js';

/** Where the data of a public page is. */
export interface ApiAddress<Name extends SourceName = SourceName> {
  readonly source: Name;
  /** The URL of the API. */
  readonly url: string;
  /** URLs to try if that one fails, in this order. */
  readonly alternatives: readonly string[];
  /** The id of the posting in the response, if the response is a list. */
  readonly id: string | null;
  /** What a request must have. Absent: a GET of the URL is enough. */
  readonly request?: ApiRequest;
}

/** The API behind a page, and the source that reads it. */
export interface FoundAddress<Name extends SourceName = SourceName> extends AtsAddress {
  readonly source: Name;
}

/** The systems whose pages are known. */
export interface Systems<Name extends SourceName = SourceName> {
  isHost(hostname: string): boolean;
  /** The API behind a public page; null for any other URL. */
  addressOf(url: string): FoundAddress<Name> | null;
}

/** The address of the posting, if there is one, or else of the board. */
export const toApiAddress = <Name extends SourceName>({
  source,
  board,
  posting,
  request,
}: FoundAddress<Name>): ApiAddress<Name> => {
  const [url, ...alternatives] = posting?.api ?? board;
  const id = posting && !posting.api ? posting.id : null;
  return { source, url, alternatives, id, ...(request && !posting?.api && { request }) };
};

/** The ATS of a public page, with the API behind it; null for any other URL. */
export const atsAddress = (url: string): FoundAddress<AtsName> | null => {
  const page = parsePage(url);
  const source = page && atsOfHost(new URL(url).hostname);
  const address = source && SOURCES_BY_NAME[source].addressOf(page);
  return address && { source, ...address };
};

/** The systems that every page knows. */
export const OWN_SYSTEMS: Systems<AtsName> = {
  isHost: (hostname) => atsOfHost(hostname) !== null,
  addressOf: atsAddress,
};

/** The API behind the public page of a system that every page knows; null for any other URL. */
export const apiAddress = (page: string): ApiAddress<AtsName> | null => {
  const address = atsAddress(page);
  return address && toApiAddress(address);
};
