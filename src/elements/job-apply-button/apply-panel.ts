import { type TemplateResult, html, nothing } from 'lit';
import type { JobApplyEvent } from '../../events.js';
import { toLocalDate, formatDate } from '../../format/date.js';
import type { ViewContext } from '../../model/view-context.js';
import { startOptions } from '../../model/posting/start-dates.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { updateAllElements } from '../shared/page-runtime.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { appliedKey, readAppliedDate, saveAppliedDate } from './application-history.js';
import { extrasStyles } from './apply-panel.styles.js';
import { focusFirst, interceptSubmit } from './intercept-submit.js';
import { type Shown, labelTemplate } from './apply-templates.js';
import type { Tool } from './apply-tools.js';
import type { JobApplyButtonElement } from './job-apply-button.js';

const tools = lazyPart(() => import('./apply-tools.js'));

/** What the extras ask of their button. */
export interface ApplyPanelHost {
  shown(): Shown | null;
  /** Dispatches `job-apply` for a form. */
  tell(url: string, startDate: string, formData: FormData): JobApplyEvent;
  setState(name: 'sent' | 'failed', on: boolean): void;
}

/** How long a form counts as on its way when the page stays, as it does for a download. */
const STAY_MS = 10_000;

const FORM_MESSAGES = { pending: 'apply.sending', sent: 'apply.sent', failed: 'apply.failed' } as const;
type Progress = keyof typeof FORM_MESSAGES;

const toolTemplate = ({ name, label, href, download, run }: Tool, say: (text: string) => void): TemplateResult =>
  run
    ? html`<button class="quiet" part="tool ${name}" @click=${(): void => void run().then(say)}>${label}</button>`
    : html`<a class="quiet" part="tool ${name}" href=${href} download=${download}>${label}</a>`;

/** What most buttons never need: a form in place of the link, work of the page's own, undoing, ways to keep a posting. */
export class ApplyPanel {
  readonly #button: JobApplyButtonElement;
  readonly #host: ApplyPanelHost;
  #key = '';
  #progress: Progress | null = null;
  #unfolded = false;
  /** What was said after that: of a tool, or that it has closed. */
  #said = '';
  /** The day on which an application was made here, whether it may be kept or not. */
  #doneOn: string | null = null;
  /** The day of applying, of what was done here and what is remembered. */
  #appliedOn: string | null = null;

  constructor(button: JobApplyButtonElement, host: ApplyPanelHost) {
    this.#button = button;
    this.#host = host;
    interceptSubmit(button, {
      canApply: () => this.#canApply(),
      isNative: () => button.nativeSubmit,
      tell: (url, startDate, formData) => host.tell(url, startDate, formData),
      follow: (work) => void this.follow(work),
      leave: () => {
        this.remember();
        this.#leave();
      },
    });
  }

  /** The text that an e-mail application begins with: the posting, and the chosen start date. Lines end with CR LF. */
  mailBody({ posting, context }: Shown, startDate: string): string {
    const { startDates = [], duration = [] } = posting;
    const lines = [context.t('apply.body', { title: posting.title })];
    const option = startOptions(startDates, duration, context).find(({ value }) => value === startDate);
    const date = option?.label ?? formatDate(startDate, context.locale);
    if (startDate) lines.push(context.t('apply.body.start', { date }));
    return `${lines.join('\r\n')}\r\n\r\n`;
  }

