import { css } from 'lit';

export const salaryStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .base {
    position: relative; /* holds the text for screen readers, in a box that scrolls too */
  }
  .line + .line {
    margin-block-start: 0.15em;
  }
  .amount {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .note,
  .unit {
    color: var(--_muted);
  }
  .note {
    font-size: 0.875em;
  }
  .note + .note::before {
    content: '· ';
  }
  .equivalents {
    font-size: 0.875em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_muted);
    cursor: pointer;
  }
  @media print {
    .equivalents:not([open]) {
      display: none;
    }
  }
`;
