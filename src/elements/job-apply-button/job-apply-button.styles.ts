import { css } from 'lit';

export const applyStyles = css`
  .base {
    display: grid;
    gap: 0.5em;
  }
  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.6em 1.4em;
    border: 1px solid;
    border-color: var(--_mark);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  @supports (color: oklch(from red calc(1 - l) 0 0)) {
    .button:hover {
      background-color: color-mix(in oklab, var(--_accent) 88%, oklch(from var(--_on-accent) calc(1 - l) 0 0));
    }
  }
  .button:focus-visible {
    border-radius: calc(var(--_radius) * 0.75);
  }
  :host(:state(pending)) .button {
    opacity: 0.6;
    cursor: progress;
  }
  .status {
    font-weight: 550;
  }
  .closed .status {
    padding: 0.75em 1em;
    border: 1px solid transparent; /* visible in forced colors */
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_tint);
    text-align: center;
  }
  .closing-soon .status::before {
    content: '● ';
  }
  @supports (content: '●' / '') {
    .closing-soon .status::before {
      content: '● ' / '';
    }
  }
  @supports (color: light-dark(red, red)) {
    .closing-soon .status::before {
      color: light-dark(#c2410c, #fb923c);
    }
  }
  .notes {
    color: var(--_muted);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    .button {
      border-color: LinkText;
    }
  }
  @media print {
    .button {
      flex-wrap: wrap;
      gap: 0 0.6em;
      border-color: currentColor;
      background-color: transparent;
      color: inherit;
    }
    .button::after {
      content: attr(href);
      font-weight: 400;
    }
  }
`;
