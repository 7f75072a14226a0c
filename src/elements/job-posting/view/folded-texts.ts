import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../../schema/issues/issue.js';
import type { CardView } from './card-view.js';
import { NO_OBSERVER, hasDocument } from '../../shared/page.js';
import { formatText, textsOf } from './posting-texts.js';

/** The card's loader. */
interface Reporter {
  addIssues(issues: readonly Issue[]): Promise<void>;
}

/** The card. */
interface Host extends ReactiveControllerHost, Element {}

const NO_ISSUES: readonly Issue[] = [];

const isFolded = (element: Element): boolean => {
  const details = element.parentElement?.closest('details') ?? null;
  return details !== null && (!details.open || isFolded(details));
};

/**
 * Formats the long texts of a card when they come in sight: when their part is opened, by the reader or by a search in the
 * page, or printed. Parsing takes time, and most texts stay folded.
 */
class FoldedTexts implements ReactiveController {
  readonly #host: Host;
  readonly #view: () => CardView | null;
  readonly #reporter: Reporter;
  readonly #openings = hasDocument ? new MutationObserver(() => this.#format()) : NO_OBSERVER;
  /** The issues that were reported last. */
  #reported = NO_ISSUES;

  constructor(host: Host, view: () => CardView | null, reporter: Reporter) {
    this.#host = host;
    this.#view = view;
    this.#reporter = reporter;
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot) this.#openings.observe(shadowRoot, { subtree: true, attributeFilter: ['open'] });
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    this.#openings.disconnect();
    removeEventListener('beforeprint', this.#onPrint);
  }

  hostUpdated(): void {
    this.#format();
  }

  readonly #onPrint = (): void => this.#format(true);

  #format(isPrinted = false): void {
    for (const text of this.#host.shadowRoot?.querySelectorAll('.text') ?? [])
      if (isPrinted || !isFolded(text)) formatText(text);
    const view = this.#view();
    const issues = view ? textsOf(view).issues : NO_ISSUES;
    if (issues === this.#reported) return;
    this.#reported = issues;
    if (issues.length > 0) void this.#reporter.addIssues(issues);
  }
}

const controllers = new WeakMap<Host, FoldedTexts>();

/**
 * Formats the long texts of a card from now on, unless it is done already.
 *
 * @param view The view that the card shows; null for none.
 * @param reporter Gets the texts that were cut.
 */
export const foldTexts = (host: Host, view: () => CardView | null, reporter: Reporter): void => {
  if (!controllers.has(host)) controllers.set(host, new FoldedTexts(host, view, reporter));
};
