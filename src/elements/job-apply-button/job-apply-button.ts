import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { JobApplyEvent } from '../../events.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { updateAllElements } from '../shared/page-runtime.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { ApplyTargetElement } from './apply-target-element.js';
import type { ApplyPanel, ApplyPanelHost } from './apply-panel.js';
import { type Shown, UNTITLED, linkTemplate, destinationTemplate } from './apply-templates.js';
import { applyStyles } from './job-apply-button.styles.js';

const more = lazyPart(() => import('./apply-panel.js'));

/** How long a link counts as followed when the page stays: not all lead away, as downloads do not. */
const STAY_MS = 10_000;

/**
 * The apply link: a real `<a href>` that is there only while one can apply. Or the page's own form, in its place.
 *
 * @example
 * <job-apply-button href="/apply/42" valid-through="2026-09-30"></job-apply-button>
 *
 * @tag job-apply-button
 * @slot - The words on the button; "Apply" where empty.
 * @slot form - A form in place of the link: behind the button, hidden while one cannot apply, sent without leaving the page.
 * @fires {JobApplyEvent} job-apply - The link is followed, or the form sent; cancelable.
 * @csspart base - The whole.
 * @csspart button - The link, or the button before the form.
 * @csspart status - When it opens or closes, or that it closed.
 * @csspart note - When one applied, how often one may, and where the link leads.
 * @csspart undo - The button "I did not apply".
 * @csspart form - Around the form.
 * @csspart message - What came of a click: on its way, sent, not sent, copied.
 * @csspart tools - The ways to keep the posting.
 * @csspart tool - One of them; also `calendar`, `share` and `copy`.
 * @cssState upcoming - Applications are not open yet.
 * @cssState closing-soon - The deadline is within three days.
 * @cssState expired - Applications are closed.
 * @cssState pending - An application is on its way.
 * @cssState sent - The form was sent.
 * @cssState failed - The form could not be sent.
 * @cssState applied - This device has applied before.
 */
export class JobApplyButtonElement extends ApplyTargetElement {
  static override readonly styles = [baseStyles, applyStyles];
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override readonly properties: PropertyDeclarations = {
    open: { type: Boolean },
    nativeSubmit: { attribute: 'native-submit', type: Boolean },
    tools: { type: Boolean },
  };

  /** Whether a slotted form is shown at once, and not behind the button. */
  declare open: boolean;
  /** Whether the browser sends a slotted form, and leaves the page for it. */
  declare nativeSubmit: boolean;
  /** Whether to offer the deadline for a calendar and the posting's address to share. */
  declare tools: boolean;

  #wasOpen = false;
  #made: ApplyPanel | null = null;

  readonly #host: ApplyPanelHost = {
    shown: () => this.shown,
    tell: (url, startDate, formData) => this.#tell(url, startDate, formData),
    setState: (name, on) => this.toggleState(name, on),
  };

  /** What most buttons never need; null where it cannot be had, undefined while it is not here. */
  get #extras(): ApplyPanel | null | undefined {
    const { current: module } = more;
    return module ? (this.#made ??= new module.ApplyPanel(this, this.#host)) : module;
  }

  /** Uses them at once where they are here, for the page may be about to go; else when they are. */
  async #withExtras(use: (extras: ApplyPanel) => void): Promise<void> {
    if (!this.#extras) await more.get();
    if (this.#extras) use(this.#extras);
  }

  protected override render(): TemplateResult {
    const onSlot = (): void => this.requestUpdate();
    const slot = html`<slot name="form" @slotchange=${onSlot}></slot>`;
    const shown = this.shown;
    if (!shown) {
      this.#showStates(null);
      return html`<div hidden>${slot}</div>`;
    }
    const { hasForm } = this;
    const { view } = shown;
    const { email, limit, pooled } = shown.posting.application ?? {};
    if (hasForm || this.tools || email || limit || pooled) void more.get();
    const extras = this.#extras;
    const now = extras ? { ...shown, again: extras.again(shown) } : shown;
    this.#showStates(now);
    const url = view.open && !hasForm ? this.urlOf(now, extras?.mailBody(now, this.startDate)) : null;
    return html`<div class="base ${view.phase}" part="base" @slotchange=${onSlot}>
      ${hasForm ? extras?.actionTemplate(now) : view.open ? linkTemplate(now, url, this.target, this.#onClick) : nothing}
      ${view.text ? html`<p class="status" part="status">${view.text}</p>` : nothing}
      ${url ? destinationTemplate(now, url) : nothing}
      ${
        extras?.template(now, slot, this.base) ??
        // without them the browser sends the form
        html`<div ?hidden=${extras === undefined || !view.open}>${slot}</div>`
      }
    </div>`;
  }

  #showStates(shown: Shown | null): void {
    const { phase, open = false, text = null, nextChange = null } = shown?.view ?? {};
    this.toggleState('upcoming', phase === 'upcoming');
    this.toggleState('closing-soon', phase === 'closing-soon');
    this.toggleState('expired', phase === 'closed');
    this.toggleState('applied', (shown?.again ?? null) !== null);
    this.toggleState('pending', this.#extras?.isPending === true);
    this.clock.updateAt(this.now === null && !this.card.state ? nextChange : null);
    if (this.#wasOpen && phase === 'closed') {
      // the link or the form goes: who was in it, or cannot see it, is told
      const focused = this.matches(':focus-within');
      void this.#withExtras((extras) => extras.say(text ?? '', focused));
    }
    this.#wasOpen = open;
  }

  /** Tells the page, which may stop it or apply in its own way. */
  #tell(url: string, startDate: string, formData: FormData | null = null): JobApplyEvent {
    const posting = this.shown?.posting ?? null;
    const given = posting?.title === UNTITLED ? null : posting;
    const event = new JobApplyEvent(given, startDate || this.startDate, url, formData);
    this.dispatchEvent(event);
    return event;
  }

  readonly #onClick = (event: MouseEvent, url: string): void => {
    const shown = this.shown;
    const apply = shown?.view.open ? this.#tell(url, '') : null;
    const { work } = apply ?? {};
    if (work) void this.#withExtras((extras) => void extras.follow(work));
    if (!shown || !apply || apply.defaultPrevented) {
      event.preventDefault();
      if (!apply) updateAllElements(); // it closed while nobody looked at the clock
      return;
    }
    if (shown.posting.application?.limit) void this.#withExtras((extras) => extras.remember());
    // once all have heard of the click, for the page may stay; as it does for a new tab, for mail and for a place on it
    setTimeout(() => {
      const { defaultPrevented, ctrlKey, metaKey, shiftKey } = event;
      const stays = defaultPrevented || ctrlKey || metaKey || shiftKey || this.target;
      if (stays || !/^http[^#]+$/.test(url)) return;
      // until the next render: at the latest when the page comes back from history, or has stayed after all
      this.toggleState('pending', true);
      setTimeout(() => this.requestUpdate(), STAY_MS);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'job-apply-button': JobApplyButtonElement;
  }
}
