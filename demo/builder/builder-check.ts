import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { Advice } from '../../src/structured-data/index.js';
import { BuilderScreen } from './builder-screen.js';
import type { BuilderForm } from './check/builder-form.js';
import type { LocateEvent, PointEvent } from './check/events.js';
import { labelOf } from './check/labels.js';
import { checkStyles } from './check/check.styles.js';
import { type Summary, adviceOn, summaryOf } from './check/summary.js';
import type { Draft } from './job.js';
import { sharedStyles } from './shared.styles.js';
import { currentJob, withNewJob, withoutJob } from './state.js';

const VIEWS = [
  ['text', 'Text'],
  ['fields', 'Fields'],
  ['card', 'Card'],
] as const;
type View = (typeof VIEWS)[number][0];

/** Where the fields are always shown, beside the text or the card. */
const TWO_COLUMNS = '(52rem <= width < 80rem)';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The second screen: the text, what was found in it, and the card. */
export class BuilderCheck extends BuilderScreen {
  static override properties = { active: { state: true }, view: { state: true } };

  static override styles = [sharedStyles, checkStyles];

  /** The path of the value that the pointer or the focus is on. */
  declare active: string | null;
  /** What is shown where not everything fits. */
  declare view: View;
  readonly #twoColumns = matchMedia(TWO_COLUMNS);
  #advice: readonly Advice[] = [];
  #advised: Draft | null = null;

  constructor() {
    super();
    this.active = null;
    this.view = 'fields';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#twoColumns.addEventListener('change', this.#onResize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#twoColumns.removeEventListener('change', this.#onResize);
  }

  readonly #onResize = (): void => this.requestUpdate();

  /** Whether a button of the views is pressed. */
  #isShown(view: View): boolean {
    if (!this.#twoColumns.matches) return view === this.view;
    return view === (this.view === 'card' ? 'card' : 'text');
  }

  get #form(): BuilderForm | null {
    return this.renderRoot.querySelector<BuilderForm>('builder-form');
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { posting } = currentJob(this.state);
    if (this.#advised === posting) return;
    this.#advised = posting;
    this.#advice = adviceOn(posting);
  }

  async #reveal(path: string): Promise<void> {
    if (!this.#twoColumns.matches) this.view = 'fields';
    await this.updateComplete;
    await this.#form?.reveal(path);
  }

  override render() {
    const job = currentJob(this.state);
    const hasText = job.text !== '';
    return html`
      <div class="top">
        <h2>Check what we found</h2>
        ${this.#jobs()}
        <button type="button" class="primary next" @click=${() => this.goTo('theme')}>Next: Make it yours</button>
      </div>
      ${this.#bar(summaryOf(job))}
      <div class="views ${hasText ? '' : 'without-text'}" role="group" aria-label="Show">
        ${VIEWS.filter(([view]) => hasText || view !== 'text').map(
          ([view, name]) =>
            html`<button
              type="button"
              value=${view}
              aria-pressed=${String(this.#isShown(view))}
              @click=${() => (this.view = view)}
            >
              ${name}
            </button>`,
        )}
      </div>
      <div
        class="panels ${hasText ? 'with-text' : ''}"
        data-view=${this.view}
        @builder-point=${(event: PointEvent) => (this.active = event.path)}
        @builder-locate=${(event: LocateEvent) => void this.#reveal(event.path)}
      >
        ${
          hasText
            ? html`<div class="panel text ${this.#shown('text')}">
                <builder-source .store=${this.store} .active=${this.active}></builder-source>
              </div>`
            : nothing
        }
        <div class="panel fields-panel ${this.#shown('fields')}">
          <builder-form .store=${this.store} .active=${this.active}></builder-form>
        </div>
        <section class="panel card ${this.#shown('card')}" aria-label="The card">
          <builder-preview .store=${this.store}></builder-preview>
        </section>
      </div>
    `;
  }

  #shown(view: View): string {
    return view === this.view ? 'shown' : '';
  }

  #jobs(): TemplateResult | typeof nothing {
    const { jobs, current } = this.state;
    if (jobs.length < 2) return nothing;
    const go = (index: number): void => this.store.update((state) => ({ ...state, current: index }));
    return html`<div class="jobs">
      <select aria-label="Job" @change=${(event: Event) => go((event.target as HTMLSelectElement).selectedIndex)}>
        ${jobs.map(
          ({ posting }, index) =>
            html`<option .selected=${index === current}>
              ${index + 1} of ${jobs.length}: ${posting.title ?? 'No title'}
            </option>`,
        )}
      </select>
      <button type="button" @click=${() => this.store.update((state) => withoutJob(state, currentJob(state).id))}>
        Remove this job
      </button>
      <button
        type="button"
        @click=${() => {
          this.store.update(withNewJob);
          this.goTo('paste');
        }}
      >
        Add a job
      </button>
    </div>`;
  }

  #bar({ facts, toCheck, firstToCheck }: Summary): TemplateResult {
    const required = distinct(this.#advice.filter(({ severity }) => severity === 'required'));
    const recommended = distinct(this.#advice.filter(({ severity }) => severity === 'recommended'));
    return html`<div class="bar" role="group" aria-label="Summary">
      <span class="count">${plural(facts, 'fact', 'facts')} found</span>
      ${
        firstToCheck === null
          ? nothing
          : html`<span aria-hidden="true">·</span
              ><button type="button" class="quiet check" @click=${() => this.#reveal(firstToCheck)}>
                ${toCheck} to check
              </button>`
      }
      ${
        required.length > 0
          ? html`<span aria-hidden="true">·</span><span>Google:</span> ${required.map(
                (advice) =>
                  html`<button type="button" class="quiet" @click=${() => this.#reveal(advice.path)}>
                    ${shortAdvice(advice)}
                  </button>`,
              )}`
          : html`<span aria-hidden="true">·</span><span>Google has all that it requires</span>`
      }
      ${
        recommended.length > 0
          ? html`<details>
              <summary>${recommended.length} recommended by Google</summary>
              <ul>
                ${recommended.map(
                  (advice) =>
                    html`<li>
                      <button type="button" class="quiet" @click=${() => this.#reveal(advice.path)}>
                        ${shortAdvice(advice)}
                      </button>
                    </li>`,
                )}
              </ul>
            </details>`
          : nothing
      }
    </div>`;
  }
}

/** One of the advice that is the same for several items of a list. */
const distinct = (advice: readonly Advice[]): readonly Advice[] =>
  advice.filter((one, index) => advice.findIndex(({ code }) => code === one.code) === index);

/** `Date posted is missing`. */
const shortAdvice = ({ code, path, message }: Advice): string =>
  code.endsWith('-missing') ? `${path === 'jobLocation' ? 'Place' : labelOf(path)} is missing` : message;
