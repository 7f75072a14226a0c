import { css } from 'lit';
import { colorStyles } from './colors.styles.js';

/**
 * Tokens are read and never declared on the host, so that a page can set them on any ancestor:
 * `:root { --job-accent: … }`.
 * `.base` resets everything that a page's style sheet makes elements inherit, except the font, direction, colors,
 * visibility and cursor.
 * A token is used only in a property of its own type, `border-color` and never `border`: an invalid one affects nothing
 * else.
 * Elements on the page's own background have its text color too; only the card has a surface, and sets both.
 */
const plainStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .base,
  .card {
    --_radius: var(--job-radius, 12px);
    --_gap: var(--job-gap, 1em);
    --_border: var(--job-border, var(--_hairline));
    --_focus: var(--job-focus, var(--_mark));
  }
  @media (prefers-contrast: more) {
    .base,
    .card {
      --_border: currentColor;
      --_muted: currentColor;
    }
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    font-family: var(--job-font, inherit);
    font-size: max(1em, 14px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    color: var(--job-text, inherit);
    color-scheme: inherit;
    cursor: inherit;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-locale: inherit;
    -webkit-font-smoothing: inherit;
    text-rendering: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
  }
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  bdi {
    unicode-bidi: isolate;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in srgb, currentColor 60%, transparent);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const baseStyles = [colorStyles, plainStyles];
