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

/** The text if the bytes are UTF-8; null if they are not. */
const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-16 by its byte order mark, or by every other byte being zero, as in the marks of JSON and XML. */
const utf16Of = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, HEAD_LENGTH);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // both kinds occur in pictures and archives, and some of the other kind in Chinese
  if (Math.max(even, odd) < head.length / 10 || Math.min(even, odd) > Math.max(even, odd) / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
};

/** The charset that XML or HTML declares about itself. */
const charsetInside = (bytes: Uint8Array): string | undefined => {
  // in every charset of the web but UTF-16, the marks of a declaration are those of ASCII
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_LENGTH)).trimStart();
  if (!head.startsWith('<')) return undefined;
  const charset = (XML_ENCODING.exec(head) ?? (head.startsWith('<?xml') ? null : META_CHARSET.exec(head)))?.[1];
  return /^utf-?16/i.test(charset ?? '') ? undefined : charset;
};

/** The decoders of the charsets that are declared, that of the server first. */
const declaredDecoders = (bytes: Uint8Array, contentType: string): TextDecoder[] =>
  [HEADER_CHARSET.exec(contentType)?.[1], charsetInside(bytes)].map(decoderOf).filter((decoder) => decoder !== null);

/**
 * Decodes the text of a file or a response. Bytes that are valid UTF-8 are UTF-8, whatever is declared: in another charset
 * they would hardly ever be. Others are decoded by their byte order mark or other signs of UTF-16, the charset in
 * `contentType`, or that in the XML declaration or in HTML's `<meta charset>`, in this order; or else as UTF-8, with U+FFFD
 * for what is not. Never throws.
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
  return decoder?.decode(bytes) ?? utf8 ?? new TextDecoder().decode(bytes);
};
