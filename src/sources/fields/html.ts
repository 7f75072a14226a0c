const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** Undoes one level of HTML escaping: `&lt;p&gt;` becomes `<p>`, `&amp;lt;` becomes `&lt;`. Other entities stay. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );

/** Unescapes HTML that was escaped once or twice, until it has tags. */
export const toHtml = (text: string): string => {
  let html = text;
  for (let times = 0; times < 2 && !/<[a-z]/i.test(html) && /&(?:amp;)?lt;\/?[a-z]/i.test(html); times++)
    html = unescapeHtml(html);
  return html;
};

/** Plain text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of HTML without tags, on one line. */
export const toText = (html: string): string =>
  unescapeHtml(toHtml(html).replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
