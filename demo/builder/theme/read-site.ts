/** The CSS of a site, if it lets other sites read it. The only request that leaves the builder, and only when it is asked for. */

const TIME_LIMIT_MS = 10_000;
/** Most style sheets of a page that are fetched. */
const SHEETS_MAX = 6;
/** The longest response that is used, in characters. */
const TEXT_MAX = 2_000_000;

/** `acme.example/about`: a host, and perhaps a path. */
const HOST = /^(?:[\w-]+\.)+[a-z]{2,24}(?::\d+)?(?:[/?#]\S*)?$/i;

/** The address in a text; null for CSS and colors. */
export const addressIn = (text: string): URL | null => {
  const trimmed = text.trim();
  const hasScheme = /^https?:\/\/\S+$/i.test(trimmed);
  if (!hasScheme && !HOST.test(trimmed)) return null;
  try {
    return new URL(hasScheme ? trimmed : `https://${trimmed}`);
  } catch {
    return null;
  }
};

const fetchText = async (url: URL, signal: AbortSignal): Promise<string> => {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.text()).slice(0, TEXT_MAX);
};

const sheetUrls = (page: Document, base: URL): URL[] =>
  [...page.querySelectorAll('link[rel~="stylesheet"][href]')].slice(0, SHEETS_MAX).flatMap((link) => {
    try {
      const url = new URL(link.getAttribute('href') ?? '', base);
      return /^https?:$/.test(url.protocol) ? [url] : [];
    } catch {
      return [];
    }
  });

/**
 * The CSS of a page, or of a style sheet.
 *
 * @throws If the site does not answer, or does not let other sites read it.
 */
export const readSite = async (address: URL): Promise<string> => {
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  const text = await fetchText(address, signal);
  if (!/^\s*</.test(text)) return text;
  const page = new DOMParser().parseFromString(text, 'text/html');
  const theme = page.querySelector('meta[name="theme-color"]')?.getAttribute('content');
  const inPage = [...page.querySelectorAll('style')].map(({ textContent }) => textContent ?? '');
  const inAttributes = [...page.querySelectorAll('[style]')].map((element) => element.getAttribute('style') ?? '');
  const sheets = await Promise.allSettled(sheetUrls(page, address).map((url) => fetchText(url, signal)));
  return [
    ...(theme ? [`--theme-color: ${theme}`] : []),
    ...inPage,
    ...inAttributes,
    ...sheets.map((sheet) => (sheet.status === 'fulfilled' ? sheet.value : '')),
  ].join(';\n');
};
