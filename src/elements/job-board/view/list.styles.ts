import { css } from 'lit';
import { rowStyles } from '../../shared/row/row.styles.js';

/** The lines of postings. */
export const listStyles = css`
  ${rowStyles}
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: 24rem;
    min-inline-size: 0;
  }
  .board {
    --_surface: var(--_paper);
    --_line: 1px solid var(--_border);
    position: relative;
  }
  .ruler {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  .board,
  .body,
  .results,
  .lists,
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    align-content: start;
  }
  .status {
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  p.notice {
    font-size: 1.125em;
    font-weight: 650;
  }
  /* what is gone is said above */
  p.notice ~ .status:empty {
    display: none;
  }
  .list {
    list-style: none;
  }
  .item {
    min-inline-size: 0;
  }
  /* rows out of sight are laid out when they come into sight, and all of them on paper; the first ones at once, because
     their place is an estimate before, and what is below a short list would move */
  @supports (content-visibility: auto) and (contain-intrinsic-block-size: auto 7em) {
    @media screen {
      .laid-out-later .item:nth-child(n + 11):not(:has(.opened)) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 7em;
      }
      .cards.laid-out-later .item:nth-child(n + 11):not(:has(.opened)) {
        contain-intrinsic-block-size: auto 12em;
      }
    }
  }
  .row {
    min-block-size: calc(3.7em + 2 * var(--job-row-padding, 0.9em));
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* the whole line is the target */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .link:focus-visible {
    outline: none;
  }
  .link:focus-visible::after {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  /* a tooltip: above the link that covers the row */
  .exact {
    position: relative;
    z-index: 1;
    cursor: pointer;
  }
  a.link:visited {
    color: var(--_muted);
  }
  @media (hover: hover) {
    .row:not(.opened):hover {
      background-color: var(--_tint);
    }
  }
  .row:hover .link {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  /* the posting below says them */
  .opened > :is(.chips, .terms, .dates) {
    display: none;
  }
  .rows .list,
  .skeleton,
  .cards .item {
    overflow: clip;
    border: var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
  }
  .item + .item:not(.cards *) {
    border-block-start: var(--_line);
  }
  .cards .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: var(--_gap);
    align-items: stretch;
  }
  .cards .row {
    display: flex;
    flex-direction: column;
    align-items: start;
    block-size: 100%;
  }
  /* at the foot of all cards of a line */
  .cards :is(.terms:has(.cell), .terms:not(:has(.cell)) + .dates) {
    margin-block-start: auto;
    padding-block-start: 0.35em;
  }
  .cards .item:has(.opened) {
    grid-column: 1 / -1;
  }
  .skeleton i {
    display: block;
    block-size: 0.9em;
    margin-block: 0.3em;
    border-radius: 0.3em;
    background-color: var(--_hairline);
    opacity: 0.56;
  }
  .skeleton i:nth-child(1) {
    inline-size: 45%;
  }
  .skeleton i:nth-child(2) {
    inline-size: 65%;
  }
  .skeleton i:nth-child(3) {
    inline-size: 30%;
  }
`;
