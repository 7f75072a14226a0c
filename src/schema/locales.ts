/** The languages of the library: of its messages, and of the words that it reads. */
export const LOCALES = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'sv',
  'tr',
  'zh-Hans',
  'zh-Hant',
] as const;
export type LibraryLocale = (typeof LOCALES)[number];
