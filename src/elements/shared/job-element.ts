import {
  type ComplexAttributeConverter,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
  html,
  isServer,
  nothing,
  render,
} from 'lit';
import { startInstant } from '../../format/date.js';
import { localTimeZone } from '../../format/intl.js';
import type { ViewContext } from '../../model/view-context.js';
import { lazy } from '../../lazy/lazy.js';
import type { Issue } from '../../schema/issues/issue.js';
import { isTimeZone } from '../../schema/intl-support.js';
import { isDateOrTime } from '../../schema/iso.js';
import { JobProblemEvent } from '../../events.js';
import { VERSION } from '../../version.js';
import { toProblems, warnOnce } from '../../schema/issues/report.js';
import { CustomStates } from './custom-states.js';
import { isForAuthor } from './debug/is-for-author.js';
import { ClockController, UNCLOSED, afterHydration, observeLanguage, updateAllElements } from './page-runtime.js';
import { renderInto } from './render-into.js';
import { GivenData } from './given-data.js';
import { imitateInternals } from './imitate-internals.js';
import { hasDocument } from './page.js';
import { RELATIVE_COLORS } from './styles/colors.styles.js';
import { adoptStyles, styledElements } from './styles/adopt-styles.js';
import { resolveLocale } from './i18n/locale.js';
import { loadMessagesFor, translatorFor } from './i18n/localize.js';

/** What shows page authors what is wrong. */
const debugStrip = lazy(() => import('./debug/debug-strip.js'), 'showIssues');
const unclosed = lazy(() => import('./unclosed.js'), 'mendUnclosed');
const prerendered = lazy(() => import('./prerendered.js'), 'canReplace');

/** `id` is observed because `for` finds cards by it. It is an attribute of every element, so no property declares it. */
const EXTRA_ATTRIBUTES = ['id'];

/** What React, Astro and others write into an attribute for an object, or for a list of them. */
const OBJECT_TEXT = /^\[object \w+\](?:,\[object \w+\])*$/;

/**
 * The converter of properties that are data: an object, or JSON text, which is parsed where it is used. Of an attribute,
 * what stands for no data is null. Equal data is no change.
 */
export const dataConverter: ComplexAttributeConverter = {
  fromAttribute: (text) => (/^\s*(?:null|undefined)?\s*$/.test(text ?? '') ? null : text),
};

/** The page's own content in the element, as without script. */
const FALLBACK = html`<slot></slot><slot name="form"></slot>`;

/** Whether CSS calculates the colors; undefined before the first update. */
let canCalculateColors: boolean | undefined;
const colorFallback = lazy(() => import('./styles/color-fallback.js'), 'calculateColors', {
  onSettled: () => updateAllElements(),
});

/** Whether Lit can create templates: a page that requires Trusted Types must allow its policy. */
const canCreateTemplates = (): boolean => {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
};

/**
 * The base class of all elements: registration, rendering, language, clock and custom states.
 *
 * @attr {string} lang - The language of texts, numbers and dates, BCP 47. Default: that of the nearest element with a `lang`.
 * @fires {JobProblemEvent} job-problem - The element could not be shown.
 */
export class JobElement extends ReactiveElement {
  /** The version of the library. */
  static readonly version: string = VERSION;

  static override readonly properties: PropertyDeclarations = {
    timeZone: { attribute: 'time-zone' },
    now: {},
    debug: { reflect: true },
  };

