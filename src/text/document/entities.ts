import { type Chars, CharsBuilder } from './chars.js';

/** The entities of HTML that texts for people have. */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00A0 ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « ' +
    'raquo » bull • middot · hellip … euro € pound £ yen ¥ cent ¢ copy © reg ® trade ™ deg ° shy \u00AD zwj \u200D ' +
    'zwnj \u200C ensp \u2002 emsp \u2003 thinsp \u2009 times × frac12 ½ eacute é Eacute É egrave è ecirc ê euml ë agrave à ' +
    'acirc â aacute á auml ä Auml Ä atilde ã aring å aelig æ ouml ö Ouml Ö oacute ó ocirc ô otilde õ oslash ø uuml ü Uuml Ü ' +
    'uacute ú ugrave ù ucirc û ntilde ñ ccedil ç iacute í icirc î iuml ï oelig œ szlig ß iexcl ¡ iquest ¿'
  )
    .split(' ')
    .reduce<[string, string][]>(
      (pairs, word, index, words) => (index % 2 === 0 ? [...pairs, [word, words[index + 1] ?? '']] : pairs),
      [],
    ),
);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));?/g;

const toCharacter = (decimal: string | undefined, hex: string | undefined, name: string | undefined): string | null => {
  if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
};

/** The characters with each entity replaced by what it stands for. */
export const decodeEntities = (chars: Chars): Chars => {
  if (!chars.text.includes('&')) return chars;
  const builder = new CharsBuilder();
  let from = 0;
  for (const match of chars.text.matchAll(ENTITY)) {
    const [whole, decimal, hex, name] = match;
    const character = toCharacter(decimal, hex, name);
    if (character === null) continue;
    builder.copy(chars, from, match.index);
    from = match.index + whole.length;
    builder.add(character, chars.span(match.index, from));
  }
  builder.copy(chars, from, chars.text.length);
  return builder.take();
};
