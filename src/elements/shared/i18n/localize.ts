import { type Translate, loadMessages, messagesFor, onMessagesChange } from '../../../messages/translate.js';
import { partMissing } from '../../../schema/issues/issue.js';
import { warnOnce } from '../../../schema/issues/report.js';
import { updateAllElements } from '../page-runtime.js';

/** The words for `locale`. A message that its language lacks is English, and reported. */
export const translatorFor = (locale: string): Translate =>
  messagesFor(locale, (key) => void warnOnce([{ code: 'message-missing', path: key, received: locale }]));

/** Loads the messages for `locale`. A missing file is reported. Null if there is nothing to wait for. */
export const loadMessagesFor = (locale: string): Promise<unknown> | null =>
  loadMessages(locale, (failure) => void warnOnce([partMissing(failure)]));

let watching = false;

/**
 * Renders all elements again when words arrive or change, and when a language does: a page may switch it on
 * `<html lang>`, or anywhere above them. One observer for all.
 */
export const observeLanguage = (): void => {
  if (watching) return;
  watching = true;
  onMessagesChange(updateAllElements);
  new MutationObserver(updateAllElements).observe(document, { subtree: true, attributeFilter: ['lang'] });
};
