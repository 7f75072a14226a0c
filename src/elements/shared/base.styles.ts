import { css } from 'lit';

/**
 * Tokens are read, never declared on the host, so a page sets them anywhere above: `:root { --job-accent: … }`.
 * `.base` undoes whatever a host page's style sheet hands down by inheritance, but for its font, direction, colours,
 * visibility and pointer.
 * Each token is used where only its kind fits, `border-color` and never `border`: what is none takes nothing else away.
 * What stands on the page's own background keeps the page's text colour too; only the card has a surface, and sets both.
 */
export const baseStyles = css`
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
  .base {
    --_accent: var(--job-accent, light-dark(#1f4fd8, #9db8ff));
    --_on-accent: var(--job-on-accent, oklch(from var(--_accent) calc((0.64 - l) * 1000) 0 0));
    --_muted: var(--job-muted, color-mix(in srgb, currentColor 70%, transparent));
    --_border: var(--job-border, color-mix(in srgb, currentColor 16%, transparent));
    --_radius: var(--job-radius, 12px);
    --_gap: var(--job-gap, 1em);
    --_focus: var(--job-focus, var(--_accent));
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
  @supports (color: contrast-color(red)) {
    .base {
      --_on-accent: var(--job-on-accent, contrast-color(var(--_accent)));
    }
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
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
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
