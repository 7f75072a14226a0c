import { css } from 'lit';

export const salaryStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
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
`;
