import { css } from 'lit';

/** The second screen: three columns, two, or one of three. */
export const checkStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 0.75rem;
  }
  .top h2 {
    margin: 0;
  }
  .jobs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
  }
  .jobs select {
    inline-size: auto;
    max-inline-size: min(100%, 20rem);
  }
  .next {
    margin-inline-start: auto;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-end: 0.75rem;
    padding: 0.4rem 0.75rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
  }
  .bar button {
    min-block-size: 2rem;
    padding: 0.1rem 0.4rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .bar .count {
    font-weight: 600;
  }
  .bar .check {
    color: light-dark(#8a4b00, #f2b266);
    font-weight: 600;
  }
  details {
    font-size: 0.875rem;
  }
  summary {
    min-block-size: 2rem;
    padding: 0.35rem 0.4rem;
    color: var(--builder-muted);
    cursor: pointer;
  }
  details ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  .views {
    display: flex;
    gap: 0.25rem;
    margin-block-end: 0.75rem;
  }
  .views button {
    flex: 1;
    justify-content: center;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--builder-accent);
    box-shadow: inset 0 -3px 0 var(--builder-accent);
    font-weight: 600;
  }
  .panels {
    display: grid;
    gap: 1.25rem;
    align-items: start;
  }
  .panel {
    min-inline-size: 0;
  }
  @media (width < 52rem) {
    .panel:not(.shown) {
      display: none;
    }
    builder-source {
      block-size: 70vh;
    }
  }
  @media (52rem <= width < 80rem) {
    .panels.with-text {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .panels:not(.with-text) {
      grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
    }
    .with-text .text,
    .with-text .card {
      grid-column: 1;
      grid-row: 1;
    }
    .fields-panel {
      grid-column: -2;
      grid-row: 1;
    }
    .panels:not(.with-text) .fields-panel {
      grid-column: 1;
    }
    .views {
      inline-size: calc((100% - 1.25rem) * 5 / 11);
    }
    .views [value='fields'] {
      display: none;
    }
    .views.without-text {
      display: none;
    }
    .panels[data-view='card'] .text,
    .panels.with-text:not([data-view='card']) .card {
      display: none;
    }
  }
  @media (width >= 80rem) {
    .panels.with-text {
      grid-template-columns: minmax(0, 10fr) minmax(0, 12fr) minmax(0, 11fr);
    }
    .panels:not(.with-text) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .views {
      display: none;
    }
  }
  @media (width >= 52rem) {
    .text,
    .card {
      position: sticky;
      inset-block-start: 0.75rem;
    }
    builder-source {
      block-size: calc(100dvh - 1.5rem);
      max-block-size: 60rem;
    }
    .card {
      max-block-size: calc(100dvh - 1.5rem);
      overflow: auto;
    }
  }
`;
