import { css as fragment } from 'lit';
import { blackOrWhiteOn, ensureContrast } from './contrast.styles.js';

/**
 * The condition for calculating colors in CSS. Chromium 131 has relative colors and ends the page for these formulas; it has
 * no sideways text yet.
 */
export const RELATIVE_COLORS = '(color:color(from currentcolor xyz x y z)) and (writing-mode:sideways-rl)';

/** The background color: the card's surface, or else black or white, whichever has more contrast with the text. */
const background = fragment`var(--_surface, ${blackOrWhiteOn(fragment`currentColor`)})`;

/**
 * For browsers without relative colors, until color-fallback.ts is there: colors of the system, which follow
 * `color-scheme`. Areas have no tint, and all text and lines have one color.
 */
const systemColors = fragment`
  --_paper: var(--job-surface, Canvas);
  --_text: var(--job-text, CanvasText);
  --_accent: var(--job-accent, LinkText);
  --_on-accent: var(--job-on-accent, Canvas);
  --_mark: var(--_text);
`;

const calculatedColors = fragment`
  --_paper: var(--job-surface, light-dark(#fff, #17181c));
  --_text: var(--job-text, light-dark(#16181d, #f2f3f5));
  --_edge: color-mix(in srgb, currentColor 48%, transparent);
  --_hairline: color-mix(in srgb, currentColor 16%, transparent);
  --_dot: light-dark(#c2410c, #fb923c);
  --_hover: color-mix(in oklab, var(--_accent) 88%, oklch(from var(--_on-accent) calc(1 - l) 0 0));
  --_accent: color(from var(--job-accent, light-dark(#1f4fd8, #9db8ff)) srgb r g b / 1);
  --_on-accent: var(--job-on-accent, ${blackOrWhiteOn(fragment`var(--_accent)`)});
  --_muted: var(--job-muted, var(--_soft));
  ${ensureContrast(fragment`--_mark`, fragment`var(--_accent)`, background, 3.6)}
  ${ensureContrast(fragment`--_soft`, fragment`color-mix(in srgb, currentColor 70%, ${background})`, background, 5.4)}
  ${ensureContrast(fragment`--_error`, fragment`light-dark(#b42318, #ff9c8f)`, fragment`var(--_surface, Canvas)`, 4.7)}
  ${ensureContrast(fragment`--_tint`, fragment`color-mix(in srgb, currentColor 6%, ${background})`, fragment`currentColor`, 4.6)}
  ${ensureContrast(fragment`--_accent-tint`, fragment`color-mix(in srgb, var(--_accent) 8%, ${background})`, fragment`currentColor`, 4.6)}
`;

/**
 * The colors that are calculated from the tokens: the accent as a line on the surface, text on the accent, secondary
 * text, errors, and tinted areas. Separate from the other rules, because the build minifies `css` but not this.
 */
export const colorStyles = fragment`
  .base,
  .card {
    ${systemColors}
  }
  @supports (color:color(from currentcolor xyz x y z)) and (writing-mode:sideways-rl) {
    .base,
    .card {
      ${calculatedColors}
    }
  }
`;
