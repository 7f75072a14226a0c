import { css } from 'lit';

export const fieldStyles = css`
  .list {
    grid-template-columns: minmax(0, 1fr);
  }
  .field {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .field[inert] {
    opacity: 0.5;
  }
  .start select,
  .field > input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.4em 0.75em;
    border: 1px solid;
    border-color: var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface, transparent);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    contain: paint; /* in WebKit the text overflows the box */
  }
  .start select > option {
    background-color: Canvas;
    color: CanvasText;
  }
  .start select > option:disabled {
    color: GrayText;
  }
  .place {
    min-block-size: 21.5em; /* as .days, without the label above */
  }
`;
