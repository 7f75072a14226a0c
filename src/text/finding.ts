import type { Span } from './document/chars.js';
import type { Line } from './document/line.js';

/** A value, and the words that state it. */
export interface Finding<Value> {
  readonly value: Value;
  readonly span: Span;
  /** Whether the text leaves another reading, so that a person should look. */
  readonly isUnsure?: boolean;
  /** The other readings. */
  readonly readings?: readonly unknown[];
}

/** A finding in the characters of a line from `from` to `to`, which is not included. */
export const found = <Value>(
  value: Value,
  line: Line,
  from = 0,
  to = line.text.length,
  doubt: Pick<Finding<Value>, 'isUnsure' | 'readings'> = {},
): Finding<Value> => ({ value, span: line.chars.span(from, to), ...doubt });

/** How many findings of a field are compared with each other: more are no statement about a job. */
export const FINDINGS_MAX = 200;

/** The findings without those whose key was there before. */
export const distinct = <Value>(
  findings: readonly Finding<Value>[],
  keyOf: (value: Value) => string,
): Finding<Value>[] => {
  const byKey = new Map<string, Finding<Value>>();
  for (const finding of findings) {
    const key = keyOf(finding.value);
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()].slice(0, FINDINGS_MAX);
};
