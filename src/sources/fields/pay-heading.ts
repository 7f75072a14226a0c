import { BEYOND_BASE } from '../../schema/base-pay.js';
import type { TracedValue } from '../traced-value.js';

/** Words for pay; a heading without any of them says something else. */
const PAY =
  /^(?:salar(?:y|ies)|pay|payrate|wages?|compensation|remunerations?|earnings?|stipends?|rates?|income|ote|otc|on-target|sala[iî]res?|r[ée]mun[ée]rations?|sueldos?|retribuci[oó]n|compensaci[oó]n|remuneraci[oó]n|sal[áa]rios?|salarial|remuneração|retribuzion[ei]|stipendio|compenso|ral|salaris\p{L}*|loon|uurloon|brutoloon|wynagrodzeni\p{L}|płac[ay]|pensja|stawk\p{L}|(?:månads|tim|års)?l[öo]n|maaş\p{L}*|ücret\p{L}*|\p{L}*(?:gehalt|gehälter|stundenlohn|lohn)|gehalts\p{L}+|vergütung\p{L}*|bezahlung|entgelt)$|^(?:給与|年収|月給|時給|報酬|薪|工资|工資|年薪|月薪|时薪|時薪|급여|연봉|월급|시급|راتب|الراتب|أجر|שכר|משכורת|वेतन)/iu;

/** Words that say how pay is stated, beside the words for pay. */
const FRAME = new Set(
  `annual annually annualized yearly monthly weekly daily hourly per year month week day hour hr yr annum base basic cash
  gross net range ranges band bands scale bracket starting start expected estimated anticipated target targeted
  posted listed approximate typical full-year min max minimum maximum from to between the this our of for in is and at
  role position job opening range: usd eur gbp cad aud us$ ca$ chf dollars euros transparency details information info
  total on on-target earnings compensation commission bonus plus incl including
  jährlich jährliche jährliches monatlich monatliche brutto netto pro jahr monat stunde spanne band rahmen für die der das
  im in von bis annuel annuelle mensuel mensuelle horaire brut brute net nette taux fourchette salariale salarial de du
  la le les pour ce poste par an mois heure indicative anual mensual bruto neto bruta rango banda por hora año mes para el
  del al este puesto faixa bruta mensal por ano da do para esta vaga annua annuo mensile lorda lordo netta fascia
  retributiva per il la mese anno oraria salarisrange salarisschaal salarisindicatie schaal per jaar maand uur voor deze
  functie zakres widełki roczne miesięczne godzinowa brutto netto rocznie na årlig månad per år spann för aralığı yıllık
  aylık saatlik brüt net`.split(/\s+/),
);

/** `LA`, `DE`, `IN`, `A`: the abbreviation of a place or a level, though it may look like a small word. */
const SHORT_NAME = /^(?!PAY|USD|EUR|GBP|CAD|AUD|CHF|OTE|OTC|RAL|PER|MIN|MAX)\p{Lu}{1,3}$/u;

/** The longest word for pay, in characters. JavaScriptCore takes squared time to find that a long word is none. */
const PAY_WORD_MAX = 60;

const isPayWord = (word: string): boolean => word.length <= PAY_WORD_MAX && PAY.test(word);

const isFrame = (word: string): boolean =>
  !SHORT_NAME.test(word) && (isPayWord(word) || BEYOND_BASE.test(word) || FRAME.has(word.toLowerCase()));

/** Signs around words: `(USD)`, `Zone 2:`, `– Tier 1`. */
const bare = (word: string): string => word.replace(/^[\s\p{P}$€£¥]+|[\s\p{P}]+$/gu, '');

/** What a heading over an amount says. */
export interface PayHeading {
  /** Whom the pay is for: `NYC` in `NYC Salary Range`; without value if the heading only says that this is pay. */
  readonly appliesTo: TracedValue;
  /** The heading, if it names pay that is no base pay: `On-target earnings`. */
  readonly note: string | undefined;
}

const isAboutPay = (word: string): boolean => !bare(word) || isFrame(bare(word));

/** Without the words about pay at both ends: they are no audience. The words between them stay as they are. */
const audienceOf = (heading: string): string => {
  const words = heading.split(/\s+/);
  const first = words.findIndex((word) => !isAboutPay(word));
  const last = words.findLastIndex((word) => !isAboutPay(word));
  if (first === -1) return '';
  const kept = words.slice(first, last + 1).join(' ');
  return kept.replace(/^[\s\p{Pd},:;([]+|[\s\p{Pd},:;]+$/gu, '').replace(/^([^(]*)\)$/, '$1');
};

/** Reads the heading of an amount or of several: for whom the pay is, and which kind of pay. */
export const parsePayHeading = (heading: TracedValue): PayHeading => {
  const text = heading.text()?.replace(/(?<!\s)\s*:$/, '');
  const note = text && BEYOND_BASE.test(text) ? text : undefined;
  const namesPay = text?.split(/\s+/).some((word) => isPayWord(bare(word))) ?? false;
  const audience = text && (namesPay || note || !audienceOf(text)) ? audienceOf(text) : text;
  return {
    appliesTo: heading.nonBlank().map((value) => (typeof value === 'string' ? audience || undefined : value)),
    note,
  };
};
