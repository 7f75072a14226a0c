import type { FieldValue, Fields, TracedValue } from '../traced-value.js';
import { toHtml, toText } from './html.js';

/** The schema cuts a longer note. In characters. */
const NOTE_MAX = 500;

/** What an employer writes about its salary. */
export interface SalaryNote {
  /** All of it as plain text. */
  readonly text: string;
  /** The text, if it is short enough for a note. */
  readonly note: string | undefined;
  /** A section of the posting with the text, if it is too long for a note. */
  readonly section: Fields | undefined;
}

/** Turns HTML or plain text into a note of the salary, or, if it is too long for one, into a section with `heading`. */
export const salaryNote = (value: TracedValue, heading: FieldValue): SalaryNote => {
  const text = toText(value.text() ?? '');
  if (text.length <= NOTE_MAX) return { text, note: text || undefined, section: undefined };
  const body = value.map(() => toHtml(value.text() ?? ''));
  return { text, note: undefined, section: { heading, body, kind: 'OFFER' } };
};
