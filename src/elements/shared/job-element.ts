import { LitElement, type PropertyDeclarations, html, render } from 'lit';
import { startInstant } from '../../format/date.js';
import { localTimeZone } from '../../format/intl.js';
import type { ViewContext } from '../../model/view-context.js';
import type { Issue } from '../../schema/issues/issue.js';
import { isTimeZone } from '../../schema/intl-support.js';
import { isDateOrTime } from '../../schema/iso.js';
import { VERSION } from '../../version.js';
import { warnOnce } from '../../schema/issues/report.js';
import { ClockController } from './page-runtime.js';
import { adoptStyles } from './styles/adopt-styles.js';
import { resolveLocale } from './i18n/locale.js';
import { loadMessagesFor, observeLanguage, translatorFor } from './i18n/localize.js';

/** What other elements find a card by; every element has it, so it is no attribute of ours. */
const EXTRA_ATTRIBUTES = ['id'];

/** Whether the page lets Lit make templates: one that requires Trusted Types has to allow its policy. */
const canCreateTemplates = (): boolean => {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
};

/** What all elements share: registration, language, clock and custom states. */
export class JobElement extends LitElement {
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    timeZone: { attribute: 'time-zone' },
    now: {},
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...EXTRA_ATTRIBUTES];
  }

  /**
   * Registers the class; where the tag is taken, the first definition stays and the console says so once. Where the page
   * lets nothing be rendered, the tag stays undefined, and the page's own content in it readable.
   */
  static define(tagName: string, registry: CustomElementRegistry = customElements): void {
    const path = `job-posting-elements ${VERSION}`;
    const taken = registry.get(tagName);
    if (taken) {
      const other = 'version' in taken ? `version ${String(taken.version)}` : 'another library';
      if (taken !== this) void warnOnce([{ code: 'define-conflict', path, received: new Error(other) }]);
    } else if (!('trustedTypes' in globalThis) || canCreateTemplates()) registry.define(tagName, this);
    else void warnOnce([{ code: 'policy-missing', path }]);
  }

  /** The IANA zone that stands for the reader's, such as `Europe/Berlin`. */
  declare timeZone: string | null;
  /** A date or date-time that stands for the clock, for previews and tests. */
  declare now: string | null;

  protected readonly internals = this.attachInternals();
  protected readonly clock = new ClockController(this);

  constructor() {
    super();
    // each attribute is absent at first
    for (const [name, { attribute, type, converter }] of (this.constructor as typeof JobElement).elementProperties)
      if (attribute !== false) Reflect.set(this, name, type === Boolean ? false : converter ? '' : null);
  }

  /** Where the shadow root has its styles. */
  #dressedIn = document;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      // first connected in another document, which refuses the style sheets of this one
      if (!this.shadowRoot || this.ownerDocument === document) throw error;
      return this.shadowRoot;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    observeLanguage();
    this.requestUpdate(); // another language may hold here, and what ended with the removal begins anew
    const { shadowRoot, ownerDocument } = this;
    if (!shadowRoot || ownerDocument === this.#dressedIn) return;
    adoptStyles(shadowRoot, (this.constructor as typeof JobElement).elementStyles);
    this.#dressedIn = ownerDocument;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate(); // in a shadow root nobody else sees it
  }

  /** Complete once the elements in it are; they pass their parts on. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const nested = this.renderRoot.querySelectorAll<JobElement>('[exportparts]');
    await Promise.all([...nested].map(({ updateComplete }) => updateComplete));
    return isComplete;
  }

  /** Settles when there are words in this element's language; null when they are here. */
  protected loadMessages(): Promise<unknown> | null {
    return loadMessagesFor(resolveLocale(this).locale);
  }

  /** Switches one custom state, `:state(name)`. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  /** The language, zone and clock that hold at this element; `zone` is the posting's own. */
  protected createViewContext(zone?: string): { context: ViewContext; issues: readonly Issue[] } {
    const { locale, issues } = resolveLocale(this);
    const timeZone = this.timeZone && isTimeZone(this.timeZone) ? this.timeZone : null;
    if (this.timeZone && !timeZone)
      issues.push({ code: 'time-zone-invalid', path: 'time-zone', received: this.timeZone });
    const reader = timeZone ?? localTimeZone();
    const now = this.now && isDateOrTime(this.now) ? startInstant(this.now, reader) : null;
    if (this.now && now === null) issues.push({ code: 'date-invalid', path: 'now', received: this.now });
    const context = { locale, timeZone: zone ?? reader, now: now ?? Date.now(), t: translatorFor(locale) };
    return { context, issues };
  }
}
