import { readDateOrTime } from '../../schema/coerce/date.js';
import { type Finding, found } from '../finding.js';
import { isoOf, scanDates } from '../scan/dates.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

export interface DeadlineFindings {
  readonly validThrough: Finding<string> | null;
  readonly note: Finding<string> | null;
  readonly posted: Finding<string> | null;
  readonly opens: Finding<string> | null;
}

const dayIn = (
  text: string,
  language: string | null,
): { value: string; from: number; to: number } | { readings: readonly string[]; from: number; to: number } | null => {
  for (const mention of scanDates(text, false, language)) {
    if (mention.readings) return { ...mention, readings: mention.readings };
    const iso = mention.day === undefined ? null : isoOf(mention);
    if (iso) return { value: iso, from: mention.from, to: mention.to };
  }
  return null;
};

const withTime = (text: string, day: { value: string; from: number; to: number }): string => {
  const tail = text.slice(day.from, day.to + 40);
  const clock =
    /^(.{4,40}?\d(?:,? (?:at|um|by)|,)? \d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,4}\)?)?)/i.exec(
      tail,
    )?.[1];
  const read = clock ? readDateOrTime(clock) : null;
  return read && 'value' in read && read.value.startsWith(day.value) ? read.value : day.value;
};

const labeledDay = (text: SourceText, name: 'posted' | 'opens'): Finding<string> | null => {
  for (const { line, from, text: value } of valuesOf(text, name)) {
    const day = dayIn(value, text.language);
    if (day && 'value' in day) return found(day.value, line, from + day.from, from + day.to);
  }
  return null;
};

/** A date alone in a line of the head, which pages print under a title. */
const bareDay = (text: SourceText): Finding<string> | null => {
  const line = text.head.find(
    (one) => one.label === null && one.index < 15 && one.text.length < 30 && /^\D{0,12}\d/.test(one.text),
  );
  const day = line ? dayIn(line.text, text.language) : null;
  return line && day && 'value' in day && day.to - day.from >= line.text.trim().length - 2
    ? found(day.value, line, day.from, day.to)
    : null;
};

/** The last day to apply, or that there is none; when it was posted. */
export const readDeadline = (text: SourceText): DeadlineFindings => {
  const { words, language } = text;
  let validThrough: Finding<string> | null = null;
  let note: Finding<string> | null = null;
  for (const { line, from, text: value } of valuesOf(text, 'deadline')) {
    const day = dayIn(value, language);
    if (day && 'value' in day) validThrough ??= found(withTime(value, day), line, from + day.from, from + day.to);
    else if (day)
      validThrough ??= { ...found('', line, from + day.from, from + day.to), isUnsure: true, readings: day.readings };
    else if (words.has('rolling', value) && !/^no set/i.test(value))
      validThrough ??= found('ROLLING', line, from, from + value.length);
    else if (/\p{L}{3}/u.test(value) && value.length < 160) note ??= found(value, line, from, from + value.length);
  }
  const cue = words.pattern('{deadline}', 'iu');
  for (const { line, text: sentence, from } of validThrough ? [] : sentencesOf(text.lines)) {
    const match = cue.exec(sentence);
    if (!match || !/\d/.test(sentence)) continue;
    const rest = sentence.slice(match.index, match.index + 140);
    const day = dayIn(rest, language);
    if (!day) continue;
    const between = rest.slice(match[0].length, day.from);
    if (
      between.length > 60 ||
      words.has('graduation', between) ||
      words.has('start', between.slice(-18).replace(/\bfrom\b/, ''))
    )
      continue;
    const at = from + match.index;
    validThrough =
      'value' in day
        ? found(withTime(rest, day), line, at + day.from, at + day.to)
        : { ...found('', line, at + day.from, at + day.to), isUnsure: true, readings: day.readings };
    break;
  }
  const rolling = words.pattern('{rolling}', 'iu');
  for (const { line, text: sentence, from } of validThrough || note ? [] : sentencesOf(text.body)) {
    const match = rolling.exec(sentence);
    if (!match || !/appl|review|fill|candidat|bewerb|postul|応募|recru|accept/i.test(sentence)) continue;
    validThrough = found('ROLLING', line, from + match.index, from + match.index + match[0].length);
    break;
  }
  return { validThrough, note, posted: labeledDay(text, 'posted') ?? bareDay(text), opens: labeledDay(text, 'opens') };
};
