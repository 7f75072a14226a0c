import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { applicationView } from '../../model/posting/application.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Problem } from '../../schema/issues/problem.js';
import type { SourceName } from '../../sources/source.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { CardProvider } from '../shared/card-context.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { JobElement } from '../shared/job-element.js';
import { type CardView, type Layout, cardTemplate, normalizeLayout } from './view/card-template.js';
import { layoutStyles } from './view/card-layout.styles.js';
import { cardStyles } from './view/job-posting.styles.js';
import { Arrivals } from './load-reporter.js';
import { failureTemplate, fallbackTemplate } from './view/fallback-template.js';
import { details, partFor, row } from './lazy-parts.js';
import { PostingSource, SOURCE_STATES } from './posting-loader.js';
import { JsonLdController } from './json-ld-controller.js';

/**
 * A job posting as a card.
 *
 * @example
 * <job-posting src="/jobs/ml-intern.json">
 *   <a href="/jobs/ml-intern">ML internship at Acme</a>
 * </job-posting>
 *
 * @tag job-posting
 * @slot - Shown without script, while loading, and when there is nothing to show. A data script in it is the posting.
 * @slot logo - In place of the employer's logo.
 * @slot heading - In place of the title.
 * @slot facts-end - After the facts.
 * @slot before-apply - Above the apply link.
 * @slot apply - In place of the apply link.
 * @slot closed - Beside the notice that applications are closed.
 * @slot footer - At the end of the card.
 * @slot empty - When there is no posting.
 * @slot loading - While the posting loads.
 * @slot error - When it could not be shown.
 * @fires {JobLoadEvent} job-load - A posting arrived and is shown.
 * @fires {JobProblemEvent} job-problem - Something in it was wrong.
 * @fires {JobApplyEvent} job-apply - The apply link is followed; cancelable.
 * @csspart base - The whole.
 * @csspart card - The card; also `row` in that layout.
 * @csspart header - Logo, employer and title.
 * @csspart logo - The employer's logo.
 * @csspart organization - The employer's line.
 * @csspart organization-name - The employer's name.
 * @csspart slogan - What the employer does.
 * @csspart title - The title.
 * @csspart title-link - The link in the title of a row.
 * @csspart summary - The facts one decides by.
 * @csspart facts - A list of facts.
 * @csspart fact - One fact; also the field's name, such as `duration`.
 * @csspart fact-label - Its label.
 * @csspart fact-value - Its values.
 * @csspart fact-note - The employer's words on it.
 * @csspart value - One value.
 * @csspart more - Further values.
 * @csspart more-toggle - What unfolds them.
 * @csspart meta - Tags and posting date.
 * @csspart tags - The tags.
 * @csspart tag - One tag.
 * @csspart posted - When it was posted.
 * @csspart action - Start dates and apply link.
 * @csspart salary - The salary badge; its own parts are `salary__amount` and so on.
 * @csspart start-date - The picker; its own parts are `start-date__option` and so on.
 * @csspart apply - The apply button; its own parts are `apply__button` and so on.
 * @csspart notice - The note to applicants.
 * @csspart notice-heading - Its heading.
 * @csspart details - The folded long text.
 * @csspart details-toggle - What unfolds it.
 * @csspart body - The long text.
 * @csspart section - One section of it; also its name, such as `description`.
 * @csspart section-heading - Its heading.
 * @csspart text - Formatted text.
 * @csspart legal - The folded legal notes.
 * @csspart legal-toggle - What unfolds them.
 * @csspart cells - The line under a row's title.
 * @csspart cell - One fact of a row; also `row-location` and so on.
 * @csspart error - What stands beside the fallback when nothing could be shown.
 * @csspart message - The words for it.
 * @csspart retry - The button that tries again.
 * @cssState empty - There is no posting.
 * @cssState loading - A posting is on its way.
 * @cssState ready - A posting is shown.
 * @cssState invalid - What came could not be shown.
 * @cssState stale - A refresh failed; what was there is still shown.
 * @cssState upcoming - Applications are not open yet.
 * @cssState expired - Applications are closed.
 * @cssprop [--job-accent] - The colour of the button and of what is chosen.
 * @cssprop [--job-on-accent] - The text on it; found by itself.
 * @cssprop [--job-surface] - The card's background.
 * @cssprop [--job-text] - Text.
 * @cssprop [--job-muted] - Secondary text.
 * @cssprop [--job-border] - Lines.
 * @cssprop [--job-radius=12px] - Corners.
 * @cssprop [--job-gap=1em] - The distance between blocks.
 * @cssprop [--job-font] - The font; the page's by itself.
 * @cssprop [--job-heading-font] - The font of title and headings.
 * @cssprop [--job-shadow] - The card's shadow.
 * @cssprop [--job-focus] - The focus ring.
 */
export class JobPostingElement extends JobElement {
  static override readonly styles = [baseStyles, cardStyles, layoutStyles];

  static override readonly properties: PropertyDeclarations = {
    posting: { attribute: false },
    src: {},
    source: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    layout: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    applyTarget: { attribute: 'apply-target' },
    track: {},
  };

