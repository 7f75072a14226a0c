import { css } from 'lit';

/** Applies the tokens to cally. Its own sizes are in rem, and too small on pages with a small root font size. */
export const calendarStyles = css`
  .frame {
    max-inline-size: 18em;
    outline: none;
  }
  .calendar {
    --color-accent: var(--_accent);
    inline-size: 100%;
  }
  .calendar::part(container) {
    gap: 0.25em;
  }
  .calendar::part(button) {
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: 1em;
  }
  .calendar::part(heading) {
    font-size: 1em;
    font-weight: 600;
  }
  .calendar::part(previous):hover,
  .calendar::part(next):hover {
    border-color: var(--_muted);
  }
  .month {
    --color-accent: var(--_accent);
    --color-text-on-accent: var(--_on-accent);
    inline-size: 100%;
    min-block-size: 16.25em;
  }
  /* six weeks, so that nothing moves in shorter months */
  .month::part(heading) {
    display: none; /* the header shows the month and the year */
  }
  .month::part(table) {
    inline-size: 100%;
    font-size: 0.95em;
    table-layout: fixed;
  }
  .month::part(th) {
    inline-size: auto;
    block-size: 2em;
    color: var(--_muted);
    font-weight: 500;
  }
  .month::part(button) {
    inline-size: 100%;
    block-size: 2.5em;
    border-radius: calc(var(--_radius) * 0.6);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  .month::part(today) {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
  .month::part(selected) {
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .calendar::part(button):focus-visible,
  .month::part(button):focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  .chosen {
    min-block-size: 1.5em;
    font-weight: 550;
  }
  .clear {
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .month::part(selected) {
      border: 2px solid Highlight;
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
    .month::part(selected):focus-visible {
      outline-color: CanvasText;
    }
    .month::part(disallowed),
    .month::part(button):disabled {
      opacity: 1;
      color: GrayText;
    }
  }
`;
