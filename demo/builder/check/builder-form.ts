import { type TemplateResult, html, nothing } from 'lit';
import type { Problem } from '../../../src/schema/index.js';
import type { Evidence } from '../../../src/text/index.js';
import { BuilderScreen } from '../builder-screen.js';
import { fieldOf, isText, valueAt } from '../draft-path.js';
import {
  chooseReading,
  dismiss,
  insertItem,
  moveItem,
  normalizeField,
  removeItem,
  removeValue,
  setValue,
  settle,
} from '../edit-job.js';
import type { Draft, Job } from '../job.js';
import { sharedStyles } from '../shared.styles.js';
import { currentJob, withJob } from '../state.js';
import { PointEvent } from './events.js';
import { addButtons } from './compound-controls.js';
import { valueControl } from './field-control.js';
import type { Field } from './field.js';
import type { FormHost } from './form-host.js';
import { formStyles } from './form.styles.js';
import { groupColors } from './group-colors.styles.js';
import { ESSENTIAL, GROUPS, type Group } from './groups.js';
import { labelOf, problemText, valueLabel } from './labels.js';
import { quotesOf, shorten } from './quotes.js';
import { readingName, unitChoices } from './readings.js';
import { suggestions } from './suggestions.js';
import { type Contradiction, type Summary, readDraft, summaryOf } from './summary.js';

/** Fields whose control is a single input, so that the head is its label. */
const isSingle = ({ value }: Field): boolean =>
  value.kind !== 'list' && value.kind !== 'object' && value.kind !== 'union';

const withoutProblem = (job: Job, problem: Problem): Job => ({
  ...job,
  problems: job.problems.filter((other) => other !== problem),
});

/** The form: every field of a posting, with where the text states it. */
export class BuilderForm extends BuilderScreen implements FormHost {
  static override properties = { active: { attribute: false } };

  static override styles = [sharedStyles, groupColors, formStyles];

  /** The path of the value that the pointer or the focus is on. */
  declare active: string | null;
  /** The fields that are shown without a value, of the current job. */
  readonly #opened = new Set<string>();
  #openedOf = '';
  #problems: readonly Problem[] = [];
  #checked: Draft | null = null;

  constructor() {
    super();
    this.active = null;
  }

