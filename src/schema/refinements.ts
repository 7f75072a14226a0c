/** The rules between the fields of one object, by name. The parser finds them by their export: export nothing else. */
import type { ProblemCode } from './issues/problem.js';

/** The fields that the rules compare. Each has passed its own check. */
export interface Fields {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly note?: string;
  readonly start?: string;
  readonly end?: string;
  readonly label?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** The problem, and the field to leave out because of it. Default: the whole object. */
export type Violation = readonly [code: ProblemCode, field?: string];

/** A rule between the fields of one object. Returns null if they follow it. */
export type Refinement = (fields: Fields) => Violation | null;

/** Compares as many digits as both dates have, so that May and 18 May are in order. */
const inOrder = (start = '', end = '9999'): boolean => end.slice(0, start.length) >= start.slice(0, end.length);

export const salaryOrder: Refinement = ({ minValue = 0, maxValue = Infinity }) =>
  minValue > maxValue ? ['salary-reversed'] : null;
export const salaryStated: Refinement = ({ value, minValue, maxValue, note }) =>
  (value ?? minValue ?? maxValue ?? note) === undefined ? ['salary-empty'] : null;
export const cohortOrder: Refinement = ({ start, end }) => (inOrder(start, end) ? null : ['date-order', 'end']);
export const cohortStated: Refinement = ({ start, label }) =>
  (start ?? label) === undefined ? ['start-date-empty'] : null;
export const windowOrder: Refinement = ({ earliest, latest }) =>
  inOrder(earliest, latest) ? null : ['date-order', 'latest'];
