import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { BuilderScreen } from './builder-screen.js';
import { summaryOf } from './check/summary.js';
import { type Job, emptyJob } from './job.js';
import { richTextOf } from './paste/clipboard.js';
import { EXAMPLES } from './paste/examples.js';
import { takeGivenText } from './paste/given-text.js';
import { pasteStyles } from './paste/paste.styles.js';
import { addressOf, readAddress } from './paste/read-address.js';
import { ACCEPTED, readFile } from './paste/read-file.js';
import { type Reading, jobsOfData, readJobs, withStated } from './paste/read-jobs.js';
import { restoreSnippet } from './paste/restore-snippet.js';
import { sharedStyles } from './shared.styles.js';
import type { OtherWork } from './saved-work.js';
import { type BuilderState, currentJob, withReadJobs } from './state.js';

/** How long after a paste the text is read, in ms. */
const READ_AFTER = 400;

/** What the screen says below the box. */
type Message =
  | { readonly kind: 'none' | 'busy' | 'nothing' }
  | { readonly kind: 'failure'; readonly text: string; readonly hint?: string }
  | { readonly kind: 'several'; readonly jobs: readonly Job[] };

const titleOf = ({ posting }: Job, index: number): string => posting.title ?? `Job ${index + 1}`;

/** The title of the only job, or of the first of several. */
const workName = ({ jobs }: BuilderState): string => {
  const title = jobs.find(({ posting }) => posting.title)?.posting.title ?? 'A job without a title';
  return jobs.length > 1 ? `${title} and ${jobs.length - 1} more` : title;
};

/** The first screen: takes a text of any form, and reads it. */
export class BuilderPaste extends BuilderScreen {
  static override properties = { message: { state: true }, isDraggedOver: { state: true } };

  static override styles = [sharedStyles, pasteStyles];

  declare message: Message;
  declare isDraggedOver: boolean;
  /** What is typed beside the text. */
  #stated = { company: '', application: '' };
  #timer = 0;
  #request: AbortController | null = null;
  #chosen = 0;
  #others: readonly OtherWork[] = [];

  constructor() {
    super();
    this.message = { kind: 'none' };
    this.isDraggedOver = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#others = this.store.otherWorks;
  }

  override firstUpdated(): void {
    const box = this.#box;
    const { text, isData } = currentJob(this.state);
    if (!isData) box.value = text;
    box.focus({ preventScroll: true });
    const given = takeGivenText();
    if (given !== null) this.#insert(given, { replaces: true });
  }

