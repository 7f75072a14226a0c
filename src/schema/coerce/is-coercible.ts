import type { JobPosting } from '../job-posting.js';
import type { ParseOutcome } from '../parser/parse-internal.js';
import { PLACEHOLDER_MAX } from '../blank.js';

/** The codes of values that may be in a form of people. */
const CODES = /^(?:wrong-type|unknown-value|(?:date|duration|number|currency|url)-invalid|salary-empty)$/;

/** Texts that begin like the placeholders of any language. placeholder.ts has them all. */
const MAYBE_PLACEHOLDER =
  /^[\s\p{P}\p{S}]*(?:(?:n[oã]n?|nicht|niet?|no[gc]h?|not|none|to be|[aknsotà]|kein\w*|ohne|s[ei]n|sem|sans|por|d[ao]|ej|inte|geen|bitte|please|select|choose|wird|object)[\s\p{P}]|(?:blank|empty|missing|todo|un\w+(?:d|ned|able|nnt)|keine?n?|entfällt|aucun|inconnu|néant|ningun|desco|nenhum|nessun|sconos|geen|onbek|n[tnv][bt]|brak|nieo|niez|ing[ea]n?|okän|sakn|uppgift|yok|bel|bilin|giril|mevcut|uygul|x{2}|غير|لا |لم |يحدد|לא|אין|ללא|טרם|निर्|अज्ञात|लागू|उपल|कोई|ज्ञात|तय|[未不無无なし指該特記暂暫没沒待없미해알정추])|[#{$%<])/iu;

/** A place's name that has nothing to be read: `San Francisco, CA`. */
const PLAIN_PLACE = /^[\p{L}\p{M}.' -]+(?:, [\p{L}\p{M}.' -]+)*$/u;

const mayBePlaceholder = (value: unknown): boolean => {
  if (typeof value === 'string') return value.length <= PLACEHOLDER_MAX && MAYBE_PLACEHOLDER.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(mayBePlaceholder);
};

/** Whether `coerce` may read more in an input that the strict parser has parsed. If it is false, it cannot. */
export const isCoercible = ({ data, issues }: ParseOutcome<JobPosting>): boolean => {
  // a currency may be a sign
  if (issues.some(({ code, path }) => CODES.test(code) || (code === 'empty' && path.endsWith('.currency'))))
    return true;
  if (!data) return false;
  const { baseSalary, startDates, jobLocation } = data;
  return (
    baseSalary?.some(({ value, minValue, maxValue }) => (value ?? minValue ?? maxValue) === undefined) ||
    startDates?.some((start) => typeof start === 'object' && 'label' in start && !('start' in start)) ||
    jobLocation?.some(({ name, addressLocality }) => name && !addressLocality && !PLAIN_PLACE.test(name)) ||
    mayBePlaceholder(data)
  );
};
