/**
 * Which field a bare text stands for, where that depends on the text. The parser finds these by their export: export
 * nothing else.
 */
import { isPartialDate } from './iso.js';

/** The field of an application: an e-mail address or a URL. */
export const emailOrUrl = (text: string): string => (text.includes('@') && !text.includes('/') ? 'email' : 'url');
/** The field of a cohort: its start date or its label. */
export const startOrLabel = (text: string): string => (isPartialDate(text) ? 'start' : 'label');
