import type { WORKPLACE_TYPES } from '../enums.js';
import { normalizePlaceName } from '../place-key.js';

export type WorkplaceType = (typeof WORKPLACE_TYPES)[number];

/** What a phrase in place of a town means. `LABEL`: that there are places, without any of them. */
type Meaning = WorkplaceType | 'ANYWHERE' | 'LABEL';

/** How employers write workplace types in place of a town, in the languages of our messages, folded or not. */
const WORDS: Readonly<Record<Meaning, string>> = {
  REMOTE:
    'remote|remotely|work remotely|remote work|remote working|remote job|remote position|remote role|remote location|' +
    'remote office|remote employee|virtual|virtual office|distributed|distributed team|telecommute|telecommuting|' +
    'telework|teleworking|wfh|wfa|work from home|working from home|work at home|home based|homebased|home office|' +
    'homeoffice|work from anywhere|online|' +
    // German, Dutch, Swedish
    'remote arbeit|mobiles arbeiten|mobile arbeit|telearbeit|fernarbeit|ortsunabhangig|standortunabhangig|' +
    'standortunabhangiges arbeiten|von zu hause|von zuhause|heimarbeit|op afstand|thuiswerk|thuiswerken|' +
    'werken op afstand|telewerk|distans|pa distans|distansarbete|hemifran|jobba hemifran|hemarbete|' +
    // French, Spanish, Portuguese, Italian
    'teletravail|a distance|travail a distance|travail a domicile|distanciel|en distanciel|teletrabajo|a distancia|' +
    'trabajo remoto|trabajo a distancia|remoto|remota|en remoto|desde casa|trabajo desde casa|teletrabalho|' +
    'trabalho remoto|a distancia|trabalho a distancia|em casa|da remoto|lavoro da remoto|telelavoro|smart working|' +
    'lavoro agile|da casa|' +
    // Polish, Turkish
    'zdalnie|zdalna|zdalny|praca zdalna|uzaktan|uzaktan calisma|evden|evden calisma|' +
    // Arabic, Hebrew, Hindi
    'عن بعد|العمل عن بعد|عمل عن بعد|من المنزل|العمل من المنزل|מרחוק|עבודה מרחוק|עבודה מהבית|מהבית|' +
    'रिमोट|दूरस्थ|घर से काम|वर्क फ्रॉम होम|' +
    // Chinese, Japanese, Korean
    '远程|远程办公|远程工作|居家办公|在家办公|線上|遠端|遠端工作|遠距|遠距工作|居家辦公|在家工作|リモート|リモートワーク|' +
    'フルリモート|在宅|在宅勤務|テレワーク|원격|원격근무|원격 근무|재택|재택근무|재택 근무',
  HYBRID:
    'hybrid|hybrid remote|remote hybrid|hybrid work|hybrid working|hybrid role|hybrid position|hybrid office|' +
    'partially remote|partly remote|hybrides arbeiten|hybride|travail hybride|teletravail partiel|hibrido|hibrida|' +
    'trabajo hibrido|trabalho hibrido|ibrido|ibrida|lavoro ibrido|hybride werken|hybridarbete|hybrydowo|hybrydowa|' +
    'hybrydowy|praca hybrydowa|hibrit|hibrit calisma|هجين|عمل هجين|היברידי|עבודה היברידית|हाइब्रिड|' +
    '混合办公|混合|混合辦公|ハイブリッド|ハイブリッド勤務|하이브리드|하이브리드 근무',
  ON_SITE:
    'on site|onsite|in office|in the office|in person|office based|work from office|wfo|on location|on campus|' +
    'vor ort|prasenz|in prasenz|im buro|sur site|sur place|presentiel|en presentiel|au bureau|presencial|' +
    'en oficina|en la oficina|no escritorio|in sede|in presenza|in ufficio|op locatie|op kantoor|pa plats|' +
    'pa kontoret|stacjonarnie|stacjonarna|praca stacjonarna|w biurze|ofiste|ofisten|yerinde|في الموقع|' +
    'في المكتب|حضوري|במשרד|कार्यस्थल पर|ऑफिस में|कार्यालय में|' +
    '现场办公|现场|坐班|現場辦公|現場|辦公室|出社|オフィス勤務|オフィス出社|사무실 근무|사무실|출근',
  ANYWHERE: 'anywhere|anywhere in the world|any location|location independent|location flexible|flexible location',
  LABEL:
    'multiple|multiple locations|multiple cities|multiple offices|various|various locations|various cities|' +
    'several locations|many locations|different locations|all locations|other locations|' +
    'location negotiable|negotiable|location tbd|see description|' +
    'verschiedene|verschiedene standorte|mehrere standorte|diverse standorte|diverse|alle standorte|bundesweit|' +
    'plusieurs lieux|plusieurs sites|divers|divers lieux|varias ubicaciones|varios|varias localizaciones|' +
    'varias localidades|varios locais|varias cidades|varie sedi|diverse sedi|piu sedi|diverse locaties|' +
    'meerdere locaties|verschillende locaties|flera orter|flera platser|wiele lokalizacji|rozne lokalizacje|' +
    'cesitli|cesitli lokasyonlar|birden fazla konum|مواقع متعددة|عدة مواقع|מספר מיקומים|מיקומים שונים|' +
    'कई स्थान|विभिन्न स्थान|多个地点|多地|多個地點|複数|複数拠点|複数勤務地|여러 지역|여러 장소',
};

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(WORDS) as Meaning[]) // Object.keys loses the type of the keys
    .flatMap((meaning) => WORDS[meaning].split('|').map((phrase) => [normalizePlaceName(phrase), meaning] as const)),
);

