import { type Finding, found } from '../finding.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

export type AmountOrRange = number | { readonly min?: number; readonly max?: number };

const HOURS =
  /(?<![\d.,$€£])(\d{1,2}(?:[.,]\d)?)\s?(\+)?(?:\s?(?:-|–|—|to|bis|à|a|und|and)\s?(\d{1,2}(?:[.,]\d)?))?[\s-]{0,2}(?:hours?|hrs?|h|stunden|std\.?|heures?|horas?|ore|uur|uren|godzin[a-zà-ſ]*|timmar|saat|時間|시간|小时|小時)(?![a-zà-ſ])(?:\s(max(?:imum)?))?(?:\s?\(?(?:work ?)?(?:per|a|each|every|\/|pro|die|in der|par|por|a la|alla|je|i)?[\s-]?(?:week|wk|woche|semaine|semana|semanais|semanales|settimana|tygodniowo|vecka|veckan|weekly|hebdomadaires?)(?![a-zà-ſ]))?/giu;
const STUNDEN_WOCHE = /(\d{1,2}(?:[.,]\d)?)[\s-]?(?:stunden[\s-]?woche|hours?[\s-]week)/iu;
const WEEK_FIRST = /(?:週|每周|每週|주)\s?(\d{1,2})(?:\s?[～~-]\s?(\d{1,2}))?\s?(?:時間|小时|小時|시간)/u;
const DAYS =
  /(?<![\d.,$€£])(\d)\s?(\+)?(?:\s?(?:-|–|to|bis|à|a)\s?(\d))?\s?(?:full\s)?(?:days?|tage|jours?|días?|giorni|dagen|dias)\s?(?:per|a|each|every|\/|pro|die|par|por|a la|alla)\s?(?:week|woche|semaine|semana|settimana)(?![a-zà-ſ])/giu;
/** `full-time (up to 40 hours/week) or part-time (minimum 8–10 hours/week)`: a choice. */
const CHOICE =
  /(?:full|part)[\s-]?time\s?\([^()\d]{0,15}(\d{1,2})(?:\s?[-–—]\s?(\d{1,2}))?\s?h(?:ou)?rs?(?:\s?\/\s?|\s(?:a|per)\s)(?:week|wk)\)/gi;
const DAYS_EAST = /(?:週|每周|每週|주)\s?(\d)(?:\s?[～~-]\s?(\d))?\s?(?:日|天|일)(以上|이상)?/u;

/** Hours of days, of a business or of something else than this job. */
const OTHERS =
  /hours (?:a|per) day|hours? ?\/ ?day|business|support line|volunteer|overtime|\bPTO\b|\d\s?[ap]m\b|\b(?:time off|training)\b/i;

const NOT_WORK = /volunteer|overtime|\bPTO\b|support line|business|time off|training|hours? (?:a|per) day/i;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

const valueOf = (low: string, high: string | undefined, bound: 'min' | 'max' | null): AmountOrRange => {
  if (high !== undefined && numberOf(high) > numberOf(low)) return { min: numberOf(low), max: numberOf(high) };
  return bound ? { [bound]: numberOf(low) } : numberOf(low);
};

const boundOf = (before: string, plus: string | undefined, after: string): 'min' | 'max' | null => {
  if (plus) return 'min';
  if (/(?:up to|max(?:imum|imal)?\.?(?: of)?|bis zu|jusqu.à|hasta|no more than)\s*$/i.test(before)) return 'max';
  return /(?:at least|min(?:imum|destens|imal)?\.?(?: of)?|au moins|al menos|mínimo(?: de)?)\s*$/i.test(before) ||
    /^\s?(?:minimum|以上|이상)/i.test(after)
    ? 'min'
    : null;
};

/** Hours a week of the job, not of a class, an office day or a benefit. */
export const readHours = (text: SourceText): Finding<AmountOrRange> | null => {
  const labels = new Set(valuesOf(text, 'hours', 'type').map(({ line }) => line));
  for (const { line, from, text: value } of valuesOf(text, 'hours')) {
    const match =
      /^(\d{1,2})(\+)?(?:\s?(?:-|–|to|bis)\s?(\d{1,2}))?\s?(?:per|a|\/|pro|par|por)\s?(?:week|woche|semaine|semana)/iu.exec(
        value,
      );
    if (match)
      return found(valueOf(match[1] ?? '', match[3], boundOf('', match[2], '')), line, from, from + match[0].length);
  }
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const week = STUNDEN_WOCHE.exec(sentence) ?? WEEK_FIRST.exec(sentence);
    if (week)
      return found(
        valueOf(
          week[1] ?? '',
          week[2],
          boundOf(sentence.slice(0, week.index), undefined, sentence.slice(week.index + week[0].length)),
        ),
        line,
        from + week.index,
        from + week.index + week[0].length,
      );
    const choices = [...sentence.matchAll(CHOICE)];
    const [first, last] = [choices[0], choices.at(-1)];
    if (first && last && first !== last) {
      const amounts = choices.flatMap(([, low, high]) =>
        [low, high].filter((given) => given !== undefined).map(numberOf),
      );
      const to = last.index + last[0].length;
      return found({ min: Math.min(...amounts), max: Math.max(...amounts) }, line, from + first.index, from + to);
    }
    const isOther = OTHERS.test(sentence);
    const isOfWeeks = /wöchentlich|weekly hours|horas semanales|per week|a week/i.test(sentence);
    for (const match of sentence.matchAll(HOURS)) {
      const [whole, low = '', plus, high, max] = match;
      const isWeekly =
        /(?:week|wk|woche|semaine|semana|semanais|semanales|settimana|tygodniowo|vecka|weekly|hebdomadaire)/iu.test(
          whole,
        );
      const isCommitment = /\bcommitment\b/i.test(sentence.slice(match.index, match.index + 40));
      if (!isWeekly && !labels.has(line) && !isCommitment && !isOfWeeks) continue;
      // whatever hours a day are beside them, those of a week are the job's
      if (isOther && (!isWeekly || NOT_WORK.test(sentence))) continue;
      if (numberOf(low) < 4 || numberOf(high ?? low) > 60) continue;
      return found(
        valueOf(
          low,
          high,
          max ? 'max' : boundOf(sentence.slice(0, match.index), plus, sentence.slice(match.index + whole.length)),
        ),
        line,
        from + match.index,
        from + match.index + whole.length,
      );
    }
  }
  return null;
};

/** Days a week of work, not of presence in an office. */
export const readDays = (text: SourceText): Finding<AmountOrRange> | null => {
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const east = DAYS_EAST.exec(sentence);
    const match = east ?? [...sentence.matchAll(DAYS)][0];
    if (!match) continue;
    const isPresence =
      text.words.has('office', sentence) ||
      text.words.has('hybrid', sentence) ||
      text.words.has('remote', sentence) ||
      text.words.has('onSite', sentence);
    if (isPresence || !(east || /work|available|commit|arbeit|job|intern|praktik|stage/i.test(sentence))) continue;
    const bound = east?.[3] ? 'min' : boundOf(sentence.slice(0, match.index), east ? undefined : match[2], '');
    return found(
      valueOf(match[1] ?? '', east ? match[2] : match[3], bound),
      line,
      from + match.index,
      from + match.index + match[0].length,
    );
  }
  return null;
};
