import { css } from 'lit';

/** The posting above the page. */
export const dialogStyles = css`
  dialog {
    inline-size: min(64rem, 100% - 1.5rem);
    max-block-size: calc(100dvh - 1.5rem);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
    &::backdrop {
      background-color: rgb(0 0 0 / 55%);
    }
  }
  .sheet > * {
    grid-area: 1 / 1;
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5rem;
    align-self: start;
    justify-self: end;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin: 0.5rem;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: 50%;
    background-color: var(--_surface);
    color: var(--job-text, light-dark(#16181d, #f2f3f5));
    font: inherit;
    &::before {
      content: '×' / '';
      font-size: 1.5em;
      line-height: 1;
    }
  }
`;
