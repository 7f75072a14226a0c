/** How many bytes of a text are searched for the charset that it declares. */
const HEAD_LENGTH = 4096;

const XML_ENCODING = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']\s*([\w.:-]+)/i;
const META_CHARSET = /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;
const HEADER_CHARSET = /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The decoder of a charset; null if there is none of that name. */
const decoderOf = (charset: string | undefined): TextDecoder | null => {
  try {
    return charset ? new TextDecoder(charset) : null;
  } catch {
    return null;
  }
};

/** The characters of windows-1252 from 0x80 to 0x9F, of which Node 20 makes controls; five of them are none. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

const decodeWith = (decoder: TextDecoder, bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
};

/** The text if the bytes are UTF-8; null if they are not. */
const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Whether a character is one of ASCII that a text begins with: a mark, a letter, or white space. */
const isAscii = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x09 && byte < 0x7f;

/**
 * UTF-16 by its byte order mark, or by its first two characters, which are of ASCII in JSON, XML and HTML: every other
 * byte is zero there.
 */
const utf16Of = ([one, two, three, four]: Uint8Array): string | undefined => {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  if (isAscii(one) && two === 0 && isAscii(three) && four === 0) return 'utf-16le';
  return one === 0 && isAscii(two) && three === 0 && isAscii(four) ? 'utf-16be' : undefined;
};

/** The charset that XML or HTML declares about itself. */
const charsetInside = (bytes: Uint8Array): string | undefined => {
  // in every charset of the web but UTF-16, the marks of a declaration are those of ASCII
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_LENGTH)).trimStart();
  if (!head.startsWith('<')) return undefined;
  // a page may have an older declaration in a comment
  const meta = head.startsWith('<?xml') ? null : META_CHARSET.exec(head.replace(/<!--[\s\S]*?-->/g, ''));
  const charset = (XML_ENCODING.exec(head) ?? meta)?.[1];
  return /^utf-?16/i.test(charset ?? '') ? undefined : charset;
};

/** The decoders of the charsets that are declared, that of the server first. */
const declaredDecoders = (bytes: Uint8Array, contentType: string): TextDecoder[] =>
  [HEADER_CHARSET.exec(contentType)?.[1], charsetInside(bytes)].map(decoderOf).filter((decoder) => decoder !== null);

/** What is UTF-8 in part: U+FFFD stands for the bytes that are not. */
const decodeMixed = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder().decode(bytes);
  return /[^\0-\x7F\uFFFD]/.test(text) ? text : null;
};

/**
 * Decodes the text of a file or a response. Bytes that are valid UTF-8 are UTF-8, whatever is declared: in another charset
 * they would hardly ever be. Others are decoded by their byte order mark or other signs of UTF-16, the charset in
 * `contentType`, or that in the XML declaration or in HTML's `<meta charset>`, in this order. Where nothing is declared,
 * bytes that are UTF-8 in part have U+FFFD for the others, and bytes that are not at all are windows-1252, which is what
 * browsers and spreadsheets take them for. Never throws.
 *
 * @param contentType The `Content-Type` of the response: `application/xml; charset=ISO-8859-1`.
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const utf8 = decodeUtf8(bytes);
  // valid UTF-8 as well: UTF-16, which has zeros, and ISO-2022-JP, which has escapes
  if (utf8 !== null && !utf8.includes('\0') && !utf8.includes('\u001B')) return utf8;
  const decoder =
    decoderOf(utf16Of(bytes)) ??
    declaredDecoders(bytes, contentType).find(({ encoding }) =>
      utf8 === null ? encoding !== 'utf-8' : encoding === 'iso-2022-jp',
    );
  if (decoder) return decodeWith(decoder, bytes);
  return utf8 ?? decodeMixed(bytes) ?? decodeWith(new TextDecoder('windows-1252'), bytes);
};
