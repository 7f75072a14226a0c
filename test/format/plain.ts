/** The text without what only typography sees: no-break and thin spaces as spaces, direction marks gone. */
export const plain = (text: string): string =>
  text.replace(/[\u00A0\u2009\u202F]/g, ' ').replace(/[\u200E\u200F\u061C]/g, '');
