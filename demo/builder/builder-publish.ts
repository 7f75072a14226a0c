import { type TemplateResult, html, nothing } from 'lit';
import { BuilderScreen } from './builder-screen.js';
import { segmented, segmentedStyles } from './controls/segmented.js';
import { type Draft, emptyJob } from './job.js';
import { checklistTemplate } from './publish/checklist-template.js';
import { missingCount } from './publish/checklist.js';
import { copyField } from './publish/copy-text.js';
import { download, fileName } from './publish/download.js';
import { filePage, inlineScript } from './publish/file-page.js';
import { type SnippetOptions, scriptTag } from './publish/html-snippet.js';
import { WHOLE_LIBRARY, libraryFiles } from './publish/library-files.js';
import { PLACES, type PlaceName, SITE_PLACES } from './publish/places.js';
import { publishStyles } from './publish/publish.styles.js';
import { publishedJobs } from './publish/published.js';
import { CDN, MAIN_INTEGRITY } from './publish/release.js';
import { parseBase } from './publish/script-base.js';
import { snippetOf } from './publish/snippet-of.js';
import { tabList, tabStyles } from './publish/tabs.js';
import { sharedStyles } from './shared.styles.js';
import { type BuilderState, currentJob, isBoard } from './state.js';

/** How long the button says that the text was copied, in ms. */
const COPIED_MS = 2500;

const TABS = PLACES.map((name) => ({ name, label: SITE_PLACES[name].label }));

/** The place that was chosen last: it stays when the screen changes. */
let lastPlace: PlaceName = 'html';

/** What is put on a site, for each kind of site. */
export class BuilderPublish extends BuilderScreen {
  static override properties = {
    place: { state: true },
    copied: { state: true },
    failure: { state: true },
    isBusy: { state: true },
    baseError: { state: true },
  };

  static override styles = [sharedStyles, segmentedStyles, tabStyles, publishStyles];

