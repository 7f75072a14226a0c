/** Longest URL, in characters. */
export const URL_MAX = 2048;
/** The base that a relative URL is checked against when the page is not known. */
const ANY_BASE = 'https://page.invalid/';
const CONTROL_CHARS = /\p{Cc}/gu;
/** URLs that the URL parser would not change: most of them. This test takes a tenth of its time. */
const NORMALIZED = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+\/(?:[\w-][\w.-]*\/)*[\w-]*$/;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * The check before every `href` and `src`: http or https, no user name or password, at most 2,048 characters.
 *
 * @returns The normalized URL, resolved against `base`; without `base` a relative URL stays relative. Null for everything
 *   else: `javascript:`, `data:`, `https://bank.example@evil.example`.
 */
export const toWebUrl = (text: string, base?: string): string | null => {
  if (NORMALIZED.test(text) && text.length <= URL_MAX) return text;
  // the URL parser drops control characters too, but a relative URL is returned as the author wrote it
  const trimmed = text.replace(CONTROL_CHARS, '').trim();
  if (!trimmed || trimmed.length > URL_MAX) return null;
  let url: URL;
  try {
    url = new URL(trimmed, base ?? (HAS_SCHEME.test(trimmed) ? undefined : ANY_BASE));
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (base !== undefined || !url.href.startsWith(ANY_BASE) || HAS_SCHEME.test(trimmed)) return url.href;
  return /^[/?#.]/.test(trimmed) ? trimmed : `./${trimmed}`;
};
