import { WORD_LOCALES, normalizeWords } from '../../schema/coerce/words.js';
import { type Finding, distinct, found } from '../finding.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

/** The languages that postings ask for. */
const CODES =
  'en de fr es it pt nl pl sv da nb fi cs sk hu ro bg el tr ru uk ar he hi zh ja ko vi th id ms ca hr sr lt lv et'.split(
    ' ',
  );
const MORE: readonly (readonly [string, string])[] = [
  ['mandarin', 'zh'],
  ['cantonese', 'yue'],
  ['英語', 'en'],
  ['日本語', 'ja'],
  ['castellano', 'es'],
  ['flemish', 'nl'],
];

let names: ReadonlyMap<string, string> | null = null;

/** Codes by the names of languages, in every language of the library. */
const languageNames = (): ReadonlyMap<string, string> => {
  if (names) return names;
  const byName = new Map<string, string>(MORE);
  for (const locale of WORD_LOCALES) {
    const display = new Intl.DisplayNames(locale, { type: 'language' });
    for (const code of CODES) {
      const name = normalizeWords(display.of(code) ?? '');
      if (name.length > 1 && !byName.has(name)) byName.set(name, code);
    }
  }
  names = byName;
  return byName;
};

const WORD = /\p{L}{2,40}/gu;
/** Names of languages where no spaces separate words: `日本語ビジネスレベル`. */
const EAST = /(?:[一-鿿]{1,3}?|[ァ-ー]{2,8})(?:語|语)|[一-鿿]文|[가-힣]{1,4}어/gu;
/** `Deutschkenntnisse`, `Englischkenntnisse`. */
const SUFFIX = /(?:kenntnisse[a-zà-ſ]*|sprachig[a-zà-ſ]*|muttersprachler[a-zà-ſ]*)$/iu;

/** The languages that applicants must speak. */
export const readLanguages = (text: SourceText): Finding<string>[] => {
  const byName = languageNames();
  const labels = new Set(valuesOf(text, 'languages').map(({ line }) => line));
  const findings: Finding<string>[] = [];
  const isUnspaced = text.words.languages[0]?.isUnspaced === true;
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const isLabeled = labels.has(line);
    if (!isLabeled && !text.words.has('languageSkill', sentence) && !SUFFIX.test(sentence)) continue;
    if (
      !isLabeled &&
      /translation of|programming languages? (?:such|like)|natural language|version of this|google translate|customers? in|teach(?:ing)?|english-speaking countries/i.test(
        sentence,
      )
    )
      continue;
    if (line.kind === 'ABOUT' && !isLabeled) continue;
    for (const { 0: word, index } of sentence.matchAll(isUnspaced ? EAST : WORD)) {
      if (!/^\p{Lu}|^[^\p{Ll}]/u.test(word) && text.language === 'en') continue;
      const plain = word.replace(SUFFIX, '');
      if (!byName.has(normalizeWords(plain))) continue;
      const near = sentence.slice(Math.max(0, index - 60), index + word.length + 60);
      if (
        !isLabeled &&
        plain === word &&
        !text.words.has('languageSkill', near.replace(/\bgood\b/i, '')) &&
        !/\b(?:good|gut)\b/i.test(near)
      )
        continue;
      if (
        /^\s(?:degree|literature|studies|department|teacher|market|company|office|team|government|law|citizen|school|university|customers|culture)/i.test(
          sentence.slice(index + word.length, index + word.length + 14),
        )
      )
        continue;
      // `the German language sorts ä after a`
      if (
        /\bthe $/.test(sentence.slice(Math.max(0, index - 4), index)) &&
        /^\slanguage\s(?!skill|proficien|knowledge)/.test(sentence.slice(index + word.length))
      )
        continue;
      findings.push(found(plain, line, from + index, from + index + word.length));
    }
  }
  return distinct(findings, (name) => byName.get(normalizeWords(name)) ?? name);
};
