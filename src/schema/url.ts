/** Longest address, in characters. */
export const URL_MAX = 2048;
/** Stands in for the page while the shape of a relative address is checked. */
const ANY_BASE = 'https://page.invalid/';
const CONTROLS = /\p{Cc}/gu;
/** Addresses that the URL parser leaves as they are: most of them. It takes ten times as long to find that out. */
const PLAIN = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+\/(?:[\w-][\w.-]*\/)*[\w-]*$/;
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * The one check before any `href` or `src`: http or https, no user name or password, at most 2,048 characters.
 * Returns the normalised absolute address, resolved against `base`; without `base` a relative address stays relative.
 * Null for everything else: `javascript:`, `data:`, `https://bank.example@evil.example`.
 */
export const toWebUrl = (text: string, base?: string): string | null => {
  if (PLAIN.test(text) && text.length <= URL_MAX) return text;
  // the URL parser drops control characters too, but a relative address keeps the author's form
  const trimmed = text.replace(CONTROLS, '').trim();
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
