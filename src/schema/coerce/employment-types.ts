/**
 * Google's employment types, and how recruiting systems and employers name them in the languages of the library. No type
 * stands for what Google has none for: permanent, trainee, working student, apprentice.
 */
const WORDS: readonly (readonly [type: string, words: string])[] = [
  [
    'FULL_TIME',
    String.raw`^full$|full[\s_-]?time|voll[\s_-]?zeit|temps[\s_-](?:plein|complet)|plein[\s_-]temps|tiempo completo|
    jornada completa|(?:tempo|per[ií]odo) (?:integral|inteiro|completo)|tempo pieno|voltijds?|(?<!nie)pe[łl](?:ny|en|nego) (?:wymiar|etat)|heltid|
    tam zaman|משרה מלאה|دوام كامل|पूर्णकालिक|फुल[\s-]?टाइम|フルタイム|(?<!非)常勤|풀타임|전일제|(?<!非)全[职職]`,
  ],
  [
    'PART_TIME',
    String.raw`^part$|part[\s_-]?time|teil[\s_-]?zeit|temps[\s_-]partiel|mi[\s_-]temps|tiempo parcial|media jornada|
    jornada parcial|(?:tempo|per[ií]odo) parcial|meio[\s_-](?:per[ií]odo|tempo)|tempo parziale|deeltijds?|
    (?:niepe[łl]ny|niepe[łl]nego|cz[ęe][śs][ćc]|p[óo][łl]) (?:wymiar|etat)|deltid|yarı zaman|משרה חלקית|دوام جزئي|अंशकालिक|
    पार्ट[\s-]?टाइम|パートタイム|アルバイト|非常勤|파트타임|시간제|兼[职職]|非全[职職]`,
  ],
  [
    'CONTRACTOR',
    String.raw`\bcontract(?:or)?\b|freelanc|\b1099\b|freiberuf|ind[ée]pendant(?!\p{L})|aut[óo]nom[oa](?!\p{L})|
    libero professionista|zzp|serbest çalışan|عمل حر|פרילנס|फ्रीलांस|フリーランス|業務委託|프리랜서|自由[职職][业業]`,
  ],
  [
    'TEMPORARY',
    String.raw`\btemp(?:orary)?\b|seasonal|fixed[\s_-]?term|\bbefristet|\bcdd\b|\bint[ée]rim|temporaire|saisonnier|\btemporal\b|
    tempor[áa]ri[oa](?!\p{L})|temporane[oa]|tempo determinato|tijdelijk|czas określony|tymczasow|vikariat|visstid|
    tidsbegränsad|geçici|مؤقت|זמני|अस्थायी|期間限定|臨時|临时|임시직`,
  ],
  [
    'INTERN',
    String.raw`\bintern(?:s|ships?)?\b|praktik(?:ums?\w*|a|ant\w*|plats)?(?!\p{L})|^stages?(?!\p{L})|\bstagiair|pasant[íi]a|
    \bpasante(?!\p{L})|pr[áa]cticas(?!\p{L})|\bbecari[oa]|est[áa]gi(?:o|[áa]ri[oa])(?!\p{L})|tirocin|\bsta[żz](?:yst\w*)?(?!\p{L})|
    \bpraktyk[ai](?!\p{L})|\bstaj(?:yer)?(?!\p{L})|تدريب داخلي|متدرب|התמחות|इंटर्न|インターン|인턴|实习|實習`,
  ],
  [
    'VOLUNTEER',
    String.raw`volunteer|ehrenamt|b[ée]n[ée]vol|voluntari(?:o|a|ado)(?!\p{L})|volunt[áa]ri[oa](?!\p{L})|volontari|vrijwillig|
    wolontari|volontär|gönüllü|متطوع|تطوع|מתנדב|स्वयंसेवक|ボランティア|자원봉사|志愿|志願|義工`,
  ],
  ['PER_DIEM', String.raw`\bper[\s_-]?diem\b`],
  ['OTHER', '^other$'],
];
const TYPES = WORDS.map(([type, words]) => [type, new RegExp(words.replace(/\n\s+/g, ''), 'iu')] as const);

/** An employment contract: whoever has one is not a contractor. */
const EMPLOYED =
  /\b(?:temp(?:orary)?|permanent|fixed|indefinite|unlimited|open[\s-]ended|employment|zero[\s-]hours?)\b.*\bcontract\b/i;

/** Google's employment types that a text names, such as `Vollzeit / Praktikum`; none for `Werkstudent` and other words. */
export const readEmploymentTypes = (given: string): string[] => {
  const text = given.normalize('NFC');
  return TYPES.filter(([type, pattern]) => pattern.test(text) && !(type === 'CONTRACTOR' && EMPLOYED.test(text))).map(
    ([type]) => type,
  );
};
