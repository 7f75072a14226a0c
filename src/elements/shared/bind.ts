import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../../model/context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { warnOnce } from '../../warn.js';

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

export type CardListener = (state: CardState) => void;

const BIND = 'job-bind';

/** Asks a card to keep `listener` up to date; the shape of the community's context protocol. */
class BindEvent extends Event {
  readonly listener: CardListener;
  unbind: (() => void) | null = null;
  constructor(listener: CardListener) {
    super(BIND, { bubbles: true, composed: true });
    this.listener = listener;
  }
}

/** The card's side: remembers who is bound and tells them of each change. */
export class CardController {
  readonly #listeners = new Set<CardListener>();
  #state: CardState | null = null;

  constructor(card: HTMLElement) {
    card.addEventListener(BIND, (event) => {
      if (!(event instanceof BindEvent)) return;
      event.stopPropagation();
      this.#listeners.add(event.listener);
      event.unbind = (): void => void this.#listeners.delete(event.listener);
      if (this.#state) event.listener(this.#state);
    });
  }

  publish(state: CardState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

interface BoundHost extends ReactiveControllerHost, HTMLElement {
  htmlFor: string | null;
}

/** The bound element's side: finds the card named by `for`, else the one around it, and holds its state. */
export class BindController implements ReactiveController {
  readonly #host: BoundHost;
  #unbind: (() => void) | null = null;
  /** The card's state; null while there is no card. */
  state: CardState | null = null;

  constructor(host: BoundHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.bind();
    if (this.#unbind) return;
    // the card may be defined, parsed or filled later
    void customElements.whenDefined('job-posting').then(() => this.bind());
    document.addEventListener('job-load', this.#retry);
  }

  hostDisconnected(): void {
    document.removeEventListener('job-load', this.#retry);
    this.#unbind?.();
    this.#unbind = null;
    this.state = null;
  }

  /** Binds anew; called again when `for` changes. */
  bind(): void {
    const { isConnected, htmlFor } = this.#host;
    this.#unbind?.();
    this.#unbind = null;
    this.state = null;
    if (!isConnected) return;
    const root = this.#host.getRootNode();
    const named = htmlFor && 'getElementById' in root ? (root as Document).getElementById(htmlFor) : null;
    if (htmlFor && !named && document.readyState === 'complete') {
      void warnOnce([{ code: 'for-missing', path: `for="${htmlFor}"` }]);
    }
    const event = new BindEvent((state) => {
      this.state = state;
      this.#host.requestUpdate();
    });
    (htmlFor ? named : this.#host)?.dispatchEvent(event);
    this.#unbind = event.unbind;
  }

  readonly #retry = (): void => {
    if (!this.#unbind) this.bind();
  };
}
