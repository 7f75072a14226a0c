import { type Finding, found } from '../finding.js';
import type { Issue } from '../../schema/issues/issue.js';
import type { PlacedLine } from '../document/line.js';
import { type Band, type MoneyMention, scanMoney } from '../scan/money.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

export interface PayBand extends Band {
  readonly appliesTo?: string;
}

export interface PayFindings {
  readonly bands: readonly Finding<PayBand>[];
  readonly kind: Finding<'UNPAID' | 'CREDIT'> | null;
  readonly issues: readonly Issue[];
}

/** Hourly, monthly and other words for a period, when it stands apart from the amount. */
const PERIODS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  [
    'HOUR',
    /\bhourly\b|\bper hour\b|\bstundenlohn|\bpro stunde\b|\btaux horaire|za godzin|al(?:l['’])?\s?ora|por hora|per uur|時給|시급|时薪|時薪/i,
  ],
  [
    'MONTH',
    /\bmonthly\b|\bper month\b|\bmonatlich|\bim monat\b|monatsgehalt|\bmensuel|aylık|miesięczn|mensile|månad|per maand|\bpar mois\b|\bmensual|\bal mes\b|月給|月額|월급|월\s?(?=\d|$)|月薪/i,
  ],
  ['DAY', /\bper day\b|\bdaily (?:rate|pay|wage)|\bpro tag\b|\btagessatz|\bpar jour\b|日給|일급|日薪/i],
  ['WEEK', /\bweekly (?:pay|rate|stipend|salary)|\bper week pay\b/i],
  [
    'YEAR',
    /\bannual(?:ly)?\b|\bper annum\b|\byearly\b|\bper year\b|\bjahresgehalt|\bannuel|\bbrut(?:to)? (?:annuel|jahr)|年収|연봉|年薪/i,
  ],
];

const topOf = ({ value, minValue, maxValue }: Band): number => maxValue ?? value ?? minValue ?? 0;

/** The least and most that is paid in a period in any currency that is worth about as much as a dollar. */
const PLAUSIBLE: Readonly<Record<string, readonly [number, number]>> = {
  HOUR: [1, 400],
  DAY: [8, 3000],
  WEEK: [40, 12_000],
  MONTH: [80, 40_000],
  YEAR: [1500, 900_000],
};
const LARGE_CURRENCIES = /^(?:JPY|KRW|INR|IDR|HUF|VND|NGN|TWD|PHP|CLP|COP|ARS|THB|RUB|CZK)$/;

const isPlausible = (band: Band): boolean => {
  const [min, max] = PLAUSIBLE[band.unitText ?? ''] ?? [0, Infinity];
  if (band.currency && LARGE_CURRENCIES.test(band.currency)) return topOf(band) > min;
  return topOf(band) >= min && topOf(band) <= max;
};

/** `$30-$50 billion`, `$5M`: never pay. */
const LARGE_UNIT =
  /^\s?(?:\+\s?)?(?:[mb](?:n|io|rd|illions?)?\b|t(?:n|rillions?)?\b|millions?|billions?|milliard|mrd|mio|crore|percent|%|k\+)/i;

/** What an amount is for, in the words before it: `US Residents: $42`. */
const appliesBefore = (text: string, at: number): { text: string; from: number } | null => {
  const start = Math.max(0, at - 100);
  const before = text.slice(start, at);
  const label =
    /(?:^|[;,|(]\s*|\s-\s|(?<=\d[^\s]{0,8})\s)([\p{L}\d][^:;|$€£]{1,60}?)\s*(?::|–|—|-|=)\s*(?:(?:up to|from|about|ab|bis|CAD|USD)\s*)?$/u.exec(
      before,
    );
  const name = label?.[1]?.replace(/^(?:and|or|und|et|y)\s+/i, '').trim();
  if (!name) {
    const ordinal =
      /(?:^|[,;]\s*|:\s*)((?:\d{1,2}\.|im \d\.|\d(?:st|nd|rd|th))\s(?:ausbildungs|lehr)?(?:jahr|year|año|année))\s*:?\s*$/iu.exec(
        before,
      );
    return ordinal?.[1] ? { text: ordinal[1], from: start + before.lastIndexOf(ordinal[1]) } : null;
  }
  return { text: name, from: start + before.lastIndexOf(name) };
};

/** `$57/hr for Bachelors`. */
const appliesAfter = (text: string, at: number): { text: string; from: number } | null => {
  const match =
    /^\s?,?\s?(?:\()?(?:for|für|pour|para|in|at)\s((?:an? |the )?[\p{L}\d’'/&-]+(?:\s(?!and\b|or\b|und\b|while\b|plus\b|\d)[\p{L}\d’'/&-]+){0,6})/u.exec(
      text.slice(at, at + 90),
    );
  const name = match?.[1]?.trim();
  if (
    !match ||
    !name ||
    /^(?:this|the|our|your|an?|all)\s(?:role|position|internship|job|program|duration|summer|term|successful)|^(?:this|your|our|dein|ihr|cette|ce)\b/i.test(
      name,
    )
  )
    return null;
  return { text: name, from: at + match.index + match[0].length - name.length };
};

/** Names of the pay itself, which say nothing about whom an amount is for. */
const PAY_NAME =
  /^(?:(?:the |our |your |base|annual|hourly|monthly|weekly|yearly|intern(?:ship)?|expected|estimated|target|starting|gross|total|job|current|national|vergütung|gehalt|rémunération|gratification|salario|sueldo|bruttogehalt|monats[a-zà-ſ]*|brutto[a-zà-ſ]*|[a-zà-ſ]*gehalt[a-zà-ſ]*|u\.?s\.? |usd)\s*)*(?:pay|salary|compensation|remuneration|wages?|rate|stipend|range|amount|vergütung|gehalt|lohn|entgelt|rémunération|gratification|salaire|salario|sueldo|retribución|beca|package|from|ote|type|time|給与|時給|月給|日給|급여|시급|薪资|薪資|benefits?|details|hourly|monthly|minimum|maximum|min|max|position|role)(?:[\s,/&()-]+(?:range|rate|scale|band|per hour|hourly|is|of|und|and|benefits?|package|for this (?:role|position)|base|usd|monthly|mensuelle|brute?|type|details|starts? at|between|from)[\s:]*)*$/iu;

const isGroupName = (name: string): boolean =>
  name.length > 1 &&
  !/^[A-Z]{3}$/.test(name) &&
  name.length < 80 &&
  !PAY_NAME.test(name) &&
  !/^(?:is|are|of|at|from|between|up to|starting)\b/i.test(name) &&
  !/\b(?:is|are|will be|range from)\s*$/i.test(name);

/** How many amounts of pay are compared with each other. */
const BANDS_MAX = 100;

interface Mention extends MoneyMention {
  readonly line: PlacedLine;
  readonly sentence: string;
  /** Where the sentence begins in the line. */
  readonly start: number;
}

const mentionsIn = (text: SourceText, places: readonly unknown[]): Mention[] =>
  sentencesOf(text.lines).flatMap(({ line, text: sentence, from }) =>
    scanMoney(sentence, places).map((mention) => ({ ...mention, line, sentence, start: from })),
  );

/** How many lines with a group each follow a label for pay. */
const GROUPS_MAX = 8;
/** `2. Jahr: 1.060 €` */
const GROUP = /^[^:]{2,50}:\s.*\d/;

/**
 * A line beside a label for pay; below one whose own value has no digit, `Pay range: California`; or one of several groups
 * below it.
 */
const isPayLine = (line: PlacedLine, text: SourceText): boolean => {
  const labeled = valuesOf(text, 'pay');
  const isBelow = ({ index, text: given }: PlacedLine): boolean =>
    labeled.some((value) => value.line.index + 1 === index && value.text.length < 40 && !/\d/.test(value.text)) &&
    given.length < 60;
  for (let index = line.index; index >= 0 && index > line.index - GROUPS_MAX; index--) {
    const before = text.lines[index];
    if (!before) return false;
    if (labeled.some((value) => value.line === before) || isBelow(before)) return true;
    if (before.label !== null || !GROUP.test(before.text) || !GROUP.test(text.lines[index - 1]?.text ?? ''))
      return false;
  }
  return false;
};

/** Whether a mention is an amount of base pay, and how surely: 0 for not. */
const weigh = (mention: Mention, text: SourceText): number => {
  const { words } = text;
  const { sentence, line, from, to, band } = mention;
  const after = sentence.slice(to, to + 24);
  if (topOf(band) <= 0 || LARGE_UNIT.test(after)) return 0;
  const before = sentence.slice(Math.max(0, from - 110), from);
  const clause = /[^;]*$/.exec(before)?.[0] ?? '';
  // what follows after a comma, or "plus", is another amount's
  const [follows = ''] = sentence.slice(to, to + 45).split(/[,;+]|\b(?:plus|and|as well as|sowie|und|et|y|zzgl)\b/i);
  const [own = ''] = /[^,;+]*$/.exec(clause.replace(/\b(?:plus|as well as|sowie|zzgl)\b/gi, ';')) ?? [];
  const near = `${own.trim().split(/\s+/).length > 2 ? own.slice(-60) : clause.slice(-60)} ${follows}`;
  const isLabeled = isPayLine(line, text);
  const heading = text.sections[line.section]?.heading.text ?? '';
  const isUnderPay =
    (words.has('pay', heading) && heading.length < 60) || text.sections[line.section]?.heading.label?.name === 'pay';
  const isNotPay = words.pattern('{notPay}').test(near);
  const hasUnit = band.unitText !== undefined && band.unitText !== 'TOTAL';
  const hasPayWord = words.pattern('{pay}').test(clause) || words.pattern('{pay}').test(after);
  if (isNotPay && !(isLabeled && hasUnit && !words.pattern('{notPay}').test(clause.slice(-30)))) {
    const isOwnClause =
      hasUnit &&
      /HOUR/.test(band.unitText ?? '') &&
      words.pattern('{pay}').test(clause.slice(-60)) &&
      !words.pattern('{notPay}').test(clause.slice(-40));
    if (!isOwnClause) return 0;
  }
  if (band.currency === undefined && !mention.isBareSign && !(isLabeled || (hasUnit && hasPayWord))) return 0;
  if (line.kind === 'ABOUT' && !hasUnit && !isLabeled) return 0;
  if (isLabeled) return 4;
  if (hasUnit && (hasPayWord || isUnderPay)) return 4;
  if (hasUnit && band.unitText === 'HOUR') return 3;
  if (hasUnit) return line.isLegal ? 2 : 3;
  if (isUnderPay || hasPayWord) return 2;
  return 0;
};

const lastIndex = (text: string, pattern: RegExp): number =>
  [...text.matchAll(new RegExp(pattern.source, 'gi'))].at(-1)?.index ?? -1;

/** A period that stands apart: in the sentence, in the words around it, or in the heading. */
const periodOf = (mention: Mention, text: SourceText): string | undefined => {
  const { sentence, line, from, to } = mention;
  const label = line.text.slice(0, line.label?.valueFrom ?? 0);
  const heading = text.sections[line.section]?.heading.text ?? '';
  const tail = line.text.slice(mention.start + to).slice(0, 120);
  for (const where of [
    label,
    sentence.slice(to, to + 40),
    sentence.slice(Math.max(0, from - 100), from),
    /\((?:brut|im|pro|per|par|mensu|month|hour)[^)]{0,30}\)/i.exec(tail)?.[0] ?? '',
    heading,
  ]) {
    const units = PERIODS.map(([unit, pattern]) => ({ unit, at: lastIndex(where, pattern) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    if (units[0]) return units[0].unit;
  }
  // `Pay rate type: Hourly`
  const apart = isPayLine(line, text) ? valuesOf(text, 'pay').filter((value) => !/\d/.test(value.text)) : [];
  return PERIODS.find(([, pattern]) => apart.some((value) => pattern.test(value.text)))?.[0];
};

const grossOf = (mention: Mention, text: SourceText): boolean =>
  text.words.has('gross', mention.sentence.slice(Math.max(0, mention.from - 40))) ||
  text.words.has('gross', mention.line.text.slice(0, mention.line.label?.valueFrom ?? 0));

const groupOf = (mention: Mention, all: readonly Mention[]): { text: string; from: number } | null => {
  if (all.length < 2) return null;
  const after = appliesAfter(mention.sentence, mention.to);
  const before = appliesBefore(mention.sentence, mention.from);
  if (before && isGroupName(before.text)) return before;
  if (after && isGroupName(after.text)) return after;
  return null;
};

const keyOf = ({ value, minValue, maxValue, currency, unitText, appliesTo }: PayBand): string =>
  [value ?? '', minValue ?? '', maxValue ?? '', currency ?? '', unitText ?? '', appliesTo ?? ''].join('|');
const amountKey = ({ value, minValue, maxValue, currency }: PayBand): string =>
  [value ?? '', minValue ?? '', maxValue ?? '', currency ?? ''].join('|');

const NO_PAY = /^(?:なし|無し|none|unpaid|keine|aucune?|ningun[ao]|nessuno?)(?![a-zà-ſ一-鿿])/iu;

const unpaidOf = (text: SourceText): Finding<'UNPAID' | 'CREDIT'> | null => {
  const none = valuesOf(text, 'pay').find((value) => NO_PAY.test(value.text));
  if (none) return found('UNPAID', none.line, none.from, none.from + none.text.length);
  for (const name of ['credit', 'unpaid'] as const) {
    const pattern = text.words.pattern(`{${name}}`);
    for (const { line, text: sentence, from } of sentencesOf(text.body)) {
      const match = pattern.exec(sentence);
      if (
        !match ||
        /\b(?:leave|time off|lunch|break|overtime|invoice|holiday|days)\b/i.test(
          sentence.slice(match.index, match.index + match[0].length + 25),
        )
      )
        continue;
      if (
        name === 'unpaid' &&
        line.label?.name !== 'pay' &&
        !/intern|role|position|praktik|stage|prácticas|program|place|volunt|rémun|gratifi|remun|vergüt|bezahlt|無|무급/iu.test(
          sentence,
        )
      )
        continue;
      if (/\b(?:paid or unpaid|or unpaid|unpaid or)\b/i.test(sentence)) continue;
      return found(
        name === 'credit' ? 'CREDIT' : 'UNPAID',
        line,
        from + match.index,
        from + match.index + match[0].length,
      );
    }
  }
  return null;
};

/** The line of an aggregator, which estimates: `💰 ~0k`. */
const isAggregated = (line: PlacedLine): boolean => line.rank > 3 && /^(?:💰|💵|💸)/u.test(line.text);

/** What is paid. `places` say which dollar a bare `$` is. */
export const readPay = (text: SourceText, places: readonly unknown[]): PayFindings => {
  const issues: Issue[] = [];
  const weighed = mentionsIn(text, places)
    .filter(({ line }) => !isAggregated(line))
    .map((mention) => ({ mention, weight: weigh(mention, text) }))
    .filter(({ weight }) => weight > 0);
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const kept = weighed
    .filter(({ weight }) => weight >= Math.min(best, 3) || (best < 3 && weight === best))
    .map(({ mention }) => mention)
    .slice(0, BANDS_MAX);
  const bands: Finding<PayBand>[] = [];
  for (const mention of kept) {
    // `$38–46 / hour (BS: $38–40; MS: $41–43)`
    const beside = kept.find((other) => other.line === mention.line && other.band.unitText !== undefined);
    const unitText = mention.band.unitText ?? periodOf(mention, text) ?? beside?.band.unitText;
    const group = groupOf(mention, kept);
    const band: PayBand = {
      ...mention.band,
      ...(unitText && { unitText }),
      ...(!mention.band.qualifier && grossOf(mention, text) && { qualifier: 'GROSS' }),
      ...(group && { appliesTo: group.text.slice(0, 100) }),
    };
    const finding = found(band, mention.line, mention.start + mention.from, mention.start + mention.to);
    const words = mention.line.text.slice(mention.start + mention.from, mention.start + mention.to);
    if (!isPlausible(band)) issues.push({ code: 'contradiction', path: 'baseSalary', received: words, expected: [] });
    else if (!bands.some((other) => keyOf(other.value) === keyOf(band))) bands.push(finding);
  }
  const kind = unpaidOf(text);
  if (kind && bands.length > 0)
    issues.push({ code: 'contradiction', path: 'payKind', received: 'unpaid, and an amount', expected: [] });
  return { bands: withoutRepeats(bands), kind: bands.length === 0 ? kind : null, issues };
};

const rank = (band: PayBand): number => (band.unitText ? 2 : 0) + (band.appliesTo ? 1 : 0);

/** The same amount once with its period or group, and once without, is one band. */
const withoutRepeats = (bands: readonly Finding<PayBand>[]): Finding<PayBand>[] =>
  bands.filter(({ value }, index) => {
    // `$20` and `$28` beside `$20–$28`
    const isEnd =
      value.value !== undefined &&
      !value.appliesTo &&
      bands.some(
        (other) =>
          (other.value.minValue === value.value || other.value.maxValue === value.value) &&
          other.value.unitText === value.unitText &&
          other.value.minValue !== undefined &&
          other.value.maxValue !== undefined,
      );
    if (isEnd) return false;
    const same = bands.filter((other) => amountKey(other.value) === amountKey(value));
    if (same.length < 2) return true;
    const better = same.some(
      (other) => rank(other.value) > rank(value) && (!value.appliesTo || other.value.appliesTo === value.appliesTo),
    );
    const isSecond = bands.findIndex((other) => keyOf(other.value) === keyOf(value)) !== index;
    return !better && !isSecond;
  });

/** Whether any line names pay at all. */
export const namesPay = (text: SourceText): boolean => valuesOf(text, 'pay').length > 0;
