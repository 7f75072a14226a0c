import { css } from 'lit';

/** The lines of postings. */
export const listStyles = css`
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
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em 1.25em;
    align-content: start;
    padding: 1em clamp(1em, 4cqi, 1.4em);
    min-block-size: 6.5em;
  }
  .logo {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: calc(var(--_radius) * 0.5);
    object-fit: contain;
  }
  .title {
    font-family: var(--job-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
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
  .row:hover .link {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .cells {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .cells:not(:has(.cell)) {
    display: none;
  }
  .cell:not(:last-child)::after {
    content: ' ·';
    color: var(--_muted);
  }
  .row-organization {
    color: var(--_text);
  }
  .terms .row-pay {
    color: var(--_text);
    font-weight: 600;
  }
  .dates {
    font-size: 0.875em;
  }
  .closing-soon .row-status {
    color: var(--_closing);
    font-weight: 600;
  }
  @supports (color: light-dark(red, red)) {
    .closing-soon .row-status {
      color: light-dark(#9a3412, #fdba74);
    }
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
    block-size: 100%;
  }
  .cards .item:has(.opened) {
    grid-column: 1 / -1;
  }
  .cards .cell {
    display: block;
  }
  .cards .cell::after {
    content: none;
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
  @container (inline-size >= 40rem) {
    .rows .row {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows .row.with-logo {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .rows :is(.title, .cells:not(.terms)) {
      grid-column: -3;
    }
    .rows .logo {
      grid-column: 1;
      grid-row: 1 / span 3;
    }
    .rows .terms {
      display: grid;
      grid-column: -2;
      grid-row: 1 / span 3;
      align-content: start;
      max-inline-size: 16em;
      text-align: end;
    }
    .rows .terms .cell::after {
      content: none;
    }
  }
`;
