import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { BuilderScreen } from '../builder-screen.js';
import { fieldOf } from '../draft-path.js';
import type { Job } from '../job.js';
import { sharedStyles } from '../shared.styles.js';
import { currentJob, withJob } from '../state.js';
import { LocateEvent, PointEvent } from './events.js';
import { groupColors } from './group-colors.styles.js';
import { groupOf } from './groups.js';
import { labelOf } from './labels.js';
import { type Segment, segmentsOf } from './segments.js';
import { sourceStyles } from './source-text.styles.js';
import { LEAVE_OUT, SECTION_USES, type TextRange, USES, type Use, applyUse } from './use-as.js';

/** How much of a text is shown, in characters. */
const SHOWN_MAX = 100_000;

/** Marks of Markdown: shown small, because they are no words. */
const MARKS = /(^#{1,6} |\*\*|\]\((?:https?:|mailto:)[^\s()]*\)|\[(?=[^[\]\n]*\]\())/gm;

/** Chromium's own way to look into a shadow root, from before browsers agreed on one. */
interface RootWithSelection extends ShadowRoot {
  getSelection(): ReturnType<Document['getSelection']>;
}

/** What is selected in a shadow root; null if nothing is. */
const selectedRange = (root: ShadowRoot): Range | null => {
  const selection = document.getSelection();
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (composed) {
    const range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return range;
  }
  // Firefox looks into roots without being told to
  const own = 'getSelection' in root ? (root as RootWithSelection).getSelection() : selection;
  return own && own.rangeCount > 0 ? own.getRangeAt(0) : null;
};

/** The text as it was pasted, with what was found in it, and a menu for selected words. */
export class BuilderSource extends BuilderScreen {
  static override properties = {
    active: { attribute: false },
    selection: { state: true },
    isPlain: { state: true },
  };

  static override styles = [sharedStyles, groupColors, sourceStyles];

  /** The path of the value that the pointer or the focus is on. */
  declare active: string | null;
  declare selection: TextRange | null;
  /** Whether the text is shown as a text field, in which words can be selected by keyboard. */
  declare isPlain: boolean;
  #segments: readonly Segment[] = [];
  /** Whether words are being selected: a menu would be in the way. */
  #isSelecting = false;
  #segmented: Job | null = null;

  constructor() {
    super();
    this.active = null;
    this.selection = null;
    this.isPlain = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#onSelectionChange);
    for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, this.#onPointerUp);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#onSelectionChange);
    for (const type of ['pointerup', 'pointercancel']) window.removeEventListener(type, this.#onPointerUp);
  }

  readonly #onSelectionChange = (): void => {
    if (!this.isPlain && !this.#isSelecting) this.selection = this.#selectedText();
  };

  readonly #onPointerUp = (): void => {
    if (!this.#isSelecting) return;
    this.#isSelecting = false;
    this.#onSelectionChange();
  };

  /** The selected part of the text; null if nothing in it is selected. */
  #selectedText(): TextRange | null {
    const range = this.shadowRoot && selectedRange(this.shadowRoot);
    const text = this.renderRoot.querySelector('.words');
    if (!range || range.collapsed || !text?.contains(range.startContainer) || !text.contains(range.endContainer))
      return null;
    const before = document.createRange();
    before.selectNodeContents(text);
    before.setEnd(range.startContainer, range.startOffset);
    const [start, length] = [before.toString().length, range.toString().length];
    return range.toString().trim() === '' ? null : { start, end: start + length };
  }

  protected override willUpdate(): void {
    const job = currentJob(this.state);
    if (this.#segmented?.evidence === job.evidence && this.#segmented.text === job.text) return;
    if (this.#segmented?.text !== job.text) this.selection = null;
    this.#segmented = job;
    this.#segments = segmentsOf(job.text.slice(0, SHOWN_MAX), job.evidence);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selection') && this.selection) this.#placeMenu();
    if (!changed.has('active') || this.active === null || this.matches(':hover')) return;
    this.#show(this.renderRoot.querySelector<HTMLElement>('.span.active, .plain.active'));
  }

  /** Puts the menu below the selected words, or above them where there is more room. */
  #placeMenu(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('.menu');
    const words = this.shadowRoot && selectedRange(this.shadowRoot)?.getBoundingClientRect();
    const stage = menu?.parentElement?.getBoundingClientRect();
    if (!menu || !words || !stage || this.isPlain) return;
    const gap = 6;
    const below = words.bottom - stage.top + gap;
    const above = words.top - stage.top - gap - menu.offsetHeight;
    const room = Math.min(stage.bottom, innerHeight) - stage.top;
    const top = below + menu.offsetHeight <= room || above < 0 ? below : above;
    menu.style.setProperty('--menu-top', `${Math.max(0, top)}px`);
  }

  /** Scrolls the text alone, not the page. */
  #show(span: HTMLElement | null): void {
    const text = this.renderRoot.querySelector<HTMLElement>('.source');
    if (!span || !text) return;
    const [top, height] = [span.offsetTop, span.offsetHeight];
    const isVisible = top >= text.scrollTop && top + height <= text.scrollTop + text.clientHeight;
    if (!isVisible) text.scrollTo({ top: top - text.clientHeight / 3 });
  }

  #use(use: Use): void {
    const { selection } = this;
    if (!selection) return;
    const { job, path } = applyUse(use, currentJob(this.state), selection);
    this.store.update((state) => withJob(state, job));
    this.#endSelection();
    this.announce(use === LEAVE_OUT ? 'Left out.' : `Used as ${use.name}.`);
    if (use !== LEAVE_OUT) this.dispatchEvent(new LocateEvent(path));
  }

  #endSelection(): void {
    this.selection = null;
    document.getSelection()?.removeAllRanges();
  }

  override render() {
    const { text } = currentJob(this.state);
    const rest = text.length - SHOWN_MAX;
    return html`
      <div class="stage">
        ${
          this.isPlain
            ? html`<textarea
                readonly
                aria-label="Text of the job"
                .value=${text.slice(0, SHOWN_MAX)}
                @select=${this.#onSelect}
                @keyup=${this.#onSelect}
                @pointerup=${this.#onSelect}
              ></textarea>`
            : this.#text()
        }
        ${this.#menu()}
      </div>
      <div class="foot">
        <p class="hint">
          ${rest > 0 ? `The last ${rest.toLocaleString('en')} characters are not shown.` : 'Select any words to use them.'}
        </p>
        <button type="button" class="quiet" aria-pressed=${String(this.isPlain)} @click=${this.#togglePlain}>
          Select with the keyboard
        </button>
      </div>
    `;
  }

  readonly #onSelect = (event: Event): void => {
    const { selectionStart: start, selectionEnd: end } = event.target as HTMLTextAreaElement; // the listener is on it
    this.selection = start < end ? { start, end } : null;
  };

  readonly #togglePlain = (): void => {
    this.isPlain = !this.isPlain;
    this.selection = null;
    void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus());
  };

  #text(): TemplateResult {
    // every space within is one of the text
    const words = html`<span class="words">${this.#segments.map((segment) => this.#segment(segment))}</span>`;
    return html`<div
      class="source"
      tabindex="0"
      role="region"
      aria-label="Text of the job"
      @pointerdown=${() => (this.#isSelecting = true)}
      @pointerover=${this.#onPoint}
      @pointerleave=${() => this.dispatchEvent(new PointEvent(null))}
      @focusin=${this.#onPoint}
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
    >
      ${words}
    </div>`;
  }

  #segment({ text, paths, path, isUnsure }: Segment): TemplateResult {
    const isActive = this.active !== null && paths.some((other) => isLinked(other, this.active ?? ''));
    const classes = `${groupOf(fieldOf(path ?? paths[0] ?? ''))} ${isActive ? 'active' : ''}`;
    if (path === null) return html`<span class="plain ${classes}">${withMarks(text)}</span>`;
    return html`<span
      class="span ${classes} ${isUnsure ? 'unsure' : ''}"
      role="button"
      tabindex="0"
      data-path=${path}
      aria-description=${`${labelOf(path)}${isUnsure ? ', to check' : ''}`}
      >${withMarks(text)}</span
    >`;
  }

  #pathOf(event: Event): string | null {
    const element = event.target as Element; // of this template
    return element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? null;
  }

  readonly #onPoint = (event: Event): void => {
    const path = this.#pathOf(event);
    if (path !== this.active) this.dispatchEvent(new PointEvent(path));
  };

  readonly #onClick = (event: Event): void => {
    const path = this.#pathOf(event);
    if (path !== null && !this.selection) this.dispatchEvent(new LocateEvent(path));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const path = this.#pathOf(event);
    if (path === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.dispatchEvent(new LocateEvent(path));
  };

  #menu(): TemplateResult | typeof nothing {
    const { selection } = this;
    if (!selection) return nothing;
    const words = currentJob(this.state).text.slice(selection.start, selection.end);
    const button = (use: Use): TemplateResult =>
      html`<button type="button" @pointerdown=${keepSelection} @click=${() => this.#use(use)}>${use.name}</button>`;
    return html`<div class="menu" role="group" aria-label="Use the selected words" @keydown=${this.#onMenuKeydown}>
      <p class="words" dir="auto">Use “${words.slice(0, 200).trim()}” as:</p>
      ${USES.map(button)}<span class="kind" id="section">Section:</span>${SECTION_USES.map(button)} ${button(LEAVE_OUT)}
    </div>`;
  }

  readonly #onMenuKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#endSelection();
  };
}

/** A press on a button of the menu must not end the selection that it is about. */
const keepSelection = (event: Event): void => event.preventDefault();

/** Whether a statement belongs to the value at a path: it states it, a part of it, or what it is a part of. */
const isLinked = (statement: string, path: string): boolean =>
  statement === path ||
  statement.startsWith(`${path}.`) ||
  statement.startsWith(`${path}[`) ||
  path.startsWith(`${statement}.`) ||
  path.startsWith(`${statement}[`);

const withMarks = (text: string): unknown =>
  text
    .split(MARKS)
    .map((part, index) =>
      index % 2 === 0 ? part : html`<span class="mark ${part.startsWith('](') ? 'link' : ''}">${part}</span>`,
    );
