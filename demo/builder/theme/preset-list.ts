/** Presets as pictures: small cards, live. */
import { type TemplateResult, css, html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { themeStyle } from '../preview/theme-style.js';
import type { Theme } from '../state.js';
import { PRESETS, isSameTheme } from './presets.js';
import { SAMPLE } from './sample.js';

export const presetStyles = css`
  .presets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr));
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .presets label {
    position: relative;
    display: block;
    overflow: hidden;
    border: 1px solid var(--builder-line);
    border-radius: 0.6rem;
    background-color: var(--builder-surface);
    cursor: pointer;
  }
  .presets label:has(:checked) {
    border-color: var(--builder-accent);
    box-shadow: 0 0 0 2px var(--builder-accent);
  }
  .presets label:has(:focus-visible) {
    outline: 2px solid var(--builder-accent);
    outline-offset: 4px;
  }
  .presets input {
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .picture {
    block-size: 7.5rem;
    overflow: hidden;
    padding: 0.5rem;
    background-color: light-dark(#e9ebef, #202329);
    forced-color-adjust: none;
  }
  .picture job-posting {
    inline-size: 340px;
    transform: scale(0.34);
    transform-origin: 0 0;
  }
  .picture:dir(rtl) job-posting {
    transform-origin: 100% 0;
  }
  .preset-name {
    display: flex;
    gap: 0.35rem;
    padding: 0.35rem 0.6rem;
    font-size: 0.875rem;
  }
  @media (forced-colors: active) {
    .presets label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
  label:has(:checked) .preset-name::after {
    content: '✓' / '';
    margin-inline-start: auto;
    font-weight: 700;
  }
`;

/** @param choose Called with a preset's theme. */
export const presetList = (theme: Theme, choose: (theme: Theme, name: string) => void): TemplateResult => html`
  <fieldset class="presets">
    <legend class="visually-hidden">Look</legend>
    ${PRESETS.map(
      (preset) => html`
        <label>
          <input
            type="radio"
            name="preset"
            .checked=${isSameTheme(theme, preset.theme)}
            @change=${() => choose(preset.theme, preset.name)}
          />
          <div
            class="picture"
            inert
            aria-hidden="true"
            style=${styleMap({ 'color-scheme': preset.theme.colorScheme ?? '' })}
          >
            <job-posting debug="off" .posting=${SAMPLE} style=${styleMap(themeStyle(preset.theme))}></job-posting>
          </div>
          <span class="preset-name">${preset.name}</span>
        </label>
      `,
    )}
  </fieldset>
`;
