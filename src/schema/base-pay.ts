/** Pay that depends on results, or comes in addition: never to be taken for base pay. In the languages of the library. */
export const BEYOND_BASE =
  /(?<!\p{L})(?:OTE|OTC|TTC|RSUs?|on[\s-]target(?: \p{L}+)?|target (?:cash|earnings|compensation|total)|total (?:cash|target|comp\w*|rewards?|package)|commissions?|bonus(?:es)?|variable|equity|stock options?|sign(?:ing)?[\s-]?on|incentives?|provision(?:en)?|zielgehalt|zieleinkommen|erfolgsabhängig\p{L}*|comisi[oó]n(?:es)?|comissão|comissões|provvigioni?|prowizj\p{L}|primes|provisie|prim)(?!\p{L})|インセンティブ|歩合|提成|奖金|獎金|성과급|عمولة|עמלה/iu;

/** Words that say that such pay is besides the amount. */
const BESIDES = /(?<!\p{L})(?:base|basic|plus|zzgl|zuzüglich|más|mais|più|oraz|excluding|without)(?!\p{L})|\+/iu;

/** The longest label of an amount, in characters: a longer text tells more than what the amount is. */
const LABEL_MAX = 60;

/**
 * Whether the note of a salary begins with a label for pay that is no base pay: `OTE; 60/40 split`. Not if the pay is only
 * mentioned: `plus bonus`, `base pay and commission`.
 */
export const isBeyondBase = (note: string): boolean => {
  const [label = ''] = note.split(/[;.\n]/, 1);
  return label.length <= LABEL_MAX && BEYOND_BASE.test(label) && !BESIDES.test(label);
};
