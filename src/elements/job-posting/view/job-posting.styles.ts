import { css } from 'lit';

export const cardStyles = css`
  :host {
    container-type: inline-size;
    /* a containment context has no intrinsic width: this is its width in a shrink-to-fit container */
    contain-intrinsic-inline-size: max(24em, 336px);
    min-inline-size: 0;
    max-inline-size: var(--job-max, max(60em, 840px));
  }
  :host([layout='row']) {
    max-inline-size: none;
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
  .skeleton {
    align-content: start;
    min-block-size: 22em;
  }
  .skeleton i {
    block-size: 1em;
    border-radius: 99em;
    background-color: var(--_tint);
  }
  .skeleton i:nth-child(2) {
    inline-size: 60%;
  }
  .skeleton i:nth-child(3) {
    inline-size: 35%;
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
  .header.wide {
    flex-direction: column;
    align-items: stretch;
  }
  .logo.wide {
    inline-size: auto;
    block-size: 1.75em;
    max-inline-size: 10em;
    align-self: start;
    border-radius: 0;
    object-position: left;
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.55em 1.5em;
  }
  .fact {
    position: relative; /* contains the label for screen readers */
    min-inline-size: 0;
  }
  .summary .fact:not(.baseSalary) {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    column-gap: 0.6em;
  }
  .icon {
    inline-size: 1.1rem;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linejoin: round;
    stroke-linecap: round;
    vertical-align: top;
  }
  .body dt {
    font-size: 0.8125em;
    line-height: 1.35;
  }
  .summary dt {
    display: flex;
    gap: 0.6em;
  }
  /* values that say nothing without their label */
  .summary .fact:is(.startDates, .validThrough, .applicantLocationRequirements) {
    grid-column: 1 / -1;
    grid-template-columns: fit-content(60%) minmax(0, 1fr);
  }
  :is(.startDates, .validThrough, .applicantLocationRequirements) > dt > .sr {
    position: static;
    inline-size: auto;
    block-size: auto;
    clip-path: none;
    white-space: normal;
  }
  .fact-note {
    display: inline-block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .values {
    font-weight: 550;
  }
  .values > .value:not(:last-of-type)::after {
    content: '\\a0 ·';
    color: var(--_muted);
  }
  .more[open] .folded,
  .more:not([open]) .unfolded {
    display: none;
  }
  .rest {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.1em 1em;
  }
  .startDates .values > .value {
    display: block;
  }
  .startDates .values > .value::after {
    content: none;
  }
  .baseSalary,
  .jobLocation,
  .educationRequirements,
  .fact:has(.fact-note, .value:nth-of-type(3)) {
    grid-column: 1 / -1;
  }
  .baseSalary :is(.amount, .kind) {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .baseSalary .line ~ .line .amount,
  .baseSalary .line:has(~ .line) .amount {
    font-size: 1.25em;
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
  .action .button {
    max-inline-size: 20rem;
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
  @media (prefers-reduced-motion: no-preference) {
    .toggle::before {
      transition: transform 140ms;
    }
    .details[open] > .body {
      animation: unfold 140ms ease-out;
    }
  }
  @keyframes unfold {
    from {
      transform: translateY(-0.4em);
    }
  }
  .closed :is(.title, .organization, .values, .amount) {
    color: var(--_muted);
  }
  .closed .header {
    order: -2;
  }
  .closed .action {
    order: -1;
  }
`;
