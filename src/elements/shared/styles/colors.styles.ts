import { css as fragment } from 'lit';
import { blackOrWhiteOn, ensureContrast } from './contrast.styles.js';

/** What an element stands on: the card's surface, else black or white, whichever the text is far from. */
const ground = fragment`var(--_surface, ${blackOrWhiteOn(fragment`currentColor`)})`;

/** For engines that cannot calculate with the text's colour; there areas have no tint, and what is wrong the text's. */
const standIns = fragment`
  --_accent: var(--job-accent, light-dark(#1f4fd8, #9db8ff));
  --_on-accent: var(--job-on-accent, ${blackOrWhiteOn(fragment`var(--_accent)`)});
  --_mark: currentColor;
  --_muted: var(--job-muted, color-mix(in srgb, currentColor 70%, transparent));
`;

const colors = fragment`
  --_accent: color(from var(--job-accent, light-dark(#1f4fd8, #9db8ff)) srgb r g b / 1);
  --_muted: var(--job-muted, var(--_soft));
  ${ensureContrast(fragment`--_mark`, fragment`var(--_accent)`, ground, 3.3)}
  ${ensureContrast(fragment`--_soft`, fragment`color-mix(in srgb, currentColor 70%, ${ground})`, ground, 5.2)}
  ${ensureContrast(fragment`--_error`, fragment`light-dark(#b42318, #ff9c8f)`, fragment`var(--_surface, Canvas)`, 4.7)}
  ${ensureContrast(fragment`--_tint`, fragment`color-mix(in srgb, currentColor 6%, ${ground})`, fragment`currentColor`, 4.6)}
  ${ensureContrast(fragment`--_accent-tint`, fragment`color-mix(in srgb, var(--_accent) 8%, ${ground})`, fragment`currentColor`, 4.6)}
`;

/**
 * The colours that follow from the tokens: the accent as a line on the surface, text on the accent, secondary text, what
 * is wrong, and areas that text stands on. Apart from the other rules, which the build can make smaller.
 */
export const colorStyles = fragment`
  .base,
  .card {
    ${standIns}
  }
  @supports (color: color(from currentcolor xyz x y z)) {
    .base,
    .card {
      ${colors}
    }
  }
`;
