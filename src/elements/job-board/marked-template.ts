import { type TemplateResult, html } from 'lit';
import { piecesOf } from '../../search/marks.js';

/** A text with what was searched for in it marked. */
export const markedTemplate = (text: string, needles: readonly string[]): TemplateResult =>
  html`<bdi
    >${piecesOf(text, needles).map((piece) =>
      piece.isMatch ? html`<mark part="match">${piece.text}</mark>` : piece.text,
    )}</bdi
  >`;