  /** Attributes by the names of their properties, as servers of frameworks write them: `startdates` for `start-dates`. */
  protected static attributesByAlias: ReadonlyMap<string, string> = new Map();

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes; // reads the properties of all classes
    this.attributesByAlias = new Map(
      [...this.elementProperties].flatMap(([name, { attribute }]) =>
        typeof attribute === 'string' ? [[String(name).toLowerCase(), attribute]] : [],
      ),
    );
    return [...names, 'lang', ...EXTRA_ATTRIBUTES, ...this.attributesByAlias.keys()];
  }

  /**
   * Registers the class as `tagName`. If the tag is taken, the first definition stays, and the console says so once. If
   * the page's Content-Security-Policy blocks templates, the tag stays undefined, so that the page's content in it shows.
   */
  static define(tagName: string, registry: CustomElementRegistry = customElements): void {
    const path = `job-posting-elements ${VERSION}`;
    const taken = registry.get(tagName);
    if (taken) {
      if ('version' in taken && taken.version === VERSION && taken !== this) return; // loaded twice
      const other = 'version' in taken ? `version ${String(taken.version)}` : 'another library';
      if (taken !== this) void warnOnce([{ code: 'define-conflict', path, received: new Error(other) }]);
    } else if (!('trustedTypes' in globalThis) || canCreateTemplates()) registry.define(tagName, this);
    else void warnOnce([{ code: 'policy-missing', path }]);
  }

  /** The reader's time zone, an IANA name such as `Europe/Berlin`. Default: that of the device. */
  declare timeZone: string | null;
  /** The current date or date-time, for previews and tests. Default: that of the device. */
  declare now: string | null;

  /**
   * Shows the page's author, on the element, what is wrong with it; `off` never does. Also on an element around it, such as
   * `<html>`. Default: on pages of this machine alone, such as `http://localhost`.
   */
  declare debug: 'off' | '' | boolean | null;

  protected readonly customStates = new CustomStates(() => this.internals);
  protected readonly clock = new ClockController(this);
  /** The data of the properties. */
  protected readonly given = new GivenData();

  constructor() {
    super();
    try {
      this.#internals = isServer ? imitateInternals(this) : this.attachInternals();
    } catch {} // reported when they are used
    // all properties begin as their attributes would set them while absent
    for (const [name, { attribute, type, converter }] of this.#properties) {
      const isText = converter && converter !== dataConverter;
      if (attribute !== false) Reflect.set(this, name, type === Boolean ? false : isText ? '' : null);
    }
  }

  get #properties(): typeof JobElement.elementProperties {
    return (this.constructor as typeof JobElement).elementProperties;
  }

  /** Takes data that is equal to that of before for no change. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    if (name !== undefined && options?.converter === dataConverter) {
      const value: unknown = Reflect.get(this, name);
      // on a server, which renders once, it is given once
      if (hasDocument && value !== old && this.given.isRepeated(name, value)) return;
    }
    super.requestUpdate(name, old, options);
  }

  /**
   * @internal What is wrong with how the page's author wrote the element: by name, attributes that an object was written
   * into, which count as absent; and a missing end tag.
   */
  readonly ownIssues = new Map<string, Issue>();
  /** The document that the styles of the shadow root belong to. */
  #stylesDocument = hasDocument ? document : null;
  /** Whether the shadow root has content that was rendered before the script ran. */
  #isPrerendered = false;
  /** What an update that renders removes. */
  #prerendered: readonly ChildNode[] = [];
  /** Whether the shadow root, or its styles, could not be made. */
  #isRootMissing = false;

  #internals: ElementInternals | null = null;
  /** What is shown; null before the first rendering. */
  #shown: unknown = null;
  /** Whether the last update has rendered. */
  #isRendered = false;
  /** The error that was reported last, until an update succeeds. */
  #failure = '';

  /** Attached by the constructor, because engines refuse it in another document; again here if that threw. */
  protected get internals(): ElementInternals {
    return (this.#internals ??= this.attachInternals());
  }

  /** Whether there is something to show in place of what was rendered before the script ran. */
  protected get hasContent(): boolean {
    return true;
  }

  /** Takes over a shadow root that is there already (declarative, cloned, or of a saved page) once that is possible. */
  #adoptShadowRoot(root: ShadowRoot): ShadowRoot {
    this.#isPrerendered = true;
    styledElements.add(this);
    void prerendered.get().then(() => this.requestUpdate());
    return root;
  }

  #adoptStyles(): void {
    styledElements.delete(this);
    adoptStyles(this, (this.constructor as typeof JobElement).elementStyles);
  }

  /** Whether the element has no end tag, so that its content is that of the page. */
  protected get isUnclosed(): boolean {
    return this.ownIssues.has(UNCLOSED);
  }

  /** @internal Shows the page's author what is wrong. To be called after each update. */
  showIssues(issues: readonly Issue[]): void {
    if (issues[0] ? isForAuthor(this) : debugStrip.current)
      void debugStrip.get().then((module) => module?.showIssues(this, issues));
  }

  protected override update(changed: PropertyValues): void {
    // it ends where its parent does, and has more than a link or data in it
    if (!this.nextSibling && this.querySelector(':scope>:not(a,script)'))
      void unclosed.get().then((module) => module?.mendUnclosed(this));
    this.#updateContent(changed);
  }

  #updateContent(changed: PropertyValues): void {
    if (this.#isPrerendered) {
      const { hasContent } = this;
      // without Lit's render, which would add to the content
      if (!(prerendered.current ? prerendered.current.canReplace(this, hasContent) : prerendered.error && hasContent))
        return super.update(changed);
      this.#adoptStyles();
      if (this.#prerendered.length === 0) this.#prerendered = [...this.renderRoot.childNodes];
    }
    // translators put a <font> in the place of each text, and Lit would change the text that is gone
    for (const font of this.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
    if (this.#isRootMissing) Object.assign(this, { renderRoot: this.#createRoot() });
    this.#isRootMissing = false;
    super.update(changed);
    const template = this.render();
    renderInto(template, this.renderRoot);
    for (const node of this.#prerendered) node.remove();
    this.#prerendered = [];
    this.#isPrerendered = false;
    this.#shown = template;
    this.#isRendered = true;
  }

  /** What is shown. */
  protected render(): unknown {
    return nothing;
  }

  protected override performUpdate(): void {
    this.#isRendered = false;
    const isDone = this.attempt(() => {
      super.performUpdate();
      if ((canCalculateColors ??= !globalThis.CSS || CSS.supports(RELATIVE_COLORS))) return;
      if (colorFallback.current) colorFallback.current.calculateColors(this.renderRoot);
      else void colorFallback.get();
    });
    if (isDone) this.#failure = '';
  }

  /**
   * Calls `run`. After an error what was shown before stays, or else the page's own content, and a problem has the error.
   *
   * @returns Whether there was none.
   */
  protected attempt(run: () => void): boolean {
    try {
      run();
      return true;
    } catch (error) {
      this.#onFailure(error);
      return false;
    }
  }

  #onFailure(error: unknown): void {
    const { shadowRoot } = this;
    if (shadowRoot && !this.#isPrerendered && !this.#isRendered) this.#restore(shadowRoot);
    const failure = String(error);
    const isRepeated = failure === this.#failure;
    this.#failure = failure;
    this.given.clear(); // the same data may be tried again
    void this.reportFailure({ code: 'element-failed', path: this.localName, received: error }, isRepeated);
  }

  /** Whether the last update has rendered. */
  protected get isRendered(): boolean {
    return this.#isRendered;
  }

  #restore(root: ShadowRoot): void {
    for (const template of [this.#shown, FALLBACK]) {
      try {
        if (!template) continue;
        render(template, root);
        this.#shown = template;
        return;
      } catch {
        // the next one
      }
    }
    this.#prerendered = [document.createElement('slot')];
    root.append(...this.#prerendered);
  }

  /** Reports an error, unless it is that of the last update. */
  protected async reportFailure(issue: Issue, isRepeated: boolean): Promise<void> {
    if (isRepeated) return;
    void warnOnce([issue]);
    this.dispatchEvent(new JobProblemEvent(await toProblems([issue]), !this.#isRendered));
  }

  /** Without a shadow root, the page's own content is in sight. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return this.#createRoot();
    } catch {
      this.#isRootMissing = true; // the next update tries again, and reports it
      return this.shadowRoot ?? document.createDocumentFragment();
    }
  }

  #createRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot && !this.#isRootMissing) return this.#adoptShadowRoot(this.shadowRoot);
    try {
      return super.createRenderRoot();
    } catch (error) {
      // first connected in another document, which does not adopt the style sheets of this one
      if (!this.shadowRoot || this.ownerDocument === document) throw error;
      return this.shadowRoot;
    }
  }

  override connectedCallback(): void {
    this.attempt(() => {
      super.connectedCallback();
      observeLanguage();
    });
    this.requestUpdate(); // the language may differ here, and the clock must start again
    void afterHydration().then(() => this.#reportLostObjects());
    const { ownerDocument } = this;
    if (ownerDocument === this.#stylesDocument) return;
    this.#adoptStyles();
    this.#stylesDocument = ownerDocument;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    name = (this.constructor as typeof JobElement).attributesByAlias.get(name) ?? name;
    this.ownIssues.delete(name);
    if (value && OBJECT_TEXT.test(value)) {
      const issue: Issue = { code: 'object-as-text', path: name, received: value };
      this.ownIssues.set(name, issue);
      void warnOnce([issue]);
      if (old === null || OBJECT_TEXT.test(old)) return; // a property may have the data
      value = null;
    }
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate(); // the observer of the document does not see into shadow roots
  }

  /** Reports what has turned out to be wrong since the last update. */
  protected addIssues(issues: readonly Issue[]): void {
    void warnOnce(issues);
  }

  /** Reports the objects that React was given for this element, but has not set, because it was in the HTML of a server. */
  #reportLostObjects(): void {
    const [, given] = Object.entries(this).find(([key]) => key.startsWith('__reactProps$')) ?? [];
    for (const [name, { converter }] of this.#properties) {
      const isLost = converter === dataConverter && Reflect.get(this, name) === null;
      if (!isLost || typeof Object(given)[name] !== 'object') continue;
      this.addIssues([{ code: 'object-not-hydrated', path: String(name) }]);
    }
  }

  /** Resolves when the messages in this element's language have arrived; null if they are here already. */
  protected loadMessages(): Promise<unknown> | null {
    return loadMessagesFor(resolveLocale(this).locale);
  }

  /**
   * The locale, time zone and clock at this element, with issues about the attributes that set them.
   *
   * @param zone The posting's own time zone, which takes precedence.
   */
  protected createViewContext(zone?: string): { context: ViewContext; issues: readonly Issue[] } {
    const { locale, issues } = resolveLocale(this);
    issues.push(...this.ownIssues.values());
    const timeZone = this.timeZone && isTimeZone(this.timeZone) ? this.timeZone : null;
    if (this.timeZone && !timeZone)
      issues.push({ code: 'time-zone-invalid', path: 'time-zone', received: this.timeZone });
    const readerZone = timeZone ?? localTimeZone();
    const now = this.now && isDateOrTime(this.now) ? startInstant(this.now, readerZone) : null;
    if (this.now && now === null) issues.push({ code: 'date-invalid', path: 'now', received: this.now });
    const context = { locale, timeZone: zone ?? readerZone, now: now ?? Date.now(), t: translatorFor(locale) };
    return { context, issues };
  }
}
