import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue } from '../../../schema/issues/issue.js';
import type { CardView } from './card-view.js';
import { formatText, textsOf } from './posting-texts.js';

/** The card. */
interface FoldedTextsHost extends ReactiveControllerHost, Element {}

const NO_ISSUES: readonly Issue[] = [];

const isFolded = (element: Element): boolean => {
  const details = element.parentElement?.closest('details') ?? null;
  return details !== null && (!details.open || isFolded(details));
};

/**
 * Formats the long texts of a card when they come in sight: when their part is opened, by the reader or by a search in the
 * page, or printed. Parsing takes time, and most texts stay folded.
 */
export class FoldedTexts implements ReactiveController {
  readonly #host: FoldedTextsHost;
  readonly #view: () => CardView | null;
  readonly #report: (issues: readonly Issue[]) => void;
  readonly #openings = new MutationObserver(() => this.#format());
  /** The issues that were reported last. */
  #reported = NO_ISSUES;

  /**
   * @param view The view that the card shows; null for none.
   * @param report Called with the texts that were cut.
   */
  constructor(host: FoldedTextsHost, view: () => CardView | null, report: (issues: readonly Issue[]) => void) {
    this.#host = host;
    this.#view = view;
    this.#report = report;
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
    if (issues.length > 0) this.#report(issues);
  }
}