/** Phrases that are also parts of names: `Online GmbH`. They count only alone, or between separators. */
const ALONE = new Set([
  'virtual',
  'online',
  'em casa',
  'da casa',
  'evden',
  'remota',
  'a distance',
  'a distancia',
  '混合',
  '現場',
  '现场',
  '線上',
  '辦公室',
  '사무실',
]);

/** Words that may stand before a workplace type and change nothing: `100% remote`. */
const BEFORE =
  /^(?:(?:fully|full|100|completely|entirely|all|primarily|mostly|mainly|permanent|permanently|currently|temporarily|open to|can be|vollstandig|komplett|rein|voll|entierement|totalement|full time|completamente|totalmente|100 ?%|helt|volledig|w pelni|calkowicie|tamamen) )+/;
/** Words after it that change nothing: `Remote only`. */
const AFTER =
  /(?: (?:only|first|based|work|working|job|jobs|role|position|location|office|employee|option|nur|anywhere|pur|uniquement|solo|solamente|apenas|in))+$/;
/** Words after it that make it a possibility: `Remote possible`. */
const POSSIBLE =
  / ?(?:possible|friendly|optional|option|eligible|available|allowed|ok|okay|considered|negotiable|moglich|moeglich|posible|possivel|possibile|mogelijk|mozliwa|mozliwe|mojligt|可能?|가능)$/;

/** Every word of a phrase: a text without any of them has no workplace type. */
const VOCABULARY = new Set([...MEANINGS.keys()].flatMap((phrase) => phrase.split(' ')));

/** Whether any word of a text is a word of a workplace type. Cheap. */
export const mayHaveWorkplace = (text: string): boolean =>
  /[^\0-\u024F]/.test(text) ||
  /\d/.test(text) ||
  normalizePlaceName(text)
    .split(' ')
    .some((word) => VOCABULARY.has(word));

/** A workplace type in words. */
export interface Workplace {
  readonly type: Meaning;
  /** Whether it is a possibility beside another: `Remote possible`. */
  readonly isOption: boolean;
}

/** What a phrase means; null if it is anything but a workplace type. */
export const workplaceOf = (text: string): Workplace | null => {
  const phrase = normalizePlaceName(text);
  if (!phrase || phrase.length > 60 || /[,;:/|()]|\s[-–—]\s/.test(text.trim())) return null;
  if (
    /^\d{1,3} ?\+? (?:locations?|standorte|cities|offices|lieux|ubicaciones|sedi|locaties|more|others?)$/.test(phrase)
  )
    return { type: 'LABEL', isOption: false };
  const possible = phrase.replace(POSSIBLE, '');
  const isOption = possible !== phrase;
  const stripped = [
    possible,
    possible.replace(AFTER, ''),
    possible.replace(BEFORE, ''),
    possible.replace(BEFORE, '').replace(AFTER, ''),
  ];
  const found = stripped.map((words) => MEANINGS.get(words)).find((meaning) => meaning !== undefined);
  return found ? { type: found, isOption: isOption && found === 'REMOTE' } : null;
};

/** Whether a phrase may be taken off the beginning or end of a text without a separator: `Remote Berlin`. */
export const isDetachable = (text: string): boolean => !ALONE.has(normalizePlaceName(text));

/** The phrases in scripts that write no spaces between words. */
export const UNSPACED: readonly string[] = Object.values(WORDS)
  .flatMap((words) => words.split('|'))
  .filter(
    (phrase) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u.test(phrase) && !ALONE.has(phrase),
  )
  .sort((a, b) => b.length - a.length);
