export { importOne } from './importer.js';
import { importOne } from './importer.js';
import { LANGUAGES } from './languages/index.js';
export const importPosting = (text: string) => importOne(text, LANGUAGES);
