import { type CSSResult, type ReactiveController, html, nothing } from 'lit';
import { JobApplyEvent } from '../../events.js';
import { type ApplyLink, applyLink } from '../../model/posting/apply-url.js';
import { atsOfHost } from '../../sources/ats-hosts.js';
import { jobOf } from '../shared/card-context.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { getServerPage, hasDocument } from '../shared/page.js';
import { updateAllElements } from '../shared/page-runtime.js';
import type { Template } from '../shared/template.js';
import type { ApplyPanel } from './apply-panel.js';
import { type ApplyHost, type ApplyState, type ApplyTarget, UNTITLED } from './apply-state.js';
import { linkTemplate, statusTemplate } from './apply-templates.js';

/** How long a link counts as followed if the page stays, in ms: it may be a download. */
const NAVIGATION_MS = 10_000;
/** The longest time between the clicks of a double click, in ms. */
const DOUBLE_CLICK_MS = 500;

const panelModule = lazyPart(() => import('./apply-panel.js'), 'ApplyPanel');

/** Whether something of the panel is shown. */
const needsPanel = ({ hasForm, options }: ApplyHost, { posting }: ApplyTarget): boolean => {
  const { email, limit, pooled } = posting.application ?? {};
  return Boolean(hasForm() || options?.tools || email || limit || pooled);
};

/** The apply link with its progress: in a card, or in a button of its own. */
export class ApplyController implements ReactiveController {
  readonly #host: ApplyHost;
  /** Null if there is nothing to apply for. */
  #state: ApplyState | null = null;
  /** Set when applications have just closed: whether the focus was in the link or form that is removed. */
  #closing: { readonly hadFocus: boolean } | null = null;
  /** When the last click began an application, in ms since the page was opened. */
  #lastClick = -Infinity;
  #loadedPanel: ApplyPanel | null = null;

  constructor(host: ApplyHost) {
    this.#host = host;
    host.element.addController(this);
  }

  /** What is shown; null if there is nothing to apply for. */
  get state(): ApplyState | null {
    return this.#state;
  }

  /** The custom states of what is shown. */
  get states(): (string | false | null | undefined)[] {
    const { target, applyAgainLabel = null } = this.#state ?? {};
    const { phase } = target?.application ?? {};
    return [
      phase !== undefined && phase !== 'open' && (phase === 'closed' ? 'expired' : phase),
      applyAgainLabel !== null && 'applied',
      target && this.#isFollowing(target) !== undefined ? 'pending' : this.#panel?.status,
    ];
  }

  /** The styles of what has been loaded. */
  get styles(): CSSResult[] {
    const { current: module } = panelModule;
    return module && this.#panel ? [module.panelStyles] : [];
  }

