import { isPlaceholder } from '../../schema/placeholder.js';
import type { Words } from '../languages/words.js';
import { isControl, isEndOfPosting, isHashtags, isNotice, isRemoved } from './frame.js';
import type { RawLine } from './html-lines.js';
import type { Label, Line, PlacedLine } from './line.js';
import type { SectionKind } from '../section-kind.js';

/** A heading and the lines under it. */
export interface Section {
  readonly heading: PlacedLine;
  readonly kind: SectionKind;
  readonly lines: readonly PlacedLine[];
}

/** A posting's text, taken apart. */
export interface Structure {
  /** All lines, without the page around them. */
  readonly lines: readonly PlacedLine[];
  readonly sections: readonly Section[];
  /** The lines before the first heading of a section. */
  readonly head: readonly PlacedLine[];
  /** Hashtags and the like, which readers do not read. */
  readonly tags: readonly Line[];
  /** The lines with links, buttons included. */
  readonly linked: readonly Line[];
}

const LABELED = /^@?\s*([^:：\t|]{2,60}?)\s*(?:[:：]|\t)\s*/u;
const AT_LABEL = /^@(\p{L}{3,20})(?:\s+|$)/u;
/** `Dates: May 4`: too much before a colon is a sentence. */
const nameOf = (text: string): string => text.replace(/^(?:[\s\p{So}\p{Sk}•·-]|\uFE0F|\u200D)+|[\s*_]+$/gu, '');

const ICONS: readonly (readonly [RegExp, Label['name']])[] = [
  [/^(?:📍|🌎|🌍|🌏|🏢|🗺️?)\s*/u, 'place'],
  [/^(?:💰|💵|💸|💶)\s*/u, 'pay'],
  [/^(?:📅|🗓️?)\s*/u, 'start'],
  [/^(?:⏰|⏳|🕒)\s*/u, 'ignored'],
];

/** The label that a line begins with. */
const labelOf = (line: Line, words: Words): Label | null => {
  const { text } = line;
  for (const [pattern, name] of ICONS) {
    const icon = pattern.exec(text);
    if (!icon || text.length > 160) continue;
    const inner = LABELED.exec(text.slice(icon[0].length));
    const innerName = inner && words.labelOf(nameOf(inner[1] ?? ''));
    return innerName
      ? { name: innerName, valueFrom: icon[0].length + inner[0].length }
      : { name, valueFrom: icon[0].length };
  }
  const at = AT_LABEL.exec(text);
  if (at) {
    const name = words.labelOf((at[1] ?? '').replace(/([a-z])([A-Z])/g, '$1 $2'));
    return { name: name ?? 'ignored', valueFrom: at[0].length };
  }
  // `**Job ID**1234`
  const bold = line.strongUntil < text.length ? text.slice(0, line.strongUntil).replace(/[\s*:：]+$/, '') : '';
  const boldName = bold && bold.length < 40 ? words.labelOf(nameOf(bold)) : null;
  if (boldName)
    return {
      name: boldName,
      valueFrom: line.strongUntil + (/^[\s*:：]*/.exec(text.slice(line.strongUntil))?.[0].length ?? 0),
    };
  const match = LABELED.exec(text);
  if (!match) return null;
  const name = words.labelOf(nameOf(match[1] ?? ''));
  return name ? { name, valueFrom: match[0].length } : null;
};

/** A line that has an amount, an address or a date is a fact, not a heading. */
const HAS_FACT =
  /[$€£¥₹]\s?\d|\d\s?[€£$]|@[\w-]+\.\w|https?:\/\/|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{4}年\d{1,2}月|\b\d{1,2}(?::\d{2})?\s?[ap]m\b|[a-zà-ſ]{3,9} \d{1,2}(?:st|nd|rd|th)?,? 20\d{2}/iu;
const SENTENCE_END = /(?<!\.\.)[.!;,。]["”’)»]?$/;
const HEADING_MAX = 110;
const isUnspaced = (words: Words): boolean => words.languages[0]?.isUnspaced === true;

const isCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 3 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\([^)]*\)/g, ''));
};

