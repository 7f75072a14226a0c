import { type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult, nothing } from 'lit';
import type { Lazy } from '../../lazy/lazy.js';
import { applicationView } from '../../model/posting/application.js';
import type { ViewContext } from '../../model/view-context.js';
import type { Issue } from '../../schema/issues/issue.js';
import type { Problem } from '../../schema/issues/problem.js';
import type { JobPostingInput } from '../../schema/input.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { SourceName } from '../../sources/source.js';
import { ApplyController } from '../job-apply-button/apply-controller.js';
import type { ApplyTarget } from '../job-apply-button/apply-state.js';
import { applyStyles } from '../job-apply-button/job-apply-button.styles.js';
import { salaryStyles } from '../job-salary-badge/job-salary-badge.styles.js';
import { loadedSalaryStyles } from '../job-salary-badge/salary-template.js';
import { pickerStyles } from '../job-start-date-picker/job-start-date-picker.styles.js';
import { CardProvider } from '../shared/card-context.js';
import { JobElement, dataConverter } from '../shared/job-element.js';
import { html } from '../shared/joined-html.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { hasDocument } from '../shared/page.js';
import { partsOf } from '../shared/part-names.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { CardStartDates } from './card-start-dates.js';
import { type LoadStatus, PostingLoader } from './posting-loader.js';
import { StructuredData } from './structured-data.js';
import type { BodyController } from './view/body-controller.js';
import { layoutStyles } from './view/card-layout.styles.js';
import { cardTemplate } from './view/card-template.js';
import { LogoController } from './view/logo.js';
import { type CardView, type Layout, normalizeLayout } from './view/card-view.js';
import { type FailureView, failureTemplate, fallbackTemplate } from './view/fallback-template.js';
import { cardStyles } from './view/job-posting.styles.js';

const details = lazyPart(() => import('./view/card-details.js'), 'bodyOf');
const rowLayout = lazyPart(() => import('./view/row-layout.js'), 'rowTemplate');

/** The properties that say what to load. */
const INPUTS = ['posting', 'src', 'source', 'employer', 'logo'] as const;

/** The lazy module for a layout, with its styles. */
const layoutModule = (layout: string | null): Lazy<{ readonly styles: CSSResult }> =>
  layout === 'row' ? rowLayout : details;

/** What a card shows: the posting, or the page's own content with a message if the posting could not be loaded. */
type PostingState =
  | { readonly status: LoadStatus; readonly view: CardView; readonly failure: null }
  | { readonly status: LoadStatus; readonly view: null; readonly failure: FailureView | null };

const LOADING: PostingState = { status: 'loading', view: null, failure: null };

