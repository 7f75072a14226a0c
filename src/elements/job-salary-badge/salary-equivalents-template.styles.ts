import { css } from 'lit';

export const equivalentsStyles = css`
  .worked-out {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .band:not(summary + .band) {
    margin-block-start: 0.5em;
  }
  .pay details .note {
    font-size: 1em;
  }
  .pay ul {
    list-style: none;
  }
`;
