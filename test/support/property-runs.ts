import type { RunDetails } from 'fast-check';

/** Set by the test runner: whether NIGHTLY is in its environment. */
declare const NIGHTLY: boolean;

export const isNightly = NIGHTLY;

/** Random inputs a property is tried with: many at night, enough on every push. */
export const RUNS = NIGHTLY ? 20_000 : 1000;

/** How many random sequences to try, and from which seed: `count` of always the same ones; at night twenty times as many others. */
export const runs = (count: number): { count: number; seed: number } =>
  NIGHTLY ? { count: count * 20, seed: Date.now() % 2 ** 31 } : { count, seed: 20261124 };

/** The engine that runs this test. */
export const ENGINE = /Firefox\//.test(navigator.userAgent)
  ? 'Firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'Chromium'
    : 'WebKit';

/** One thing that a random test does to its page, and its name for the report. */
export type Step<Page> = readonly [name: string, run: (page: Page) => unknown];

/** Fails with the steps by name. */
export const nameSteps = <Page>(details: RunDetails<[Step<Page>[]]>): void => {
  if (!details.failed) return;
  const steps = details.counterexample?.[0].map(([name]) => name).join(', ');
  throw new Error(`seed ${details.seed}, after: ${steps}\n${String(details.errorInstance)}`, {
    cause: details.errorInstance,
  });
};

/** Sets an attribute; null takes it away. */
export const setOrRemove = (element: Element, name: string, value: string | null): void => {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};
