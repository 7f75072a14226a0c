import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { warnOnce } from '../../schema/issues/report.js';

/** What a card shares with the elements bound to it. */
export interface CardState {
  readonly posting: JobPosting | null;
  readonly context: ViewContext;
  /** Whether `context.now` is the real clock's; a page may set another. */
  readonly live: boolean;
  /** What relative addresses of the posting resolve against. */
  readonly base: string;
  readonly applyTarget: string | null;
  readonly track: readonly string[];
  /** The value of the chosen start date, or an empty string. */
  readonly startDate: string;
  chooseStartDate(value: string): void;
}

/** What the card says of itself; the choice of a start date is kept by its controller. */
export type CardData = Omit<CardState, 'startDate' | 'chooseStartDate'>;

/** Told of each change; of null when the card shows nothing. */
export type CardListener = (state: CardState | null) => void;

const CARD_REQUEST = 'job-bind';
/** Tells the page that a card has come, gone or changed its name. */
const CARDS_CHANGED = 'job-cards';

/** Asks a card to keep `listener` up to date; the shape of the community's context protocol. */
class CardRequestEvent extends Event {
  readonly listener: CardListener;
  unbind: (() => void) | null = null;
  constructor(listener: CardListener) {
    super(CARD_REQUEST, { bubbles: true, composed: true });
    this.listener = listener;
  }
}

/** The card's side: remembers who is bound and tells them of each change. */
export class CardProvider implements ReactiveController {
  readonly #listeners = new Set<CardListener>();
  #data: CardData | null = null;
  #startDate = '';

  constructor(card: ReactiveControllerHost & HTMLElement) {
    card.addController(this);
    card.addEventListener(CARD_REQUEST, (event) => {
      if (!(event instanceof CardRequestEvent)) return;
      event.stopPropagation();
      this.#listeners.add(event.listener);
      event.unbind = (): void => void this.#listeners.delete(event.listener);
      event.listener(this.#state);
    });
  }

  hostConnected(): void {
    this.notifyCardsChanged();
  }

  hostDisconnected(): void {
    this.notifyCardsChanged();
  }

  /** Lets those who name a card look again. */
  notifyCardsChanged(): void {
    document.dispatchEvent(new Event(CARDS_CHANGED));
  }

  /** Tells what is shown; null for nothing. A choice belongs to the posting it was made for. */
  publish(data: CardData | null): void {
    if (data?.posting !== this.#data?.posting) this.#startDate = '';
    this.#data = data;
    this.#tell();
  }

  #tell(): void {
    const state = this.#state;
    for (const listener of this.#listeners) listener(state);
  }

  get #state(): CardState | null {
    if (!this.#data) return null;
    return { ...this.#data, startDate: this.#startDate, chooseStartDate: (value) => this.#choose(value) };
  }

  #choose(value: string): void {
    if (value === this.#startDate) return;
    this.#startDate = value;
    this.#tell();
  }
}

interface BoundHost extends ReactiveControllerHost, HTMLElement {
  htmlFor: string | null;
}

/** The bound element's side: finds the card named by `for`, else the one around it, and holds its state. */
export class CardConsumer implements ReactiveController {
  readonly #host: BoundHost;
  /** What was asked for a card. */
  #target: Element | null = null;
  #unbind: (() => void) | null = null;
  #isDue = false;
  /** The card's state; null while there is no card, or nothing in it. */
  state: CardState | null = null;

  constructor(host: BoundHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener(CARDS_CHANGED, this.#onCards);
    this.#leave();
  }

  /** Binds to the card that is meant now, where that is another one; called again when `for` changes. */
  resolve(): void {
    const { isConnected, htmlFor } = this.#host;
    if (!isConnected) return;
    const target = htmlFor === null ? this.#host : this.#named(htmlFor);
    if (target !== this.#target || !this.#unbind) {
      this.#leave();
      const event = new CardRequestEvent((state) => {
        this.state = state;
        this.#host.requestUpdate();
      });
      target?.dispatchEvent(event);
      this.#target = target;
      this.#unbind = event.unbind;
    }
    // the card may be defined, parsed, named or put in later; only the one around an element is its card for good
    const isSettled = htmlFor === null && this.#unbind;
    if (isSettled) document.removeEventListener(CARDS_CHANGED, this.#onCards);
    else document.addEventListener(CARDS_CHANGED, this.#onCards);
  }

  #named(id: string): Element | null {
    const root = this.#host.getRootNode();
    const named = 'getElementById' in root ? (root as Document).getElementById(id) : null;
    if (!named && document.readyState === 'complete') void warnOnce([{ code: 'for-missing', path: `for="${id}"` }]);
    return named;
  }

  #leave(): void {
    this.#unbind?.();
    this.#unbind = null;
    this.#target = null;
    if (this.state) this.#host.requestUpdate();
    this.state = null;
  }

  /** Once for all that is moved in one go: a card that is moved is out of the page for a moment. */
  readonly #onCards = (): void => {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.resolve();
    });
  };
}
