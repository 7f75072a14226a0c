import { enOnDemand } from '../../src/messages/en-on-demand.js';
import { addEnglish, messagesFor } from '../../src/messages/index.js';
import type { ViewContext } from '../../src/model/context.js';

addEnglish(enOnDemand);

/** A reader at `now` with clock and posting in `timeZone`. */
export const contextAt = (now: string, timeZone = 'America/Los_Angeles', locale = 'en'): ViewContext => ({
  locale,
  timeZone,
  now: Date.parse(now),
  t: messagesFor(locale),
});