/**
 * A job posting as a card.
 *
 * @example
 * <job-posting src="/jobs/ml-intern.json">
 *   <a href="/jobs/ml-intern">ML internship at Acme</a>
 * </job-posting>
 *
 * @tag job-posting
 * @since 0.1.0
 * @slot - Content that is shown without JavaScript, while the posting loads, and when there is none. A data script here contains the posting.
 * @slot logo - Replaces the employer's logo.
 * @slot heading - Replaces the title.
 * @slot facts-end - Content after the facts.
 * @slot before-apply - Content above the apply link.
 * @slot apply - Replaces the apply link.
 * @slot closed - Content beside the notice that applications are closed.
 * @slot footer - Content at the end of the card.
 * @slot empty - Content that is shown when there is no posting.
 * @slot loading - Content that is shown while the posting loads.
 * @slot error - Replaces the message when the posting could not be shown.
 * @fires {JobLoadEvent} job-load - A posting was loaded and is shown.
 * @fires {JobProblemEvent} job-problem - Something is wrong with the posting or with the element's attributes.
 * @fires {JobApplyEvent} job-apply - The applicant follows the apply link. Cancelable.
 * @csspart base - The root of the content.
 * @csspart card - The card. In the `row` layout it is also `row`.
 * @csspart skeleton - The card while its posting is loaded, with the page's own content.
 * @csspart header - The logo, the employer and the title.
 * @csspart logo - The employer's logo.
 * @csspart organization - The employer's line.
 * @csspart organization-name - The employer's name.
 * @csspart slogan - The employer's slogan.
 * @csspart title - The title.
 * @csspart title-link - The link in the title of a row.
 * @csspart summary - The most important facts.
 * @csspart facts - A list of facts.
 * @csspart fact - One fact. It is also a part with the field's name, such as `duration`.
 * @csspart fact-label - The label of a fact: in the summary mostly for screen readers, beside an icon.
 * @csspart icon - The icon of a fact in the summary.
 * @csspart fact-value - The values of a fact.
 * @csspart fact-note - The employer's note on a fact.
 * @csspart value - One value of a fact.
 * @csspart more - The further values of a fact, folded.
 * @csspart more-toggle - The toggle of the further values.
 * @csspart meta - The tags and the posting date.
 * @csspart tags - The list of tags.
 * @csspart tag - One tag.
 * @csspart posted - The posting date.
 * @csspart action - The start dates and the apply link.
 * @csspart salary - The salary badge. Its parts are `salary__amount` and so on.
 * @csspart start-date - The start date picker. Its parts are `start-date__option` and so on.
 * @csspart apply - The apply button. Its parts are `apply__button` and so on.
 * @csspart notice - The note to applicants.
 * @csspart notice-heading - The heading of the note to applicants.
 * @csspart details - The long texts, folded.
 * @csspart details-toggle - The toggle of the long texts.
 * @csspart body - The long texts.
 * @csspart section - One section of the long texts. It is also a part with the section's name, such as `description`.
 * @csspart section-heading - The heading of a section.
 * @csspart text - Formatted text.
 * @csspart legal - The legal notes, folded.
 * @csspart legal-toggle - The toggle of the legal notes.
 * @csspart cells - A line of facts in a row. It is also `chips`, `terms` or `dates`.
 * @csspart cell - One fact of a row. It is also `row-location` and so on.
 * @csspart error - The message and the retry button, when the posting could not be shown.
 * @csspart message - The message in `error`.
 * @csspart retry - The button that loads the posting again.
 * @csspart debug - What is wrong, for the page's author alone.
 * @cssState empty - There is no posting.
 * @cssState loading - The posting is being loaded.
 * @cssState ready - The posting is shown.
 * @cssState invalid - The posting could not be loaded or parsed.
 * @cssState stale - The posting could not be loaded again. The one from before is shown.
 * @cssState upcoming - Applications are not open yet.
 * @cssState expired - Applications are closed.
 * @cssprop [--job-accent] - The color of the apply button and of chosen options.
 * @cssprop [--job-on-accent] - The color of text on the accent color. Default: black or white, whichever has more contrast.
 * @cssprop [--job-surface] - The background color of the card.
 * @cssprop [--job-text] - The text color.
 * @cssprop [--job-muted] - The color of secondary text.
 * @cssprop [--job-border] - The color of lines.
 * @cssprop [--job-radius=12px] - The corner radius.
 * @cssprop [--job-max=60em] - The maximum width of a card.
 * @cssprop [--job-gap=1em] - The distance between blocks.
 * @cssprop [--job-row-padding=0.9em] - The space above and below a posting in a list: `0.4em` for dense rows.
 * @cssprop [--job-font] - The font family. Default: that of the page.
 * @cssprop [--job-heading-font] - The font family of the title and the headings.
 * @cssprop [--job-shadow] - The shadow of the card.
 * @cssprop [--job-focus] - The color of the focus ring.
 */
export class JobPostingElement extends JobElement {
  static override readonly styles = [baseStyles, salaryStyles, pickerStyles, applyStyles, cardStyles, layoutStyles];

  static override readonly properties: PropertyDeclarations = {
    posting: { converter: dataConverter },
    src: {},
    source: {},
    employer: {},
    logo: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    layout: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    applyTarget: { attribute: 'apply-target' },
    track: {},
  };

  /** The posting: an object, or its JSON. Takes precedence over `src` and a data script. */
  declare posting: JobPostingInput | string | null;
  /** The address of the posting, or the `#id` of a data script on the page. */
  declare src: string | null;
  /** The format of the posting, such as `greenhouse`, `lever` or `json-ld`. Default: recognized by its shape. */
  declare source: SourceName | null;
  /** The employer, if the posting states none, as in the feeds of many recruiting systems. */
  declare employer: string | null;
  /** The URL of the logo of that employer, if the posting states none. */
  declare logo: string | null;
  /** Whether to write the posting's JSON-LD into the page's head, for search engines. For a page about one posting. */
  declare structuredData: boolean;
  /** `card` folds the long texts, `full` shows everything, `row` is one line for lists. Default: `card`. */
  declare layout: Layout | null;
  /** The level of the title among the page's headings, 1 to 6. Default: 2. */
  declare headingLevel: number | null;
  /** The `target` of the apply link. */
  declare applyTarget: string | null;
  /** The names of further query parameters to pass from the page's address to the apply link, separated by spaces. */
  declare track: string | null;

