import type { Translate } from '../messages/translate.js';

/** For whom, and when, a posting is shown. */
export interface ViewContext {
  /** The reader's locale, BCP 47: words and formats. */
  readonly locale: string;
  /** The IANA zone that dates and deadlines are read in: the posting's own, else the reader's. */
  readonly timeZone: string;
  /** The clock, in ms since 1970. */
  readonly now: number;
  readonly t: Translate;
}
