import { type TemplateResult, html } from 'lit';
import { splitMatches } from '../../../text-search/highlight.js';

/** A text, or its segments. An array and not a template, because a list has many of them. */
export type HighlightedText = string | readonly (string | TemplateResult)[];

/** A text with the matches of a search in `<mark>`. */
export const highlight = (text: string, matchedTerms: readonly string[]): HighlightedText =>
  splitMatches(text, matchedTerms).map((segment) =>
    segment.isMatch ? html`<mark part="match">${segment.text}</mark>` : segment.text,
  );
