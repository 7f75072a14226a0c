import { type TemplateResult, html } from 'lit';
import { splitMatches } from '../../../text-search/highlight.js';

/** A text, or one in pieces with what was searched for marked: of no template of its own, for a list has many of them. */
export type Text = string | readonly (string | TemplateResult)[];

/** A text with what was searched for in it marked. */
export const marked = (text: string, matchedTerms: readonly string[]): Text =>
  splitMatches(text, matchedTerms).map((piece) =>
    piece.isMatch ? html`<mark part="match">${piece.text}</mark>` : piece.text,
  );
