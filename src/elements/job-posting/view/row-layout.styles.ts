import { css } from 'lit';
import { rowStyles as sharedStyles } from '../../shared/row/row.styles.js';

/** The row of a posting. Adopted after the styles of the card. */
export const rowStyles = css`
  ${sharedStyles}
  .row .title a {
    padding-block: 0.2em; /* a target of 24 pixels, without moving what is around it */
  }
`;
