import { type Translate, loadMessages, messagesFor } from '../../../messages/translate.js';
import { warnOnce } from '../../../schema/issues/report.js';

/** The messages for `locale`. One that its language lacks is English, and reported to the console. */
export const translatorFor = (locale: string): Translate =>
  messagesFor(locale, (key) => void warnOnce([{ code: 'message-missing', path: key, received: locale }]));

/**
 * Loads the messages for `locale`. The promise never rejects: it resolves when they have arrived, or English has to do.
 * Null if they are here already.
 */
export const loadMessagesFor = (locale: string): Promise<void> | null =>
  loadMessages(locale)?.catch((received: unknown) => warnOnce([{ code: 'messages-failed', path: locale, received }])) ??
  null;
