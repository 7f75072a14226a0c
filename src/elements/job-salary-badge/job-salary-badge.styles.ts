import { css } from 'lit';

export const salaryStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .base {
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
  summary {
    color: var(--_muted);
  }
  .note,
  details {
    font-size: 0.875em;
  }
  .note + .note::before {
    content: '· ';
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
