import { type Translate, loadMessages, messagesFor } from '../../../messages/translate.js';
import { partMissing } from '../../../schema/issues/issue.js';
import { warnOnce } from '../../../schema/issues/report.js';

/** The messages for `locale`. One that its language lacks is English, and reported to the console. */
export const translatorFor = (locale: string): Translate =>
  messagesFor(locale, (key) => void warnOnce([{ code: 'message-missing', path: key, received: locale }]));

/**
 * Loads the messages for `locale`, and reports a missing file. The promise never rejects: it resolves when they have
 * arrived, or English has to do. Null if they are here already.
 */
export const loadMessagesFor = (locale: string): Promise<unknown> | null =>
  loadMessages(locale, (language) => void warnOnce([partMissing(language)]));
