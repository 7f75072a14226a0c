/**
 * Helpers for tests that drive a whole page: page-server.mjs builds this file and serves it as `/helpers.js`. A page
 * loads it first; everything exported here is a global of the page, for the functions that a test evaluates there.
 */
import type { JobPostingElement } from '../../../src/index.js';
import { deepElements, textOf } from '../queries.js';

export { deepElements, textOf };

/** What went wrong on the page, and what its console got (`warn: …`, `error: …`). */
export const pageLog = { errors: [] as string[], violations: [] as string[], console: [] as string[] };

addEventListener(
  'error',
  (event: Event) => {
    const { target } = event;
    const resource = target instanceof Element ? target.outerHTML : 'something on the page';
    pageLog.errors.push(event instanceof ErrorEvent ? event.message : resource);
  },
  true, // failing resources do not bubble
);
addEventListener('unhandledrejection', ({ reason }) => pageLog.errors.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
  pageLog.violations.push([violatedDirective, blockedURI, sample, sourceFile].join(' ')),
);
for (const level of ['warn', 'error'] as const) {
  const log = console[level];
  console[level] = (...words: unknown[]): void => {
    pageLog.console.push(`${level}: ${words.join(' ')}`);
    log.apply(console, words);
  };
}

/** Everything in `pageLog` that must not be there. */
export const faults = (): string[] => [...pageLog.errors, ...pageLog.violations];

const POLL_MS = 25;
const LIMIT_MS = 15_000;

/**
 * Waits until `check` gives something truthy.
 *
 * @returns What it gave.
 * @throws If nothing came within 15 s.
 */
export const until = async <Value>(check: () => Value, description: string): Promise<Value> => {
  for (const end = performance.now() + LIMIT_MS; performance.now() < end;) {
    const value = check();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Waited ${LIMIT_MS} ms for ${description}`);
};

/** Settles after the next frame has been drawn. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Waits for the reports of all violations of the policy so far: browsers report late, so it causes one, which also shows
 * that violations are reported at all. Needs a policy that forbids inline styles.
 *
 * @returns The violations before that one.
 */
export const reportedViolations = (): Promise<string[]> =>
  new Promise((resolve) => {
    // on its way to the window, where it is logged
    document.body.addEventListener('securitypolicyviolation', () => resolve([...pageLog.violations]), { once: true });
    document.body.setAttribute('style', 'color: red');
  });

/** The element on the page of this name. */
const element = (name: string): Element => {
  const found = document.querySelector(name);
  if (!found) throw new Error(`There is no <${name}>`);
  return found;
};

/** The first element in the shadow root of `host` (an element or its name) that has this part, as it is or in a card. */
export const byPart = (host: Element | string, part: string): HTMLElement | null => {
  const names = ['', 'salary__', 'start-date__', 'apply__'].map((prefix) => `[part~=${prefix}${part}]`);
  return (typeof host === 'string' ? element(host) : host).shadowRoot?.querySelector<HTMLElement>(names.join()) ?? null;
};

/** Whether an element (or the one of this name) has a custom state. */
export const hasState = (host: Element | string, state: string): boolean =>
  (typeof host === 'string' ? element(host) : host).matches(`:state(${state})`);

/** Settles when an apply button, or a card, has rendered what it loads on demand. */
export const applyPanelLoaded = (button: Element): Promise<HTMLElement | null> =>
  until(() => byPart(button, 'message'), 'the apply panel');

/** Settles when every card on the page has loaded its posting. */
export const cardsReady = async (): Promise<JobPostingElement[]> => {
  const cards = [...document.querySelectorAll('job-posting')];
  await Promise.all(cards.map(({ ready }) => ready));
  return cards;
};

/** Types as a user does who replaces the text of a field. */
export const typeText = (field: HTMLInputElement, text: string): void => {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** The buttons of the days in a calendar, ours or cally's. */
export const calendarDays = (calendar: Element | null): HTMLButtonElement[] => [
  ...(calendar
    ?.querySelector('job-calendar-month, calendar-month')
    ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('td button') ?? []),
];

/** What a form would send, files by name. */
export const formValues = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

/** How an element is drawn, as far as forced colors matter. */
export interface Look {
  color: string;
  backgroundColor: string;
  border: { color: string; style: string; width: number };
  /** Whether it, or something around it, is translucent. */
  isDimmed: boolean;
}

export const lookOf = (target: Element): Look => {
  const { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(target);
  let isDimmed = false;
  for (let at: Element | null = target; at;) {
    isDimmed ||= Number(getComputedStyle(at).opacity) < 1;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const border = { color: borderTopColor, style: borderTopStyle, width: Number.parseFloat(borderTopWidth) };
  return { color, backgroundColor, border, isDimmed };
};

/** Focuses an element as the keyboard does. @returns Color and width in px of the ring, on it or on its label. */
export const focusRing = (target: HTMLElement): { color: string; width: number } => {
  target.focus({ focusVisible: true });
  const ringed = [target, target.closest('label')].find(
    (candidate) => candidate && getComputedStyle(candidate).outlineStyle !== 'none',
  );
  if (!ringed) return { color: '', width: 0 };
  const { outlineColor, outlineWidth } = getComputedStyle(ringed);
  return { color: outlineColor, width: Number.parseFloat(outlineWidth) };
};

/** The visible elements under `root`, through shadow roots, that match a selector. */
export const visibleElements = (root: ParentNode, selector: string): Element[] =>
  deepElements(root).filter((candidate) => candidate.matches(selector) && candidate.checkVisibility());
