/** What most apply buttons do not need: forms, applying again, undo, and tools. Lazy-loaded with the first that does. */
import { type TemplateResult, html, nothing } from 'lit';
import type { JobApplyEvent } from '../../events.js';
import { formatDate, toLocalDate } from '../../format/date.js';
import { startOptions } from '../../model/posting/start-dates.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { updateAllElements } from '../shared/page-runtime.js';
import { readAppliedDate, saveAppliedDate } from './application-history.js';
import { ApplicationProgress, applicationKey } from './application-progress.js';
import type { ApplyHost, ApplyTarget } from './apply-state.js';
import { labelTemplate } from './apply-templates.js';
import type { Tool } from './apply-tools.js';
import { focusFirst, interceptSubmit } from './intercept-submit.js';

export { panelStyles } from './apply-panel.styles.js';

const tools = lazyPart(() => import('./apply-tools.js'), 'toolsOf');

/** What a panel has its controller do. */
export interface PanelActions {
  /** Dispatches `job-apply`. Returns null, without an event, if applications are closed, or if an application is in progress. */
  readonly dispatchApply: (url: string, startDate: string, formData: FormData) => JobApplyEvent | null;
  /** Begins an application, for all buttons of the card. Returns what ends it. */
  readonly beginApplication: (target: ApplyTarget) => () => void;
}

/** How long a navigation counts as pending if the page stays, in ms: the response may be a download. */
const NAVIGATION_MS = 10_000;

const FORM_MESSAGES = { pending: 'apply.sending', sent: 'apply.sent', failed: 'apply.failed' } as const;

export class ApplyPanel {
  readonly #host: ApplyHost;
  readonly #actions: PanelActions;
  readonly #progress = new ApplicationProgress(() => this.#host.element.requestUpdate());
  /** The key of the posting that the panel is shown for. */
  #key = '';
  /** Whether the applicant has opened the form. */
  #isFormOpen = false;
  /** The day of applying, here or before; null if the applicant has not applied. */
  #appliedDate: string | null = null;

  constructor(host: ApplyHost, actions: PanelActions) {
    this.#host = host;
    this.#actions = actions;
    const { options } = host;
    if (!options) return;
    interceptSubmit(host.element, {
      isNative: () => options.nativeSubmit,
      dispatchApply: actions.dispatchApply,
      trackSubmission: (work) => {
        const target = host.resolveTarget();
        if (target) {
          const end = actions.beginApplication(target);
          void work.then(end, end);
          void this.trackSubmission(work, target);
        }
        this.#focusMessage();
      },
      trackNavigation: () => this.#trackNavigation(),
    });
  }

  /** The progress of the application for the posting that is shown; null before the first one. */
  get status(): ApplicationProgress['status'] {
    return this.#progress.status;
  }

  /** Shows the progress of an application, and records it once it has been made. */
  async trackSubmission(work: Promise<unknown>, target: ApplyTarget): Promise<void> {
    const { now, timeZone } = target.context;
    const shown = this.#host.resolveTarget();
    if (shown) this.#progress.update(shown.posting);
    const isDone = await this.#progress.track(work, applicationKey(target.posting), toLocalDate(now, timeZone));
    if (isDone) this.recordApplication(target);
  }

  /** Prepares the next render. */
  update({ posting, context: { now, timeZone } }: ApplyTarget): void {
    const progress = this.#progress;
    progress.update(posting);
    if (progress.key !== this.#key) this.#isFormOpen = false;
    this.#key = progress.key;
    this.#appliedDate =
      progress.completedOn ?? (this.#isRemembered(posting) ? readAppliedDate(posting, now, timeZone) : null);
    if (this.#host.options?.tools) void tools.get();
  }

  /** The label for applying again; null if the applicant has not applied. */
  applyAgainLabel({ context: { t } }: ApplyTarget): string | null {
    return this.#appliedDate === null ? null : t('apply.again');
  }

  /** The text that an e-mail begins with: the posting and the chosen start date. Lines end with CR LF. */
  mailBody({ posting, context }: ApplyTarget, startDate: string): string {
    const { startDates = [], duration = [] } = posting;
    const lines = [context.t('apply.body', { title: posting.title })];
    const option = startOptions(startDates, duration, context).find(({ value }) => value === startDate);
    const date = option?.label ?? formatDate(startDate, context.locale);
    if (startDate) lines.push(context.t('apply.body.start', { date }));
    return `${lines.join('\r\n')}\r\n\r\n`;
  }

  /** Stores that the applicant applies now, if the posting limits applications and the page allows it. */
  recordApplication({ posting, context }: ApplyTarget): void {
    if (this.#isRemembered(posting)) saveAppliedDate(posting, context.now, context.timeZone);
    updateAllElements(); // other buttons of this posting show it too
  }

  /** Announces that applications are closed, unless a form is in progress or sent; `takesFocus` moves the focus there. */
  announceClosing(message: string, takesFocus: boolean): void {
    const progress = this.#progress;
    if (!this.#hasForm || !progress.status || progress.status === 'failed') progress.announce(message);
    if (takesFocus) this.#focusMessage();
  }

  get #hasForm(): boolean {
    return this.#host.hasForm();
  }

  #isRemembered({ application }: JobPosting): boolean {
    return application?.limit !== undefined && !this.#host.options?.noMemory;
  }

  /** The application is pending until the page comes back from history, or has stayed after all. */
  #trackNavigation(): void {
    const progress = this.#progress;
    const target = this.#host.resolveTarget();
    if (target) this.recordApplication(target);
    const endApplication = target && this.#actions.beginApplication(target);
    const end = (): void => {
      endApplication?.();
      clearTimeout(timer);
      removeEventListener('pageshow', end);
      progress.set(null);
    };
    const timer = setTimeout(end, NAVIGATION_MS);
    addEventListener('pageshow', end);
    progress.set('pending');
  }

  #focusMessage(): void {
    const { element } = this.#host;
    void element.updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('#message')?.focus());
  }

