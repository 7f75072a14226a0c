/** What a bare text stands for where that depends on it, by name. Nothing else is exported here. */
import { isPartialDate } from './iso.js';

/** An e-mail address or a link. */
export const emailOrUrl = (text: string): string => (text.includes('@') && !text.includes('/') ? 'email' : 'url');
/** A date or a name for it. */
export const startOrLabel = (text: string): string => (isPartialDate(text) ? 'start' : 'label');
