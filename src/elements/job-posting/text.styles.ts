import { css } from 'lit';

/** Formatted text of the posting, and the whole on paper: unfolded, without frame. */
export const textStyles = css`
  .text {
    & > :first-child,
    li > :first-child {
      margin-block-start: 0;
    }
    & > :last-child,
    li > :last-child {
      margin-block-end: 0;
    }
    :is(p, ul, ol, dl, pre, blockquote, table) {
      margin-block: 0.6em;
    }
    :is(ul, ol) {
      padding-inline-start: 1.3em;
    }
    li {
      margin-block: 0.25em;
    }
    li::marker {
      color: var(--_muted);
    }
    :is(h1, h2, h3, h4, h5, h6) {
      margin-block: 1em 0.3em;
      font-size: 1em;
      font-weight: 650;
    }
    table {
      display: block;
      overflow-x: auto;
      border-collapse: collapse;
    }
    :is(th, td) {
      padding: 0.3em 0.6em;
      border: 1px solid;
      border-color: var(--_border);
      text-align: start;
    }
    pre {
      white-space: pre-wrap; /* what scrolls must take the focus */
    }
  }
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
