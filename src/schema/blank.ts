/** Most characters of a text that is tested for the words of placeholders. */
export const PLACEHOLDER_MAX = 40;

/** What nearly every text has. Engines test it faster than all letters and digits. */
const HAS_ASCII_CONTENT = /[a-z\d]/i;
const HAS_CONTENT = /[\p{L}\p{N}\p{Emoji_Presentation}]/u;
const INTERNATIONAL =
  /^[\s\p{P}\p{S}]*(?:n[\s./\\-]{0,3}a|none|null|nil|nan|undefined|unknown|t\W?b\W?[acd]|not[\s_-](?:specified|applicable|available))[\s\p{P}\p{S}]*$/iu;
/** How the words above begin. */
const MAYBE_INTERNATIONAL = /^\W*[ntu]/i;

/**
 * Whether a text has no letter, digit or emoji, or is one of the words for "not filled in" that data has in all languages:
 * `-`, `N/A`, `null`, `TBD`. The first part of `isPlaceholder`, small enough for every page.
 */
export const isBlank = (text: string): boolean =>
  (!HAS_ASCII_CONTENT.test(text) && !HAS_CONTENT.test(text)) ||
  (text.length <= PLACEHOLDER_MAX && MAYBE_INTERNATIONAL.test(text) && INTERNATIONAL.test(text));
