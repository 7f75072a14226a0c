/** Whether the engine takes a text. What it took is remembered: asking costs 50 µs, and what passes is a short list. */
const memoizedCheck = (isSupported: (text: string) => unknown): ((text: string) => boolean) => {
  const passed = new Set<string>();
  return (text) => {
    try {
      if (passed.has(text) || isSupported(text)) return passed.add(text).has(text);
    } catch {}
    return false;
  };
};

/** IANA: `America/Los_Angeles`. */
export const isTimeZone = memoizedCheck((timeZone) => new Intl.DateTimeFormat('en', { timeZone }));
/** BCP 47: `en`, `pt-BR`. */
export const isLanguage = memoizedCheck((tag) => Intl.getCanonicalLocales(tag)[0]);
/** An ISO 4217 code that the engine knows: `USD`. */
export const isCurrency = memoizedCheck((code) => Intl.supportedValuesOf('currency').includes(code));
