/** What all elements on the page share while they run: one timer, one set of page listeners, one language observer. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onMessagesChange } from '../../messages/translate.js';

/** The longest wait, in ms: timers stop while a device sleeps, and not every browser tells the page when it wakes. */
const LONGEST_WAIT_MS = 30_000;

/** The clocks of all connected elements. */
const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer fires, in ms since 1970. */
let nextDue = Infinity;
let languageObserver: MutationObserver | null = null;

/** Marks the JSON-LD that cards write: a saved or cloned page has the script, and not the card. */
export const JSON_LD_MARK = 'data-job-posting-elements';

/** The key of a missing end tag among the issues of attributes. */
export const UNCLOSED = '/';

/** Renders all elements on the page again. */
export const updateAllElements = (): void => {
  for (const clock of clocks) clock.wake();
};

/** Sets the timer to `instant`, in ms since 1970, unless it fires earlier anyway. */
const schedule = (instant: number): void => {
  if (instant >= nextDue) return;
  nextDue = instant;
  clearTimeout(timer);
  timer = setTimeout(onTimer, Math.min(instant - Date.now(), LONGEST_WAIT_MS));
};

/** Renders what is out of date, and schedules the next update. */
const onTimer = (): void => {
  nextDue = Infinity;
  for (const clock of clocks) {
    if (clock.nextWake <= Date.now()) clock.wake();
    else schedule(clock.nextWake);
  }
};

const onShow = (): void => {
  if (!document.hidden) updateAllElements();
};

const startClock = (): void => {
  document.addEventListener('visibilitychange', onShow);
  addEventListener('pageshow', onShow);
};

const stopClock = (): void => {
  clearTimeout(timer);
  nextDue = Infinity;
  document.removeEventListener('visibilitychange', onShow);
  removeEventListener('pageshow', onShow);
};

/** Renders its host again when its view is out of date, and when the page comes back from sleep or history. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** When the view is out of date, in ms since 1970. */
  nextWake = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Schedules the next render at `instant`, in ms since 1970; null schedules none. */
  updateAt(instant: number | null): void {
    this.nextWake = instant ?? Infinity;
    if (clocks.has(this)) schedule(this.nextWake);
  }

  wake(): void {
    this.nextWake = Infinity;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (clocks.size === 0) startClock();
    clocks.add(this);
    schedule(this.nextWake); // an element that was moved is not rendered again
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size === 0) stopClock();
  }
}

/**
 * Renders all elements again when messages arrive or change, and when the language does: a page may set `lang` on
 * `<html>`, or on any element around them.
 */
export const observeLanguage = (): void => {
  if (languageObserver) return;
  onMessagesChange(updateAllElements);
  document.addEventListener('DOMContentLoaded', updateAllElements); // elements may have no end tag
  languageObserver = new MutationObserver(updateAllElements);
  languageObserver.observe(document, { subtree: true, attributeFilter: ['lang'] });
};

/** How long after the first element the page's scripts may take over the HTML of a server, in ms. */
const HYDRATION_MS = 2000;
let hydration: Promise<unknown> | null = null;

/** Resolves when the page's scripts have had the time to take over the HTML of a server. */
export const afterHydration = (): Promise<unknown> =>
  (hydration ??= new Promise((resolve) => setTimeout(resolve, HYDRATION_MS)));

/** Forgets all elements and stops everything that was started for them. For tests. */
export const resetPageRuntime = (): void => {
  clocks.clear();
  stopClock();
  languageObserver?.disconnect();
  languageObserver = null;
  onMessagesChange(() => undefined);
  for (const script of document.head.querySelectorAll(`[${JSON_LD_MARK}]`)) script.remove();
};
