/** The languages of the library, which readers may have. */
export const TAGS = [
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
];

export interface ReaderLanguage {
  readonly tag: string;
  /** Its name in itself: `Deutsch`. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export const READER_LANGUAGES: readonly ReaderLanguage[] = TAGS.map((tag) => ({
  tag,
  name: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag,
  direction: tag === 'ar' || tag === 'he' ? 'rtl' : 'ltr',
}));
