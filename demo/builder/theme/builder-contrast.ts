import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { themeStyle } from '../preview/theme-style.js';
import { sharedStyles } from '../shared.styles.js';
import type { Theme } from '../state.js';
import { type Contrast, cardContrasts, formatRatio } from './contrast.js';
import { SAMPLE } from './sample.js';
import type { TokenName } from './tokens.js';

type Scheme = 'light' | 'dark';

/** The contrasts of a theme, measured on a card that is not seen. */
export class BuilderContrast extends LitElement {
  static override properties = { theme: { attribute: false }, reset: { attribute: false }, contrasts: { state: true } };

  static override styles = [
    sharedStyles,
    css`
      .sample {
        position: absolute;
        inline-size: 360px;
        block-size: 1px;
        overflow: hidden;
        visibility: hidden;
        forced-color-adjust: none;
      }
      :host {
        position: relative;
        overflow: hidden;
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: 0.25rem 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: 0.875rem;
      }
      li {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
      }
      .mark {
        font-weight: 700;
        color: var(--builder-good);
      }
      .low,
      .low .mark {
        color: var(--builder-bad);
      }
      .ratio {
        margin-inline-start: auto;
        font-variant-numeric: tabular-nums;
      }
      button {
        min-block-size: 1.75rem;
        padding: 0 0.6rem;
        font-size: 0.875rem;
      }
      h4 {
        margin-block: 0.5rem 0.25rem;
        font-size: 0.875rem;
      }
    `,
  ];

  declare theme: Theme;
  /** Leaves a token to the library. */
  declare reset: (token: TokenName) => void;
  declare contrasts: Readonly<Record<Scheme, readonly Contrast[]>>;

  constructor() {
    super();
    this.theme = { tokens: {} };
    this.reset = () => undefined;
    this.contrasts = { light: [], dark: [] };
  }

  get #schemes(): readonly Scheme[] {
    return this.theme.colorScheme ? [this.theme.colorScheme] : ['light', 'dark'];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) void this.#measure();
  }

  async #measure(): Promise<void> {
    const { theme } = this;
    const cards = [...this.renderRoot.querySelectorAll('job-posting')];
    await customElements.whenDefined('job-posting');
    await Promise.all(cards.map((card) => card.ready));
    if (theme !== this.theme) return;
    const [one = [], other = one] = cards.map(cardContrasts);
    this.contrasts = theme.colorScheme === 'dark' ? { light: [], dark: one } : { light: one, dark: other };
  }

  override render(): TemplateResult {
    const schemes = this.#schemes;
    return html`
      ${schemes.map((scheme) => this.#list(scheme, schemes.length > 1))}
      ${schemes.map(
        (scheme) => html`
          <div class="sample" inert style="color-scheme: ${scheme}">
            <job-posting debug="off" .posting=${SAMPLE} style=${styleMap(themeStyle(this.theme))}></job-posting>
          </div>
        `,
      )}
    `;
  }

  #list(scheme: Scheme, isOne: boolean): TemplateResult {
    const contrasts = this.contrasts[scheme];
    return html`
      ${isOne ? html`<h4>On a ${scheme} page</h4>` : nothing}
      <ul aria-label="Contrast on a ${scheme} page">
        ${contrasts.map(({ label, ratio, least, token }) => {
          const isLow = ratio < least;
          return html`
            <li class=${isLow ? 'low' : ''}>
              <span class="mark" aria-hidden="true">${isLow ? '✕' : '✓'}</span>
              <span>${label}</span>
              <span class="ratio"
                ><bdi dir="ltr">${formatRatio(ratio)} : 1</bdi>${
                  isLow ? html` (at least ${least})` : html`<span class="visually-hidden">, good</span>`
                }</span
              >
              ${
                isLow && token && token in this.theme.tokens
                  ? html`<button type="button" aria-label="Fix: ${label}" @click=${() => this.reset(token)}>
                      Fix
                    </button>`
                  : nothing
              }
            </li>
          `;
        })}
      </ul>
    `;
  }
}