  get #hasForm(): boolean {
    return this.#button.querySelector(':scope > [slot=form]') !== null;
  }

  /** Whether something is on its way. */
  get isPending(): boolean {
    return this.#progress === 'pending';
  }

  #canApply(): boolean {
    const open = this.#host.shown()?.view.open === true;
    if (!open) updateAllElements(); // it closed while nobody looked at the clock
    return open && !this.isPending;
  }

  /** The words for applying again; null where one has not applied, here or before. Another posting begins anew. */
  again({ posting, context: { t } }: Shown): string | null {
    const key = appliedKey(posting);
    if (key !== this.#key) {
      this.#key = key;
      this.#unfolded = false;
      this.#said = '';
      this.#doneOn = null;
      if (this.#progress) this.#setStates(null);
    }
    this.#appliedOn = this.#doneOn ?? (this.#remembers(posting) ? readAppliedDate(posting) : null);
    return this.#appliedOn === null ? null : t('apply.again');
  }

  #remembers({ application }: JobPosting): boolean {
    return application?.limit !== undefined && !this.#button.noMemory;
  }

  /** Remembers that one applies now. */
  remember(): void {
    const { posting, context } = this.#host.shown() ?? {};
    if (posting && context && this.#remembers(posting)) saveAppliedDate(posting, context.now, context.timeZone);
    updateAllElements(); // other buttons of this posting show it too
  }

  readonly #say = (text: string): void => {
    this.#said = text;
    this.#button.requestUpdate();
  };

  /** Says that it has closed, also by the focus to those whose place is gone; not in place of a form's progress. */
  say(text: string, takesFocus: boolean): void {
    if (!this.#hasForm || !this.#progress || this.#progress === 'failed') this.#say(text);
    if (takesFocus) this.#focusMessage();
  }

  #focusMessage(): void {
    const { updateComplete, renderRoot } = this.#button;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('#message')?.focus());
  }

  #setStates(progress: Progress | null): void {
    this.#progress = progress;
    this.#said = '';
    for (const name of ['sent', 'failed'] as const) this.#host.setState(name, name === progress);
    this.#button.requestUpdate();
  }

  /** Shows what becomes of the page's own work, or of a form on its way; once it is done, one has applied. */
  async follow(work: Promise<unknown>): Promise<void> {
    const shown = this.#host.shown();
    this.#setStates('pending');
    if (this.#hasForm) this.#focusMessage();
    const done = await work.then(
      () => true,
      () => false,
    );
    this.#setStates(done ? 'sent' : 'failed');
    if (!done || !shown) return;
    this.#doneOn = toLocalDate(shown.context.now, shown.context.timeZone);
    this.remember();
  }

  /** Pending until the page is gone; when it comes back from history, or has stayed after all, no more. */
  #leave(): void {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('pageshow', end);
      this.#setStates(null);
    };
    const timer = setTimeout(end, STAY_MS);
    addEventListener('pageshow', end);
    this.#setStates('pending');
  }

  #showsForm({ view }: Shown): boolean {
    if (!this.#hasForm || !view.open || this.#progress === 'sent') return false;
    return this.#unfolded || (this.#button.open && !this.#appliedOn);
  }

  /** The button that stands before a form. */
  actionTemplate(shown: Shown): TemplateResult | typeof nothing {
    if (!shown.view.open || this.#progress === 'sent' || this.#showsForm(shown)) return nothing;
    const unfold = (): void => {
      this.#unfolded = true;
      this.#button.requestUpdate();
      void this.#button.updateComplete.then(() => focusFirst(this.#button));
    };
    return html`<button class="button" part="button" aria-expanded="false" aria-controls="form" @click=${unfold}>
      ${labelTemplate(shown, shown.again ?? shown.context.t('apply'))}
    </button>`;
  }

  /** When one applied, and how often one may. */
  #notesTemplate({ posting, context: { t, locale }, view }: Shown): TemplateResult | typeof nothing {
    const { limit, pooled } = posting.application ?? {};
    const notes = [
      this.#appliedOn && t('apply.applied', { date: formatDate(this.#appliedOn, locale) }),
      limit && t.count('apply.limit', limit),
      pooled && t('apply.pooled'),
    ].filter((note) => typeof note === 'string');
    return view.open && notes.length > 0
      ? html`<p class="notes">${notes.map((note) => html`<span part="note">${note}</span> `)}</p>`
      : nothing;
  }

  #undoTemplate({ posting, context, view }: Shown): TemplateResult | typeof nothing {
    if (!view.open || !this.#appliedOn || this.#doneOn) return nothing; // what was done here, and was no guess, is done
    const undo = (): void => {
      saveAppliedDate(posting, null, context.timeZone);
      updateAllElements();
      void this.#button.updateComplete.then(() => this.#button.focus());
    };
    return html`<button class="quiet" part="undo" @click=${undo}>${context.t('apply.undo')}</button>`;
  }

  #messageOf({ t }: ViewContext): string {
    const progress = this.#progress;
    if (this.#said) return this.#said;
    if (progress && this.#hasForm) return t(FORM_MESSAGES[progress]);
    return progress === 'pending' ? t('apply.pending') : '';
  }

  #toolsTemplate({ posting, context }: Shown, base: string): TemplateResult | typeof nothing {
    if (!this.#button.tools) return nothing;
    void tools.get();
    const all = tools.current?.toolsOf(posting, base, context) ?? [];
    return html`<div class="tools" part="tools">${all.map((tool) => toolTemplate(tool, this.#say))}</div>`;
  }

  /** What stands below the link; `slot` is the form's, and `base` what relative addresses resolve against. */
  template(shown: Shown, slot: TemplateResult, base: string): TemplateResult {
    this.#adoptStyles();
    const message = this.#messageOf(shown.context);
    const kind = this.#said ? '' : (this.#progress ?? '');
    return html`${this.#notesTemplate(shown)} ${this.#undoTemplate(shown)}
      <div class="form" part="form" id="form" ?hidden=${!this.#showsForm(shown)} ?inert=${this.#progress === 'pending'}>
        ${slot}
      </div>
      <p class="message ${kind}" part="message" id="message" role="status" tabindex="-1">${message}</p>
      ${this.#toolsTemplate(shown, base)}`;
  }

  #adoptStyles(): void {
    const { shadowRoot } = this.#button;
    if (shadowRoot) adoptStyles(shadowRoot, [extrasStyles]);
  }
}
