import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { JobApplyEvent } from '../../events.js';
import { type PendingApplications, jobOf } from '../shared/card-context.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { updateAllElements } from '../shared/page-runtime.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import type { ApplyPanel } from './apply-panel.js';
import { type ApplyState, type ApplyTarget, UNTITLED } from './apply-state.js';
import { ApplyTargetElement } from './apply-target-element.js';
import { destinationTemplate, linkTemplate } from './apply-templates.js';
import { applyStyles } from './job-apply-button.styles.js';

/** How long a link counts as followed if the page stays, in ms: it may be a download. */
const NAVIGATION_MS = 10_000;
/** The longest time between the clicks of a double click, in ms. */
const DOUBLE_CLICK_MS = 500;

const panelModule = lazyPart(() => import('./apply-panel.js'), 'ApplyPanel');

/**
 * The apply link: a real `<a href>` that is there only while applications are open. A form of the page can replace it.
 *
 * @example
 * <job-apply-button href="/apply/42" valid-through="2026-09-30"></job-apply-button>
 *
 * @tag job-apply-button
 * @slot - The label of the button. Default: "Apply".
 * @slot form - A form that replaces the link. It is behind a button, hidden while applications are not open, and sent without leaving the page.
 * @fires {JobApplyEvent} job-apply - The applicant follows the link, or sends the form. Cancelable.
 * @csspart base - The root of the content.
 * @csspart button - The link, or the button that opens the form.
 * @csspart status - When applications open or close, or that they are closed.
 * @csspart note - When the applicant applied, how often that is possible, or where the link leads.
 * @csspart undo - The button "I did not apply".
 * @csspart form - The container of the form.
 * @csspart message - The message after a click: sending, sent, not sent, or copied.
 * @csspart tools - The tools to keep or share the posting.
 * @csspart tool - One tool. It is also `calendar`, `share` or `copy`.
 * @csspart debug - What is wrong, for the page's author alone.
 * @cssState upcoming - Applications are not open yet.
 * @cssState closing-soon - The deadline is within three days.
 * @cssState expired - Applications are closed.
 * @cssState pending - An application is in progress.
 * @cssState sent - The application was sent.
 * @cssState failed - The application could not be sent.
 * @cssState applied - The applicant has applied on this device.
 */
export class JobApplyButtonElement extends ApplyTargetElement {
  static override readonly styles = [baseStyles, applyStyles];
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override readonly properties: PropertyDeclarations = {
    open: { type: Boolean },
    nativeSubmit: { attribute: 'native-submit', type: Boolean },
    tools: { type: Boolean },
  };

  /** Whether a slotted form is shown at once. Default: behind a button. */
  declare open: boolean;
  /** Whether the browser sends a slotted form, and leaves the page for it. Default: it is sent without leaving. */
  declare nativeSubmit: boolean;
  /** Whether to offer the deadline for the applicant's calendar, and the posting's address for sharing. */
  declare tools: boolean;

  /** Null if there is nothing to apply for. */
  #state: ApplyState | null = null;
  /** Set when applications have just closed: whether the focus was in the link or form that is removed. */
  #closing: { readonly hadFocus: boolean } | null = null;
  /** The applications in progress, unless those of a card count. */
  readonly #ownApplications: PendingApplications = new Map();
  /** When the last click began an application, in ms since the page was opened. */
  #lastClick = -Infinity;
  #loadedPanel: ApplyPanel | null = null;

