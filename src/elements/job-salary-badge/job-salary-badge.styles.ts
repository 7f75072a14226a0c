import { css } from 'lit';

export const hostStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
`;

/** The salary, in a badge and in a card. */
export const salaryStyles = css`
  .pay {
    position: relative; /* contains the text for screen readers, also in a scroll container */
  }
  .kind {
    font-weight: 550;
  }
  .line + .line {
    margin-block-start: 0.15em;
  }
  /* several bands are a table: the amounts, and whom each is for */
  @supports (grid-template-columns: subgrid) {
    .pay:has(.line + .line) {
      display: grid;
      grid-template-columns: fit-content(65%) minmax(5em, 1fr);
      column-gap: 1em;
    }
    .pay:has(.line + .line) > * {
      grid-column: 1 / -1;
    }
    .pay:has(.line + .line) > .line {
      display: grid;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    .pay:has(.line + .line) .note {
      grid-column: 2;
    }
    .pay .note + .note::before {
      content: none;
    }
  }
  .amount {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .note,
  .unit,
  .pay summary {
    color: var(--_muted);
  }
  .note,
  .pay details {
    font-size: 0.875em;
  }
  /* pay that is stated in words alone */
  .pay > .line > .note:first-child {
    grid-column: 1 / -1;
    color: inherit;
    font-size: inherit;
    font-weight: 550;
  }
  .note + .note::before {
    content: '· ';
  }
  .pay summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  @media print {
    .pay details:not([open]) {
      display: none;
    }
  }
`;
