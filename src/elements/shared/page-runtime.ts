import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest wait, in ms: timers stand still while a device sleeps, and the page is not always told of its waking. */
const LONGEST_WAIT = 30_000;

/** The clocks of all elements on the page: they share one timer and one pair of listeners. */
const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
let nextDue = Infinity;

const schedule = (instant: number): void => {
  if (instant >= nextDue) return;
  nextDue = instant;
  clearTimeout(timer);
  timer = setTimeout(onTimer, Math.min(instant - Date.now(), LONGEST_WAIT));
};

/** Renders what is out of date, and plans the next look. */
const onTimer = (): void => {
  nextDue = Infinity;
  for (const clock of clocks) {
    if (clock.nextWake <= Date.now()) clock.wake();
    else schedule(clock.nextWake);
  }
};

/** Renders all elements on the page. */
export const updateAllElements = (): void => {
  for (const clock of clocks) clock.wake();
};

const onShow = (): void => {
  if (!document.hidden) updateAllElements();
};

/** Renders its host again at the moment its view is out of date, and when the page comes back from sleep or history. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** When the view is out of date, in ms since 1970. */
  nextWake = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Plans the next render; null plans none. */
  updateAt(instant: number | null): void {
    this.nextWake = instant ?? Infinity;
    if (clocks.has(this)) schedule(this.nextWake);
  }

  wake(): void {
    this.nextWake = Infinity;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (clocks.size === 0) {
      document.addEventListener('visibilitychange', onShow);
      addEventListener('pageshow', onShow);
    }
    clocks.add(this);
    schedule(this.nextWake); // an element that was moved is not rendered again
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size > 0) return;
    clearTimeout(timer);
    nextDue = Infinity;
    document.removeEventListener('visibilitychange', onShow);
    removeEventListener('pageshow', onShow);
  }
}
