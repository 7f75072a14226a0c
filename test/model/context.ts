import { messagesFor } from '../../src/messages/index.js';
import type { ViewContext } from '../../src/model/context.js';

/** A reader at `now` with clock and posting in `timeZone`. */
export const contextAt = (now: string, timeZone = 'America/Los_Angeles', locale = 'en'): ViewContext => ({
  locale,
  timeZone,
  now: Date.parse(now),
  t: messagesFor(locale),
});
