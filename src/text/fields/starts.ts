import { readStartDates } from '../../schema/coerce/start-date.js';
import { FINDINGS_MAX, type Finding, found } from '../finding.js';
import type { PlacedLine } from '../document/line.js';
import { type DateMention, isoOf, scanDates } from '../scan/dates.js';
import { type SourceText, sentencesOf, valuesOf } from '../source-text.js';

type Start = Readonly<Record<string, unknown>> | 'IMMEDIATE' | 'FLEXIBLE';

const RANGE =
  /^\s*(?:[（(][月火水木金土日・祝]{1,3}[)）])?\s*(?:-|–|—|−|~|～|〜|to|through|thru|until|till|bis(?: zum)?|au|à|al?|hasta(?: el)?|do|tot|から|より|부터|and ending|ending(?: on)?|and ends?(?: on)?|,? ?ends?(?: on)?:?|(?:de \d{4} )?al?)\s*(?:(?:the|der|dem|el|le|zum)\s*)?(?:(?:early|mid|late|end of|beginning of|last week of|first week of|anfang|mitte|ende|fin|début)[\s-]*)?$/iu;
const OR =
  /^\s*(?:,|;|\/|\|)?\s*(?:or|oder|ou|o|and|und|et|y|\/|,|;)?\s*(?:(?:in|early|mid|late|the|beginning of|starting(?: in)?|from|again in|either)[\s-]*)?$/iu;

interface Group {
  readonly kind: 'single' | 'range' | 'or';
  readonly mentions: readonly DateMention[];
}

/** Mentions that belong together: `May 18 – August 7`, `May or June`. */
const groupsOf = (text: string, mentions: readonly DateMention[]): Group[] => {
  const groups: { kind: Group['kind']; mentions: DateMention[] }[] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const before = last?.mentions.at(-1);
    const between = before ? text.slice(before.to, mention.from) : '';
    if (
      last &&
      before &&
      last.kind !== 'range' &&
      last.mentions.length === 1 &&
      RANGE.test(between) &&
      isSameForm(before, mention)
    ) {
      last.kind = 'range';
      last.mentions.push(mention);
    } else if (
      last &&
      before &&
      last.kind !== 'range' &&
      OR.test(between) &&
      between.length < 30 &&
      isSameForm(before, mention)
    ) {
      last.kind = 'or';
      last.mentions.push(mention);
    } else groups.push({ kind: 'single', mentions: [mention] });
  }
  return groups;
};

/** `May/June – August/September`: the dates after the sign are ends, of which nobody says which belongs to which start. */
const withoutEnds = (text: string, groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ mentions: [first] }, index) => {
    const before = groups[index - 1];
    const end = before?.kind === 'or' ? before.mentions.at(-1)?.to : undefined;
    return end === undefined || !first || !RANGE.test(text.slice(end, first.from));
  });

const isSameForm = (a: DateMention, b: DateMention): boolean =>
  (a.season === undefined) === (b.season === undefined) && (a.month === undefined) === (b.month === undefined);

/** The year of a date without one, from the date after it. */
const withYear = (mention: DateMention, next: DateMention | undefined, given: number | undefined): DateMention => {
  if (mention.year !== undefined || mention.readings) return mention;
  const year = next?.year ?? given;
  if (year === undefined) return mention;
  const isBefore = next?.year !== undefined && (mention.month ?? 0) > (next.month ?? 12);
  return { ...mention, year: isBefore ? year - 1 : year };
};

/** The start that a group of dates states; null if it cannot be one. */
const toStarts = (
  text: string,
  { kind, mentions }: Group,
  year: number | undefined,
): { starts: Start[]; isUnsure?: boolean; readings?: readonly unknown[] } => {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return { starts: [] };
  if (first.readings) return { starts: [], isUnsure: true, readings: first.readings.map((start) => ({ start })) };
  const label = text.slice(first.from, last.to);
  if (first.season !== undefined) {
    return {
      starts: mentions.map((mention) => ({
        season: mention.season,
        ...((mention.year ?? last.year ?? year) !== undefined && { year: mention.year ?? last.year ?? year }),
      })),
    };
  }
  const isDays = mentions.every(({ day }) => day !== undefined);
  const dated = mentions.map((mention, index) =>
    withYear(
      mention,
      mentions.slice(index + 1).find((next) => next.year !== undefined),
      last.year ?? first.year ?? year,
    ),
  );
  const dates = dated.map(isoOf);
  if (dates.some((date) => date === null))
    return {
      starts:
        kind === 'or' && isDays
          ? mentions.map((mention) => ({ label: text.slice(mention.from, mention.to) }))
          : [{ label }],
    };
  const from = dates[0] ?? '';
  const end = dates.at(-1) ?? '';
  // `December 1, 2026 – March 1`
  const to = last.year === undefined && end < from ? `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` : end;
  const part = dated[0]?.part;
  if (kind === 'single') return { starts: [{ start: from, ...(part && { part }) }] };
  if (kind === 'range') return from < to ? { starts: [{ start: from, end: to }] } : { starts: [{ label }] };
  if (isDays) return { starts: dates.map((start) => ({ start })) };
  return from < to ? { starts: [{ earliest: from, latest: to }] } : { starts: dates.map((start) => ({ start })) };
};

