import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest delay that timers take. */
const TIMER_MAX = 2 ** 31 - 1;

/** Renders its host again at the moment its view is out of date, and when the page comes back from sleep or history. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Plans the next render; null plans none. */
  wakeAt(instant: number | null): void {
    clearTimeout(this.#timer);
    // an element may render once more after it was taken out; the timer would hold it
    if (instant === null || !this.#host.isConnected) return;
    this.#timer = setTimeout(this.#wake, Math.min(instant - Date.now(), TIMER_MAX));
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#wake);
    addEventListener('pageshow', this.#wake);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#wake);
    removeEventListener('pageshow', this.#wake);
  }

  readonly #wake = (): void => this.#host.requestUpdate();
}
