import { type TemplateResult, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { BuilderScreen } from './builder-screen.js';
import { summaryOf } from './check/summary.js';
import { type Job, emptyJob } from './job.js';
import { richTextOf } from './paste/clipboard.js';
import { EXAMPLES } from './paste/examples.js';
import { addressOf, readAddress } from './paste/read-address.js';
import { ACCEPTED, readFile } from './paste/read-file.js';
import { type Reading, jobsOfData, readJobs, withStated } from './paste/read-jobs.js';
import { restoreSnippet } from './paste/restore-snippet.js';
import { sharedStyles } from './shared.styles.js';
import { currentJob, withReadJobs } from './state.js';

/** How long after a paste the text is read, in ms. */
const READ_AFTER = 400;

/** What the screen says below the box. */
type Message =
  | { readonly kind: 'none' | 'busy' | 'nothing' }
  | { readonly kind: 'failure'; readonly text: string; readonly hint?: string }
  | { readonly kind: 'several'; readonly jobs: readonly Job[] };

const titleOf = ({ posting }: Job, index: number): string => posting.title ?? `Job ${index + 1}`;

/** The first screen: takes a text of any form, and reads it. */
export class BuilderPaste extends BuilderScreen {
  static override properties = { message: { state: true }, isDraggedOver: { state: true } };

  static override styles = [
    sharedStyles,
    css`
      .box {
        position: relative;
        border: 1px solid var(--builder-field);
        border-radius: 0.875rem;
        background-color: var(--builder-surface);
        box-shadow:
          0 1px 2px rgb(0 0 0 / 6%),
          0 12px 32px -16px rgb(0 0 0 / 18%);
      }
      .box:focus-within {
        border-color: var(--builder-accent);
        outline: 2px solid var(--builder-accent);
        outline-offset: 1px;
      }
      .box.dragged {
        border-style: dashed;
        border-color: var(--builder-accent);
      }
      textarea {
        display: block;
        min-block-size: clamp(14rem, 42vh, 28rem);
        padding: 1.1rem 1.25rem;
        border: 0;
        border-radius: 0.875rem 0.875rem 0 0;
        background: none;
        resize: vertical;
        unicode-bidi: plaintext;
      }
      textarea:focus-visible {
        outline: none;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        padding: 0.6rem 0.75rem;
        border-block-start: 1px solid var(--builder-line);
      }
      .bar .hint {
        margin: 0 0 0 auto;
      }
      .others {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        margin-block: 0.75rem 1.25rem;
      }
      .stated {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
        gap: 0.75rem;
        max-inline-size: 44rem;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .stated label span {
        display: block;
        margin-block-end: 0.25rem;
        font-size: 0.875rem;
      }
      .message {
        margin-block: 0.9rem;
        padding: 0.85rem 1rem;
        border: 1px solid var(--builder-line);
        border-inline-start: 4px solid var(--builder-accent);
        border-radius: 0.5rem;
        background-color: var(--builder-surface);
      }
      .message p {
        margin-block-end: 0.5rem;
      }
      .message > :last-child {
        margin-block-end: 0;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .choices select {
        inline-size: auto;
        max-inline-size: min(100%, 22rem);
      }
      input[type='file'] {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        clip-path: inset(50%);
      }
      .file:focus-within {
        outline: 2px solid var(--builder-accent);
        outline-offset: 2px;
      }
    `,
  ];

  declare message: Message;
  declare isDraggedOver: boolean;
  /** What is typed beside the text. */
  #stated = { company: '', application: '' };
  #timer = 0;
  #request: AbortController | null = null;
  #chosen = 0;

  constructor() {
    super();
    this.message = { kind: 'none' };
    this.isDraggedOver = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
  }

  override firstUpdated(): void {
    const box = this.#box;
    const { text, isData } = currentJob(this.state);
    if (!isData) box.value = text;
    box.focus({ preventScroll: true });
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
      <fieldset class="stated">
        <legend class="visually-hidden">What the text may not say</legend>
        ${this.#statedField('company', 'Company', 'If the text does not name it')}
        ${this.#statedField('application', 'Where people apply', 'A link or an e-mail address')}
      </fieldset>
    `;
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
