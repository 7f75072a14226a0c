import { findCurrency } from './currency.js';
import { toUnit } from './intl-names.js';
import { NUMBER_PATTERN, readNumber } from './number.js';
import { normalizeWords, setOf, toTokens, withBoundSigns } from './words.js';

/** A band of pay that a text states, or the readings between which a number of it leaves a choice. */
export type SalaryReading =
  | { readonly band: Readonly<Record<string, unknown>>; readonly saysMore: boolean }
  | { readonly payKind: string }
  | { readonly readings: readonly string[] }
  | null;

const PAY_KINDS = new Map(
  (
    [
      [
        'UNPAID',
        'unpaid,unpaid internship,unpaid position,no pay,not paid,unsalaried,unbezahlt,unbezahltes praktikum,unvergutet,nicht vergutet,ohne vergutung,non remunere,non remuneree,sans remuneration,no remunerado,no remunerada,sin remuneracion,nao remunerado,nao remunerada,sem remuneracao,non retribuito,non retribuita,non pagato,onbetaald,bezplatny,bezplatne,bezplatna,nieplatny,nieplatne,oavlonad,oavlonat,obetald,ucretsiz,無給,无薪,無薪,무급,غير مدفوع,غير مدفوع الأجر,ללא שכר,ללא תשלום,अवैतनिक',
      ],
      ['CREDIT', 'credit,for credit,course credit,academic credit,school credit,college credit,unpaid for credit'],
      [
        'UNDISCLOSED',
        'undisclosed,not disclosed,salary not disclosed,pay not disclosed,salary undisclosed,non communique,nicht offengelegt',
      ],
      [
        'PERFORMANCE',
        'commission only,commission-only,commission based,commission-based,performance based,performance-based,100% commission',
      ],
    ] as const
  ).flatMap(([kind, phrases]) => phrases.split(',').map((phrase) => [normalizeWords(phrase), kind] as const)),
);

/** What is paid besides base pay, after a sign that says so: "£45,000 + bonus", "$25 an hour plus tips". */
const BESIDES =
  /^(.*?\d.*?)(?:\s\+|[\s,]\s*(?:plus|zzgl|zuzuglich|mas|mais|piu|oraz)\s)\s*((?:\d{1,3}(?:[.,]\d)? ?%)?[^\d$€£¥₹]*)$/;

/** What has amounts and is not base pay. */
const NO_BASE_PAY =
  /\b(?:ote|on[- ]target|commissions?|bonus(?:es)?|equity|stock|shares|options|rsus?|revenue|turnover|arr|sales|funding|raised|sign[- ]?on|signing|allowance|relocation|tips|budget|fee|deposit|referral|401k|umsatz|provision|pramie|zulage|prime|comision(?:es)?|comissao|provvigion\w*|variable|prowizja|bonusz?|prim)\b/;

const ADVERBS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    HOUR: 'hour hourly ph stundlich stundenlohn horaire horaria horario orario oraria uurloon per-uur 시급 時給 时薪 時薪 小时 小時',
    DAY: 'day daily pd taglich tagessatz journalier diario diaria giornaliero dagelijks 日給 일급 日薪',
    WEEK: 'week weekly pw wochentlich hebdomadaire semanal settimanale wekelijks 週給 주급 周薪 週薪',
    TWO_WEEKS: 'biweekly fortnight fortnightly quincenal quinzenal',
    MONTH:
      'month monthly pm pcm monatlich monatsgehalt monatslohn mensuel mensuelle mensuels mensual mensuales mensal mensais mensile mensili maandelijks miesiecznie mies manadslon aylik 月給 월급 月薪 月',
    YEAR: 'year annual annually annum yearly pa jahrlich jahresgehalt annuel annuelle annuels anual anuales anuais annuo annui annua jaarlijks rocznie arslon yillik 年収 年俸 연봉 年薪',
    TOTAL: 'total stipend-total lump-sum one-time einmalig',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [normalizeWords(word), unit])),
);

const QUALIFIERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    GROSS: 'gross brutto brut bruts bruto brutos brutas lordo lordi lorda',
    NET: 'net netto netti neto netos nets liquido liquidos',
    PRO_RATA: 'pro-rata prorata anteilig',
    ABOUT: '≈',
  }).flatMap(([qualifier, words]) => words.split(' ').map((word) => [word, qualifier])),
);

const FILLERS = setOf(
  '- / + , ; : . ( ) [ ] a an the of per pro par por al je i im in is w na om a all p/ zu basic base salary salaries pay paid wage wages rate range compensation remuneration gehalt lohn vergutung verdienst entgelt salaire remuneracion salario sueldo retribuzione stipendio stipend salarij salaris loon wynagrodzenie lon maas ucret 給与 급여 工资 薪资 between and et und y e est estimated expected anticipated zwischen entre tra tussen en mellan och competitive attractive cad each every to bis max min ann d',
);
/** Remarks on an amount that leave it as it is; they stay in the note. */
const REMARKS = setOf(
  'doe dependent depending depends on experience location based negotiable vb plus benefits qualifications ote-free verhandelbar je nach erfahrung + commensurate with your and',
);

const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mil: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};

interface Amount {
  readonly value: number;
  /** 1,000 for `k`; 1 without any. */
  readonly multiple: number;
}

/** The numbers of a text, each replaced by `#`; or the readings of one that leaves a choice. */
const takeAmounts = (
  text: string,
  isGrouped: boolean,
): { amounts: Amount[]; rest: string } | { readings: readonly string[] } | null => {
  const amounts: Amount[] = [];
  let doubt: readonly string[] | null = null;
  let isWrong = false;
  const rest = text.replace(
    new RegExp(`(${NUMBER_PATTERN.source})(?:\\s{0,2}(k|tsd|lakhs?|lac|万|萬|만)(?![a-z]))?`, 'g'),
    (_, digits: string, multiple: string | undefined) => {
      const read = readNumber(digits);
      if (!read) isWrong = true;
      else if ('value' in read) {
        const times = MULTIPLES[multiple ?? ''] ?? 1;
        amounts.push({ value: Math.round(read.value * times * 100) / 100, multiple: times });
      } else if (isGrouped && !multiple) amounts.push({ value: Number(read.readings[0]), multiple: 1 });
      else doubt = read.readings;
      return ' # ';
    },
  );
  if (isWrong) return null;
  return doubt ? { readings: doubt } : { amounts, rest };
};

/** A text that begins with a sign for "about": `~$100k`. */
const ABOUT = /^[~≈～]\s*/;
const SIGNS = { 日: 'day', 月: 'month', 年: 'year' } as const;

/** The unit of a word; "an" is an article here, "par an" was replaced. */
const unitOf = (token: string): string | undefined =>
  ADVERBS[token] ?? ((token.length > 1 && token !== 'an') || token === 'h' ? toUnit(token)?.toUpperCase() : undefined);

/** `$22/hr - $27/hr`: the unit of the first amount is that of both. */
const withoutUnits = (rest: string): string =>
  toTokens(rest)
    .filter(
      (token, index, all) => !(unitOf(token) || QUALIFIERS[token] || (token === '/' && unitOf(all[index + 1] ?? ''))),
    )
    .join(' ');

/** `80–95k`: the first has the multiple of the second. */
const withSharedMultiple = ([first, second]: readonly Amount[]): [number, number] | null => {
  if (!first || !second) return null;
  const { value, multiple } = second;
  if (first.multiple === multiple || first.value >= 1000) return [first.value, value];
  return first.multiple === 1 && first.value * multiple < value * 10 ? [first.value * multiple, value] : null;
};

/**
 * Reads the pay that a text states: `$80k–95k a year`, `up to £45,000`, `€1.200 pro Monat`, `unpaid`. Null if it is not
 * understood as a whole, if it has more than one amount or range, or if an amount may be something else than base pay.
 *
 * @param places The places of the posting: they may say whose dollars.
 */
