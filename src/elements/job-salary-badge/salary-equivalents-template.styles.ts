import { css } from 'lit';

export const equivalentsStyles = css`
  .worked-out {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .label:not(summary + .label) {
    margin-block-start: 0.5em;
  }
  details .note {
    font-size: 1em;
  }
  ul {
    list-style: none;
  }
`;