  /** The posting, in any accepted form. Goes before `src` and a data script. */
  declare posting: unknown;
  /** Where the posting is: an address, or `#id` of a data script on the page. */
  declare src: string | null;
  /** What kind of response `src` gives, where its shape does not tell: `greenhouse`, `lever`, `json-ld` and so on. */
  declare source: SourceName | null;
  /** Whether to write the posting's JSON-LD into the page's head, for search engines. For a page about one posting. */
  declare structuredData: boolean;
  /** `card`: summary with the long text folded. `full`: everything. `row`: one line for lists. */
  declare layout: Layout;
  /** The level of the title among the page's headings, 1 to 6. */
  declare headingLevel: number;
  /** The apply link's `target`. */
  declare applyTarget: string | null;
  /** More query parameters to pass from the page's address to the apply link, by name, separated by spaces. */
  declare track: string | null;

  /** Settles when there is what is needed to show the posting; null when it is here. */
  #wait: Promise<unknown> | null = null;
  /** What is shown. */
  #view: CardView | null = null;
  readonly #arrivals = new Arrivals(this);
  readonly #card = new CardProvider(this);
  readonly #markup = new JsonLdController(
    this,
    () => ({ ...this.createViewContext().context, url: document.baseURI }),
    (issues) => void this.#arrivals.add(issues),
  );
  readonly #source = new PostingSource(this, (loaded) => this.#arrivals.accept(loaded));

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') this.#card.notifyCardsChanged();
  }

  constructor() {
    super();
    this.layout = 'card';
    this.headingLevel = 2;
  }

  /** The posting that is shown, or null. */
  get data(): JobPosting | null {
    return this.#source.loaded.data;
  }

  /** What was wrong with the input, and with this element's attributes. Complete when `ready` settles. */
  get problems(): readonly Problem[] {
    return this.#arrivals.problems;
  }

  /** Settles with `data` when the input at hand has been read and shown; null when it could not be. */
  get ready(): Promise<JobPosting | null> {
    return this.updateComplete.then(() => this.#arrivals.ready);
  }

  /** Fetches `src` again. */
  reload(): Promise<JobPosting | null> {
    this.#load();
    return this.ready;
  }

  /** The posting as schema.org JSON-LD, by Google's rules; null without a posting, or when it has expired. */
  toJSONLD(): Promise<Record<string, unknown> | null> {
    return this.#markup.toJSONLD(this.data);
  }

  #load(): void {
    void partFor(this.layout).get(); // beside the posting
    this.#arrivals.expect();
    this.#source.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('posting') || changed.has('src') || changed.has('source')) this.#load();
    for (const name of SOURCE_STATES) this.toggleState(name, name === this.#source.state);
  }

  #publish(view: CardView | null): void {
    const { applyTarget, track } = this;
    this.#view = view;
    this.#card.publish(view && { ...view, live: this.now === null, applyTarget, track: track?.split(/\s+/) ?? [] });
  }

  protected override updated(): void {
    const part = partFor(this.layout).current;
    if (part && this.shadowRoot) adoptStyles(this.shadowRoot, [part.styles]);
    if (this.#wait) void this.#wait.then(() => this.requestUpdate());
    else this.#arrivals.shown();
    const open = this.isConnected && this.structuredData && !this.internals.states.has('expired');
    void this.#markup.show(open ? this.data : null);
  }

  protected override render(): TemplateResult {
    const { data: posting, base } = this.#source.loaded;
    const { context, issues } = this.createViewContext(posting?.timeZone);
    this.#arrivals.contextIssues = issues;
    const unfolded = this.layout !== 'card' || posting?.notice; // what is not folded is not shown without its text
    this.#wait = this.loadMessages() ?? (unfolded ? partFor(this.layout).loading : null);
    const application = posting && applicationView(posting, context);
    this.toggleState('upcoming', application?.phase === 'upcoming');
    this.toggleState('expired', application?.phase === 'closed');
    this.clock.updateAt(this.now === null && application ? application.nextChange : null);
    if (!application || (this.#wait && this.#view?.posting !== posting)) {
      this.#publish(null);
      return this.#template(context, fallbackTemplate(this.#source));
    }
    // while words are on their way, as those of another language, what is shown stays
    const now = { posting, context, application, base, details: details.current, ...normalizeLayout(this) };
    const view = this.#wait && this.#view ? this.#view : now;
    this.#publish(view);
    const shown = view.layout === 'row' && row.current ? row.current.rowTemplate(view) : cardTemplate(view);
    return this.#template(context, html`<div class="base" part="base">${shown}</div>`);
  }

  /** What is shown, and the region for status messages: it must be there before a message to be heard. */
  #template({ t }: ViewContext, shown: TemplateResult): TemplateResult {
    const failure = this.#wait ? nothing : failureTemplate(this.#source, this, t);
    return html`${shown}
      <div role="status">${failure}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-posting': JobPostingElement;
  }
}
