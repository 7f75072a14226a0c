import { css } from 'lit';

/** The one-line layout. Adopted after the styles of the card. */
export const rowStyles = css`
  .row {
    gap: 0.2em 1.25em;
    padding: 0.85em 1.1em;
    box-shadow: none;
  }
  .row .title {
    margin: 0;
    font-size: 1.0625em;
    letter-spacing: 0;
  }
  .row .title a {
    padding-block: 0.2em; /* a target of 24 pixels, without moving what is around it */
  }
  .row .cells {
    position: relative; /* contains the text for screen readers */
    color: var(--_muted);
  }
  .row .cell + .cell::before {
    content: '· ';
  }
  .row.closed .title {
    color: var(--_muted);
  }
  @container (inline-size >= max(34em, 476px)) {
    .row {
      grid-template-columns: minmax(40%, 1fr) fit-content(60%);
      align-items: baseline;
    }
  }
`;
