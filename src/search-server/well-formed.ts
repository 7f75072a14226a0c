/** A text without what databases refuse: U+0000, and lone surrogates, which cutting a text leaves behind. */
export const toText = (text: string): string => text.replace(/[\0\uD800-\uDFFF]/gu, '');

/** JSON whose texts databases take. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'string' ? toText(inner) : inner));