  get #job(): Job {
    return currentJob(this.state);
  }

  get draft(): Draft {
    return this.#job.posting;
  }

  #update(change: (job: Job) => Job, kind = ''): void {
    this.store.update(
      (state) => {
        const job = currentJob(state);
        const changed = change(job);
        return changed === job ? state : withJob(state, changed);
      },
      { kind },
    );
  }

  set(path: string, value: unknown): void {
    // an input that is empty for a moment stays
    this.#opened.add(path);
    this.#update((job) => setValue(job, path, value), path);
  }

  complete(path: string): void {
    this.#update((job) => normalizeField(job, path), path);
  }

  insertItem(list: string, item: unknown): void {
    const index = (valueAt(this.draft, list) as readonly unknown[] | undefined)?.length ?? 0; // a list, or nothing
    this.#update((job) => insertItem(job, list, item));
    void this.reveal(`${list}[${index}]`);
  }

  removeItem(list: string, index: number): void {
    this.#update((job) => removeItem(job, list, index));
    this.announce('Removed. Undo brings it back.');
    void this.reveal(list);
  }

  moveItem(list: string, from: number, to: number): void {
    this.#update((job) => moveItem(job, list, from, to));
    this.announce(`Moved to position ${to + 1}.`);
  }

  problemsAt(path: string): readonly Problem[] {
    return this.#problems.filter((problem) => problem.path === path);
  }

  hasOpenCurrency(path: string): boolean {
    return summaryOf(this.#job).openCurrencies.includes(path);
  }

  setCurrency(currency: string): void {
    const { openCurrencies } = summaryOf(this.#job);
    this.#update((job) =>
      // the words still are where the amount comes from
      openCurrencies.reduce(
        (changed, path) => ({ ...setValue(changed, `${path}.currency`, currency), evidence: job.evidence }),
        job,
      ),
    );
  }

  isOpen(path: string): boolean {
    return this.#opened.has(path);
  }

  open(path: string): void {
    this.#opened.add(path);
    this.requestUpdate();
    void this.reveal(path);
  }

  /** Shows the field of a value, and focuses its first control. */
  async reveal(path: string): Promise<void> {
    if (valueAt(this.draft, path) === undefined) this.#opened.add(path);
    this.requestUpdate();
    await this.updateComplete;
    const target = this.#elementOf(path);
    const fold = target?.closest('details');
    if (fold) fold.open = true;
    const control = target?.matches('input')
      ? target
      : target?.querySelector<HTMLElement>('input, select, textarea, button:not([aria-label^="Move"])');
    target?.scrollIntoView({ block: 'center', behavior: 'instant' });
    control?.focus({ preventScroll: true });
  }

  /** The element of a value, or of what it is in. */
  #elementOf(path: string): HTMLElement | null {
    for (let at = path; at; at = at.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, '')) {
      const element = this.renderRoot.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
      if (element) return element;
    }
    return null;
  }

  protected override willUpdate(): void {
    const { id, posting } = this.#job;
    if (this.#openedOf !== id) this.#opened.clear();
    this.#openedOf = id;
    if (this.#checked === posting) return;
    this.#checked = posting;
    this.#problems = readDraft(posting).problems.filter(
      ({ severity, code, path }) =>
        path !== '' &&
        (severity === 'error' || code === 'pay-implausible') &&
        code !== 'empty' &&
        code !== 'salary-empty' &&
        code !== 'start-date-empty' &&
        code !== 'required',
    );
  }

  override render() {
    const summary = summaryOf(this.#job);
    return html`
      <div
        @pointerover=${this.#onPoint}
        @pointerleave=${() => this.dispatchEvent(new PointEvent(null))}
        @focusin=${this.#onPoint}
      >
        ${GROUPS.map((group) => this.#group(group, summary))}
      </div>
      ${suggestions()}
    `;
  }

  readonly #onPoint = (event: Event): void => {
    const element = event.target as Element; // of this template
    const path = element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null;
    if (path !== this.active) this.dispatchEvent(new PointEvent(path));
  };

  #group({ id, name: heading, fields }: Group, summary: Summary): TemplateResult {
    const isShown = ({ name: key }: Field): boolean =>
      ESSENTIAL.has(key) ||
      valueAt(this.draft, key) !== undefined ||
      this.#hasDoubt(key, summary) ||
      this.#isOpened(key);
    return html`<section class="group ${id}" aria-labelledby=${`group-${id}`}>
      <h3 id=${`group-${id}`}>${heading}</h3>
      ${fields.filter(isShown).map((field) => this.#field(field, summary))}
      ${addButtons(
        this,
        '',
        fields.filter((field) => !isShown(field)).map((field) => field.name),
      )}
    </section>`;
  }

  #isOpened(name: string): boolean {
    return [...this.#opened].some((path) => fieldOf(path) === name);
  }

  #hasDoubt(name: string, { doubts, contradictions, openCurrencies }: Summary): boolean {
    return [
      ...doubts.map(({ path }) => path),
      ...contradictions.map(({ problem }) => problem.path),
      ...openCurrencies,
    ].some((path) => fieldOf(path) === name);
  }

  #field(field: Field, summary: Summary): TemplateResult {
    const { name } = field;
    const hasValue = valueAt(this.draft, name) !== undefined;
    const isEditable = hasValue || this.#isOpened(name) || (name === 'title' && !this.#hasDoubt(name, summary));
    const isActive = this.active !== null && fieldOf(this.active) === name;
    return html`<div
      class="field ${isActive ? 'active' : ''}"
      role="group"
      aria-labelledby=${`label-${name}`}
      data-path=${name}
    >
      <div class="head">
        <span class="name" id=${`label-${name}`}>${labelOf(name)}</span>
        <span class="statuses">${this.#status(name, hasValue, summary)}</span>
        ${
          hasValue && name !== 'title'
            ? html`<button
                type="button"
                class="icon clear"
                aria-label=${`Remove ${labelOf(name)}`}
                @click=${() => this.#clear(name)}
              >
                ✕
              </button>`
            : nothing
        }
      </div>
      ${this.#doubts(name, summary)} ${name === 'sections' ? this.#emptyHeadings(summary) : nothing}
      ${isEditable ? valueControl(this, name, field.value, { isLabeled: isSingle(field) }) : nothing}
      ${this.#fieldProblem(field)}
    </div>`;
  }

  /** What is wrong with a list as a whole. Other controls show what is wrong with their value. */
  #fieldProblem({ name, value }: Field): TemplateResult | typeof nothing {
    const [problem] = value.kind === 'list' ? this.problemsAt(name) : [];
    return problem ? html`<p class="problem">${problemText(problem)}</p>` : nothing;
  }

  #clear(name: string): void {
    for (const path of this.#opened) if (fieldOf(path) === name) this.#opened.delete(path);
    this.#update((job) => removeValue(job, name));
    this.announce(`${labelOf(name)} removed. Undo brings it back.`);
    void this.updateComplete.then(() => this.#elementOf(name)?.querySelector('button')?.focus());
  }

  /** Found, to check, not in the text, or written by hand. */
  #status(name: string, hasValue: boolean, summary: Summary): TemplateResult {
    const isDoubtful = this.#hasDoubt(name, summary) || (name === 'sections' && summary.emptyHeadings.length > 0);
    if (!hasValue && !isDoubtful)
      return html`<span class="status"
        ><span aria-hidden="true">○</span> ${this.#job.text ? 'Not in the text.' : 'Not stated.'}
        ${
          this.#isOpened(name) || name === 'title'
            ? nothing
            : html`<button
                type="button"
                class="quiet small"
                aria-label=${`Add ${labelOf(name)}`}
                @click=${() => this.#add(name)}
              >
                Add
              </button>`
        }</span
      >`;
    const { quotes, more } = quotesOf(this.#job, name);
    const check = isDoubtful
      ? html`<span class="status check"><span aria-hidden="true">?</span> Check this</span>`
      : nothing;
    if (!hasValue) return html`${check}`;
    if (isText(name) && quotes.length > 0)
      return html`<span class="status found"><span aria-hidden="true">✓</span> from the text</span>${check}`;
    return html`<span class="status found"
        ><span aria-hidden="true">✓</span> ${
          quotes.length > 0
            ? html`from
              ${quotes.map((quote, index) => html`${index > 0 ? ', ' : ''}<q dir="auto">${quote}</q>`)}${more > 0 ? ` and ${more} more` : nothing}`
            : this.#job.text
              ? 'written by you'
              : 'stated'
        }</span
      >${check}`;
  }

  #add(name: string): void {
    const field = GROUPS.flatMap(({ fields }) => fields).find((other) => other.name === name);
    if (field?.value.kind === 'list' && field.value.item.kind !== 'text' && field.value.item.kind !== 'choice')
      return this.insertItem(name, {});
    this.open(name);
  }

  #doubts(name: string, { doubts, contradictions }: Summary): TemplateResult {
    return html`${doubts.filter(({ path }) => fieldOf(path) === name).map((doubt) => this.#doubt(doubt))}
    ${contradictions.filter(({ problem }) => fieldOf(problem.path) === name).map((contradiction) => this.#contradiction(contradiction))}`;
  }

  #doubt(doubt: Evidence): TemplateResult {
    const { readings = [], text, path } = doubt;
    return html`<div class="doubt" data-path=${path}>
      <p>
        <q dir="auto">${shorten(text)}</q>
        ${readings.length > 1 ? `has ${readings.length} readings. Which one is meant?` : 'does not say all. Write it, or leave it out.'}
      </p>
      <div class="buttons">
        ${readings.map(
          (reading) =>
            html`<button type="button" @click=${() => this.#update((job) => chooseReading(job, doubt, reading))}>
              ${readingName(reading)}
            </button>`,
        )}
        ${
          readings.length === 0
            ? html`<button type="button" @click=${() => this.#write(doubt)}>Write it</button>`
            : nothing
        }
        <button type="button" class="quiet" @click=${() => this.#update((job) => dismiss(job, doubt))}>
          Leave out
        </button>
      </div>
    </div>`;
  }

  #write(doubt: Evidence): void {
    this.#update((job) => dismiss(job, doubt));
    this.#add(fieldOf(doubt.path));
  }

  #contradiction({ words, problem }: Contradiction): TemplateResult {
    const choices = unitChoices(words, this.draft);
    return html`<div class="doubt contradiction" data-path=${problem.path}>
      <p><span aria-hidden="true">✕</span> The text contradicts itself: <q dir="auto">${words}</q></p>
      <div class="buttons">
        ${choices.map(
          ({ unit, band }) =>
            html`<button
              type="button"
              @click=${() => this.#update((job) => insertItem(settle(job, problem.path), 'baseSalary', band))}
            >
              per ${valueLabel(unit).toLowerCase()}
            </button>`,
        )}
        <button type="button" class="quiet" @click=${() => this.#update((job) => settle(job, problem.path))}>
          Leave out
        </button>
      </div>
    </div>`;
  }

  #emptyHeadings({ emptyHeadings }: Summary): TemplateResult {
    return html`${emptyHeadings.map(
      ({ heading, problem }) =>
        html`<div class="doubt empty-heading">
          <p><q dir="auto">${heading}</q> is empty: its text was lost in copying.</p>
          <div class="buttons">
            <button
              type="button"
              aria-label=${`Write it: ${heading}`}
              @click=${() => {
                this.#update((job) => insertItem(withoutProblem(job, problem), 'sections', { heading }));
                const { sections } = this.draft;
                void this.reveal(`sections[${(Array.isArray(sections) ? sections.length : 1) - 1}].body`);
              }}
            >
              Write it
            </button>
            <button
              type="button"
              class="quiet"
              aria-label=${`Leave out: ${heading}`}
              @click=${() => this.#update((job) => withoutProblem(job, problem))}
            >
              Leave out
            </button>
          </div>
        </div>`,
    )}`;
  }
}
