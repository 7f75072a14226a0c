const TAG = /<\/?[a-z!][^<>]*>/gi;
/** Tags after which another line begins. */
const LINE_END = /<(?:br|hr|\/(?:p|div|h\d|li|ul|ol|dl|dt|dd|tr|table|blockquote|pre|section))\b[^<>]*>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#39|#160);/gi;
const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

const unescape = (text: string): string => text.replace(ENTITY, (entity) => CHARACTERS[entity.toLowerCase()] ?? ' ');
const strip = (html: string): string => html.replace(LINE_END, '\n').replace(TAG, '');

/** The words of a rich text in their lines, without parsing it: for what is folded, where only a search looks. */
export const unformattedText = (text: string): string => {
  const unescaped = unescape(strip(text));
  return (/&lt;\/?[a-z]/i.test(text) ? strip(unescaped) : unescaped).trim();
};
