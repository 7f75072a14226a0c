import type { Translate } from '../messages/translate.js';

/** The locale, zone, clock and messages that a posting is shown with. */
export interface ViewContext {
  /** The user's locale, BCP 47, for messages and formats. */
  readonly locale: string;
  /** The IANA zone of dates and deadlines: the posting's own, or else the user's. */
  readonly timeZone: string;
  /** The current time, in ms since 1970. */
  readonly now: number;
  /** Translates messages. */
  readonly t: Translate;
}
