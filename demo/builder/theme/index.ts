/** What the theme editor of the site shares with the builder. */
export { cardContrasts, formatRatio } from './contrast.js';
export { PRESETS } from './presets.js';
export { FONTS, MAIN_COLORS, MORE_COLORS } from './tokens.js';
