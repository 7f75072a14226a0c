import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../../schema/issues/issue.js';
import { renderInto } from '../../shared/render-into.js';
import { bodyTemplate } from './body-template.js';
import type { CardView } from './card-view.js';
import { formatText, textsOf } from './posting-texts.js';

/** The card. */
interface Host extends ReactiveControllerHost, Element {}

/** What the body of a card needs of it. */
export interface BodySource {
  /** What the card shows; null for nothing. */
  getView(): CardView | null;
  /** Calls `run`, and reports an error. */
  attempt(run: () => void): void;
  /** Gets the texts that were cut. */
  addIssues(issues: readonly Issue[]): Promise<void>;
}

/** The longest that the page may have no time for drawing what is folded, in ms. */
const IDLE_LIMIT_MS = 2000;

const NO_ISSUES: readonly Issue[] = [];

const whenIdle = (run: () => void): void => {
  // absent in Safari
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: IDLE_LIMIT_MS });
  else setTimeout(run);
};

const isFolded = (element: Element): boolean => {
  const details = element.parentElement?.closest('details') ?? null;
  return details !== null && (!details.open || isFolded(details));
};

/** The bodies of all cards on the page. */
const connected = new Set<BodyController>();
let openings: MutationObserver | null = null;

/** One observer and one listener for all cards: a list has many. */
const observeOpenings = (root: ShadowRoot): void => {
  if (!openings) {
    openings = new MutationObserver((records) => {
      const roots = new Set(records.map(({ target }) => target.getRootNode()));
      for (const body of connected) if (body.root && roots.has(body.root)) void body.draw();
    });
    addEventListener('beforeprint', () => {
      for (const body of connected) void body.draw(true);
    });
  }
  openings.observe(root, { subtree: true, attributeFilter: ['open'] });
};

/**
 * Draws the body of a card, its long texts and further facts: at once where it is in sight, and what is folded when the
 * page is idle, opened, printed or asked whether the card is ready. So the card is painted sooner, and a search in the page
 * finds what is folded. Texts are formatted when they come in sight: parsing takes time, and most stay folded.
 */
export class BodyController implements ReactiveController {
  readonly #host: Host;
  readonly #source: BodySource;
  /** Whether the body has been drawn: then it is kept up to date. */
  #isDrawn = false;
  #isScheduled = false;
  /** The issues that were reported last. */
  #reported = NO_ISSUES;

  constructor(host: Host, source: BodySource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  get root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  hostConnected(): void {
    connected.add(this);
    if (this.root) observeOpenings(this.root);
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  hostUpdated(): void {
    const body = this.root?.querySelector('.body');
    if (this.#isDrawn || (body && !isFolded(body))) void this.draw();
    else if (body && !this.#isScheduled) {
      this.#isScheduled = true;
      whenIdle(() => {
        this.#isScheduled = false;
        if (this.#host.isConnected) void this.draw();
      });
    }
  }

  /**
   * Draws the body as it is now, and formats its texts that are in sight.
   *
   * @param isPrinted Whether all texts are in sight.
   * @returns Resolves when the texts that were cut have been reported.
   */
  async draw(isPrinted = false): Promise<void> {
    const view = this.#source.getView();
    const body = this.root?.querySelector<HTMLElement>('.body');
    if (view && body) {
      this.#isDrawn = true;
      this.#source.attempt(() => renderInto(bodyTemplate(view), body));
    }
    for (const text of this.root?.querySelectorAll('.text') ?? []) if (isPrinted || !isFolded(text)) formatText(text);
    const issues = view ? textsOf(view).issues : NO_ISSUES;
    if (issues === this.#reported) return;
    this.#reported = issues;
    if (issues.length > 0) await this.#source.addIssues(issues);
  }
}

const controllers = new WeakMap<Host, BodyController>();

/** What draws the body of a card from now on. */
export const bodyOf = (host: Host, source: BodySource): BodyController => {
  const body = controllers.get(host) ?? new BodyController(host, source);
  controllers.set(host, body);
  return body;
};
