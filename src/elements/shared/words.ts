import { type Translate, loadMessages, messagesFor, onMessages } from '../../messages/index.js';
import { warnOnce } from '../../warn.js';
import { renderAll } from './clock.js';

/** The words for `locale`. A message that its language lacks is English, and reported. */
export const wordsFor = (locale: string): Translate =>
  messagesFor(locale, (key) => void warnOnce([{ code: 'message-missing', path: key, received: locale }]));

/** Fetches the words for `locale`; settles when there is something to show. Null when they are here. */
export const fetchWords = (locale: string): Promise<void> | null =>
  loadMessages(locale)?.catch((received: unknown) => warnOnce([{ code: 'messages-failed', path: locale, received }])) ??
  null;

let watching = false;

/**
 * Renders all elements again when words arrive or change, and when a language does: a page may switch it on
 * `<html lang>`, or anywhere above them. One observer for all.
 */
export const watchWords = (): void => {
  if (watching) return;
  watching = true;
  onMessages(renderAll);
  new MutationObserver(renderAll).observe(document, { subtree: true, attributeFilter: ['lang'] });
};
