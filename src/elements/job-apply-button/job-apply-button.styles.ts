import { css } from 'lit';

export const applyStyles = css`
  .apply {
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
  .button:hover {
    background-color: var(--_hover, var(--_accent));
  }
  .button:focus-visible {
    border-radius: calc(var(--_radius) * 0.75);
  }
  .apply.pending .button {
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
    color: var(--_dot);
  }
  @supports (content: '●' / '') {
    .closing-soon .status::before {
      content: '● ' / '';
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
