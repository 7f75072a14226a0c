import type { RunDetails } from 'fast-check';

/** Set by the test runner: whether NIGHTLY is in its environment. */
declare const NIGHTLY: boolean;

export const isNightly = NIGHTLY;

/** How many random inputs a property is tried with; more with NIGHTLY. */
export const RUNS = NIGHTLY ? 20_000 : 1000;

/** Number and seed of random sequences: `count`, always the same; with NIGHTLY twenty times as many, always others. */
export const propertyRuns = (count: number): { count: number; seed: number } =>
  NIGHTLY ? { count: count * 20, seed: Date.now() % 2 ** 31 } : { count, seed: 20261124 };

/** The engine that runs this test. */
export const ENGINE = /Firefox\//.test(navigator.userAgent)
  ? 'Firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'Chromium'
    : 'WebKit';

/** One action of a random sequence, with its name for the report. */
export type Step<Page> = readonly [name: string, run: (page: Page) => unknown];

/** fast-check's reporter: fails with the names of the steps. */
export const reportSteps = <Page>(details: RunDetails<[Step<Page>[]]>): void => {
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