  get #box(): HTMLTextAreaElement {
    const box = this.renderRoot.querySelector('textarea');
    if (!box) throw new Error('The box is not rendered.');
    return box;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = null;
  }

  #fail(text: string, hint?: string): void {
    this.message = { kind: 'failure', text, ...(hint !== undefined && { hint }) };
    this.announce([text, hint].filter(Boolean).join(' '));
  }

  /** Puts a text into the box, in place of what is selected in it, and reads all. */
  #insert(text: string, { replaces = false } = {}): void {
    const box = this.#box;
    if (replaces) box.value = text;
    else box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    this.#readSoon();
  }

  #readSoon(): void {
    this.#cancel();
    this.#timer = window.setTimeout(() => void this.#read(), READ_AFTER);
  }

  async #read(): Promise<void> {
    this.#cancel();
    const text = this.#box.value;
    if (text.trim() === '') return this.#fail('The box is empty.', 'Paste the text of a job, or start empty.');
    const restored = restoreSnippet(text);
    if (restored) {
      this.store.update((state) => ({ ...state, ...restored }));
      return this.#finish('Everything is as it was when you copied this code.');
    }
    const address = addressOf(text);
    if (address !== null) return this.#fetch(address);
    this.message = { kind: 'busy' };
    await this.updateComplete;
    this.#show(readJobs(text));
  }

  async #fetch(address: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    this.message = { kind: 'busy' };
    const fetched = await readAddress(address, request.signal);
    if (request.signal.aborted) return;
    if ('failure' in fetched) return this.#fail(fetched.failure);
    this.#show({ jobs: jobsOfData(fetched.postings, fetched.problems), form: 'data', problems: fetched.problems });
  }

  #show({ jobs, form, problems }: Reading): void {
    if (jobs.length > 1) {
      this.#chosen = 0;
      this.message = { kind: 'several', jobs };
      return this.announce(`${jobs.length} jobs found. One card, or a board of all?`);
    }
    const [problem] = problems;
    if (jobs.length === 0 && form === 'data' && problem) return this.#fail(problem.message, problem.hint);
    if (jobs.length === 0) {
      this.message = { kind: 'nothing' };
      return this.announce('We found no facts in this text. Is it a job posting? You can fill in the fields.');
    }
    this.#take(jobs);
  }

  #take(jobs: readonly Job[]): void {
    const taken = jobs.map((job) => withStated(job, this.#stated));
    this.store.update((state) => withReadJobs(state, taken));
    const [job] = taken;
    this.#finish(taken.length > 1 ? `${taken.length} jobs.` : job ? summaryOf(job).text : '');
  }

  #finish(announcement: string): void {
    this.message = { kind: 'none' };
    this.goTo('check');
    this.announce(announcement);
  }

  #startEmpty(text = ''): void {
    this.#cancel();
    this.#take([{ ...emptyJob(), text }]);
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    const [file] = clipboardData.files;
    if (file && clipboardData.getData('text/plain') === '') {
      event.preventDefault();
      void this.#readFile(file);
      return;
    }
    const rich = richTextOf(clipboardData);
    if (rich === null) return this.#readSoon();
    event.preventDefault();
    this.#insert(rich);
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.isDraggedOver = false;
    const data = event.dataTransfer;
    if (!data) return;
    event.preventDefault();
    const [file] = data.files;
    if (file) void this.#readFile(file);
    else this.#insert(richTextOf(data) ?? data.getData('text/plain'));
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.isDraggedOver = true;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#read();
  };

  async #readFile(file: File): Promise<void> {
    this.message = { kind: 'busy' };
    const read = await readFile(file);
    if ('failure' in read) return this.#fail(read.failure);
    this.#box.value = read.text;
    await this.#read();
  }

  override render() {
    return html`
      <h2>Paste your job posting</h2>
      <div
        class="box ${this.isDraggedOver ? 'dragged' : ''}"
        @dragover=${this.#onDragOver}
        @dragleave=${() => (this.isDraggedOver = false)}
        @drop=${this.#onDrop}
      >
        <textarea
          aria-label="Text of the job"
          aria-describedby="private"
          placeholder="Paste from LinkedIn, Word, Notion, your ATS … or a link to a public posting"
          spellcheck="false"
          autocomplete="off"
          @paste=${this.#onPaste}
          @input=${() => this.message.kind === 'none' || (this.message = { kind: 'none' })}
          @keydown=${this.#onKeydown}
        ></textarea>
        <div class="bar">
          <button type="button" class="primary" @click=${() => void this.#read()}>Read it</button>
          <label class="button file"
            >Choose a file<input
              type="file"
              accept=${ACCEPTED}
              @change=${(event: Event) => {
                const input = event.target as HTMLInputElement; // the listener is on the input
                const [file] = input.files ?? [];
                if (file) void this.#readFile(file);
                input.value = '';
              }}
          /></label>
          <button type="button" @click=${() => this.#startEmpty()}>Start empty</button>
          <p class="hint" id="private">Your text stays in this browser.</p>
        </div>
      </div>
      ${this.#message()}
      <div class="others" role="group" aria-labelledby="examples">
        <span class="hint" id="examples">Try an example:</span>
        ${EXAMPLES.map(
          ({ name, text }) =>
            html`<button type="button" class="quiet" @click=${() => this.#tryExample(text)}>${name}</button>`,
        )}
      </div>
      ${this.#earlier()}
      <fieldset class="stated">
        <legend class="visually-hidden">What the text may not say</legend>
        ${this.#statedField('company', 'Company', 'If the text does not name it')}
        ${this.#statedField('application', 'Where people apply', 'A link or an e-mail address')}
      </fieldset>
    `;
  }

  /** Work of before, of this browser. */
  #earlier(): TemplateResult | typeof nothing {
    if (this.#others.length === 0) return nothing;
    return html`<div class="others" role="group" aria-labelledby="earlier">
      <span class="hint" id="earlier">Earlier work in this browser:</span>
      ${this.#others.map(
        ({ state }) =>
          html`<button
            type="button"
            class="quiet"
            @click=${() => {
              this.store.update(() => state);
              this.#finish('Opened. Undo goes back to what was here before.');
            }}
          >
            ${workName(state)}
          </button>`,
      )}
    </div>`;
  }

  #tryExample(text: string): void {
    this.#box.value = text;
    void this.#read();
  }

  #statedField(name: 'company' | 'application', label: string, placeholder: string): TemplateResult {
    return html`<label
      ><span>${label}</span
      ><input
        placeholder=${placeholder}
        autocomplete="off"
        .value=${live(this.#stated[name])}
        @input=${(event: Event) =>
          (this.#stated = { ...this.#stated, [name]: (event.target as HTMLInputElement).value.trim() })}
    /></label>`;
  }

  #message(): TemplateResult | typeof nothing {
    const { message } = this;
    switch (message.kind) {
      case 'none':
        return nothing;
      case 'busy':
        return html`<p class="message">Reading…</p>`;
      case 'failure':
        return html`<div class="message">
          <p>${message.text}</p>
          ${message.hint ? html`<p class="hint">${message.hint}</p>` : nothing}
        </div>`;
      case 'nothing':
        return html`<div class="message">
          <p>We found no facts in this text. Is it a job posting? You can fill in the fields.</p>
          <button type="button" @click=${() => this.#startEmpty(this.#box.value)}>Fill in the fields</button>
        </div>`;
      default:
        return this.#several(message.jobs);
    }
  }

  #several(jobs: readonly Job[]): TemplateResult {
    return html`<div class="message">
      <p><strong>${jobs.length} jobs found.</strong> Make one card, or a board of all?</p>
      <div class="choices">
        <button type="button" class="primary" @click=${() => this.#take(jobs)}>A board of all ${jobs.length}</button>
        <select
          aria-label="The job of the card"
          @change=${(event: Event) => (this.#chosen = (event.target as HTMLSelectElement).selectedIndex)}
        >
          ${jobs.map((job, index) => html`<option>${titleOf(job, index)}</option>`)}
        </select>
        <button type="button" @click=${() => this.#take(jobs.slice(this.#chosen, this.#chosen + 1))}>One card</button>
      </div>
    </div>`;
  }
}
