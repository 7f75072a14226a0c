/** A public page of an ATS, taken apart for the rules that find its API. */
export interface Page {
  /** The host without `www.`. */
  readonly host: string;
  /** The steps of the path, decoded, without a locale in front of an account. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

const UNSAFE = /[/\\\p{Cc}\p{Cs}]|^\.+$/u;
const NAME_MAX = 200;

/** A name as one step of a path: `..` or `a/b` would lead elsewhere. Null if it is none. */
const toName = (text: string | null): string | null =>
  text && text.length <= NAME_MAX && !UNSAFE.test(text) ? text : null;

/** A parameter of the page's URL that is a name or an id. */
export const param = ({ query }: Page, key: string): string | null => toName(query.get(key));

/** Takes a URL apart. Null if it is no web page, or its path has a step that could lead elsewhere in another URL. */
export const parsePage = (text: string): Page | null => {
  try {
    const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(text);
    if (!/^https?:$/.test(protocol) || port || username || password) return null;
    const path = pathname.split('/').filter(Boolean).map(decodeURIComponent);
    if (path.some((step) => toName(step) === null)) return null;
    return { host: hostname.replace(/^www\./, ''), path, query: searchParams };
  } catch {
    return null; // no URL, or one with a broken %
  }
};

const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** The path without a locale in front: `/de-DE/jobs` is `/jobs`. */
export const withoutLocale = (path: readonly string[]): readonly string[] =>
  LOCALE.test(path[0] ?? '') ? path.slice(1) : path;

/**
 * The path of a host that has an account first, without a locale before it: `/en/acme` is `/acme`. In `/ab/jobs/7` the
 * account has two letters: what follows it is one of `known`, an id, or a locale.
 */
export const accountPath = (path: readonly string[], ...known: readonly string[]): readonly string[] => {
  const [, next] = path;
  const isAccount = next !== undefined && !known.includes(next) && !/\d{5}/.test(next) && !LOCALE.test(next);
  return isAccount ? withoutLocale(path) : path;
};

/** Hosts of an ATS itself, which are no account. */
const OWN_HOSTS = /^(?:api|app|apply|assets|blog|cdn|developers?|docs|help|jobs|resources|status|support|www)$/;

/** The account that a host is named after: `acme` of `acme.<domain>`, with a region as in `acme.na`. */
export const accountOfHost = (host: string, domain: string): string | null => {
  const account = host.endsWith(`.${domain}`) ? host.slice(0, -domain.length - 1) : '';
  return account && !OWN_HOSTS.test(account) ? account : null;
};

/** A URL template: each value is encoded, and so stays one step of the path. */
export const apiUrl = (parts: TemplateStringsArray, ...values: readonly string[]): string =>
  parts.reduce((url, part, index) => url + encodeURIComponent(values[index - 1] ?? '') + part);

/** The URL with parameters: those of the page that is already one of the API, and these where it has none. */
export const withParams = (url: string, params: Readonly<Record<string, string>>, own?: URLSearchParams): string => {
  const all = new URLSearchParams(own);
  for (const [key, value] of Object.entries(params)) if (!all.has(key)) all.set(key, value);
  return `${url}?${all}`.replace(/\?$/, '');
};
