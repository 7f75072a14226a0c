import { css } from 'lit';

export const pickerStyles = css`
  .start {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .start > .label {
    padding: 0;
    font-weight: 600;
  }
  legend.label {
    margin-block-end: 0.5em;
  }
  .optional {
    font-weight: 400;
    line-height: 1; /* the other weight of a font must not make the line higher */
  }
  .options {
    display: grid;
    gap: 0.5em;
  }
  .columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
  }
  .list {
    min-block-size: 2.75rem;
  }
  .days {
    min-block-size: 25.5em; /* of the calendar, with six weeks and the chosen day */
  }
  .or {
    color: var(--_muted);
    padding-inline-start: 0.75em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.65em;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.75em;
    border: 1px solid;
    border-color: var(--_border);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface, transparent); /* that of the card, if there is one */
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_muted);
  }
  .option.selected {
    padding: calc(0.4em - 1px) calc(0.75em - 1px);
    border-width: 2px;
    border-color: var(--_mark);
    background-color: var(--_accent-tint);
  }
  .option.disabled {
    border-style: dashed;
    border-color: var(--_border);
    color: var(--_muted);
    cursor: not-allowed;
  }
  .option:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  .start input {
    cursor: inherit;
  }
  /* drawn here: the browser's own are those of a light page on the dark surface of a card */
  .option > input {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    border: 1.5px solid;
    border-color: var(--_muted);
    border-radius: 50%;
    background-color: transparent;
    appearance: none;
  }
  .option > input:checked {
    border-color: var(--_mark);
  }
  .option > input:checked::before {
    content: '';
    inline-size: 0.65em;
    block-size: 0.65em;
    border-radius: 50%;
    background-color: var(--_mark);
  }
  .start .option:has(:focus-visible) input {
    outline: none;
  }
  .words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 0.5em;
    justify-content: space-between;
  }
  .option-label {
    font-weight: 550;
  }
  .optional,
  .option-note {
    color: var(--_muted);
  }
  :is(.selected, .disabled) .option-note {
    color: inherit;
  }
  .start > .error {
    color: var(--_error);
    font-weight: 550;
  }
  .start > .error:not(:empty) {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .option > input:checked::before {
      background-color: Highlight;
      forced-color-adjust: none;
    }
    .selected {
      outline: 2px solid Highlight;
    }
  }
`;
