import { css } from 'lit';

/** The note, the sections with their formatted texts, and the further facts. Adopted after the styles of the card. */
export const detailsStyles = css`
  .section-heading,
  .notice-heading,
  .text :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--job-heading-font, inherit);
    text-wrap: balance;
  }
  .notice {
    padding: 0.9em 1.1em;
    border-inline-start: 3px solid;
    border-inline-start-color: var(--_mark);
    border-radius: calc(var(--_radius) * 0.35);
    background-color: var(--_accent-tint);
  }
  .notice-heading,
  .section-heading {
    font-weight: 650;
  }
  .section-heading {
    margin-block-end: 0.35em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.5);
  }
  .full .body {
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid;
    border-block-start-color: var(--_border);
  }
  .section {
    max-inline-size: 70ch;
  }
  .body .facts {
    grid-template-columns: minmax(0, 1fr);
  }
  .legal .section {
    margin-block-start: var(--_gap);
    color: var(--_muted);
  }
  @container (inline-size >= max(34em, 476px)) {
    .body .fact {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }
  .unformatted {
    white-space: pre-line;
  }
  .text > :first-child,
  .text li > :first-child {
    margin-block-start: 0;
  }
  .text > :last-child,
  .text li > :last-child {
    margin-block-end: 0;
  }
  .text :is(p, ul, ol, dl, pre, blockquote, table) {
    margin-block: 0.6em;
  }
  .text :is(ul, ol) {
    padding-inline-start: 1.3em;
  }
  .text li {
    margin-block: 0.25em;
  }
  .text li::marker {
    color: var(--_muted);
  }
  .text :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1em 0.3em;
    font-size: 1em;
    font-weight: 650;
  }
  .text table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .text :is(th, td) {
    padding: 0.3em 0.6em;
    border: 1px solid;
    border-color: var(--_border);
    text-align: start;
  }
  .text pre {
    white-space: pre-wrap; /* a scroll container would have to be focusable */
  }
  /* in print: unfolded, without a border */
  @media print {
    .card {
      border: 0;
      padding: 0;
      box-shadow: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      display: none !important;
    }
  }
`;
