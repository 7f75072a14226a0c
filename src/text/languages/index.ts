import { arabic } from './ar.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { hebrew } from './he.js';
import { hindi } from './hi.js';
import { italian } from './it.js';
import { japanese } from './ja.js';
import { korean } from './ko.js';
import type { Language } from './language.js';
import { dutch } from './nl.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { swedish } from './sv.js';
import { turkish } from './tr.js';
import { simplifiedChinese, traditionalChinese } from './zh.js';

export {
  arabic,
  dutch,
  english,
  french,
  german,
  hebrew,
  hindi,
  italian,
  japanese,
  korean,
  polish,
  portuguese,
  simplifiedChinese,
  spanish,
  swedish,
  traditionalChinese,
  turkish,
};

/** Every language that texts are read in; those first whose words a text is read by that is too short to tell its own. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  japanese,
  italian,
  portuguese,
  dutch,
  polish,
  swedish,
  turkish,
  korean,
  simplifiedChinese,
  traditionalChinese,
  arabic,
  hebrew,
  hindi,
];
