import type { JobPosting } from '../job-posting.js';
import type { ParseOutcome } from '../parser/parse-internal.js';
import { PLACEHOLDER_MAX } from '../blank.js';
import { arePlainPlaces } from '../plain-place.js';

/** The codes of values that may be in a form of people. */
const CODES = /^(?:wrong-type|unknown-value|(?:date|duration|number|currency|url)-invalid|salary-empty)$/;

/** Texts that begin like the placeholders of any language. placeholder.ts has them all. */
const MAYBE_PLACEHOLDER =
  /^\P{L}*(?:(?:n(?:[aã]o|o\w?|one|iet?|icht|och|ader)|k|s[ei][nm]|à|d[ao]|por|ej|inte|to be|geen)[\s.]|keine?\b|n\W?v\W?t\b|[ns]\/d\b|geen\b|nog te|sans o|néant|a def|inge[nt]\b|medd|entf|bitte |wird noch|select\W|please s|object o|xxx|un(?:b|sp|av|as|de)|aucun|incon|ningun|descon|nenhum|nessun|sconos|onbek|brak\b|saknas|belirt|bilin|yok\b|غير|لا |לא|अज्ञात|.*नहीं|[未不無无なし指該暂暫没沒待없미해特א])|^\P{L}*(?:\{|<%|%)/iu;

const mayBePlaceholder = (value: unknown): boolean => {
  if (typeof value === 'string') return value.length <= PLACEHOLDER_MAX && MAYBE_PLACEHOLDER.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mayBePlaceholder);
  const fields = value as Readonly<Record<string, unknown>>; // an object has keys
  for (const key in fields) if (mayBePlaceholder(fields[key])) return true; // faster than a list of values
  return false;
};

/**
 * Whether `coerce` may read more in an input that the strict parser has parsed. If it is false, it cannot.
 *
 * @param hasRawPlaces Whether the places may be texts as people write them. False for those that a reader has parsed.
 */
export const isCoercible = ({ data, issues }: ParseOutcome<JobPosting>, hasRawPlaces = true): boolean => {
  // a currency may be a sign
  if (issues.some(({ code, path }) => CODES.test(code) || (code === 'empty' && path.endsWith('.currency'))))
    return true;
  if (!data) return false;
  const { baseSalary, startDates, jobLocation } = data;
  return (
    baseSalary?.some(({ value, minValue, maxValue }) => (value ?? minValue ?? maxValue) === undefined) ||
    startDates?.some((start) => typeof start === 'object' && 'label' in start && !('start' in start)) ||
    (hasRawPlaces && jobLocation && !arePlainPlaces(jobLocation)) ||
    mayBePlaceholder(data)
  );
};
