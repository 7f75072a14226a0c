/**
 * What a text means: a value, or the readings between which it leaves a choice. Null if it is not understood. A reading
 * never adds what the text does not say: no year, no day, no currency, no period.
 */
export type Reading<Value> = { readonly value: Value } | { readonly readings: readonly string[] } | null;
