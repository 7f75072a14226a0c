/** Reads postings from texts as people copy them. No Lit, no DOM, no network: runs in Node and browsers. */
import { Importer } from './importer.js';
import { LANGUAGES } from './languages/index.js';
import { readForm } from './read-form.js';
import type { ImportOptions, ImportedPosting } from './types.js';

export { Importer, type ReadForm } from './importer.js';
export * from './languages/index.js';
export type { Language } from './languages/language.js';
export { readForm } from './read-form.js';
export type { Evidence, ImportOptions, ImportedPosting } from './types.js';

// not made before it is asked for: a page with an importer of its own needs neither these languages nor the readers of data
let importer: Importer | null = null;
const everyLanguage = (): Importer => (importer ??= new Importer(LANGUAGES, readForm));

/** Reads the posting of a text in any language of the library; see `Importer`. Never throws. */
export const importPosting = (text: string, options?: ImportOptions): ImportedPosting =>
  everyLanguage().importPosting(text, options);

/** Reads the postings of a text in any language of the library; see `Importer`. Never throws. */
export const importPostings = (text: string, options?: ImportOptions): readonly ImportedPosting[] =>
  everyLanguage().importPostings(text, options);
