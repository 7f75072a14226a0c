import { css } from 'lit';

/** Filters, chips, marks, headings, opened postings, and waiting for a search server. */
export const filterStyles = css`
  .results {
    position: relative;
  }
  /* an answer of a search server that takes more than 0.3 s; a faster one would make it flicker */
  .results[aria-busy]::before {
    content: '';
    position: absolute;
    inset: -0.4em 0 auto;
    border-block-start: 3px solid var(--_accent);
    opacity: 0;
    animation: wait 0.8s 0.3s infinite alternate;
  }
  @keyframes wait {
    to {
      opacity: 1;
    }
  }
  .facet {
    padding-block: 0.35em;
    border-block-end: 1px solid;
    border-block-end-color: var(--_border);
  }
  .facet > summary {
    display: flex;
    gap: 0.6em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.5rem;
    font-weight: 650;
    list-style: none;
    cursor: pointer;
  }
  .facet > summary::-webkit-details-marker {
    display: none;
  }
  .facet > summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.4em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  .facet[open] > summary::after {
    transform: translateY(0.12em) rotate(225deg);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  .option input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0 0.15em;
    accent-color: var(--_accent);
  }
  .option:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .find,
  .minimum :is(input, select) {
    min-block-size: 2.5rem;
    min-inline-size: 0;
    padding: 0.3em 0.7em;
    border: 1px solid;
    border-color: var(--job-border, var(--_edge));
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .find {
    inline-size: 100%;
    margin-block-end: 0.35em;
  }
  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .minimum {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: center;
    padding-block: 0.35em;
  }
  .minimum span {
    grid-column: 1 / -1;
  }
  .group-label {
    display: block;
    padding-block: 0.5em 0.1em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .inside {
    padding-inline-start: 2.05em;
  }
  .inside > summary {
    min-block-size: 2rem;
    color: var(--_muted);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .hint {
    margin-block: 0.5em 0;
  }
  .nothing,
  .count {
    color: var(--_muted);
  }
  .nothing .count {
    color: inherit;
  }
  .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .plain {
    min-block-size: 2.25rem;
    padding: 0.2em 0.15em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    list-style: none;
  }
  .chip {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25rem;
    padding-block: 0.15em;
    border-radius: 99em;
    font-size: 0.9375em;
  }
  .suggestion {
    border-style: dashed;
  }
  .chip:not(.suggestion, .query)::after {
    content: '×';
    font-size: 1.2em;
    line-height: 1;
  }
  .none {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  mark {
    padding-inline: 0.08em;
    border-radius: 0.2em;
    background-color: var(--_match, var(--_hairline));
    color: inherit;
  }
  @supports (color: color-mix(in srgb, red, red)) {
    mark {
      background-color: color-mix(in srgb, var(--_accent) 22%, transparent);
    }
  }
  @media (forced-colors: active) {
    mark {
      background-color: Mark;
      color: MarkText;
    }
  }
  .group {
    margin-block-end: calc(var(--_gap) * -0.5);
    font-family: var(--job-heading-font, inherit);
    font-size: 1.125em;
    font-weight: 650;
  }
  /* in line with the row, whose card it is */
  .detail {
    padding: 0.2em clamp(1em, 4cqi, 1.4em) 1em;
  }
  .detail job-posting::part(header) {
    display: none;
  }
  .detail job-posting::part(card) {
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  [part~='dialog'] {
    inline-size: min(64rem, 100% - 1.5rem);
    max-block-size: calc(100dvh - 1.5rem);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: inherit;
  }
  dialog::backdrop {
    background-color: rgb(0 0 0 / 55%);
  }
  .sheet > * {
    grid-area: 1 / 1;
  }
  /* the card begins beside the button, not under it */
  .sheet job-posting::part(header) {
    padding-inline-end: 2.5rem;
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5rem;
    align-self: start;
    justify-self: end;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin: 0.5rem;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: 50%;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .filter-sheet,
  .sheet-head {
    padding: 0 1rem;
    background-color: var(--_surface);
    color: var(--_text);
  }
  .filter-sheet {
    box-sizing: border-box;
    border: 0;
  }
  .sheet-head {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    gap: 0.6em;
    align-items: center;
    margin-inline: -1rem;
  }
  .sheet-heading {
    flex: 1;
    font-size: 1.125em;
    font-weight: 650;
  }
  .sheet-head .close {
    position: static;
    margin-inline-end: 0;
  }
  .sheet-end,
  .sheet > .sheet-end[hidden] {
    display: none;
  }
  .sheet-end button,
  .filter-sheet .filters-end button {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .filter-sheet .filters-end {
    padding-block-end: max(0.6em, env(safe-area-inset-bottom));
  }
  .filter-sheet :is(input, button, summary) {
    scroll-margin-block: 4em 5em;
  }
  @media (max-width: 40rem) {
    .filter-sheet,
    [part~='dialog'] {
      inline-size: 100vw;
      max-inline-size: none;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border-radius: 0;
    }
    .sheet > .sheet-end {
      position: sticky;
      z-index: 1;
      grid-area: 2 / 1;
      inset-block-end: 0;
      display: grid;
      padding: 0.6em 1rem max(0.6em, env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--_border);
      background-color: var(--_surface);
    }
  }
  .close::before {
    content: '×';
    font-size: 1.5em;
    line-height: 1;
  }
  @supports (content: '×' / '') {
    .chip:not(.suggestion, .query)::after,
    .close::before {
      content: '×' / '';
    }
  }
`;
