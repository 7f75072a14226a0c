import { type Issue, partMissing } from '../../../schema/issues/issue.js';
import { toWebUrl } from '../../../schema/url.js';
import { atsOfHost } from '../../../sources/ats-hosts.js';
import type { SourceName } from '../../../sources/source.js';
import type { FetchOptions, Fetched } from '../../../sources/fetch/fetch-result.js';
import { fetchText } from '../../../sources/fetch/fetch-text.js';
import { sources } from './parse-any.js';

/** What the address of an input tells about it. */
interface InputAddress {
  /** The format of the response; null if it is not known. */
  readonly source: SourceName | null;
  /** The id of the posting in a response with several; null for the first. */
  readonly id: string | null;
}

/** An input that was fetched, with what its address tells about it. */
export interface FetchedInput extends Fetched, InputAddress {}

interface FetchAddress extends InputAddress {
  /** Where to fetch it from; each if those before fail. */
  readonly urls: readonly string[];
}

/** The address to fetch from: for a public page of a recruiting system, that of its API. */
const addressOf = async (url: string): Promise<FetchAddress | Issue> => {
  const address: FetchAddress = { urls: [url], source: null, id: null };
  if (!atsOfHost(new URL(url).hostname)) return address;
  const module = await sources.get();
  if (!module) return partMissing(sources);
  const api = module.apiAddress(url);
  return api ? { ...api, urls: [api.url, ...api.alternatives] } : address;
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
  options?: FetchOptions,
): Promise<FetchedInput | Issue | null> => {
  const url = toWebUrl(src, document.baseURI);
  if (!url) return { code: 'url-invalid', path: 'src', received: src };
  const insecure: Issue = { code: 'src-insecure', path: src };
  const address = await addressOf(url);
  if ('code' in address) return address;
  const { urls, source, id } = address;
  let failure = insecure;
  for (const each of urls) {
    if (!isSecure(each)) return insecure;
    const fetched = await fetchText(each, signal, options);
    if (!fetched) return null;
    // it may have been redirected
    if (!('code' in fetched)) return isSecure(fetched.url) ? { ...fetched, source, id } : insecure;
    // a missing file of this library is named in the issue, and not the address
    if (failure === insecure) failure = fetched.code === 'part-missing' ? fetched : { ...fetched, path: src };
  }
  return failure;
};
