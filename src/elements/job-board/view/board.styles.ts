import { css } from 'lit';
import { listStyles } from './list.styles.js';

const toolbarStyles = css`
  /* large text needs another line */
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    justify-content: space-between;
  }
  .search,
  select,
  .filters-toggle,
  .more,
  [part~='retry'],
  .chip {
    min-block-size: 2.75rem;
    border: 1px solid;
    border-color: var(--job-border, var(--_edge));
    border-radius: calc(var(--_radius) * 0.75);
    padding: 0.4em 0.9em;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .search {
    flex: 1 1 100%;
    min-inline-size: 0;
    padding-inline: 1.1em;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .sort {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .shown {
    color: var(--_muted);
  }
  .sort .label {
    color: var(--_muted);
    font-size: 0.9375em;
    white-space: nowrap;
  }
  /* beside the filters there is no room for it; it is still its name */
  @container (inline-size < 30rem) {
    .sort .label {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .sort select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
  }
  .skip:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .skip {
    justify-self: start;
    min-block-size: 2.75rem;
    padding-inline: 0.9em;
    border: 1px solid;
    border-color: var(--job-border, var(--_edge));
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .filters-toggle,
  .more,
  [part~='retry'] {
    font-weight: 600;
  }
  .filters-toggle {
    white-space: nowrap;
  }
  :is(.filters-toggle, .more, [part~='retry'], .chip):hover {
    border-color: currentColor;
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: 99em;
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    text-align: center;
  }
  .filters {
    display: none;
  }
  .filters.open {
    display: block;
  }
  /* what has focus is not under the button at the end */
  .filters.open :is(input, button, summary) {
    scroll-margin-block-end: 5em;
  }
  .filters-end {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    padding-block: 0.6em;
    background-color: var(--_surface);
  }
  .filters-end button {
    inline-size: 100%;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
    justify-content: center;
  }
  .more {
    padding-inline: 1.6em;
  }
  @container (inline-size >= 40rem) {
    .search {
      flex-basis: 12rem;
    }
  }
  @container (inline-size >= 54rem) {
    .filters-toggle,
    .filters-end {
      display: none;
    }
    .filters,
    .filters.open {
      display: block;
    }
    .body:has(.filters) {
      grid-template-columns: minmax(13rem, 16rem) minmax(0, 1fr);
      column-gap: calc(var(--_gap) * 2);
    }
  }
  @media print {
    .toolbar,
    .filters,
    .chips,
    .end button,
    [part~='retry'] {
      display: none !important;
    }
  }
`;

/** What a board looks like at first, beside what all elements share. */
export const boardStyles = css`
  ${listStyles}
  ${toolbarStyles}
`;
