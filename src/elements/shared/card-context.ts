/**
 * How a card shares its posting with the elements bound to it: the events of the community's context protocol, with
 * `for` besides the tree. https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { Issue } from '../../schema/issues/issue.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { warnOnce } from '../../schema/issues/report.js';
import { findById } from './loading/find-by-id.js';
import { hasDocument } from './page.js';

/** Applications in progress: for which job, and whether the browser is following the link. */
export type PendingApplications = Map<string, boolean>;

/** What a card shares with the elements bound to it. */
export interface CardState {
  readonly posting: JobPosting | null;
  readonly context: ViewContext;
  /** Whether `context.now` is the time of the device; the card's `now` attribute sets another. */
  readonly live: boolean;
  /** The base address of relative addresses in the posting. */
  readonly base: string;
  readonly applyTarget: string | null;
  /** The names of the query parameters to pass on, separated by spaces. */
  readonly track: string | null;
  /** The value of the chosen start date; empty if none is chosen. */
  readonly startDate: string;
  /** The applications in progress with the buttons bound to the card. */
  readonly applications: PendingApplications;
  /** Chooses a start date for all elements bound to the card. */
  chooseStartDate(value: string): void;
}

/** What a card provides; `CardProvider` adds what the elements bound to it share. */
export type CardData = Omit<CardState, 'startDate' | 'chooseStartDate' | 'applications'>;

/** Called with each state of the card; null while it shows no posting. */
export type CardCallback = (state: CardState | null) => void;

const CARD_REQUEST = 'job-card-request';
/** Dispatched on the document when a card is connected, disconnected, or gets another `id`. */
const CARDS_CHANGED = 'job-cards-changed';

/** Subscribes `callback` to the state of the card that handles the event. */
class CardRequestEvent extends Event {
  readonly callback: CardCallback;
  /** Set by the card; null if no card handled the event. */
  unsubscribe: (() => void) | null = null;

  constructor(callback: CardCallback) {
    super(CARD_REQUEST, { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** What tells one job from another, while its posting changes. */
export const jobOf = ({ title, hiringOrganization, identifier, url, application }: JobPosting): string =>
  [title, hiringOrganization?.name, identifier ?? url ?? application?.url].join(' ');

/** The card's side: keeps the subscribed elements up to date, the chosen start date, and the applications in progress. */
export class CardProvider implements ReactiveController {
  readonly #card: ReactiveControllerHost;
  readonly #callbacks = new Set<CardCallback>();
  #data: CardData | null = null;
  #state: CardState | null = null;
  /** The posting that the start date was chosen for. */
  #posting: JobPosting | null = null;
  #startDate = '';
  /** The applications in progress with the buttons bound to the card, and its own. */
  readonly applications: PendingApplications = new Map();

  constructor(card: ReactiveControllerHost & HTMLElement) {
    this.#card = card;
    card.addController(this);
    card.addEventListener(CARD_REQUEST, (event) => {
      if (!(event instanceof CardRequestEvent)) return;
      event.stopPropagation();
      this.#callbacks.add(event.callback);
      event.unsubscribe = (): void => void this.#callbacks.delete(event.callback);
      event.callback(this.state);
    });
  }

  hostConnected(): void {
    this.notifyCardsChanged();
  }

  hostDisconnected(): void {
    this.notifyCardsChanged();
  }

  /** Makes elements that name a card by `for` look for it again. */
  notifyCardsChanged(): void {
    if (hasDocument) document.dispatchEvent(new Event(CARDS_CHANGED));
  }

  /**
   * Sets what the card shows; null for nothing. A start date belongs to the job that it was chosen for, also while its
   * posting changes: a picker drops it when it is no longer on offer.
   */
  update(data: CardData | null): void {
    const [next, last] = [data?.posting, this.#posting];
    if (next && next !== last) {
      const isOther = last && (jobOf(next) !== jobOf(last) || (last.startDates && !next.startDates));
      if (isOther) this.#startDate = '';
      this.#posting = next;
    }
    this.#data = data;
    this.#renewState();
  }

  /** Gives the state to the elements bound to the card. */
  publish(): void {
    const { state } = this;
    for (const callback of this.#callbacks) callback(state);
  }

  /** What the card shares; null for nothing. */
  get state(): CardState | null {
    return this.#state;
  }

  #renewState(): void {
    this.#state = this.#data && {
      ...this.#data,
      startDate: this.#startDate,
      chooseStartDate: (value) => this.#chooseStartDate(value),
      applications: this.applications,
    };
  }

  #chooseStartDate(value: string): void {
    if (value === this.#startDate) return;
    this.#startDate = value;
    this.#renewState();
    this.publish(); // at once: a page may read a form in its next statement
    this.#card.requestUpdate();
  }
}

interface CardConsumerHost extends ReactiveControllerHost, HTMLElement {
  htmlFor: string | null;
}

/** The bound element's side: finds the card named by `for`, or else the one around the element, and holds its state. */
export class CardConsumer implements ReactiveController {
  readonly #host: CardConsumerHost;
  /** The element that the last request was dispatched on. */
  #target: Element | null = null;
  #unsubscribe: (() => void) | null = null;
  #isResolveDue = false;
  /** The card's state; null while there is no card, or no posting in it. */
  state: CardState | null = null;
  /** That the card that `for` names is not there; empty otherwise. */
  issues: readonly Issue[] = [];

  constructor(host: CardConsumerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener(CARDS_CHANGED, this.#onCardsChanged);
    this.#disconnect();
  }

  /** Subscribes to the right card, unless that is done. To be called again when `for` changes. */
  resolve(): void {
    const { isConnected, htmlFor } = this.#host;
    if (!isConnected) return;
    this.issues = [];
    const target = htmlFor === null ? this.#host : this.#findById(htmlFor);
    if (target !== this.#target || !this.#unsubscribe) {
      this.#disconnect();
      const event = new CardRequestEvent((state) => {
        this.state = state;
        this.#host.requestUpdate();
      });
      target?.dispatchEvent(event);
      this.#target = target;
      this.#unsubscribe = event.unsubscribe;
    }
    // a named card may be defined, parsed, renamed or added later; the one around an element stays
    const isFinal = htmlFor === null && this.#unsubscribe !== null;
    if (isFinal) document.removeEventListener(CARDS_CHANGED, this.#onCardsChanged);
    else document.addEventListener(CARDS_CHANGED, this.#onCardsChanged);
  }

  #findById(id: string): Element | null {
    const found = findById(this.#host, id);
    const isMissing = !found && document.readyState === 'complete';
    this.issues = isMissing ? [{ code: 'for-missing', path: `for="${id}"` }] : [];
    void warnOnce(this.issues);
    return found;
  }

  #disconnect(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#target = null;
    if (this.state) this.#host.requestUpdate();
    this.state = null;
  }

  /** Resolves once for several changes in a row: a card that is moved is disconnected for a moment. */
  readonly #onCardsChanged = (): void => {
    if (this.#isResolveDue) return;
    this.#isResolveDue = true;
    queueMicrotask(() => {
      this.#isResolveDue = false;
      this.resolve();
    });
  };
}
