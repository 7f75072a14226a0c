/** The formats of texts. */
export type TextFormat =
  | 'line'
  | 'country'
  | 'employer'
  | 'richText'
  | 'url'
  | 'email'
  | 'partialDate'
  | 'dateOrTime'
  | 'duration'
  | 'timeZone'
  | 'language'
  | 'currency';

/** What a field of a posting may have as its value. */
export type FieldValue =
  | { readonly kind: 'text'; readonly format: TextFormat }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: FieldValue }
  | { readonly kind: 'union'; readonly options: readonly FieldValue[] }
  | { readonly kind: 'object'; readonly fields: readonly Field[] };

/** A field of a posting, or of an object in it. */
export interface Field {
  /** Its key: `jobLocation`. */
  readonly name: string;
  /** Its documentation, for page authors. */
  readonly description: string;
  readonly required?: boolean;
  readonly value: FieldValue;
}
