/** Set by the test runner: whether NIGHTLY is in its environment. */
declare const NIGHTLY: boolean;

/** Random inputs a property is tried with: many at night, enough on every push. */
export const RUNS = NIGHTLY ? 20_000 : 1000;
export const isNightly = NIGHTLY;
