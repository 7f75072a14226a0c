import { type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { BuilderScreen } from './builder-screen.js';
import { segmented, segmentedStyles } from './controls/segmented.js';
import type { Draft } from './job.js';
import { type Clock, nowAt } from './preview/clock.js';
import { READER_LANGUAGES } from './preview/languages.js';
import { themeStyle } from './preview/theme-style.js';
import { sharedStyles } from './shared.styles.js';
import { type Layout, currentJob } from './state.js';

type Width = 'phone' | 'sidebar' | 'wide';
type Scheme = 'light' | 'dark';

/** In CSS pixels. */
const WIDTHS: Readonly<Record<Width, number>> = { phone: 360, sidebar: 280, wide: 960 };

/** How the preview was set last: it stays when the screen changes. */
const settings: { width: Width; scheme: Scheme; language: string; clock: Clock } = {
  width: 'phone',
  scheme: 'light',
  language: 'en',
  clock: 'today',
};

/** The card of the current job, or the board of all jobs, as readers see it: live. */
export class BuilderPreview extends BuilderScreen {
  static override properties = {
    scope: {},
    width: { state: true },
    scheme: { state: true },
    language: { state: true },
    clock: { state: true },
    showsBoard: { state: true },
  };

  static override styles = [
    sharedStyles,
    segmentedStyles,
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block-end: 0.5rem;
      }
      select {
        inline-size: auto;
        max-inline-size: 100%;
        min-block-size: 2.5rem;
        font-size: 0.875rem;
      }
      .stage {
        contain: inline-size;
        overflow: hidden;
        padding: clamp(0.5rem, 2vw, 1.25rem);
        border: 1px solid var(--builder-line);
        border-radius: 0.75rem;
        background-color: light-dark(#fff, #0f1013);
        color: light-dark(#16181d, #f2f3f5);
      }
      .fit {
        block-size: var(--fit-height, auto);
      }
      .frame {
        inline-size: var(--frame-width);
        margin-inline: auto;
      }
      .frame.scaled {
        transform: scale(var(--scale));
        transform-origin: 0 0;
      }
      .empty {
        margin: 0;
        padding: 2rem 1rem;
        text-align: center;
      }
      .hint {
        margin-block: 0.5rem 0;
      }
    `,
  ];

  /** What is shown of several jobs; null lets the reader choose. */
  declare scope: 'all' | 'current' | null;
  declare width: Width;
  declare scheme: Scheme;
  declare language: string;
  declare clock: Clock;
  declare showsBoard: boolean;

  readonly #resize = new ResizeObserver(() => this.#fit());

  constructor() {
    super();
    this.scope = null;
    this.showsBoard = false;
    Object.assign(this, settings);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observe();
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { width, scheme, language, clock } = this;
    Object.assign(settings, { width, scheme, language, clock });
    if (changed.has('width')) this.#fit();
  }

  #observe(): void {
    for (const name of ['.stage', '.frame']) {
      const element = this.renderRoot.querySelector(name);
      if (element) this.#resize.observe(element);
    }
  }

  /** Makes what is wider than the stage as small as that. */
  #fit(): void {
    const fit = this.renderRoot.querySelector<HTMLElement>('.fit');
    const frame = fit?.querySelector<HTMLElement>('.frame');
    if (!fit || !frame) return;
    const scale = Math.min(1, fit.clientWidth / WIDTHS[this.width]);
    frame.classList.toggle('scaled', scale < 1);
    frame.style.setProperty('--scale', String(scale));
    if (scale < 1) fit.style.setProperty('--fit-height', `${Math.ceil(frame.offsetHeight * scale)}px`);
    else fit.style.removeProperty('--fit-height');
  }

  get #isBoard(): boolean {
    if (this.state.jobs.length < 2) return false;
    return this.scope === null ? this.showsBoard : this.scope === 'all';
  }

  override render(): TemplateResult {
    const { direction } = READER_LANGUAGES.find(({ tag }) => tag === this.language) ?? { direction: 'ltr' };
    return html`
      <section aria-label="Preview">
        ${this.#controls()}
        <div class="stage" dir="ltr" style="color-scheme: ${this.scheme}">
          <div class="fit">
            <div class="frame" dir=${direction} style="--frame-width: ${WIDTHS[this.width]}px">
              ${this.#isBoard ? this.#board() : this.#card()}
            </div>
          </div>
        </div>
      </section>
    `;
  }

  #controls(): TemplateResult {
    const { draft } = this;
    const noDeadline = nowAt('eve', draft) === null ? 'The job has no deadline' : undefined;
    return html`
      <div class="controls">
        ${
          this.scope === null && this.state.jobs.length > 1
            ? segmented(
                'What to show',
                [
                  { value: 'card', label: 'This job' },
                  { value: 'board', label: `All ${this.state.jobs.length}` },
                ],
                this.showsBoard ? 'board' : 'card',
                (value) => (this.showsBoard = value === 'board'),
              )
            : nothing
        }
        ${this.#isBoard ? nothing : this.#layouts()}
        ${segmented(
          'Width',
          [
            { value: 'phone', label: 'Phone' },
            { value: 'sidebar', label: 'Sidebar' },
            { value: 'wide', label: 'Wide' },
          ],
          this.width,
          (width) => (this.width = width),
        )}
        ${segmented(
          'Colors of the page',
          [
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ],
          this.scheme,
          (scheme) => (this.scheme = scheme),
        )}
        <select
          aria-label="Language of the reader"
          .value=${this.language}
          @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}
        >
          ${READER_LANGUAGES.map(
            ({ tag, name }) =>
              html`<option .value=${tag} lang=${tag} ?selected=${tag === this.language}>${name}</option>`,
          )}
        </select>
        <select
          aria-label="Day on which the card is seen"
          .value=${this.clock}
          @change=${(event: Event) => (this.clock = (event.target as HTMLSelectElement).value as Clock)}
        >
          ${(
            [
              ['today', 'Today'],
              ['eve', 'The day before the deadline'],
              ['closed', 'After the deadline'],
            ] as const
          ).map(
            ([value, label]) => html`
              <option .value=${value} ?selected=${value === this.clock} ?disabled=${value !== 'today' && noDeadline}>
                ${label}
              </option>
            `,
          )}
        </select>
      </div>
    `;
  }

  #layouts(): TemplateResult {
    return segmented<Layout>(
      'Layout',
      [
        { value: 'card', label: 'Card' },
        { value: 'full', label: 'Full' },
        { value: 'row', label: 'Row' },
      ],
      this.state.layout,
      (layout) => this.store.update((state) => ({ ...state, layout })),
    );
  }

  private get draft(): Draft {
    return currentJob(this.state).posting;
  }

  #card(): TemplateResult {
    const { draft } = this;
    if (Object.keys(draft).length === 0) return html`<p class="empty">Your card appears here.</p>`;
    return html`
      <job-posting
        debug="off"
        apply-target="_blank"
        lang=${this.language}
        layout=${this.state.layout}
        now=${nowAt(this.clock, draft) ?? nothing}
        style=${styleMap(themeStyle(this.state.theme))}
        .posting=${{ ...draft, title: draft.title || 'Job title' }}
      ></job-posting>
    `;
  }

  #board(): TemplateResult {
    const drafts = this.state.jobs.map(({ posting }) => posting).filter(({ title }) => title);
    return html`
      <job-board
        debug="off"
        no-url
        apply-target="_blank"
        lang=${this.language}
        now=${nowAt(this.clock, this.draft) ?? nothing}
        style=${styleMap(themeStyle(this.state.theme))}
        .postings=${drafts}
      ></job-board>
    `;
  }
}