/** Whether a line heads what follows it. */
const isHeading = (
  line: Line,
  next: Line | undefined,
  words: Words,
  label: Label | null,
  isAfterHeading: boolean,
): boolean => {
  const text = line.text.trim();
  if (
    text.length > HEADING_MAX ||
    text.length < 2 ||
    HAS_FACT.test(text) ||
    isRemoved(text) ||
    isHashtags(text) ||
    /^(?:yes|no|n\/a|ja|nein|oui|non|sí)$/i.test(text) ||
    /^(?:※|\(.*\)$)/.test(text)
  )
    return false;
  if (!/\p{L}{2}/u.test(text)) return false;
  // `【業務内容】`
  if (/^[【<＜[][^【】]{2,20}[】>＞\]]$/u.test(text) && line.index > 0) return true;
  const isBold = line.strongUntil >= line.text.length - 2;
  const isColon = /[:：]$/.test(text);
  const hasValue = label !== null && !isColon && label.valueFrom < line.text.length;
  if (hasValue && line.rank === 0) return false;
  if (line.rank > 0) return !hasValue || line.rank === 1 || text.length > 80;
  if (line.isItem) {
    // `■ 応募資格` over a list with another sign
    const isOver = next !== undefined && (!next.isItem || (line.hasGap && isUnspaced(words)));
    return !line.isNumbered && ((isBold && isColon) || (isOver && text.length < 30 && isNamed(text, label, words)));
  }
  // `福利厚生：社会保険完備` has its text beside it
  if (!isBold && /^[^:：]{2,15}：\s*\S/.test(text)) return false;
  const isUsual = words.headingKind(nameOf(text)) !== null;
  if (isBold && !next && /^(?:this|the|we|you|all)\s.*\s(?:is|are|will|can|must)\s/i.test(text)) return false;
  if (isBold) return isColon || isUsual || (!SENTENCE_END.test(text) && text.length < 90);
  // the text under the last heading was lost
  if (!next) return isColon && words.isUsualHeading(nameOf(text.slice(0, -1)));
  // `Pay range:` under a heading is the name of a field
  if (isColon && isAfterHeading && label !== null && !next.isItem) return false;
  if (/^\p{So}/u.test(text)) return !SENTENCE_END.test(text) && text.length < 60 && !hasValue;
  if (isColon)
    return isUsual
      ? text.length < 80
      : text.length < 75 && !/[.!?]\s/.test(text) && (line.hasGap || !line.isItem) && isColonHeading(text, next);
  if (SENTENCE_END.test(text)) return false;
  if (isCapitals(text)) return text.length < 70 && (line.hasGap || isUsual);
  if (text.length > 60 || !/^[\p{Lu}\p{Lo}¿¡\d]/u.test(text)) return false;
  if (isUsual && text.length < 50 && label === null)
    return (
      line.hasGap || next.isItem || next.text.length > 60 || /\s\S+\s\S+[.!?]$/.test(next.text) || isUnspaced(words)
    );
  return (
    (line.hasGap && next.isItem && text.length < 60 && label === null) ||
    (line.hasGap && next.hasGap && next.text.length > 120 && label === null && text.split(' ').length < 8) ||
    (line.hasGap && !next.hasGap && line.index > 2 && label === null && isShortOver(text, next, words))
  );
};

/** A usual heading and little more; where no spaces separate words, one that holds it, or the name of a field. */
const isNamed = (text: string, label: Label | null, words: Words): boolean =>
  words.isUsualHeading(nameOf(text)) ||
  (isUnspaced(words) && text.length < 12 && (label !== null || words.headingKind(nameOf(text)) !== null));

/** A few words after a gap with a longer text right below them. */
const isShortOver = (text: string, next: Line, words: Words): boolean =>
  isUnspaced(words)
    ? text.length < 16 && !/[。、：:！？\d]/.test(text)
    : text.split(' ').length < 7 && text.length < 45 && !/[,;]/.test(text) && next.text.length > 90;

/** `We offer:` heads what follows; `for example:` is a part of a sentence. */
const isColonHeading = (text: string, next: Line): boolean =>
  /^[\p{Lu}\p{Lo}¿¡\d]/u.test(text) &&
  text.split(/\s+/).length < 12 &&
  (next.isItem || next.hasGap || text.length < 40);

const KIND_OF_LABEL: Readonly<Partial<Record<Label['name'], SectionKind>>> = {
  pay: 'OFFER',
  education: 'REQUIREMENTS',
  languages: 'REQUIREMENTS',
  apply: 'PROCESS',
  deadline: 'PROCESS',
};

const kindOf = (text: string, words: Words, label: Label | null): SectionKind => {
  const name = nameOf(text.replace(/[:：?!]+\s*$/u, '').replace(/^[【<＜[]|[】>＞\]]$/gu, ''));
  return words.headingKind(name) ?? (label && KIND_OF_LABEL[label.name]) ?? 'OTHER';
};

