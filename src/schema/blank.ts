/** Most characters of a text that is tested for the words of placeholders. */
export const PLACEHOLDER_MAX = 40;

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const INTERNATIONAL =
  /^[\s\p{P}\p{S}]*(?:n[\s./\\-]{0,3}a|none|null|nil|nan|undefined|unknown|t\W?b\W?[acd]|not[\s_-](?:specified|applicable|available))[\s\p{P}\p{S}]*$/iu;

/**
 * Whether a text has no letter and no digit, or is one of the words for "not filled in" that data has in all languages:
 * `-`, `N/A`, `null`, `TBD`. The first part of `isPlaceholder`, small enough for every page.
 */
export const isBlank = (text: string): boolean =>
  !HAS_LETTER_OR_DIGIT.test(text) || (text.length <= PLACEHOLDER_MAX && INTERNATIONAL.test(text));
