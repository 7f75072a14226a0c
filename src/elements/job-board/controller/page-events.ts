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
  readonly #resizeObserver = 'ResizeObserver' in globalThis ? new ResizeObserver(() => this.#measure()) : null;
  /** An element as wide as the board, and without height: that changes whenever rows are laid out. */
  #ruler: Element | null = null;

  constructor(host: BoardHost, handlers: PageEventHandlers) {
    this.#host = host;
    this.#handlers = handlers;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#handlers.onPopState);
    addEventListener('online', this.#handlers.onOnline);
    this.#measure();
    if (this.#ruler) this.#resizeObserver?.observe(this.#ruler);
  }

  hostUpdated(): void {
    const ruler = this.#host.shadowRoot?.querySelector('.ruler') ?? null;
    if (ruler === this.#ruler) return;
    this.#ruler = ruler;
    this.#resizeObserver?.disconnect();
    if (ruler && this.#host.isConnected) this.#resizeObserver?.observe(ruler);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlers.onPopState);
    removeEventListener('online', this.#handlers.onOnline);
    this.#resizeObserver?.disconnect();
  }

  #measure(): void {
    this.hasSidebar = hasSidebarRoom(this.#host);
    this.#handlers.onResize();
  }
}
