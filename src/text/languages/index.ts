import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { japanese } from './ja.js';
import type { Language } from './language.js';
import * as more from './more.js';

/** Every language that texts are read in. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish, japanese, ...Object.values(more)];
