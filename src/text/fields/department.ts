import { type Finding, found } from '../finding.js';
import { type SourceText, sentencesOf } from '../source-text.js';
import { readLabeled } from './labels.js';

/** `in the Technology and Analytics Department`. */
const IN_SENTENCE =
  /(?:intern(?:ship)?|position|role|trainee)\s(?:in|within|on|with)\s(?:the|our)\s((?:\p{Lu}[\p{L}&/-]*\s(?:(?:and|of|&)\s)?){1,5}(?:Department|Division|Office))(?!\p{L})/u;

/** The department. */
export const readDepartment = (text: SourceText): Finding<string> | null => {
  const labeled = readLabeled(text, 'department');
  if (labeled) return labeled;
  for (const { line, text: sentence, from } of sentencesOf(text.body)) {
    const match = IN_SENTENCE.exec(sentence);
    const name = match?.[1];
    if (!match || !name) continue;
    const at = from + match.index + match[0].length - name.length;
    return found(name, line, at, at + name.length);
  }
  return null;
};
