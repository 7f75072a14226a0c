const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The entities of HTML for U+00A0 to U+00FF, in this order, and those of typography. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const SIGNS = '–ndash —mdash ‘lsquo ’rsquo ‚sbquo “ldquo ”rdquo „bdquo •bull …hellip €euro ™trade œoelig'.split(' ');
const HTML_ENTITIES = new Map([
  ...LATIN_1.map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...SIGNS.map((sign) => [sign.slice(1), sign.charAt(0)] as const),
]);

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

/** Undoes the escaping of XML, in which some programs write the entities of HTML too. */
export const unescapeXml = (text: string): string =>
  text
    .split(/(&[A-Za-z]{2,6}\d{0,2};)/)
    .map((part, index) =>
      index % 2 === 1 ? (HTML_ENTITIES.get(part.slice(1, -1)) ?? unescapeHtml(part)) : unescapeHtml(part),
    )
    .join('');

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
