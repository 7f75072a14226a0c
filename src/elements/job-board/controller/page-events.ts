import type { ReactiveController } from 'lit';
import type { BoardHost } from '../board-types.js';
import { hasSidebarRoom } from './initial-features.js';

interface PageEventHandlers {
  /** The user has gone back or forward. */
  readonly onPopState: () => void;
  readonly onOnline: () => void;
  /** The element has been connected, or has another size. */
  readonly onResize: () => void;
}

/** What a board listens to outside of itself, while it is connected. */
export class PageEvents implements ReactiveController {
  /** Whether there is room for the filters beside the list. */
  hasSidebar = false;
  readonly #host: BoardHost;
  readonly #handlers: PageEventHandlers;
  readonly #resizeObserver = new ResizeObserver(() => this.#measure());

  constructor(host: BoardHost, handlers: PageEventHandlers) {
    this.#host = host;
    this.#handlers = handlers;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlers.onPopState);
    addEventListener('online', this.#handlers.onOnline);
    this.#measure();
    this.#resizeObserver.observe(this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlers.onPopState);
    removeEventListener('online', this.#handlers.onOnline);
    this.#resizeObserver.disconnect();
  }

  #measure(): void {
    this.hasSidebar = hasSidebarRoom(this.#host);
    this.#handlers.onResize();
  }
}