/** The only year of a title, or of a term such as "Summer 2026" anywhere. */
const yearOfText = (text: SourceText, title: Finding<string> | null): number | undefined => {
  const years = [...new Set((title?.value ?? '').match(/(?<!\d)20\d{2}(?!\d)/g) ?? [])];
  if (years.length === 1) return Number(years[0]);
  const all = new Set(
    text.body.flatMap((line) =>
      text.words.has('internship', line.text)
        ? scanDates(line.text, false)
            .filter(({ season, year }) => season && year)
            .map(({ year }) => year)
        : [],
    ),
  );
  const [only] = all;
  return all.size === 1 ? only : undefined;
};

/** `Winter Internship 2024`, `2026 Summer Intern`: the term of a title. */
const termOf = (text: string): Start | null => {
  const [mention] = scanDates(text, false).filter(({ season, year }) => season !== undefined && year !== undefined);
  if (mention) return { season: mention.season, year: mention.year };
  const apart =
    /(?<![a-zà-ſ])(summer|fall|autumn|winter|spring|sommer|herbst|frühjahr|été|verano)(?:\s[a-zà-ſ&/-]+){1,5}\s\(?(20\d{2})(?!\d)|(20\d{2})(?:\s[a-zà-ſ&/-]+){1,3}\s(summer|fall|autumn|winter|spring)(?![a-zà-ſ])/iu.exec(
      text,
    );
  const [word, year] = [apart?.[1] ?? apart?.[4], apart?.[2] ?? apart?.[3]];
  const [season] = word && year ? scanDates(`${word} ${year}`, false) : [];
  return season?.season ? { season: season.season, year: Number(year) } : null;
};

const keyOf = (start: unknown): string => JSON.stringify(start);

/** Whether a date of a sentence is one of a start: a cue before it, and no other meaning. */
const isStart = (sentence: string, group: Group, text: SourceText): boolean => {
  const { words } = text;
  const [first] = group.mentions;
  const last = group.mentions.at(-1);
  if (!first || !last) return false;
  const before = sentence.slice(Math.max(0, first.from - 80), first.from);
  const after = sentence.slice(last.to, last.to + 50);
  const close = before.slice(-55);
  if (
    words.has('graduation', close) ||
    words.has('graduation', after.slice(0, 35)) ||
    /class of|cohort of|\bsince\b|founded|\bbis\s*$/i.test(close)
  )
    return false;
  if (
    words.pattern('{deadline}').test(close) ||
    /\b(?:by|before|until|till|through|posted|no later than|updated|as of|published|deadline|closes?|applications?|interviews?|semester|return(?:ing)? to|after)\b[^,;]{0,25}$/i.test(
      close,
    )
  )
    return group.kind === 'range' && /\bfrom\s*$/i.test(close);
  if (/\b(?:end(?:s|ing)?|finish\w*|conclud\w*|endet|ende)\b[^,;]{0,20}$/i.test(close)) return false;
  if (
    /^\s?(?:is the deadline|deadline|semester|graduat|degree|\()?(?:deadline|graduates?|cohort deadline)/i.test(after)
  )
    return false;
  if (/(?:experience|enrolled|event|conference|hackathon|webinar|info session|holiday)/i.test(close)) return false;
  const isRange = group.kind === 'range' && group.mentions.every(({ month }) => month !== undefined);
  const strong =
    /(?:start(?:s|ing)?|begin(?:s|ning)?|commenc\w*|beginn[a-zà-ſ]*|ab|début[a-zà-ſ]*|à partir d[a-zà-ſ]*|dès|inicio|comienz[a-zà-ſ]*|incorporación|from|take place|run(?:s|ning)?|dates?|desde|von|del?|du|available|im zeitraum|onboard\w*|開始|入社|시작)(?![a-zà-ſ])[^.;]{0,45}$/iu;
  if (strong.test(close) || words.pattern('{start}[^.;]{0,30}$').test(close))
    return isRange || first.season !== undefined || !words.pattern('{experience}').test(close);
  return isRange && (words.has('internship', sentence) || words.has('start', sentence));
};

const EAST_START = /開始|入社|から|より|시작|부터|开始|開始|入职/u;

const labeledStarts = (text: SourceText, year: number | undefined): Finding<Start>[] => {
  const findings: Finding<Start>[] = [];
  const ends = valuesOf(text, 'end').flatMap((value) => {
    const [end] = scanDates(value.text).map(isoOf);
    return end ? [end] : [];
  });
  for (const { line, from, text: value, name } of valuesOf(text, 'start', 'duration')) {
    const term = scanDates(value, false).find(({ season }) => season !== undefined)?.year;
    const at = (start: Start, to = value.length): void => void findings.push(found(start, line, from, from + to));
    const { words } = text;
    const mentions = scanDates(value, true, text.language);
    const groups = withoutEnds(value, groupsOf(value, mentions));
    if (name === 'duration' && !groups.some(({ kind }) => kind === 'range') && !EAST_START.test(value)) continue;
    for (const group of groups) {
      const { starts, isUnsure, readings } = toStarts(value, group, term ?? year);
      for (const start of starts) {
        const end =
          ends.length === 1 && typeof start === 'object' && 'start' in start && !('end' in start)
            ? { end: ends[0] }
            : {};
        at(typeof start === 'string' ? start : { ...start, ...end });
      }
      if (isUnsure)
        findings.push({ ...found<Start>({}, line, from, from + value.length), isUnsure, readings: readings ?? [] });
    }
    if (groups.length > 0 || name !== 'start') continue;
    const read = readStartDates(value);
    if (read && 'value' in read)
      for (const start of read.value)
        at(typeof start === 'string' ? (start === 'IMMEDIATE' ? start : 'FLEXIBLE') : { ...start });
    else if (words.has('immediate', value)) at('IMMEDIATE');
    else if (words.has('flexible', value)) at('FLEXIBLE');
  }
  return findings;
};

/** `We offer two start dates:` over a list of them. */
const STARTS_LEAD =
  /start(?:ing)? (?:dates?|times?)|sessions?|cohorts?|beginn|startterm|dates? de début|fechas? de inicio|periods?:|開始/i;

const leadOf = (line: PlacedLine, text: SourceText): string => {
  for (let index = line.index - 1; index >= 0 && index > line.index - 12; index--) {
    const before = text.lines[index];
    if (before && !before.isItem) return before.text;
  }
  return '';
};

const inSentences = (text: SourceText, year: number | undefined): Finding<Start>[] => {
  const findings: Finding<Start>[] = [];
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    if (line.kind === 'LEGAL' || line.label?.name === 'deadline' || line.label?.name === 'posted') continue;
    const mentions = scanDates(sentence, true, text.language);
    const lead = line.isItem ? leadOf(line, text) : '';
    for (const group of withoutEnds(sentence, groupsOf(sentence, mentions))) {
      const isListed = lead !== '' && (group.mentions[0]?.from ?? 9) < 12 && STARTS_LEAD.test(lead);
      // `Contract: fixed term, 1 October 2026 to 31 March 2027`
      const isTerm = line.label?.name === 'type' && group.kind === 'range';
      if (!isListed && !isTerm && !isStart(sentence, group, text)) continue;
      const [first, last] = [group.mentions[0], group.mentions.at(-1)];
      if (!first || !last) continue;
      if (group.mentions.every(({ month, season }) => month === undefined && season === undefined)) continue;
      const { starts, isUnsure, readings } = toStarts(sentence, group, year);
      for (const start of starts) findings.push(found(start, line, from + first.from, from + last.to));
      if (isUnsure)
        findings.push({
          ...found<Start>({}, line, from + first.from, from + last.to),
          isUnsure,
          readings: readings ?? [],
        });
    }
  }
  return findings;
};

const grainOf = (start: Start): number => {
  if (typeof start === 'string') return 1;
  if ('start' in start) return String(start['start']).length > 7 ? 4 : 3;
  if ('earliest' in start || 'latest' in start) return 3;
  if ('season' in start) return 'year' in start ? 2 : 0;
  return 2.5;
};

/** The starts that are stated most exactly; a term that they lie in says nothing more. */
const mostExact = (all: readonly Finding<Start>[]): Finding<Start>[] => {
  const findings = all.slice(0, FINDINGS_MAX);
  const sure = findings.filter(({ isUnsure }) => !isUnsure);
  const best = Math.max(0, ...sure.map(({ value }) => grainOf(value)));
  const kept = sure.filter(({ value }) => grainOf(value) >= Math.min(best, 4) || (best === 3 && grainOf(value) === 3));
  const unique = kept.filter(
    ({ value }, index) => kept.findIndex((other) => keyOf(other.value) === keyOf(value)) === index,
  );
  const ranges = unique.filter(({ value }) => typeof value === 'object' && 'end' in value);
  const starts = ranges.length > 0 ? ranges : unique;
  return [...starts, ...findings.filter(({ isUnsure }) => isUnsure)];
};

const flexibleIn = (text: SourceText): Finding<Start>[] => {
  const pattern = text.words.pattern(
    '(?:start|begin|beginn|début|inicio|commenc)\\p{L}*[^.;]{0,25}{flexible}|{flexible}[^.;]{0,12}(?:start|begin)',
  );
  const immediate = text.words.pattern(
    '(?:start|begin|beginn|available|eintritt|join|besetzen|inicio|incorporación|début|inizio|início)\\p{L}*[^.;]{0,25}{immediate}|^{immediate}$|(?:zum )?nächstmöglichen? zeitpunkt|(?<!\\p{L})ab sofort(?!\\p{L})',
  );
  return sentencesOf(text.body).flatMap(({ line, text: sentence, from }): Finding<Start>[] => {
    const now = immediate.exec(sentence);
    if (now) return [found<Start>('IMMEDIATE', line, from + now.index, from + now.index + now[0].length)];
    const match = pattern.exec(sentence);
    return match ? [found<Start>('FLEXIBLE', line, from + match.index, from + match.index + match[0].length)] : [];
  });
};

/** Terms that the text names for the job: `Summer 2026 internship`. */
const termsIn = (text: SourceText): Finding<Start>[] =>
  sentencesOf(text.body).flatMap(({ line, text: sentence, from }) => {
    if (!text.words.has('internship', sentence) && !/\b(?:program|position|role|join|term)\b/i.test(sentence))
      return [];
    return groupsOf(
      sentence,
      scanDates(sentence, false).filter(({ season, year }) => season && year),
    ).flatMap((group) => {
      const [first, last] = [group.mentions[0], group.mentions.at(-1)];
      if (!first || !last) return [];
      const before = sentence.slice(Math.max(0, first.from - 60), first.from);
      const after = sentence.slice(last.to, last.to + 40);
      if (
        text.words.has('graduation', before) ||
        text.words.has('graduation', after) ||
        /\b(?:after|semester|by|between|enrolled|return|since|through)\b[^,;]{0,25}$/i.test(before) ||
        /^\s*(?:semester|quarter|graduat|return|convention)/i.test(after)
      )
        return [];
      return toStarts(sentence, group, undefined).starts.map((start) =>
        found(start, line, from + first.from, from + last.to),
      );
    });
  });

/** The starts that applicants may choose from. */
export const readStarts = (text: SourceText, title: Finding<string> | null): Finding<Start>[] => {
  const year = yearOfText(text, title);
  const labeled = labeledStarts(text, year);
  if (labeled.some(({ value, isUnsure }) => !isUnsure && grainOf(value) > 0)) return distinctStarts(labeled);
  if (labeled.some(({ isUnsure }) => isUnsure)) return distinctStarts(labeled.filter(({ isUnsure }) => isUnsure));
  const stated = mostExact(inSentences(text, year));
  if (stated.some(({ value }) => grainOf(value) >= 2.5)) return stated;
  const term = title ? termOf(title.value) : null;
  if (title && term) return [{ ...title, value: term }];
  const terms = mostExact([...stated, ...termsIn(text), ...headTerms(text)]);
  if (terms.some(({ value }) => grainOf(value) >= 2)) return terms;
  const loose = flexibleIn(text);
  return loose.length > 0 ? loose.slice(0, 1) : terms.filter(({ value, isUnsure }) => isUnsure || grainOf(value) > 0);
};

const distinctStarts = (findings: readonly Finding<Start>[]): Finding<Start>[] =>
  findings
    .slice(0, FINDINGS_MAX)
    .filter(({ value }, index) => findings.findIndex((other) => keyOf(other.value) === keyOf(value)) === index);

/** `Internship (Fall 2026)` among the facts at the top. */
const headTerms = (text: SourceText): Finding<Start>[] =>
  text.lines
    .filter((line: PlacedLine) => line.text.length < 120 && (line.label !== null || line.index < 12))
    .flatMap((line) => {
      const term =
        line.label?.name === 'deadline' || text.words.has('graduation', line.text) ? null : termOf(line.text);
      return term ? [found(term, line)] : [];
    });
