import { toHtml, toText } from './html.js';
import type { FieldValue, Fields, TracedValue } from '../traced-value.js';

/** A longer note would be cut. */
const NOTE_MAX = 500;

/** What an employer writes beside its pay. */
export interface SalaryNote {
  /** All of it as plain text. */
  readonly text: string;
  /** The note, where it is short enough for one. */
  readonly note: string | undefined;
  /** The part of the posting's text that it makes otherwise. */
  readonly section: Fields | undefined;
}

/** The words, HTML or plain text, as a note of the pay, or, where that would be cut, under `heading`. */
export const salaryNote = (value: TracedValue, heading: FieldValue): SalaryNote => {
  const text = toText(value.text() ?? '');
  if (text.length <= NOTE_MAX) return { text, note: text || undefined, section: undefined };
  const body = value.map(() => toHtml(value.text() ?? ''));
  return { text, note: undefined, section: { heading, body, kind: 'OFFER' } };
};
