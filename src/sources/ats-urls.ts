import { type AtsName, atsOfHost } from './ats-hosts.js';
import { SOURCES_BY_NAME } from './registry.js';
import type { PageRule } from './source.js';

/** Where the data of a public page is. */
export interface ApiAddress {
  readonly source: AtsName;
  /** The URL of the API. */
  readonly url: string;
  /** The id of the posting in the response, if the response is a list. */
  readonly id: string | null;
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

const resolveApiUrl = (rules: readonly PageRule[], url: string): Omit<ApiAddress, 'source'> | null => {
  for (const { page, api, id } of rules) {
    const match = page.exec(url);
    if (!match) continue;
    const fill = (template: string): string =>
      template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
    return { url: fill(api), id: id ? fill(id) : null };
  }
  return null;
};

/** The API behind the public page of a posting, or of a whole board; null for any other URL. */
export const apiAddress = (page: string): ApiAddress | null => {
  const source = atsOfHost(hostOf(page));
  const address = source && resolveApiUrl(SOURCES_BY_NAME[source].pages, page);
  return address && { source, ...address };
};
