import { type TemplateResult, css, html, nothing } from 'lit';
import { BuilderScreen } from '../builder-screen.js';
import { segmented, segmentedStyles } from '../controls/segmented.js';
import { sharedStyles } from '../shared.styles.js';
import { type FoundStyle, findStyle } from './find-colors.js';
import { addressIn, readSite } from './read-site.js';
import { type TokenName, MAIN_COLORS } from './tokens.js';
import { withToken } from './with-token.js';

type Target = 'Accent' | 'Background';

const TARGETS: Readonly<Record<Target, TokenName>> = { Accent: '--job-accent', Background: '--job-surface' };

/** Takes colors and fonts from a color, CSS or the address of a site. */
export class BuilderSiteStyle extends BuilderScreen {
  static override properties = {
    found: { state: true },
    message: { state: true },
    target: { state: true },
    isReading: { state: true },
  };

  static override styles = [
    sharedStyles,
    segmentedStyles,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      textarea {
        flex: 1 1 14rem;
        field-sizing: content;
        max-block-size: 10rem;
        resize: vertical;
        font-family: ui-monospace, monospace;
        font-size: 0.875rem;
      }
      label {
        display: block;
        margin-block-end: 0.25rem;
      }
      .found {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block: 0.5rem;
        padding: 0;
        list-style: none;
      }
      .swatch {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        border: 1px solid var(--builder-field);
        border-radius: 50%;
        forced-color-adjust: none;
      }
      .found button {
        max-inline-size: 18rem;
        overflow-wrap: anywhere;
        font-size: 0.875rem;
        text-align: start;
      }
      .message {
        margin-block: 0.5rem 0;
      }
    `,
  ];

  declare found: FoundStyle | null;
  declare message: string;
  declare target: Target;
  declare isReading: boolean;

  constructor() {
    super();
    this.found = null;
    this.message = '';
    this.target = 'Accent';
    this.isReading = false;
  }

  async #read(text: string): Promise<void> {
    const address = addressIn(text);
    this.found = null;
    this.message = '';
    if (!text.trim()) return;
    try {
      this.isReading = true;
      this.#show(findStyle(address ? await readSite(address) : text));
    } catch {
      this.message = navigator.onLine
        ? 'That site does not let other pages read it. Open it, right-click a button there, choose Inspect, and paste its color or CSS here.'
        : 'You are offline. Paste a color or CSS in place of the address.';
      this.announce(this.message);
    } finally {
      this.isReading = false;
    }
  }

  #show(found: FoundStyle): void {
    const { colors, fonts } = found;
    this.found = found;
    this.message =
      colors.length + fonts.length === 0
        ? 'No colors found. Paste a color such as #8c1d18, or CSS such as :root { --brand: #8c1d18; }.'
        : '';
    const [only] = colors;
    if (only && colors.length === 1 && fonts.length === 0) {
      this.#use(TARGETS[this.target], only.hex, `${this.target}: ${only.hex}`);
      return;
    }
    this.announce(this.message || `${colors.length} colors and ${fonts.length} fonts found.`);
  }

  #use(name: TokenName, value: string, announcement: string): void {
    this.store.update((state) => ({ ...state, theme: withToken(state.theme, name, value) }));
    this.announce(announcement);
  }

  override render(): TemplateResult {
    return html`
      <form
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#read(this.renderRoot.querySelector('textarea')?.value ?? '');
        }}
      >
        <div style="flex: 1 1 14rem">
          <label for="source">A color, CSS, or the address of your site</label>
          <textarea
            id="source"
            dir="ltr"
            rows="1"
            spellcheck="false"
            autocapitalize="off"
            placeholder="#8c1d18, :root { --brand: … } or acme.example"
            @paste=${(event: ClipboardEvent) => {
              const field = event.currentTarget as HTMLTextAreaElement;
              setTimeout(() => void this.#read(field.value));
            }}
          ></textarea>
        </div>
        <button type="submit" style="align-self: end" ?disabled=${this.isReading}>
          ${this.isReading ? 'Reading…' : 'Find colors'}
        </button>
      </form>
      ${this.message ? html`<p class="hint message">${this.message}</p>` : nothing} ${this.#results()}
    `;
  }

  #results(): TemplateResult | typeof nothing {
    const { found, target } = this;
    if (!found || found.colors.length + found.fonts.length === 0) return nothing;
    return html`
      <div style="margin-block-start: 0.75rem">
        ${
          found.colors.length > 0
            ? html`<span class="hint">Use a color as</span> ${segmented<Target>(
                  'Use a color as',
                  MAIN_COLORS.map(({ label }) => ({ value: label as Target, label })), // the labels of the two main colors
                  target,
                  (value) => (this.target = value),
                )}`
            : nothing
        }
        <ul class="found" aria-label="Found colors and fonts">
          ${found.colors.map(
            ({ hex, name }) => html`
              <li>
                <button type="button" @click=${() => this.#use(TARGETS[target], hex, `${target}: ${hex}`)}>
                  <span class="swatch" style="background-color: ${hex}"></span>
                  <span dir="ltr">${hex} <span class="hint">${name}</span></span>
                </button>
              </li>
            `,
          )}
          ${found.fonts.map(
            (font) => html`
              <li>
                <button
                  type="button"
                  style="font-family: ${font.replace(/[;{}]/g, '')}"
                  @click=${() => this.#use('--job-font', font.replaceAll('"', "'"), `Font: ${font}`)}
                >
                  Font: ${font}
                </button>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}
