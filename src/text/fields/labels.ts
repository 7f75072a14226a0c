/** Fields that only a label states. */
import { isPlaceholder } from '../../schema/placeholder.js';
import { type Finding, found } from '../finding.js';
import type { LabelName } from '../languages/language.js';
import { type LabeledValue, type SourceText, valuesOf } from '../source-text.js';

const VALUE_MAX = 80;

const findingOf = ({ line, from, text }: LabeledValue): Finding<string> =>
  found(text.replace(/[\s.,;]+$/, ''), line, from, from + text.length);

/** The first value beside one of these labels that is a value: short, and not "not filled in". */
export const readLabeled = (text: SourceText, ...names: readonly LabelName[]): Finding<string> | null => {
  const value = valuesOf(text, ...names).find(
    (labeled) =>
      labeled.text.length <= VALUE_MAX && !isPlaceholder(labeled.text) && !/[.!?]\s+\p{L}/u.test(labeled.text),
  );
  return value ? findingOf(value) : null;
};

/** `, Kennziffer 2026-88`, `en précisant la référence STG-27-04`. */
const IDENTIFIER =
  /(?:kennziffer|referenz(?:nummer|nr\.)?|ref\.?-?\s?nr\.?|référence|réf\.|referencia|requisition id|req\.? id|job id|reference (?:number|code))\s?[:#]?\s((?=\S*\d)[\p{L}\d][\p{L}\d/_-]{2,20})(?![\p{L}\d])/iu;

/** `R-1234`: with a digit, and no spaces beside a sign. */
export const readIdentifier = (text: SourceText): Finding<string> | null => {
  const labeled = valuesOf(text, 'identifier').find(
    (value) => /\d/.test(value.text) && /^[^\s]+(?:[ -]\S{1,12}){0,2}$/.test(value.text) && value.text.length < 40,
  );
  if (labeled) return findingOf(labeled);
  for (const line of text.lines) {
    const match = line.text.length < 200 && /\d/.test(line.text) ? IDENTIFIER.exec(line.text) : null;
    const code = match?.[1];
    if (match && code && /\d/.test(code)) {
      const from = match.index + match[0].length - code.length;
      return found(code, line, from, from + code.length);
    }
  }
  return null;
};