  /** Null if it could not be loaded, undefined before. */
  get #panel(): ApplyPanel | null | undefined {
    const { current: module } = panelModule;
    if (!module) return module;
    if (!hasDocument && this.#state && !needsPanel(this.#host, this.#state.target)) return undefined;
    return (this.#loadedPanel ??= new module.ApplyPanel(this.#host, {
      dispatchApply: (url, startDate, formData) => this.#dispatchApply(url, startDate, formData),
      beginApplication: (target) => this.#begin(target),
    }));
  }

  /** Uses the panel at once if it has been loaded, because the page may be about to be left; or else when it has been. */
  async #withPanel(use: (panel: ApplyPanel) => void): Promise<void> {
    if (!this.#panel) await panelModule.get();
    if (this.#panel) use(this.#panel);
  }

  /** Before the render, which removes what has the focus when applications close. */
  hostUpdate(): void {
    const wasOpen = this.#state?.target.application.open;
    const target = this.#host.resolveTarget(true);
    this.#state = target && this.#stateOf(target);
    const hasClosed = wasOpen && target?.application.phase === 'closed';
    this.#closing = hasClosed ? { hadFocus: this.#find('.apply')?.matches(':focus-within') ?? false } : null;
  }

  hostUpdated(): void {
    const closing = this.#closing;
    const { text } = this.#state?.target.application ?? {};
    // an announcement is rendered with the next update
    if (closing)
      void this.#host.element.updateComplete.then(() =>
        this.#withPanel((panel) => panel.announceClosing(text ?? '', closing.hadFocus)),
      );
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  #stateOf(target: ApplyTarget): ApplyState {
    const hasForm = this.#host.hasForm();
    const { application } = target;
    if (needsPanel(this.#host, target)) void panelModule.get();
    const panel = this.#panel;
    panel?.update(target);
    const applyAgainLabel = panel?.applyAgainLabel(target) ?? null;
    const action = application.open ? (hasForm ? 'form' : 'link') : null;
    const link = action === 'link' ? this.#linkOf(target, panel) : null;
    return { target, action, link, applyAgainLabel };
  }

  /** The link to apply with; null if the posting has none. */
  #linkOf(target: ApplyTarget, panel: ApplyPanel | null | undefined): ApplyLink | null {
    const { posting, context } = target;
    const { startDate, base, track } = this.#host.getLinkOptions();
    const link = applyLink(posting, {
      page: hasDocument ? location.href : getServerPage().url,
      base,
      track: track?.split(/\s+/) ?? [],
      startDate,
      subject: context.t('apply.subject', { title: posting.title }),
      body: posting.application?.email ? panel?.mailBody(target, startDate) : undefined,
    });
    // on the pages of recruiting systems, applicants apply
    const isForm = posting.application?.url && link && atsOfHost(new URL(link.url).hostname);
    return isForm ? { ...link, isPage: false } : link;
  }

  /** @param slot The slot of the form; nothing in a card. */
  template(slot: Template): Template {
    if (!hasDocument) this.hostUpdate(); // servers do not call it
    const state = this.#state;
    if (!state) return slot === nothing ? nothing : html`<div hidden>${slot}</div>`;
    const { target, action, link, applyAgainLabel: label } = state;
    const { phase } = target.application;
    const panel = this.#panel;
    const { part, getLinkOptions } = this.#host;
    const { base, target: frame } = getLinkOptions();
    const pending = this.states.includes('pending') ? 'pending' : '';
    return html`<div
      class="apply ${part('base')} ${phase} ${pending} ${label === null ? '' : 'applied'}"
      part=${part('base')}
    >
      ${action === 'form' ? panel?.actionTemplate(target) : nothing}${
        link ? linkTemplate(target, { ...link, label, target: frame, onClick: this.#onClick, part }) : nothing
      }${statusTemplate(target, link, part)}${
        panel?.template(target, slot, base) ??
        // without the panel, the browser sends the form
        (slot === nothing ? nothing : html`<div ?hidden=${panel === undefined || action !== 'form'}>${slot}</div>`)
      }
    </div>`;
  }

  /** Dispatches `job-apply`. Returns null, without an event, if applications are closed, or if an application is in progress. */
  #dispatchApply(url: string, startDate: string, formData: FormData | null = null): JobApplyEvent | null {
    const target = this.#host.resolveTarget();
    if (!target?.application.open) {
      updateAllElements(); // they have closed since the last render
      return null;
    }
    const applications = this.#host.applicationsFor(target);
    const job = jobOf(target.posting);
    if (applications.has(job)) return null;
    const posting = target.posting.title === UNTITLED ? null : target.posting;
    const event = new JobApplyEvent(posting, startDate || this.#host.getLinkOptions().startDate, url, formData);
    applications.set(job, false); // a listener may click again
    this.#host.element.dispatchEvent(event);
    applications.delete(job);
    return event;
  }

  /** Whether the browser follows the link of the application in progress; undefined if there is none. */
  #isFollowing(target: ApplyTarget): boolean | undefined {
    return this.#host.applicationsFor(target).get(jobOf(target.posting));
  }

  /** Begins an application. Returns what ends it. */
  #begin(target: ApplyTarget, isFollowed = false): () => void {
    const applications = this.#host.applicationsFor(target);
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
    const target = this.#host.resolveTarget();
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
      const { target: frame } = this.#host.getLinkOptions();
      return defaultPrevented || ctrlKey || metaKey || shiftKey || !!frame || !/^http[^#]+$/.test(url);
    });
  };
}
