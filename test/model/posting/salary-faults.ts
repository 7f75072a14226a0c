/** The words of every language here for what is no amount; minus before zero; and a lower end above the upper. */
export const faultOf = (words: string): string | null => {
  if (/NaN|Infinity|∞|非数値|ليس|ناعدد|undefined|null|e\+/i.test(words)) return 'no amount';
  return /[-−]\s*\p{Sc}?\s*\p{Nd}/u.test(words) ? 'below zero' : null;
};
