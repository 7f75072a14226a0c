import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The longest wait, in ms: timers stand still while a device sleeps, and the page is not always told of its waking. */
const LONGEST_WAIT = 30_000;

/** The clocks of all elements on the page: they share one timer and one pair of listeners. */
const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
let due = Infinity;

const plan = (instant: number): void => {
  if (instant >= due) return;
  due = instant;
  clearTimeout(timer);
  timer = setTimeout(look, Math.min(instant - Date.now(), LONGEST_WAIT));
};

/** Renders what is out of date, and plans the next look. */
const look = (): void => {
  due = Infinity;
  for (const clock of clocks) {
    if (clock.at <= Date.now()) clock.wake();
    else plan(clock.at);
  }
};

/** Renders all elements on the page. */
export const renderAll = (): void => {
  for (const clock of clocks) clock.wake();
};

const onShow = (): void => {
  if (!document.hidden) renderAll();
};

/** Renders its host again at the moment its view is out of date, and when the page comes back from sleep or history. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** When the view is out of date, in ms since 1970. */
  at = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Plans the next render; null plans none. */
  wakeAt(instant: number | null): void {
    this.at = instant ?? Infinity;
    if (clocks.has(this)) plan(this.at);
  }

  wake(): void {
    this.at = Infinity;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (clocks.size === 0) {
      document.addEventListener('visibilitychange', onShow);
      addEventListener('pageshow', onShow);
    }
    clocks.add(this);
    plan(this.at); // an element that was moved is not rendered again
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size > 0) return;
    clearTimeout(timer);
    due = Infinity;
    document.removeEventListener('visibilitychange', onShow);
    removeEventListener('pageshow', onShow);
  }
}