  /** Null if it could not be loaded, undefined before. */
  get #panel(): ApplyPanel | null | undefined {
    const { current: module } = panelModule;
    if (!module) return module;
    return (this.#loadedPanel ??= new module.ApplyPanel({
      element: this,
      resolveTarget: () => this.resolveTarget(),
      dispatchApply: (url, startDate, formData) => this.#dispatchApply(url, startDate, formData),
      beginApplication: (target) => this.#begin(target),
    }));
  }

  /** Uses the panel at once if it has been loaded, because the page may be about to be left; or else when it has been. */
  async #withPanel(use: (panel: ApplyPanel) => void): Promise<void> {
    if (!this.#panel) await panelModule.get();
    if (this.#panel) use(this.#panel);
  }

  protected override get hasContent(): boolean {
    return this.#state !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const wasOpen = this.#state?.target.application.open;
    const target = this.resolveTarget();
    this.#state = target && this.#stateOf(target);
    const hasClosed = wasOpen && target?.application.phase === 'closed';
    // before the render, which removes what has the focus
    this.#closing = hasClosed ? { hadFocus: this.matches(':focus-within') } : null;
  }

  #stateOf(target: ApplyTarget): ApplyState {
    const { hasForm } = this;
    const { posting, application } = target;
    const { email, limit, pooled } = posting.application ?? {};
    if (hasForm || this.tools || email || limit || pooled) void panelModule.get();
    const panel = this.#panel;
    panel?.update(target);
    const applyAgainLabel = panel?.applyAgainLabel(target) ?? null;
    const action = application.open ? (hasForm ? 'form' : 'link') : null;
    const link = action === 'link' ? this.linkOf(target, panel?.mailBody(target, this.startDate)) : null;
    return { target, action, link, applyAgainLabel };
  }

  protected override render(): TemplateResult {
    const state = this.#state;
    const slot = html`<slot name="form" @slotchange=${this.#onSlotChange}></slot>`;
    if (!state) return html`<div hidden>${slot}</div>`;
    const { target, action, link, applyAgainLabel: label } = state;
    const { phase, text } = target.application;
    const panel = this.#panel;
    return html`<div
      class="base ${phase} ${label === null ? '' : 'applied'}"
      part="base"
      @slotchange=${this.#onSlotChange}
    >
      ${action === 'form' ? panel?.actionTemplate(target) : nothing}
      ${link ? linkTemplate(target, { ...link, label, target: this.target, onClick: this.#onClick }) : nothing}
      ${text ? html`<p class="status" part="status">${text}</p>` : nothing}
      ${link ? destinationTemplate(target, link) : nothing}
      ${
        panel?.template(target, slot, this.base) ??
        // without the panel, the browser sends the form
        html`<div ?hidden=${panel === undefined || action !== 'form'}>${slot}</div>`
      }
    </div>`;
  }

  protected override updated(): void {
    const { target, applyAgainLabel = null } = this.#state ?? {};
    const { phase, text, nextChange = null } = target?.application ?? {};
    this.customStates.set(
      phase !== 'open' && (phase === 'closed' ? 'expired' : phase),
      applyAgainLabel !== null && 'applied',
      target && this.#isFollowing(target) !== undefined ? 'pending' : this.#panel?.status,
    );
    // a card updates the elements bound to it
    this.clock.updateAt(this.now === null && !this.card.state ? nextChange : null);
    this.#panel?.afterRender();
    const closing = this.#closing;
    // an announcement is rendered with the next update
    if (closing)
      void this.updateComplete.then(() =>
        this.#withPanel((panel) => panel.announceClosing(text ?? '', closing.hadFocus)),
      );
  }

  readonly #onSlotChange = (): void => this.requestUpdate();

  /** Dispatches `job-apply`. Returns null, without an event, if applications are closed, or if an application is in progress. */
  #dispatchApply(url: string, startDate: string, formData: FormData | null = null): JobApplyEvent | null {
    const target = this.resolveTarget();
    if (!target?.application.open) {
      updateAllElements(); // they have closed since the last render
      return null;
    }
    const applications = this.#applicationsFor(target);
    const job = jobOf(target.posting);
    if (applications.has(job)) return null;
    const posting = target.posting.title === UNTITLED ? null : target.posting;
    const event = new JobApplyEvent(posting, startDate || this.startDate, url, formData);
    applications.set(job, false); // a listener may click again
    this.dispatchEvent(event);
    applications.delete(job);
    return event;
  }

  /** Those of the card, which its other buttons share; or else those of this button. */
  #applicationsFor({ posting }: ApplyTarget): PendingApplications {
    const { state } = this.card;
    return posting === state?.posting ? state.applications : this.#ownApplications;
  }

  /** Whether the browser follows the link of the application in progress; undefined if there is none. */
  #isFollowing(target: ApplyTarget): boolean | undefined {
    return this.#applicationsFor(target).get(jobOf(target.posting));
  }

  /** Begins an application. Returns what ends it. */
  #begin(target: ApplyTarget, isFollowed = false): () => void {
    const applications = this.#applicationsFor(target);
    const job = jobOf(target.posting);
    applications.set(job, isFollowed);
    updateAllElements(); // other buttons of the card are pending too
    return () => {
      applications.delete(job);
      updateAllElements();
    };
  }

  /** Shows the progress of an application: that it is pending at once, and the rest with the panel. */
  #trackSubmission(work: Promise<unknown>, target: ApplyTarget): void {
    const end = this.#begin(target);
    void work.then(end, end);
    void this.#withPanel((panel) => void panel.trackSubmission(work, target));
  }

  /** Has the link count as followed until the page comes back from history, or has stayed after all. */
  #trackNavigation(target: ApplyTarget, stays: () => boolean): void {
    const end = this.#begin(target, true);
    // after all listeners of the click: one of them may keep the page, as do new tabs, e-mail and fragments
    setTimeout(() => {
      if (stays()) return end();
      addEventListener('pageshow', end, { once: true });
      setTimeout(end, NAVIGATION_MS);
    });
  }

  readonly #onClick = (event: MouseEvent, url: string): void => {
    const target = this.resolveTarget();
    // a link that is being followed can be followed again, but it is the same application
    if (target?.application.open && this.#isFollowing(target)) return;
    const isDouble = event.detail > 1 && event.timeStamp - this.#lastClick < DOUBLE_CLICK_MS;
    const apply = isDouble ? null : this.#dispatchApply(url, '');
    if (apply) this.#lastClick = event.timeStamp;
    if (target && apply?.pending) this.#trackSubmission(apply.pending, target);
    if (!target || !apply || apply.defaultPrevented) {
      event.preventDefault();
      return;
    }
    if (target.posting.application?.limit) void this.#withPanel((panel) => panel.recordApplication(target));
    this.#trackNavigation(target, () => {
      const { defaultPrevented, ctrlKey, metaKey, shiftKey } = event;
      return defaultPrevented || ctrlKey || metaKey || shiftKey || !!this.target || !/^http[^#]+$/.test(url);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'job-apply-button': JobApplyButtonElement;
  }
}
