import { css } from 'lit';

export const formStyles = css`
  .group {
    margin-block-end: 1rem;
    padding: 0.9rem 1rem 1rem;
    border: 1px solid var(--builder-line);
    border-block-start: 3px solid var(--group);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
  }
  h3 {
    margin-block-end: 0.25rem;
    color: var(--group);
    font-size: 0.8125rem;
    font-weight: 650;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  .field {
    margin-inline: -0.5rem;
    padding: 0.5rem;
    border-radius: 0.5rem;
    scroll-margin-block: 6rem;
  }
  .field.active {
    background-color: color-mix(in srgb, var(--group) 8%, transparent);
  }
  .field + .field {
    margin-block-start: 0.15rem;
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
    min-block-size: 2rem;
  }
  .name {
    max-inline-size: 60%;
    font-weight: 600;
  }
  .statuses {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    min-inline-size: 0;
  }
  .status {
    overflow-wrap: anywhere;
    color: var(--builder-muted);
    font-size: 0.8125rem;
  }
  .status.check {
    color: light-dark(#8a4b00, #f2b266);
    font-weight: 600;
  }
  .head .clear {
    margin-inline-start: auto;
  }
  button.small {
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
    font-size: 0.875rem;
  }
  button.icon {
    justify-content: center;
    min-block-size: 1.75rem;
    min-inline-size: 1.75rem;
    padding: 0;
    border-color: transparent;
    background: none;
    color: var(--builder-muted);
  }
  button.icon:disabled {
    opacity: 0.35;
  }
  .control {
    display: block;
    min-inline-size: 0;
  }
  .label {
    display: block;
    margin-block-end: 0.15rem;
    color: var(--builder-muted);
    font-size: 0.8125rem;
  }
  .control input,
  .control select,
  .control textarea {
    min-inline-size: 0;
  }
  textarea {
    field-sizing: content;
    max-block-size: 24rem;
    resize: vertical;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.5rem;
    align-items: end;
  }
  .grid.pay-row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.25rem), 1fr));
  }
  .grid + .more,
  .more + .grid {
    margin-block-start: 0.5rem;
  }
  .grid .long {
    grid-column: 1 / -1;
  }
  .grid.two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 14rem));
  }
  .grid + .grid {
    margin-block-start: 0.5rem;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1rem;
  }
  .checks label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2rem;
  }
  input[type='checkbox'] {
    inline-size: 1.1rem;
    block-size: 1.1rem;
    accent-color: var(--builder-accent);
  }
  .texts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
    border: 1px solid var(--builder-field);
    border-radius: 0.5rem;
  }
  .pill input:not([type='checkbox'], [type='radio'], [type='color'], [type='range']) {
    field-sizing: content;
    inline-size: auto;
    min-inline-size: 4ch;
    max-inline-size: 100%;
    min-block-size: 2.1rem;
    padding-inline-end: 0;
    border: 0;
    background: none;
  }
  button.add {
    min-block-size: 2.1rem;
    padding: 0.15rem 0.7rem;
    border-style: dashed;
    color: var(--builder-muted);
    font-size: 0.875rem;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-block-start: 0.5rem;
  }
  .row {
    display: flex;
    align-items: start;
    gap: 0.5rem;
    margin-block-end: 0.5rem;
    padding: 0.6rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.5rem;
  }
  .row-content {
    flex: 1;
    min-inline-size: 0;
  }
  summary {
    min-block-size: 2rem;
    padding-block: 0.35rem;
    font-size: 0.875rem;
    cursor: pointer;
  }
  .row-buttons {
    display: flex;
    flex-direction: column;
  }
  .problem {
    display: block;
    margin: 0.25rem 0 0;
    color: light-dark(#b3261e, #ffb4ab);
    font-size: 0.8125rem;
  }
  [aria-invalid] {
    border-color: light-dark(#b3261e, #ffb4ab);
  }
  .doubt {
    margin-block: 0.35rem;
    padding: 0.6rem 0.75rem;
    border-inline-start: 4px solid light-dark(#b96a00, #f2b266);
    border-radius: 0.4rem;
    background-color: light-dark(#fff6e8, #2c2418);
  }
  .doubt.contradiction {
    border-color: light-dark(#b3261e, #ffb4ab);
    background-color: light-dark(#fdeeec, #2f1d1b);
  }
  .doubt p {
    margin-block-end: 0.4rem;
    font-size: 0.9375rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .buttons button {
    min-block-size: 2.1rem;
    padding: 0.15rem 0.75rem;
  }
`;
