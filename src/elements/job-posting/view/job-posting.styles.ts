import { css } from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
    /* a containment context has no intrinsic width: this is its width in a shrink-to-fit container */
    contain-intrinsic-inline-size: max(24em, 336px);
    min-inline-size: 0;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: clamp(1em, 5%, 2em); /* of the same width as cqi, which take the engine longer */
    border: 1px solid;
    border-color: var(--_border);
    border-radius: var(--_radius);
    --_surface: var(--_paper);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--job-shadow, 0 1px 2px rgb(0 0 0 / 5%), 0 8px 24px -12px rgb(0 0 0 / 12%));
  }
  .retry {
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid;
    border-radius: calc(var(--_radius) * 0.75);
    background-color: transparent; /* the browser's own may have too little contrast with the text of a dark page */
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .header {
    display: flex;
    gap: 0.9em;
    align-items: center;
  }
  .logo {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: calc(var(--_radius) * 0.6);
    object-fit: contain;
  }
  .headings {
    flex: 1;
    min-inline-size: 0;
  }
  .organization {
    font-weight: 600;
  }
  .slogan,
  .posted,
  dt {
    color: var(--_muted);
    font-weight: 400;
  }
  .slogan::before {
    content: '· ';
  }
  .title {
    font-family: var(--job-heading-font, inherit);
    text-wrap: balance;
    margin-block-start: 0.1em;
    font-size: clamp(1.3em, 1.05em + 1.6cqi, 1.8em);
    font-weight: 680;
    line-height: 1.2;
    letter-spacing: -0.012em;
  }
  .summary {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.7em 1.5em;
  }
  .fact {
    min-inline-size: 0;
  }
  dt {
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .values bdi,
  .value,
  .fact-note {
    display: inline-block;
  }
  .values {
    font-weight: 550;
  }
  .values > .value:not(:last-of-type)::after {
    content: ' ·';
    color: var(--_muted);
  }
  .startDates .values > .value {
    display: block;
  }
  .startDates .values > .value::after {
    content: none;
  }
  .fact-note {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .baseSalary,
  .fact:has(.value:nth-of-type(3)) {
    grid-column: 1 / -1;
  }
  .baseSalary .amount {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    font-size: 0.8125em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
  }
  .tag {
    padding: 0.15em 0.7em;
    border: 1px solid transparent; /* visible in forced colors */
    border-radius: 99em;
    background-color: var(--_tint);
  }
  .action {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }
  .details {
    padding-block-start: calc(var(--_gap) * 1.25);
    border-block-start: 1px solid;
    border-block-start-color: var(--_border);
  }
  .details[open] > summary {
    margin-block-end: var(--_gap);
  }
  .toggle {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .toggle::-webkit-details-marker {
    display: none;
  }
  .toggle::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.12em) rotate(45deg);
  }
  .details > summary {
    margin-block: calc(var(--_gap) * -0.5);
  }
  [open] > .toggle::before {
    transform: translateY(0.12em) rotate(225deg);
  }
  .closed .header {
    order: -2;
  }
  .closed .action {
    order: -1;
  }
`;
