import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import { toWebUrl } from '../../../schema/url.js';
import { atsOfHost } from '../../../sources/ats-hosts.js';
import type { SourceName } from '../../../sources/source.js';
import type { Limits, Fetched } from './fetch-result.js';
import { fetchText } from './fetch-text.js';
import { sources } from './parse-any.js';

/** Where to fetch an input from. */
interface InputAddress {
  readonly url: string;
  /** The format of the response, where the address tells it. */
  readonly source: SourceName | null;
  /** The id of the posting in a response with several; null for the first. */
  readonly id: string | null;
}

/** An input that was fetched, with what its address tells about it. */
export interface FetchedInput extends Fetched, InputAddress {}

/** The address to fetch from: for a public page of a recruiting system, that of its API. */
const addressOf = async (url: string): Promise<InputAddress | Issue> => {
  const address: InputAddress = { url, source: null, id: null };
  if (!atsOfHost(new URL(url).hostname)) return address;
  const module = await sources.get();
  return module ? (module.apiAddress(url) ?? address) : partMissing(sources);
};

/** Whether nobody on the way can have changed the response: it came by https, from the page's origin, or this machine. */
const isSecure = (url: string): boolean => {
  const { protocol, origin, hostname } = new URL(url);
  return protocol === 'https:' || origin === location.origin || /^(?:localhost|127\.0\.0\.1|\[::1])$/.test(hostname);
};

/**
 * Fetches the input that `src` is the address of.
 *
 * @returns The input, or an issue if it could not be fetched; null if `signal` was aborted.
 */
export const fetchInput = async (
  src: string,
  signal: AbortSignal,
  limits?: Limits,
): Promise<FetchedInput | Issue | null> => {
  const url = toWebUrl(src, document.baseURI);
  if (!url) return { code: 'url-invalid', path: 'src', received: src };
  const insecure: Issue = { code: 'src-insecure', path: src };
  const address = await addressOf(url);
  if ('code' in address) return address;
  if (!isSecure(address.url)) return insecure;
  const fetched = await fetchText(address.url, signal, limits);
  if (!fetched) return null;
  // a missing file of this library is named in the issue, and not the address
  if ('code' in fetched) return fetched.code === 'part-missing' ? fetched : { ...fetched, path: src };
  // it may have been redirected
  return isSecure(fetched.url) ? { ...address, ...fetched } : insecure;
};
