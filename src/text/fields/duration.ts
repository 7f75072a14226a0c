import { type Duration, readDuration } from '../../schema/coerce/duration.js';
import { type Finding, found } from '../finding.js';
import { type Sentence, type SourceText, sentencesOf, valuesOf } from '../source-text.js';
import { compile } from '../pattern.js';

export interface DurationFindings {
  readonly durations: readonly Finding<Duration>[];
  readonly note: Finding<string> | null;
}

const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|ein(?:e|en)?|zwei|drei|vier|fünf|sechs|zwölf|deux|trois|quatre|cinq|six|dos|tres|seis)`;
const UNIT = String.raw`(?:consecutive |full |aufeinanderfolgende )?(?:weeks?|wks?|months?|mos?|years?|yrs?|wochen|woche|wöchig\p{L}*|monat(?:e|en)?|monatig\p{L}*|jahr(?:e|en)?|jährig\p{L}*|semaines?|mois|ans?|semanas?|mes(?:es)?|años?|settiman[ae]|mes[ei]|ann[oi]|weken|maand(?:en)?|tygodni\p{L}*|miesi\p{L}+|veckor|månader|hafta|ay|semanas?|m[eê]s(?:es)?)`;
const LENGTH = compile(
  String.raw`(?<![\p{L}\d.,$€£/-])(${NUMBER})(\s?\+)?(?:\s?(?:-|–|—|to|bis|à|a|or|oder|ou|o)\s?(${NUMBER}))?[\s-]{0,2}(${UNIT})(?![\p{L}])|(\d{1,2})\s?(?:(?:ヶ月|か月|週間)?[～~〜-]\s?\d{1,2}\s?)?(ヶ月|か月|カ月|ヵ月|ケ月|个月|個月|개월|週間|주|周|年間)(以上|이상)?`,
  'giu',
);

/** `1 year 6 months` as months. */
const inMonths = (text: string): string =>
  text.replace(
    /(\d{1,2})\s?(?:years?|jahre?|ans?|años?),?\s(?:and |und |et |y )?(\d{1,2})\s?(?:months?|monate?|mois|meses)/gi,
    (whole, years: string, months: string) => `${Number(years) * 12 + Number(months)} months`.padEnd(whole.length),
  );

/** `12 consecutive weeks` as `12 weeks`, as it is read. */
const plain = (text: string): string =>
  text.replace(/\b(?:consecutive|full|aufeinanderfolgende)\s/i, '').replace(/(\d)\s?\+/, '$1 +');

const boundOf = ({ text }: Sentence, at: number, end: number, pattern: RegExp): 'min' | 'max' | null => {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(end, end + 14);
  if (/(?:up to|max(?:imum|imal)?\.?(?: of)?|bis zu|jusqu.à|hasta|no more than)\s*$/i.test(before)) return 'max';
  const [last = ''] = /[^,;()]*$/.exec(before) ?? [];
  return pattern.test(last) || /^\s?(?:\+|or more|or longer|minimum|min\b|以上)/i.test(after) ? 'min' : null;
};

/** `prorrogable 6 meses más`: a length that is added. */
const isAdded = (text: string, from: number, to: number): boolean =>
  /(?:prorrog|extend|extension|verläng|renouvel|prolong|rinnov|erweiter)[a-zà-ſ]*[^.;\d]{0,20}$/iu.test(
    text.slice(Math.max(0, from - 40), from),
  ) || /^\s?(?:más|mehr|more|additional|supplémentaires|weitere|longer)(?![a-zà-ſ])/iu.test(text.slice(to, to + 16));

const read = (given: string, bound: 'min' | 'max' | null): readonly Duration[] => {
  const durations = readDuration(plain(given))?.durations ?? [];
  const [only] = durations;
  return bound && durations.length === 1 && typeof only === 'string' ? [{ [bound]: only }] : durations;
};

/** How long the job lasts. */
export const readDurations = (text: SourceText, title: Finding<string> | null): DurationFindings => {
  const { words } = text;
  for (const { line, from, text: value } of valuesOf(text, 'duration', 'start')) {
    const first = [...inMonths(value).matchAll(LENGTH)].filter(
      ({ 0: { length }, index }) => !isAdded(value, index, index + length),
    );
    const [head] = first;
    if (!head || (value.length > 120 && head.index > 40)) continue;
    const isLength = valuesOf(text, 'duration').some((labeled) => labeled.line === line);
    if (!isLength && first.length > 1) continue;
    const [short = ''] = /^[^(;,.]*(?:\([^)]{0,20}\d[^)]{0,20}\))?/.exec(value) ?? [];
    const durations =
      (/\bor\b|\boder\b|\bou\b/.test(short) ? readDuration(plain(short))?.durations : null) ??
      read(
        boundText(head[0], value),
        boundOf(
          { line, text: value, from },
          head.index,
          head.index + head[0].length,
          words.pattern('{atLeast}\\s*(?:of )?(?:\\p{L}+ )?$'),
        ),
      );
    if (durations.length === 0) continue;
    const rest = value.slice(head.index + head[0].length).replace(/^[\s,;()–-]+|[\s().]+$/g, '');
    const note =
      /^(?:with|possib|option|extend|verläng|verkürz|renouvel|ext)/iu.test(rest) && rest.length < 100
        ? found(rest, line, from + value.indexOf(rest), from + value.indexOf(rest) + rest.length)
        : null;
    return { durations: durations.map((duration) => found(duration, line, from, from + value.length)), note };
  }
  if (title) {
    const [length] = [...title.value.matchAll(LENGTH)];
    const durations = length ? read(length[0], null) : [];
    if (durations.length > 0 && !text.body.some(({ text: line }) => /\d+\s?-\s?\d+[ -]month/i.test(line)))
      return { durations: durations.map((value) => ({ ...title, value })), note: null };
  }
  const candidates = sentencesOf(text.body).flatMap((sentence) => lengthsIn(sentence, text));
  const ranked = candidates.sort((a, b) => b.weight - a.weight);
  const [first] = ranked;
  if (!first) return { durations: [], note: null };
  const others = ranked.filter(
    (other) =>
      other.weight >= first.weight && JSON.stringify(other.finding.value) !== JSON.stringify(first.finding.value),
  );
  return others.length > 1 ? { durations: [], note: null } : { durations: [first.finding], note: null };
};

const boundText = (length: string, value: string): string => (/\d\s?\+/.test(value) ? length : length);

interface Candidate {
  readonly finding: Finding<Duration>;
  readonly weight: number;
}

const lengthsIn = (sentence: Sentence, { words }: SourceText): Candidate[] => {
  const { line, text, from } = sentence;
  return [...text.matchAll(LENGTH)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (isAdded(text, match.index, end)) return [];
    const around = text.slice(Math.max(0, match.index - 90), end + 60);
    const near = text.slice(Math.max(0, match.index - 45), end + 35);
    if (
      words.has('experience', near) ||
      /\b(?:old|ago|age|GPA|credits?|per|every|each)\s*$/i.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      return [];
    if (/^\s?(?:ago|old|of age|prior|before|notice|from (?:the )?(?:date|graduat))/i.test(text.slice(end, end + 20)))
      return [];
    if (/\b(?:year|ans?|jahre?|años?|ann[oi])\b/iu.test(match[0]) && !words.has('internship', near)) return [];
    const isBeforeStart = /^,?\s(?:starting|beginning|from|ab|à partir)(?![a-zà-ſ])/i.test(text.slice(end, end + 14));
    if (!isBeforeStart && !words.has('job', around) && !words.has('internship', around)) return [];
    const [duration] = read(
      match[0],
      boundOf(
        sentence,
        match.index,
        end,
        words.pattern('{atLeast}\\s*(?:of )?(?:(?:a|an|the|commitment|of|is|for) ){0,4}$'),
      ),
    );
    if (duration === undefined) return [];
    // `a 12-week internship` counts more than a length somewhere near
    const isDirect =
      isBeforeStart ||
      /(?:\brun|\blast|\bdauer|\bdur)[a-zà-ſ]* (?:for |for about |approximately )?$/i.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      ) ||
      words.pattern('^[\\s,-]*(?:[\\p{L}-]+[\\s,]+){0,4}?{job}').test(text.slice(end, end + 40)) ||
      words
        .pattern('(?:{job}|{internship})(?:\\s\\S+){0,5}\\s*$')
        .test(text.slice(Math.max(0, match.index - 60), match.index));
    if (!isDirect && !words.has('atLeast', around)) return [];
    return [{ finding: found(duration, line, from + match.index, from + end), weight: isDirect ? 2 : 1 }];
  });
};
