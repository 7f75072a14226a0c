import { themeDeclarations } from '../publish/theme-css.js';
import type { Theme } from '../state.js';

/** A theme as the style of an element, for Lit's `styleMap`. */
export const themeStyle = (theme: Theme): Record<string, string> => Object.fromEntries(themeDeclarations(theme));