  /** Whether loading has begun; `hasUpdated` is false until a rendering succeeds. */
  #hasBegun = false;
  #state: PostingState = LOADING;
  #attributeIssues: readonly Issue[] = [];
  /** Resolves when what is needed to show the posting has been loaded; null if nothing is missing. */
  #pending: Promise<unknown> | null = null;
  readonly #card = new CardProvider(this);
  readonly #startDates = new CardStartDates(this, this.#card);
  readonly #apply = new ApplyController({
    element: this,
    part: partsOf('apply'),
    options: null,
    hasForm: () => false,
    resolveTarget: (isUpdating) => this.#resolveTarget(isUpdating),
    getLinkOptions: () => ({
      base: this.#loader.result.base,
      target: this.applyTarget,
      track: this.track,
      startDate: this.#card.state?.startDate ?? '',
    }),
    applicationsFor: () => this.#card.applications,
  });
  readonly #loader = new PostingLoader(this);
  readonly #structuredData = new StructuredData(this, {
    getNow: () => this.createViewContext().context.now,
    addIssues: (issues) => void this.#loader.addIssues(issues),
    attempt: (run) => void this.attempt(run),
  });

  constructor() {
    super();
    this.addController(new LogoController(this));
    this.layout = 'card';
    this.headingLevel = 2;
  }

  /** The posting that is shown; null if there is none. */
  get data(): JobPosting | null {
    return this.#loader.result.data;
  }

  /** What is wrong with the posting, and with this element's attributes. Complete when `ready` resolves. */
  get problems(): readonly Problem[] {
    return this.#loader.problems;
  }

  /** Resolves with `data` when the posting has been loaded and rendered; with null if it could not be. Never rejects. */
  get ready(): Promise<JobPosting | null> {
    return this.updateComplete
      .then(() => this.#loader.ready)
      .then(async (data) => {
        await this.#body?.draw();
        return data;
      });
  }

  /** Loads the posting again. */
  reload(): Promise<JobPosting | null> {
    this.given.clear();
    this.#loader.load();
    return this.ready;
  }

  /**
   * The posting as schema.org JSON-LD, by Google's rules. Never rejects.
   *
   * @returns Null without a posting, if it has expired, or if the code for it could not be loaded: then there is the
   * problem `part-missing`.
   */
  async toJSONLD(): Promise<Record<string, unknown> | null> {
    return this.data && this.#structuredData.toJSONLD(this.data);
  }

  protected override get hasContent(): boolean {
    return this.#state.view !== null;
  }

  /** What draws the long texts; undefined until it has been loaded. */
  get #body(): BodyController | undefined {
    if (!hasDocument) return undefined; // a server draws it with the rest
    return details.current?.bodyOf(this, {
      // not while what was there before the script is shown
      getView: () => (this.isRendered ? this.#state.view : null),
      attempt: (run) => void this.attempt(run),
      addIssues: (issues) => this.#loader.addIssues(issues),
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'id') this.#card.notifyCardsChanged();
  }

  protected override addIssues(issues: readonly Issue[]): void {
    super.addIssues(issues);
    void this.#loader.addIssues(issues);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const module = layoutModule(this.layout);
    if (changed.has('layout')) void module.get(); // in parallel with the posting
    if (!this.#hasBegun || INPUTS.some((name) => changed.has(name))) this.#loader.load();
    this.#hasBegun = true;
    void this.#body; // from the first update
    const posting = this.data;
    const { context, issues } = this.createViewContext(posting?.timeZone);
    this.#attributeIssues = issues;
    // what is folded may come later
    const needsModule = this.layout !== 'card' || posting?.notice;
    this.#pending = this.loadMessages() ?? (needsModule ? module.loading : null);
    this.#state = posting ? this.#stateOf(posting, context) : this.#stateWithout(context);
    const { applyTarget, track } = this;
    const { view } = this.#state;
    this.#card.update(view && { ...view, live: this.now === null, applyTarget, track });
    this.#startDates.update(this.#wholeView);
  }

  /** What is shown with the start dates and the link: null in a row. */
  get #wholeView(): CardView | null {
    const { view } = this.#state;
    return view?.layout === 'row' && rowLayout.current !== null ? null : view;
  }

  /** What the card's own link applies for at this moment; null if there is none. */
  #resolveTarget(isUpdating: boolean | undefined): ApplyTarget | null {
    const view = this.#wholeView;
    if (!view) return null;
    const { posting } = view;
    const isCurrent = isUpdating || this.now !== null;
    const context = isCurrent ? view.context : { ...view.context, now: Date.now() };
    const application = isCurrent ? view.application : applicationView(posting, context);
    return { posting, context, application, hasLabel: false, labelSlot: null };
  }

  #stateOf(posting: JobPosting, context: ViewContext): PostingState {
    const { result, status } = this.#loader;
    // the card stays as it is while the messages of another language are being loaded
    if (this.#pending) return this.#state.view?.posting === posting ? { ...this.#state, status } : LOADING;
    const application = applicationView(posting, context);
    const layout = normalizeLayout(this.layout, this.headingLevel);
    const hasOwnApply = hasDocument && this.querySelector(':scope > [slot=apply]') !== null;
    const view = { posting, context, application, hasOwnApply, base: result.base, details: details.current, ...layout };
    return { status, view, failure: null };
  }

  #stateWithout({ t }: ViewContext): PostingState {
    const { status, result, canRetry, isFetched } = this.#loader;
    const isInvalid = status === 'invalid';
    const isRetry = status === 'loading' && result.issues.length > 0;
    if (this.#pending || !(isInvalid || isRetry)) return { status, view: null, failure: null };
    // removed during a retry, so that it is announced again; and of a mistake in the page, its own content says enough
    const hasMessage = isInvalid && (isFetched || this.childElementCount === 0);
    const message = hasMessage ? t('posting.problem') : null;
    return { status, view: null, failure: { message, retryLabel: canRetry ? t('posting.retry') : null } };
  }

  protected override render(): TemplateResult {
    const { view, status, failure } = this.#state;
    const content = view ? this.#cardTemplate(view) : fallbackTemplate(status, this.layout);
    // the region for status messages is always there: one that is added with its message may not be announced
    return html`${content}
      <div role="status">${failure && failureTemplate(failure, () => void this.reload())}</div>`;
  }

  #cardTemplate(view: CardView): TemplateResult {
    const row = view.layout === 'row' && rowLayout.current?.rowTemplate(view);
    const card = row || cardTemplate(view, this.#startDates.template(), this.#apply.template(nothing));
    return html`<div class="base" part="base">${[card]}</div>`;
  }

  protected override async reportFailure(issue: Issue, isRepeated: boolean): Promise<void> {
    const { status } = this.#loader;
    if (!this.isRendered && status !== 'loading' && status !== 'invalid') return this.#loader.fail(issue);
    if (status === 'invalid') this.#loader.afterRender([]);
    if (!isRepeated) await this.#loader.addIssues([issue]);
  }

  /** The styles of what has been loaded. */
  protected get loadedStyles(): CSSResult[] {
    const { current: module } = layoutModule(this.layout);
    return [...loadedSalaryStyles(), ...this.#apply.styles, ...(module ? [module.styles] : [])];
  }

  protected override updated(): void {
    adoptStyles(this, this.loadedStyles);
    if (this.isRendered) this.#startDates.afterRender();
    const { view, status } = this.#state;
    const { phase, nextChange = null } = view?.application ?? {};
    this.customStates.set(status, phase === 'upcoming' && phase, phase === 'closed' && 'expired');
    this.clock.updateAt(this.now === null ? nextChange : null);
    this.#card.publish();
    if (this.#pending) void this.#pending.then(() => this.requestUpdate());
    else this.#loader.afterRender(this.#attributeIssues);
    if (this.isUnclosed) void this.#loader.addIssues([...this.ownIssues.values()]); // perhaps since the result
    this.showIssues([...this.#loader.issues, ...this.#attributeIssues]);
    const isWritten = this.isConnected && this.structuredData && phase !== 'closed';
    void this.#structuredData.sync((isWritten && view?.posting) || null, status !== 'loading' && status !== 'invalid');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-posting': JobPostingElement;
  }
}
