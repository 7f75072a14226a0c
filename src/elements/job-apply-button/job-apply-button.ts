import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, type nothing } from 'lit';
import type { PendingApplications } from '../shared/card-context.js';
import { ownParts } from '../shared/part-names.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { ApplyController } from './apply-controller.js';
import type { ApplyTarget } from './apply-state.js';
import { ApplyTargetElement } from './apply-target-element.js';
import { applyStyles } from './job-apply-button.styles.js';

/**
 * The apply link: a real `<a href>` that is there only while applications are open. A form of the page can replace it.
 *
 * @example
 * <job-apply-button href="/apply/42" valid-through="2026-09-30"></job-apply-button>
 *
 * @tag job-apply-button
 * @since 0.1.0
 * @slot - The label of the button. Default: "Apply".
 * @slot form - A form that replaces the link. It is behind a button, hidden while applications are not open, and sent without leaving the page.
 * @fires {JobApplyEvent} job-apply - The applicant follows the link, or sends the form. Cancelable.
 * @csspart base - The root of the content.
 * @csspart button - The link, or the button that opens the form.
 * @csspart status - When applications open or close, or that they are closed.
 * @csspart note - When the applicant applied, how often that is possible, or where the link leads.
 * @csspart undo - The button "I didn’t apply".
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

  /** The applications in progress, unless those of a card count. */
  readonly #ownApplications: PendingApplications = new Map();
  readonly #controller = new ApplyController({
    element: this,
    part: ownParts,
    options: this,
    hasForm: () => this.hasForm,
    resolveTarget: () => this.resolveTarget(),
    getLinkOptions: () => this.getLinkOptions(),
    applicationsFor: (target) => this.#applicationsFor(target),
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  /** Those of the card, which its other buttons share; or else those of this button. */
  #applicationsFor({ posting }: ApplyTarget): PendingApplications {
    const { state } = this.card;
    return posting === state?.posting ? state.applications : this.#ownApplications;
  }

  protected override get hasContent(): boolean {
    return this.#controller.state !== null;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#controller.template(html`<slot name="form"></slot>`);
  }

  protected override updated(_changed: PropertyValues): void {
    adoptStyles(this, this.#controller.styles);
    this.customStates.set(...this.#controller.states);
    // a card updates the elements bound to it
    const { nextChange = null } = this.#controller.state?.target.application ?? {};
    this.clock.updateAt(this.now === null && !this.card.state ? nextChange : null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-apply-button': JobApplyButtonElement;
  }
}
