import { temporal } from './temporal.js';

/** Caches the texts that pass: a check takes 50 µs, and few different ones pass. `isSupported` may throw for no. */
const memoizedCheck = (isSupported: (text: string) => unknown): ((text: string) => boolean) => {
  const passed = new Set<string>();
  return (text) => {
    try {
      if (passed.has(text) || isSupported(text)) return passed.add(text).has(text);
    } catch {}
    return false;
  };
};

/** Whether this is an IANA zone that the engine knows: `America/Los_Angeles`. */
export const isTimeZone = memoizedCheck((timeZone) =>
  // a name: Temporal also takes a whole date-time for its zone
  temporal && /^[a-z]/i.test(timeZone)
    ? temporal.Now.zonedDateTimeISO(timeZone).timeZoneId.toLowerCase() === timeZone.toLowerCase()
    : new Intl.DateTimeFormat('en', { timeZone }),
);
/** Whether this is a BCP 47 tag: `en`, `pt-BR`. */
export const isLanguage = memoizedCheck((tag) => Intl.getCanonicalLocales(tag)[0]);
/** Whether this is an ISO 4217 code that the engine knows: `USD`. */
export const isCurrency = memoizedCheck((code) => Intl.supportedValuesOf('currency').includes(code));
