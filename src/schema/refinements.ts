/** The rules between the fields of one object, by name. Nothing else is exported here. */
import type { ProblemCode } from './issues/problem.js';

/** The fields that rules read. Each has passed its own check. */
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

/** What is wrong, and the field that is left out for it; without one, the whole object is. */
export type Violation = readonly [code: ProblemCode, blamed?: string];

/** A rule between the fields of one object: null where it holds. */
export type Refinement = (fields: Fields) => Violation | null;

/** Compared on the shorter of the two, so that May and 18 May are not in conflict. */
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
