/** Letters that no decomposition takes apart, as those who lack them on their keyboard type them. */
const ASCII_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * What counts when texts are compared: letters and digits without case and accents, words one space apart. `+` and `#`
 * stay, for C++ and C#.
 */
export const normalizeText = (text: string): string => {
  const lower = text.toLowerCase();
  // most texts have plain letters alone, and what takes time changes nothing in them
  if (/^[\0-\x7f]*$/.test(lower)) return lower.replace(/[^a-z0-9+#]+/g, ' ').trim();
  return normalizeLetters(text);
};

const normalizeLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => ASCII_LETTERS[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** The words of HTML or plain text, folded. */
export const normalizeHtml = (text: string): string => normalizeText(text.replace(/<[^<>]*>|&#?\w{1,8};/g, ' '));
