/** One of a few choices, all of which can be seen: radio buttons in a row. */
import { type TemplateResult, css, html } from 'lit';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen; absent if it can be. */
  readonly disabled?: string;
}

export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    margin: 0;
    padding: 2px;
    border: 1px solid var(--builder-line);
    border-radius: 0.6rem;
    background-color: var(--builder-page);
  }
  .segmented label {
    position: relative;
    display: inline-grid;
    place-content: center;
    min-block-size: 2.25rem;
    padding: 0.2rem 0.7rem;
    border-radius: 0.45rem;
    font-size: 0.875rem;
    white-space: nowrap;
    cursor: pointer;
  }
  .segmented label:has(:checked) {
    background-color: var(--builder-surface);
    box-shadow: 0 0 0 1px var(--builder-field);
    font-weight: 600;
  }
  .segmented label:has(:disabled) {
    color: var(--builder-muted);
    cursor: not-allowed;
  }
  .segmented label:has(:focus-visible) {
    outline: 2px solid var(--builder-accent);
    outline-offset: 1px;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  @media (forced-colors: active) {
    .segmented label:has(:checked) {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** @param legend What is chosen. */
export const segmented = <Value extends string>(
  legend: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult => html`
  <fieldset class="segmented">
    <legend class="visually-hidden">${legend}</legend>
    ${choices.map(
      ({ value, label, disabled }) => html`
        <label title=${disabled ?? ''}>
          <input
            type="radio"
            name=${legend}
            .checked=${value === chosen}
            ?disabled=${disabled !== undefined}
            @change=${() => choose(value)}
          />
          ${label}
        </label>
      `,
    )}
  </fieldset>
`;
