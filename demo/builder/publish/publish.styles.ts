import { css } from 'lit';

export const publishStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .columns > * {
    min-inline-size: 0;
  }
  .aside {
    display: grid;
    align-content: start;
    gap: 1rem;
  }
  @media (width >= 64rem) {
    .columns {
      grid-template-columns: minmax(0, 1.2fr) minmax(22rem, 1fr);
    }
  }
  .box {
    min-inline-size: 0;
    padding: 1rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
  }
  .box + .box {
    margin-block-start: 1rem;
  }
  .aside .box {
    margin: 0;
  }
  .code {
    position: relative;
    margin-block: 0 0.75rem;
  }
  .code textarea {
    display: block;
    min-block-size: 16rem;
    max-block-size: 60vh;
    resize: vertical;
    background-color: var(--builder-page);
    font-family: ui-monospace, 'Cascadia Code', 'DejaVu Sans Mono', monospace;
    font-size: 0.8125rem;
    line-height: 1.5;
    white-space: pre;
    tab-size: 2;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 1rem;
  }
  .steps {
    margin: 0 0 0.75rem;
    padding-inline-start: 1.4rem;
  }
  .steps li {
    margin-block: 0.25rem;
    overflow-wrap: anywhere;
  }
  .warning {
    padding: 0.6rem 0.8rem;
    border-inline-start: 4px solid var(--builder-bad);
    background-color: var(--builder-page);
  }
  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .checks,
  .jobs,
  .advice {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .checks > li {
    display: grid;
    grid-template-columns: 1.5rem 1fr auto;
    align-items: baseline;
    padding-block: 0.2rem;
  }
  .checks .note,
  .checks .advice {
    grid-column: 2 / -1;
    margin: 0;
    color: var(--builder-muted);
    font-size: 0.875rem;
  }
  .advice {
    list-style: disc;
    padding-inline-start: 1.1rem;
  }
  .done .mark {
    color: var(--builder-good);
    font-weight: 700;
  }
  .missing .mark {
    color: var(--builder-bad);
    font-weight: 700;
  }
  .checks button {
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
    font-size: 0.875rem;
  }
  .jobs li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--builder-line);
  }
  .jobs .job-title {
    flex: 1 1 10rem;
    min-inline-size: 0;
    padding-inline: 0.25rem;
    color: inherit;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .job-title[aria-current] {
    font-weight: 700;
  }
  .jobs .hint {
    color: var(--builder-bad);
  }
  .error {
    color: var(--builder-bad);
  }
  .field-label {
    display: block;
    margin-block: 0.5rem 0.25rem;
  }
`;
