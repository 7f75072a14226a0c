import { css } from 'lit';

/** The layout of the card by its width. */
export const layoutStyles = css`
  @container (inline-size >= max(34em, 476px)) {
    .card {
      gap: calc(var(--_gap) * 1.25);
    }
  }
  @container (inline-size >= max(42em, 588px)) {
    .card:not(.row, .closed) {
      grid-template-columns: minmax(0, 1fr) minmax(15em, 19em);
      column-gap: clamp(1em, 4%, 2.5em);
    }
    .card:not(.closed) .action {
      grid-column: 2;
      grid-row: 1 / span 4;
      align-self: start;
      padding: 1.25em;
      border-radius: calc(var(--_radius) * 0.75);
      background-color: var(--_tint);
    }
    .details,
    .body,
    slot[name='footer'] {
      grid-column: 1 / -1;
    }
    .header,
    .summary,
    .notice,
    .meta {
      grid-column: 1;
    }
  }
`;