/** The lines without the page around them, and what the page states in tags for machines. */
const withoutFrame = (raw: readonly RawLine[]): { lines: Line[]; tags: Line[]; linked: Line[]; tail: number } => {
  const lines: Line[] = [];
  const tags: Line[] = [];
  const linked: Line[] = [];
  let tail = Infinity;
  for (const { chars, ...marks } of raw) {
    const line: Line = { ...marks, chars, text: chars.text, index: lines.length };
    if (isHashtags(line.text)) tags.push(line);
    if (line.links.length > 0) linked.push(line);
    if (lines.length > 3 && isEndOfPosting(line.text)) break;
    if (line.isFrame || isHashtags(line.text) || isNotice(line.text)) continue;
    // what follows a folded text is the page's own summary of it
    if (/^show (?:more|less)$/i.test(line.text.trim()) && lines.length > 5) tail = lines.length;
    if (isControl(line.text) && !isLastWordOfField(lines.at(-1))) continue;
    if (isPlaceholder(line.text) && !/[\p{L}\p{N}]/u.test(line.text)) continue;
    lines.push(line);
  }
  return { lines, tags, linked, tail };
};

/** After `Company:` alone, even `Home` is its value. */
const isLastWordOfField = (before: Line | undefined): boolean =>
  before !== undefined && /[:：]$/.test(before.text) && before.text.length < 20;

const TITLE_LINES = 4;

/** Takes lines apart into a head and sections. */
export const structure = (raw: readonly RawLine[], words: Words): Structure => {
  const { lines: given, tags, linked, tail } = withoutFrame(raw);
  const lines: PlacedLine[] = [];
  const sections: { heading: PlacedLine; kind: SectionKind; lines: PlacedLine[] }[] = [];
  const head: PlacedLine[] = [];
  for (const [index, line] of given.entries()) {
    const label = labelOf(line, words) ?? standingLabel(line, given[index + 1], words);
    // the first line names the role, whatever it looks like
    const isTitle = index < TITLE_LINES && sections.length === 0 && isTitleLine(line, index, words);
    const heads =
      index < tail &&
      !isTitle &&
      isHeading(line, given[index + 1], words, label, lines.at(-1)?.isHeading ?? false) &&
      !(
        index === 0 &&
        label === null &&
        line.rank === 0 &&
        !/[:：]$/.test(line.text) &&
        !words.isUsualHeading(nameOf(line.text))
      );
    const section = index < tail ? sections.at(-1) : undefined;
    const kind = heads ? kindOf(line.text, words, label) : (section?.kind ?? 'OTHER');
    const isLegal = kind === 'LEGAL' || words.has('legal', line.text);
    const placed: PlacedLine = {
      ...line,
      isHeading: heads,
      label: heads && !isLabelHeading(line, label) ? null : label,
      section: heads ? sections.length : sections.length - 1,
      kind,
      isLegal,
    };
    lines.push(placed);
    if (heads) sections.push({ heading: placed, kind, lines: [] });
    else if (section) section.lines.push(placed);
    else head.push(placed);
  }
  return { lines, sections, head, tags, linked };
};

/** `Location:` over its value heads it, and names the field. */
const isLabelHeading = (line: Line, label: Label | null): boolean =>
  label !== null && label.valueFrom >= line.text.length;

/** The first heading of a text with headings names the role, and the one after it may name the employer. */
const isTitleLine = (line: Line, index: number, words: Words): boolean => {
  if (line.rank === 0) return false;
  if (words.isUsualHeading(nameOf(line.text).replace(/[:?]$/, ''))) return false;
  if (index === 0) return true;
  const isRole = words.has('internship', line.text) || words.has('role', line.text);
  return index < TITLE_LINES && line.rank < 5 && (line.rank > 1 || isRole);
};

/** Fields whose value stands in the line below their name, without a colon. */
const STANDING = new Set<Label['name']>([
  'pay',
  'place',
  'start',
  'deadline',
  'type',
  'duration',
  'employer',
  'posted',
  'identifier',
  'hours',
  'department',
  'workplace',
]);

const COUNTED = new Set<Label['name']>(['pay', 'start', 'deadline', 'duration', 'posted', 'identifier', 'hours']);

/** `Location` over `Berlin`: a name of a field alone in its line. */
const standingLabel = (line: Line, next: Line | undefined, words: Words): Label | null => {
  const text = nameOf(line.text);
  if (!next || text.length > 40 || next.text.length > 90 || next.isItem || line.isItem || /[.!?]$/.test(next.text))
    return null;
  const name = words.labelOf(text);
  // what is counted or dated has a digit
  if (
    name &&
    COUNTED.has(name) &&
    !/\p{Nd}|asap|immediate|flexible|rolling|hourly|annual|monthly|weekly|sofort|随時/iu.test(next.text)
  )
    return null;
  return name && STANDING.has(name) ? { name, valueFrom: line.text.length } : null;
};
