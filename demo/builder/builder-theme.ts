import { type TemplateResult, html, nothing } from 'lit';
import { BuilderScreen } from './builder-screen.js';
import { segmented, segmentedStyles } from './controls/segmented.js';
import { themeCss } from './publish/theme-css.js';
import { sharedStyles } from './shared.styles.js';
import type { Theme } from './state.js';
import { toHex, toRgba } from './theme/colors.js';
import { presetList, presetStyles } from './theme/preset-list.js';
import {
  type ColorToken,
  FONTS,
  MAIN_COLORS,
  MORE_COLORS,
  RADIUS,
  RADIUS_MAX,
  type TokenName,
} from './theme/tokens.js';
import { withColorScheme, withToken } from './theme/with-token.js';
import { themeStyles } from './theme/theme.styles.js';

/** The choice of a font that is not in the list. */
const OTHER = 'other';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** How the card looks: tokens that differ from the defaults, with the contrast that they give. */
export class BuilderTheme extends BuilderScreen {
  static override properties = { openFonts: { state: true } };

  static override styles = [sharedStyles, segmentedStyles, presetStyles, themeStyles];

  /** The fonts that the reader writes. */
  declare openFonts: readonly TokenName[];

  constructor() {
    super();
    this.openFonts = [];
  }

  get #theme(): Theme {
    return this.state.theme;
  }

  #update(theme: Theme, kind: string): void {
    this.store.update((state) => ({ ...state, theme }), { kind });
  }

  #set(name: TokenName, value: string): void {
    this.#update(withToken(this.#theme, name, value.trim()), name);
  }

  override render(): TemplateResult {
    return html`
      <h2>Make it yours</h2>
      <p class="hint">Begin with a look, then change what you like. The rest follows, so that texts stay readable.</p>
      <div class="columns">
        <div class="settings">
          ${this.#looks()} ${this.#site()} ${this.#colors()} ${this.#shape()} ${this.#fonts()} ${this.#css()}
        </div>
        <div class="aside">
          <builder-preview .store=${this.store}></builder-preview>
        </div>
        <div class="next">
          <button type="button" @click=${() => this.goTo('check')}>Back</button>
          <button type="button" class="primary" @click=${() => this.goTo('publish')}>Put it on your site</button>
        </div>
      </div>
    `;
  }

  #looks(): TemplateResult {
    return html`
      <section class="box">
        <h3>Look</h3>
        ${presetList(this.#theme, (theme, name) => {
          this.#update(theme, '');
          this.announce(`${name} chosen.`);
        })}
      </section>
    `;
  }

  #site(): TemplateResult {
    return html`
      <section class="box">
        <h3>From your site</h3>
        <builder-site-style .store=${this.store}></builder-site-style>
      </section>
    `;
  }

  #colors(): TemplateResult {
    return html`
      <section class="box">
        <h3>Colors</h3>
        ${MAIN_COLORS.map((token) => this.#color(token))}
        <details>
          <summary>More colors</summary>
          ${MORE_COLORS.map((token) => this.#color(token))}
          <p id="color-hint" class="hint">Any color of CSS: #8c1d18, rgb(140 29 24), light-dark(navy, skyblue).</p>
        </details>
        <div class="row">
          <span class="name" aria-hidden="true">Dark mode</span>
          ${segmented(
            'Dark mode',
            [
              { value: 'page', label: 'As the page' },
              { value: 'light', label: 'Always light' },
              { value: 'dark', label: 'Always dark' },
            ],
            this.#theme.colorScheme ?? 'page',
            (value) => this.#update(withColorScheme(this.#theme, value === 'page' ? null : value), ''),
          )}
        </div>
        <h3 class="contrast">Contrast</h3>
        <builder-contrast .theme=${this.#theme} .reset=${(name: TokenName) => this.#set(name, '')}></builder-contrast>
      </section>
    `;
  }

  #color({ name, label, initial }: ColorToken): TemplateResult {
    const value = this.#theme.tokens[name] ?? '';
    const rgba = toRgba(this.#resolve(value));
    return html`
      <div class="row">
        <label class="name" for=${name}>${label}</label>
        <span class="color">
          <input
            type="color"
            aria-label="${label}: pick a color"
            .value=${rgba ? toHex(rgba) : initial}
            @input=${(event: Event) => this.#set(name, valueOf(event))}
          />
          <input
            id=${name}
            type="text"
            dir="ltr"
            spellcheck="false"
            autocapitalize="off"
            placeholder="Default"
            aria-describedby="color-hint"
            .value=${value}
            @change=${(event: Event) => this.#setColor(name, label, event.target as HTMLInputElement)}
          />
          <button
            type="button"
            class="quiet"
            ?disabled=${value === ''}
            aria-label="Reset ${label}"
            @click=${() => this.#set(name, '')}
          >
            Reset
          </button>
        </span>
      </div>
    `;
  }

  /** The color on a light page, of one that differs on a dark one. */
  #resolve(value: string): string {
    return /^light-dark\(\s*([^,]+),/.exec(value)?.[1]?.trim() ?? value;
  }

  #setColor(name: TokenName, label: string, field: HTMLInputElement): void {
    const value = field.value.trim();
    const isColor = value === '' || (CSS.supports('color', value) && value.toLowerCase() !== 'currentcolor');
    field.setCustomValidity(isColor ? '' : 'Not a color. Write it like #8c1d18, rgb(140 29 24) or navy.');
    field.reportValidity();
    if (isColor) this.#set(name, value);
    else this.announce(`${label}: ${field.validationMessage}`);
  }

  #shape(): TemplateResult {
    const { tokens } = this.#theme;
    const radius = Number.parseFloat(tokens['--job-radius'] ?? String(RADIUS)) || 0;
    return html`
      <section class="box">
        <h3>Shape</h3>
        <div class="row">
          <label class="name" for="radius">Corners</label>
          <span class="color">
            <input
              id="radius"
              type="range"
              min="0"
              max=${RADIUS_MAX}
              .value=${String(Math.min(radius, RADIUS_MAX))}
              aria-valuetext="${radius} pixels"
              @input=${(event: Event) => {
                const value = Number(valueOf(event));
                this.#set('--job-radius', value === RADIUS ? '' : `${value}px`);
              }}
            />
            <output for="radius" dir="ltr">${radius} px</output>
          </span>
        </div>
        <div class="row">
          <span class="name" aria-hidden="true">Spacing</span>
          ${segmented(
            'Spacing',
            [
              { value: '0.75em', label: 'Tight' },
              { value: '', label: 'Normal' },
              { value: '1.3em', label: 'Airy' },
            ],
            tokens['--job-gap'] ?? '',
            (value) => this.#set('--job-gap', value),
          )}
        </div>
        <div class="row">
          <span class="name" aria-hidden="true">Shadow</span>
          ${segmented(
            'Shadow',
            [
              { value: 'none', label: 'None' },
              { value: '', label: 'Soft' },
              { value: '0 12px 40px -12px rgb(0 0 0 / 0.4)', label: 'Strong' },
            ],
            tokens['--job-shadow'] ?? '',
            (value) => this.#set('--job-shadow', value),
          )}
        </div>
      </section>
    `;
  }

  #fonts(): TemplateResult {
    return html`
      <section class="box">
        <h3>Fonts</h3>
        ${this.#font('--job-font', 'Text')} ${this.#font('--job-heading-font', 'Headings')}
        <p class="hint">Your page loads the font. Name any font that it has.</p>
      </section>
    `;
  }

  #font(name: TokenName, label: string): TemplateResult {
    const value = this.#theme.tokens[name] ?? '';
    const isOpen = this.openFonts.includes(name) || !FONTS.some(([font]) => font === value);
    return html`
      <div class="row">
        <label class="name" for=${name}>${label}</label>
        <span class="color">
          <select id=${name} @change=${(event: Event) => this.#chooseFont(name, valueOf(event))}>
            ${FONTS.map(
              ([font, text]) =>
                html`<option .value=${font} ?selected=${!isOpen && font === value}>
                  ${name === '--job-heading-font' && font === '' ? 'As the text' : text}
                </option>`,
            )}
            <option .value=${OTHER} ?selected=${isOpen}>Another…</option>
          </select>
          ${
            isOpen
              ? html`<input
                  type="text"
                  aria-label="${label}: name of the font"
                  placeholder="Inter, sans-serif"
                  spellcheck="false"
                  .value=${value}
                  @change=${(event: Event) => this.#setFont(name, event.target as HTMLInputElement)}
                />`
              : nothing
          }
        </span>
      </div>
    `;
  }

  #chooseFont(name: TokenName, value: string): void {
    const others = this.openFonts.filter((font) => font !== name);
    this.openFonts = value === OTHER ? [...others, name] : others;
    if (value !== OTHER) this.#set(name, value);
  }

  #setFont(name: TokenName, field: HTMLInputElement): void {
    const value = field.value.trim().replaceAll('"', "'");
    if (value === '') return;
    const isFont = CSS.supports('font-family', value);
    field.setCustomValidity(isFont ? '' : 'Not a font. Write it like Inter, sans-serif.');
    field.reportValidity();
    if (isFont) this.#set(name, value);
  }

  #css(): TemplateResult {
    const css = themeCss(this.#theme, 'job-posting');
    return html`
      <details class="box">
        <summary>CSS</summary>
        <p class="hint">Only what differs from the defaults is written.</p>
        <pre tabindex="0" dir="ltr" aria-label="CSS of the theme">${css || '/* nothing: all defaults */'}</pre>
      </details>
    `;
  }
}