export const readSalary = (text: string, places: readonly unknown[]): SalaryReading => {
  if (text.length > 200) return null;
  const isAbout = ABOUT.test(text.trim());
  const folded = normalizeWords(isAbout ? text.trim().replace(ABOUT, 'about ') : text);
  const kind = PAY_KINDS.get(folded.replace(/[.!()]+/g, '').trim());
  if (kind) return { payKind: kind };
  if (!/\d/.test(folded)) return null;
  // a sign before a number that is no range is a minus
  if (/^\(?\s*-\s*\D{0,5}\d|^\D{0,5}-\s*\d/.test(folded)) return null;
  const [, pay, besides] = BESIDES.exec(folded) ?? [];
  if (pay && besides && /\p{L}{2}/u.test(besides)) {
    const read = readSalary(pay, places);
    return read && 'band' in read ? { ...read, saysMore: true } : read;
  }
  if (NO_BASE_PAY.test(folded)) return null;

  const phrases = withBoundSigns(
    folded
      .replace(/\bb\/a\b/g, 'bruto anual')
      .replace(/\bral\b/g, 'lordo annuo')
      .replace(/(\d) ?\/ ?(日|月|年)/g, (_, digit: string, unit: keyof typeof SIGNS) => `${digit} ${SIGNS[unit]}`)
      .replace(/bi-?weekly|(?:per|every) (?:two weeks|fortnight)/g, 'biweekly')
      .replace(/\b(?:par|\/) ?an\b/g, 'annum')
      .replace(/pro[ -]rata/g, 'prorata')
      .replace(/lump sum|one[- ]time|in total|insgesamt/g, 'total')
      .replace(/(\d\s?k?)\s?\+/g, '$1 ≥')
      .replace(/\bp\/?\s?([hwma])\b/g, 'p$1'),
  );
  const { rest: plain, currency, isMixed } = findCurrency(phrases, places);
  if (isMixed) return null;
  const units = new Set(
    toTokens(plain)
      .map(unitOf)
      .filter((unit) => unit !== undefined),
  );
  const [unitText] = units;
  if (units.size > 1) return null;
  const isLong = unitText !== undefined && unitText !== 'HOUR' && unitText !== 'DAY';
  const isDotted = currency === 'EUR' || currency === 'BRL' || currency === 'TRY' || currency === 'IDR';
  const found = takeAmounts(plain, isLong || (isDotted && unitText === undefined));
  if (!found || 'readings' in found) return found;

  const qualifiers = new Set<string>();
  let saysMore = false;
  for (const token of toTokens(found.rest)) {
    const qualifier = QUALIFIERS[token];
    if (qualifier) qualifiers.add(qualifier);
    else if (FILLERS.has(token) || unitOf(token) || '#≤≥'.includes(token)) continue;
    else if (REMARKS.has(token)) saysMore = true;
    else return null;
  }
  const { amounts } = found;
  const [first] = amounts;
  if (!first || amounts.length > 2 || qualifiers.size > 1) return null;
  const range = amounts.length === 2 ? withSharedMultiple(amounts) : null;
  if (
    amounts.length === 2 &&
    (!range ||
      range[0] >= range[1] ||
      !/#\s*(?:-|to|bis|a|and|und|et|y|e|en|och|hasta|tot|do|til|ate|until)\s*[≤]?\s*#/.test(withoutUnits(found.rest)))
  )
    return null;
  const { value } = first;
  const [qualifier] = qualifiers;
  return {
    band: {
      ...(currency && { currency }),
      ...(range
        ? { minValue: range[0], maxValue: range[1] }
        : found.rest.includes('≤')
          ? { maxValue: value }
          : found.rest.includes('≥')
            ? { minValue: value }
            : { value }),
      ...(unitText && { unitText }),
      ...(qualifier && { qualifier }),
    },
    saysMore: saysMore || (range !== null && /[≤≥]/.test(found.rest) && !folded.startsWith('from')),
  };
};
