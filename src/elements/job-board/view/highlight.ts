import { splitMatches } from '../../../text-search/highlight.js';

/** The pieces of a text, those that a search matches in `<mark>`. */
export const highlight = (text: string, matchedTerms: readonly string[]): readonly (string | HTMLElement)[] =>
  splitMatches(text, matchedTerms).map((segment) => {
    if (!segment.isMatch) return segment.text;
    const mark = document.createElement('mark');
    mark.part = 'match';
    mark.textContent = segment.text;
    return mark;
  });
