import { isPlaceholder } from '../../schema/placeholder.js';
import { type FieldValue, TracedValue } from '../traced-value.js';

/** What a list to choose a department or category from has for "none of these", in the languages of the library. */
const FILLERS = new Set(
  `other|others|all other|default|uncategorized|uncategorised|no department|no team|no category|not classified
  sonstige|sonstiges|andere|anderes|keine abteilung|kein team|autre|autres|aucun département|otro|otros|otra|otras
  sin departamento|outro|outros|outra|outras|sem departamento|altro|altri|altra|altre|overig|overige|anders|geen afdeling
  inne|pozostałe|annat|annan|övrigt|övriga|diğer|أخرى|آخر|אחר|अन्य|その他|기타|其他|其它`.split(/\s*[|\n]\s*/),
);

/** Without what readers cannot see, so that labels that look the same are the same. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/** A label of a department, team, industry or category; without value if it only means that none was chosen. */
export const withoutFiller = (value: TracedValue): TracedValue =>
  value.nonBlank().map((text) => (typeof text === 'string' && FILLERS.has(comparable(text)) ? undefined : text));

/** Turns a code into words: `working_student` into `working student`. */
export const fromCode = (code: TracedValue): TracedValue =>
  code.nonBlank().map((text) => (typeof text === 'string' ? text.replace(/[_-]+/g, ' ') : text));

const textsOf = (field: FieldValue): readonly string[] => {
  const all: readonly FieldValue[] = Array.isArray(field) ? field : [field];
  return all.flatMap((item) => (item instanceof TracedValue ? (item.text() ?? []) : []));
};

/**
 * The labels among `tags`, each once, whatever its case.
 * @param shown What the posting states elsewhere, such as its department: no tag repeats it.
 */
export const distinctTags = (
  tags: readonly (TracedValue | null | undefined)[],
  ...shown: readonly FieldValue[]
): TracedValue[] => {
  const seen = new Set(shown.flatMap(textsOf).map(comparable));
  return tags.flatMap((tag) => {
    const stated = tag && withoutFiller(tag);
    if (!stated || (stated.value ?? null) === null) return [];
    const key = typeof stated.value === 'string' ? comparable(stated.value) : stated.value;
    if (typeof key === 'string' && (seen.has(key) || isPlaceholder(key))) return [];
    if (typeof key === 'string') seen.add(key);
    return [stated];
  });
};
