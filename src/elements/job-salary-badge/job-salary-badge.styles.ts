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
  .line + .line {
    margin-block-start: 0.15em;
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
