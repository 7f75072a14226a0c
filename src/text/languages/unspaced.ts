import type { Language } from './language.js';

/** A language whose words are not separated by spaces. */
export const unspaced = (
  code: string,
  labels: Language['labels'],
  headings: Language['headings'],
  cues: Language['cues'],
): Language => ({
  code,
  common: '',
  isUnspaced: true,
  labels,
  headings,
  cues,
  degrees: [],
});
