import { css } from 'lit';

export const themeStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .columns > * {
    min-inline-size: 0;
  }
  @media (width >= 60rem) {
    .columns {
      grid-template-columns: minmax(24rem, 30rem) minmax(0, 1fr);
    }
    .aside {
      position: sticky;
      inset-block-start: 1rem;
      align-self: start;
      max-block-size: calc(100vh - 2rem);
      overflow: auto;
      padding: 2px;
    }
  }
  .settings,
  .aside {
    display: grid;
    align-content: start;
    gap: 1rem;
  }
  .box {
    min-inline-size: 0;
    margin: 0;
    padding: 1rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
  }
  .box p:last-child {
    margin-block-end: 0;
  }
  summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem 0.75rem;
    padding-block: 0.3rem;
  }
  .contrast {
    margin-block: 0.75rem 0;
  }
  .name {
    flex: 0 0 6.5rem;
  }
  .color {
    display: flex;
    flex: 1 1 14rem;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .color input[type='text'] {
    flex: 1 1 7rem;
    inline-size: 0;
    min-inline-size: 6rem;
  }
  .color select {
    flex: 1 1 8rem;
    inline-size: auto;
    min-inline-size: 0;
  }
  input[type='color'] {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0.2rem;
    border: 1px solid var(--builder-field);
    border-radius: 0.5rem;
    background-color: var(--builder-surface);
    cursor: pointer;
  }
  input[type='range'] {
    flex: 1 1 6rem;
    min-inline-size: 0;
    min-block-size: 1.75rem;
    accent-color: var(--builder-accent);
  }
  output {
    min-inline-size: 3.5rem;
    font-variant-numeric: tabular-nums;
  }
  pre {
    overflow: auto;
    margin-block: 0.5rem;
    padding: 0.75rem;
    border-radius: 0.5rem;
    background-color: var(--builder-page);
    font-size: 0.8125rem;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem;
  }
`;
