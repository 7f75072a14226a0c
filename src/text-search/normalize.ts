/** What people type for letters that Unicode does not decompose, and their keyboards may lack. */
const ASCII_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A text in the form in which texts are compared: lower-case letters without accents, and digits; one space between
 * words. `+` and `#` stay, for C++ and C#.
 */
export const normalizeText = (text: string): string => {
  const lower = text.toLowerCase();
  // most texts are ASCII, in which the slow steps would change nothing
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

/** A text with a space in place of each tag and entity. */
export const withoutMarkup = (text: string): string => text.replace(/<[^<>]*>|&#?\w{1,8};/g, ' ');

/** The words of HTML or plain text, normalized. */
export const normalizeHtml = (text: string): string => normalizeText(withoutMarkup(text));

/** The words of a text, normalized. */
export const wordsOf = (text: string): string[] => normalizeText(text).split(' ').filter(Boolean);

/** Scripts without spaces between words: Thai, Lao, Burmese, Khmer, kana and Han. Their words are found anywhere. */
export const SCRIPTS_WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
