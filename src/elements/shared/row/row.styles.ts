import { css } from 'lit';

/** One posting in a list: who, what and where on the left, what it pays and when on the right where there is room. */
export const rowStyles = css`
  .row {
    position: relative; /* contains the texts for screen readers */
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em 1.25em;
    align-content: start;
    padding: var(--job-row-padding, 0.9em) clamp(1em, 4cqi, 1.4em);
    box-shadow: none;
  }
  .row.with-logo {
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.9em;
  }
  .row .logo {
    grid-row: 1 / span 2;
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: calc(var(--_radius) * 0.5);
    object-fit: contain;
  }
  .with-logo > :not(.logo) {
    grid-column: 2;
  }
  .monogram {
    display: grid;
    place-items: center;
    background-color: var(--_tint);
    color: var(--_muted);
    font-weight: 650;
  }
  .row .title {
    margin: 0;
    font-family: var(--job-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
    letter-spacing: 0;
    overflow-wrap: anywhere;
    text-wrap: wrap;
  }
  .title[data-new]::after,
  .chips .cell {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid var(--_border);
    border-radius: 99em;
    color: var(--_text);
    font-size: 0.8125rem;
    font-weight: 500;
    line-height: 1.6;
    white-space: nowrap;
    vertical-align: middle;
  }
  .chips .cell {
    max-inline-size: 100%;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .title[data-new] > * {
    margin-inline-end: 0.5em;
  }
  .title[data-new]::after {
    content: attr(data-new);
    border-color: var(--_mark);
    color: var(--_mark);
    font-size: 0.75rem;
    letter-spacing: 0.01em;
  }
  .cells {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .cells:not(:has(.cell)) {
    display: none;
  }
  .cell:not(:last-child)::after {
    content: '\\00a0·';
    color: var(--_muted);
  }
  .chips .cell:not(:last-child)::after {
    content: none;
  }
  .row-organization {
    color: var(--_text);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block: 0.25em 0.1em;
  }
  .terms .row-pay {
    color: var(--_text);
    font-weight: 600;
  }
  .dates {
    font-size: 0.875em;
  }
  .row.closed .title {
    color: var(--_muted);
  }
  .closing-soon .row-status {
    color: var(--_closing);
    font-weight: 600;
  }
  @supports (color: light-dark(red, red)) {
    .closing-soon .row-status {
      color: light-dark(#9a3412, #fdba74);
    }
  }
  @container (inline-size >= 40rem) {
    .row:not(.cards *) {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .row.with-logo:not(.cards *) {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .row:not(.cards *) > :is(.title, .cells) {
      grid-column: -3;
    }
    .row:not(.cards *) > :is(.terms, .dates) {
      grid-column: -2;
      max-inline-size: 22em;
      text-align: end;
    }
    .row:not(.cards *) > .terms {
      grid-row: 1;
      align-self: baseline;
    }
    .row:not(.cards *) > .dates {
      grid-row: 2;
    }
    .row:not(.cards *) > .terms:not(:has(.cell)) + .dates {
      grid-row: 1;
    }
  }
`;