  declare place: PlaceName;
  /** What the copy button says instead of "Copy"; empty for that. */
  declare copied: string;
  declare failure: string;
  declare isBusy: boolean;
  declare baseError: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.place = lastPlace;
    this.copied = '';
    this.failure = '';
    this.isBusy = false;
    this.baseError = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  get #options(): SnippetOptions {
    return { base: this.state.base ?? CDN, integrity: MAIN_INTEGRITY };
  }

  get #name(): string {
    const [first] = publishedJobs(this.state);
    return isBoard(this.state) ? 'jobs' : fileName(first?.posting.title ?? '');
  }

  #select(place: PlaceName): void {
    this.place = place;
    lastPlace = place;
    this.#settle();
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.copied = '';
    this.failure = '';
  }

  async #copy(): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#code');
    if (!field) return;
    const isCopied = await copyField(field);
    const keys = /Mac|iP/.test(navigator.platform) ? '⌘ C' : 'Ctrl C';
    this.copied = isCopied ? 'Copied' : `Press ${keys} to copy`;
    this.announce(isCopied ? 'Copied to the clipboard.' : `The code is selected. Press ${keys} to copy it.`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.copied = ''), COPIED_MS);
  }

  /** Saves what `make` gives, and says so if it cannot be made. */
  async #save(name: string, type: string, make: () => Promise<string | Uint8Array<ArrayBuffer>>): Promise<void> {
    this.#settle();
    this.isBusy = true;
    try {
      download(name, type, await make());
      this.announce(`${name} is saved.`);
    } catch {
      this.failure =
        'The file could not be made: a part of the library did not load. Connect to the internet, and try again.';
      this.announce(this.failure);
    } finally {
      this.isBusy = false;
    }
  }

  #saveFile(): Promise<void> {
    return this.#save(`${this.#name}.html`, 'text/html', async () =>
      filePage(this.state, inlineScript(await libraryFiles.text(WHOLE_LIBRARY))),
    );
  }

  #saveZip(): Promise<void> {
    return this.#save(`${this.#name}.zip`, 'application/zip', async () => {
      const { zipFolder } = await import('./publish/zip.js');
      return zipFolder(this.state, libraryFiles);
    });
  }

  override render(): TemplateResult {
    return html`
      <h2>Put it on your site</h2>
      <p class="hint">Where does your site live? Each way has its own steps.</p>
      <div class="columns">
        <div>
          ${publishedJobs(this.state).length > 0 ? this.#place() : this.#empty()}
          ${checklistTemplate(currentJob(this.state).posting, () => this.goTo('check'), this.state.jobs.length > 1)}
          ${this.#jobs()}
        </div>
        <div class="aside">
          <builder-preview .store=${this.store} .scope=${isBoard(this.state) ? 'all' : 'current'}></builder-preview>
        </div>
      </div>
    `;
  }

  #empty(): TemplateResult {
    return html`
      <section class="box">
        <h3>The job has no title yet</h3>
        <p>A card needs a title. Everything else can come later.</p>
        <button type="button" class="primary" @click=${() => this.goTo('check')}>Add a title</button>
      </section>
    `;
  }

  #place(): TemplateResult {
    const { place } = this;
    return html`
      ${tabList(TABS, place, { label: 'Where your site lives', panel: 'panel', select: (name) => this.#select(name) })}
      <section class="box" id="panel" role="tabpanel" tabindex="-1" aria-labelledby="tab-${place}">
        ${this.#panel()}
      </section>
    `;
  }

  #panel(): TemplateResult {
    const { kind, steps, note, lengthMax = Infinity } = SITE_PLACES[this.place];
    const code = snippetOf(kind, this.state, this.#options);
    return html`
      ${kind === 'file' || kind === 'zip' ? this.#file(kind) : this.#code(code, kind)}
      ${
        code.length > lengthMax
          ? html`<p class="warning">
              This code has ${code.length.toLocaleString('en')} characters; only ${lengthMax.toLocaleString('en')} fit
              here. Shorten the texts of the job, or host the data yourself: see the tab JSON.
            </p>`
          : nothing
      }
      ${this.#untitled()}
      <h3>How to do it</h3>
      <ol class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${note ? html`<p class="hint">${note}</p>` : nothing} ${kind === 'html' ? this.#base() : nothing}
      ${kind === 'react' || kind === 'vue' ? this.#withoutNpm() : nothing}
    `;
  }

  /** What is left out of a board. */
  #untitled(): TemplateResult | typeof nothing {
    const { jobs } = this.state;
    const count = isBoard(this.state) ? jobs.length - publishedJobs(this.state).length : 0;
    if (count === 0) return nothing;
    return html`<p class="warning">
      ${count === 1 ? '1 job has no title, and is left out.' : `${count} jobs have no title, and are left out.`}
    </p>`;
  }

  #code(code: string, kind: 'html' | 'react' | 'vue' | 'json' | 'json-ld'): TemplateResult {
    if (!code)
      return html`<p class="warning">
        ${kind === 'json-ld' ? 'Applications are closed: search engines want no JSON-LD for this job.' : 'Nothing to copy yet.'}
      </p>`;
    return html`
      <div class="code">
        <textarea
          id="code"
          dir="ltr"
          readonly
          spellcheck="false"
          wrap="off"
          aria-label="Code to copy"
          .value=${code}
        ></textarea>
      </div>
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#copy()}>
          ${this.copied === 'Copied' ? html`<span aria-hidden="true">✓</span>` : nothing} ${this.copied || 'Copy'}
        </button>
        ${
          kind === 'html'
            ? html`<button type="button" ?disabled=${this.isBusy} @click=${() => this.#saveFile()}>
                Test it: download a page
              </button>`
            : nothing
        }
        ${
          kind === 'json'
            ? html`<button
                type="button"
                @click=${() => this.#save(`${this.#name}.json`, 'application/json', () => Promise.resolve(code))}
              >
                Download
              </button>`
            : nothing
        }
      </div>
      ${this.#failed()}
    `;
  }

  #file(kind: 'file' | 'zip'): TemplateResult {
    const isFile = kind === 'file';
    return html`
      <p>
        ${
          isFile
            ? 'One .html file with everything in it.'
            : 'A folder with a page, the data, and all scripts: for a server of your own.'
        }
      </p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          ?disabled=${this.isBusy}
          @click=${() => (isFile ? this.#saveFile() : this.#saveZip())}
        >
          ${this.isBusy ? 'One moment…' : `Download ${this.#name}.${isFile ? 'html' : 'zip'}`}
        </button>
      </div>
      ${this.#failed()}
    `;
  }

  #failed(): TemplateResult | typeof nothing {
    return this.failure ? html`<p class="warning">${this.failure}</p>` : nothing;
  }

  #base(): TemplateResult {
    const { base } = this.state;
    return html`
      <details ?open=${base !== undefined}>
        <summary>Where the script comes from</summary>
        <p class="hint">
          The code loads version ${CDN.replace(/^.*@|\/.*$/g, '')} of the script from unpkg.com. This version may not be
          there yet: then download the .zip, upload its folder to your server, and write the address of the folder here.
        </p>
        <label class="field-label" for="base">Address of the folder</label>
        <input
          id="base"
          type="text"
          dir="ltr"
          inputmode="url"
          spellcheck="false"
          autocapitalize="off"
          placeholder=${CDN}
          aria-describedby="base-error"
          aria-invalid=${this.baseError !== ''}
          .value=${base ?? ''}
          @change=${(event: Event) => this.#setBase((event.target as HTMLInputElement).value)}
        />
        <p id="base-error" class="hint error">${this.baseError}</p>
      </details>
    `;
  }

  #setBase(text: string): void {
    const base = parseBase(text);
    const isEmpty = text.trim() === '';
    this.baseError =
      base || isEmpty ? '' : 'Not an address. Write it like https://acme.example/job-posting/ or /job-posting/.';
    if (this.baseError) return this.announce(this.baseError);
    this.store.update((state) => {
      const next: { -readonly [Key in keyof BuilderState]: BuilderState[Key] } = { ...state };
      delete next.base;
      return base && base !== CDN ? { ...next, base } : next;
    });
  }

  #withoutNpm(): TemplateResult {
    return html`
      <details>
        <summary>Without npm</summary>
        <p class="hint">Leave out the import, and put this line into the head of your page:</p>
        <pre tabindex="0" dir="ltr" aria-label="The script’s tag" style="overflow: auto">
${scriptTag(this.#options)}</pre>
      </details>
    `;
  }

  #jobs(): TemplateResult {
    const { jobs, scope = 'all' } = this.state;
    return html`
      <section class="box">
        <h3>${jobs.length > 1 ? `${jobs.length} jobs` : 'More jobs?'}</h3>
        ${
          jobs.length > 1
            ? html`
                ${segmented(
                  'What to put on the site',
                  [
                    { value: 'all', label: `A board of all ${jobs.length}` },
                    { value: 'current', label: 'Only this job' },
                  ],
                  scope,
                  (value) => this.store.update((state) => ({ ...state, scope: value })),
                )}
                <ul class="jobs">
                  ${jobs.map(({ id, posting }, index) => this.#job(id, posting, index))}
                </ul>
                <p class="hint">Google wants a page for each job, so a board has no JSON-LD.</p>
              `
            : html`<p class="hint">Two or more jobs become a board, with search and filters.</p>`
        }
        <button type="button" @click=${() => this.#add()}>Add another job</button>
      </section>
    `;
  }

  #job(id: string, posting: Draft, index: number): TemplateResult {
    const { current } = this.state;
    const title = posting.title || 'No title yet';
    const missing = missingCount(posting);
    const isCurrent = index === current;
    return html`
      <li>
        <button
          type="button"
          class="quiet job-title"
          aria-current=${isCurrent ? 'true' : nothing}
          @click=${() => this.store.update((state) => ({ ...state, current: index }))}
        >
          ${title}
        </button>
        ${missing > 0 ? html`<span class="hint">${missing} missing</span>` : nothing}
        <button type="button" class="quiet" aria-label="Edit ${title}" @click=${() => this.#edit(index)}>Edit</button>
        <button type="button" class="quiet" aria-label="Remove ${title}" @click=${() => this.#remove(id)}>
          Remove
        </button>
      </li>
    `;
  }

  #edit(index: number): void {
    this.store.update((state) => ({ ...state, current: index }));
    this.goTo('check');
  }

  #remove(id: string): void {
    this.store.update((state) => {
      const jobs = state.jobs.filter((job) => job.id !== id);
      return { ...state, jobs, current: Math.min(state.current, jobs.length - 1) };
    });
    this.announce('Job removed. Undo brings it back.');
  }

  #add(): void {
    this.store.update((state) => ({
      ...state,
      jobs: [...state.jobs, emptyJob()],
      current: state.jobs.length,
      scope: 'all',
    }));
    this.goTo('paste');
  }
}
