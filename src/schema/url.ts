/** Longest URL, in characters. */
export const URL_MAX = 2048;
/** The base that a relative URL is checked against when the page is not known. */
const ANY_BASE = 'https://page.invalid/';
const CONTROL_CHARS = /\p{Cc}/gu;
/** URLs that the URL parser would not change: most of them. This test takes a tenth of its time. */
export const NORMALIZED_URL = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+\/(?:[\w-][\w.-]*\/)*[\w-]*$/;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** `www.acme.example`, `careers.acme.example/jobs?id=1`: a host at the start, of which the last part has letters alone. */
const HAS_HOST = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?::\d{1,5})?(?=[/?#]|$)/u;
/** A name like a host, which is a file: `apply.html`, `index.php`. */
const HAS_FILE =
  /^(?!www\.)[^/?#]+\.(?:[sx]?html?|php|[aj]spx?|cgi|do|gif|jpe?g|json|md|pdf|png|svg|txt|webp|xml)(?=[/?#]|$)/i;
/** `/jobs`, `../jobs`, `?id=1`, `#apply`, or a path whose first part looks like neither a scheme nor a sentence. */
const IS_RELATIVE = /^(?:\.{0,2}\/|[?#]|(?!https?\/|(?:\d+\.){3})[^\s:：&@%<>[\]\\/?#,;|"'()]+(?:[/?#]\S*)?$)/i;
/** What is no host: the second scheme in `https://https://acme.example`. */
const NO_HOST = /^https?$/;

/** A URL with its scheme, or a relative one; null for texts that are neither. */
const complete = (text: string): string | null => {
  if (!/\s/.test(text) && HAS_HOST.test(text) && !HAS_FILE.test(text)) return `https://${text}`;
  if (HAS_SCHEME.test(text)) return text;
  return IS_RELATIVE.test(text) ? text : null;
};

/**
 * The check before every `href` and `src`: http or https, no user name or password, at most 2,048 characters.
 *
 * @returns The normalized URL, resolved against `base`; without `base` a relative URL stays relative. `www.acme.example`
 *   gets its `https://`. Null for everything else: `javascript:`, `data:`, `https://bank.example@evil.example`, words.
 */
export const toWebUrl = (text: string, base?: string): string | null => {
  if (NORMALIZED_URL.test(text) && text.length <= URL_MAX) return text;
  // the URL parser drops control characters too, but a relative URL is returned as the author wrote it
  const trimmed = complete(text.replace(CONTROL_CHARS, '').trim());
  if (!trimmed || trimmed.length > URL_MAX) return null;
  let url: URL;
  try {
    url = new URL(trimmed, base ?? (HAS_SCHEME.test(trimmed) ? undefined : ANY_BASE));
  } catch {
    return null;
  }
  // a % in a host: some engines escape a space there, though no host has one
  if (
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    url.host.includes('%') ||
    NO_HOST.test(url.hostname)
  )
    return null;
  if (base !== undefined || !url.href.startsWith(ANY_BASE) || HAS_SCHEME.test(trimmed)) return url.href;
  return /^[/?#.]/.test(trimmed) ? trimmed : `./${trimmed}`;
};
