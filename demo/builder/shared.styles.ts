import { css } from 'lit';

/** Controls and text of every screen. The colors are the page's, from builder.css. */
export const sharedStyles = css`
  :host {
    display: block;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2 {
    margin-block: 0 0.25rem;
    font-size: clamp(1.35rem, 1rem + 1.6vw, 1.9rem);
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  h3 {
    margin-block: 0 0.5rem;
    font-size: 1rem;
  }
  p {
    margin-block: 0 0.75rem;
  }
  a {
    color: var(--builder-accent);
  }
  .hint {
    color: var(--builder-muted);
    font-size: 0.875rem;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.9rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.5rem;
    background-color: var(--builder-surface);
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    border-color: var(--builder-accent);
  }
  button:disabled {
    color: var(--builder-muted);
    cursor: default;
  }
  button.primary,
  .button.primary {
    border-color: transparent;
    background-color: var(--builder-accent);
    color: var(--builder-on-accent);
    font-weight: 600;
  }
  button.quiet {
    border-color: transparent;
    background: none;
    color: var(--builder-accent);
  }
  input:not([type='checkbox'], [type='radio'], [type='color'], [type='range']),
  select,
  textarea {
    min-block-size: 2.75rem;
    inline-size: 100%;
    padding: 0.45rem 0.65rem;
    border: 1px solid var(--builder-field);
    border-radius: 0.5rem;
    background-color: var(--builder-surface);
  }
  :focus-visible {
    outline: 2px solid var(--builder-accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
