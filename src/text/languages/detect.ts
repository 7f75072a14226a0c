import type { Language } from './language.js';

/** Languages by the letters that only they have. */
const SCRIPTS: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['zh-Hant', /[們個這為國學實習與應後時開關業員長間體區務廣驗資經營電話網術]/g],
  ['zh-Hans', /[们个这为国学实习与应后时开关业员长间体区务广验资经营电话网术]/g],
];

/** How much of a text is looked at, in characters. */
const SAMPLE = 20_000;
/** How many of a hundred words must be common ones of a language. */
const SHARE_MIN = 0.06;
/** From this share on, the words tell the language alone. */
const SHARE_SURE = 0.12;

/** The languages of a text that is little more than names of fields with their values. */
const languagesOfLabels = (text: string, languages: readonly Language[]): readonly Language[] => {
  const counted = languages
    .map((language) => {
      const names = Object.values(language.labels).join('|');
      const pattern = new RegExp(`^\\W{0,4}(?:${names})\\s?[:：]`, 'gimu');
      return { language, count: text.match(pattern)?.length ?? 0 };
    })
    .sort((a, b) => b.count - a.count);
  const most = counted[0]?.count ?? 0;
  return most > 2 ? counted.filter(({ count }) => count === most).map(({ language }) => language) : [];
};

/** The languages of a text, that of most of its words first; none if too little of it is known. */
export const detectLanguages = (whole: string, languages: readonly Language[]): readonly Language[] => {
  const text = whole.slice(0, SAMPLE);
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const scripts = SCRIPTS.flatMap(([code, pattern]) => {
    const share = (text.match(pattern)?.length ?? 0) / (letters || 1);
    const language = byCode.get(code);
    return language && share > (code.startsWith('zh') ? 0.04 : 0.1) ? [language] : [];
  });
  const [script] = scripts;
  if (script) return [script];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = languages
    .filter(({ common }) => common)
    .map((language) => {
      const common = language.common.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
      return { language, share: common / (words.length || 1) };
    })
    .filter(({ share }) => share > SHARE_MIN)
    .sort((a, b) => b.share - a.share);
  const [first] = ranked;
  const labeled = (first?.share ?? 0) < SHARE_SURE ? languagesOfLabels(text, languages) : [];
  if (!first || labeled.length > 0) return labeled;
  return ranked.filter(({ share }) => share > first.share * 0.75).map(({ language }) => language);
};
