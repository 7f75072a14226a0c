import { lazyEnglish } from '../../src/messages/en.lazy.js';
import { addEnglishMessages, messagesFor } from '../../src/messages/translate.js';
import type { ViewContext } from '../../src/model/view-context.js';

addEnglishMessages(lazyEnglish);

/** A reader at `now` with clock and posting in `timeZone`. */
export const contextAt = (now: string, timeZone = 'America/Los_Angeles', locale = 'en'): ViewContext => ({
  locale,
  timeZone,
  now: Date.parse(now),
  t: messagesFor(locale),
});