  #showsForm({ application }: ApplyTarget): boolean {
    const progress = this.#progress;
    if (!this.#hasForm || !application.open || progress.status === 'sent') return false;
    return this.#isFormOpen || (this.#host.options?.open === true && !this.#appliedDate);
  }

  /** The button that opens the form. */
  actionTemplate(target: ApplyTarget): TemplateResult | typeof nothing {
    const { element, part } = this.#host;
    const progress = this.#progress;
    if (!target.application.open || progress.status === 'sent' || this.#showsForm(target)) return nothing;
    const openForm = (): void => {
      this.#isFormOpen = true;
      element.requestUpdate();
      void element.updateComplete.then(() => focusFirst(element));
    };
    return html`<button
      class="button"
      part=${part('button')}
      aria-expanded="false"
      aria-controls="form"
      @click=${openForm}
    >
      ${labelTemplate(target, this.applyAgainLabel(target) ?? target.context.t('apply'))}
    </button>`;
  }

  /** When the applicant applied, and how often that is possible. */
  #notesTemplate({ posting, context: { t, locale }, application }: ApplyTarget): TemplateResult | typeof nothing {
    const { limit, pooled } = posting.application ?? {};
    const notes = [
      this.#appliedDate && t('apply.applied', { date: formatDate(this.#appliedDate, locale) }),
      limit && t.count('apply.limit', limit),
      pooled && t('apply.pooled'),
    ].filter((note) => typeof note === 'string');
    return application.open && notes.length > 0
      ? html`<p class="notes">${notes.map((note) => html`<span part=${this.#host.part('note')}>${note}</span> `)}</p>`
      : nothing;
  }

  /** The button that forgets the application of before: following a link was no proof of applying. */
  #undoTemplate({ posting, context, application }: ApplyTarget): TemplateResult | typeof nothing {
    const { element, part } = this.#host;
    const progress = this.#progress;
    if (!application.open || !this.#appliedDate || progress.completedOn) return nothing;
    const undo = (): void => {
      saveAppliedDate(posting, null, context.timeZone);
      updateAllElements();
      void element.updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('.apply .button')?.focus());
    };
    return html`<button class="quiet" part=${part('undo')} @click=${undo}>${context.t('apply.undo')}</button>`;
  }

  #messageOf({ t }: ViewContext): string {
    const { announcement, status } = this.#progress;
    if (announcement) return announcement;
    if (status && this.#hasForm) return t(FORM_MESSAGES[status]);
    return status === 'pending' ? t('apply.pending') : '';
  }

  #toolTemplate({ name, label, href, download, run }: Tool): TemplateResult {
    const { part } = this.#host;
    const onClick = (): void => void run?.().then((message) => this.#progress.announce(message));
    return run
      ? html`<button class="quiet" part=${part(`tool ${name}`)} @click=${onClick}>${label}</button>`
      : html`<a class="quiet" part=${part(`tool ${name}`)} href=${href} download=${download}>${label}</a>`;
  }

  #toolsTemplate({ posting, context }: ApplyTarget, base: string): TemplateResult | typeof nothing {
    const { part, options } = this.#host;
    if (!options?.tools) return nothing;
    const all = tools.current?.toolsOf(posting, base, context) ?? [];
    return html`<div class="tools" part=${part('tools')}>${all.map((tool) => this.#toolTemplate(tool))}</div>`;
  }

  /**
   * The content below the link.
   *
   * @param slot The slot of the form; nothing in a card.
   * @param base The base address of relative addresses in the posting.
   */
  template(target: ApplyTarget, slot: TemplateResult | typeof nothing, base: string): TemplateResult {
    const { part, options } = this.#host;
    const { announcement, status } = this.#progress;
    const kind = announcement ? '' : (status ?? '');
    const message = this.#messageOf(target.context);
    return html`${this.#notesTemplate(target)} ${this.#undoTemplate(target)}
      ${
        options
          ? html`<div
              class="form"
              part=${part('form')}
              id="form"
              ?hidden=${!this.#showsForm(target)}
              ?inert=${status === 'pending'}
            >
              ${slot}
            </div>`
          : nothing
      }
      <p class="message ${kind}" part=${part('message')} id="message" role="status" tabindex="-1">${message}</p>
      ${this.#toolsTemplate(target, base)}`;
  }
}
