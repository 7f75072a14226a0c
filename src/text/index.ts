/** Reads postings from texts as people copy them. No Lit, no DOM, no network: runs in Node and browsers. */
import { Importer } from './importer.js';
import { LANGUAGES } from './languages/index.js';

export { Importer } from './importer.js';
export { LANGUAGES } from './languages/index.js';
export type { Language } from './languages/language.js';
export type { Evidence, ImportOptions, ImportedPosting } from './types.js';

/** Reads postings in every language of the library. */
export const { importPosting, importPostings } = new Importer(LANGUAGES);
