/** The rules between the fields of one object, by name. Nothing else is exported here. */
import type { ProblemCode } from './problems.js';

/** The fields of an object, each of which has passed its own check. */
type Fields = Readonly<Record<string, unknown>>;

/** What is wrong, and the field that is left out for it; without one, the whole object is. */
export type Broken = readonly [code: ProblemCode, blamed?: string];

/** A rule between the fields of one object: null where it holds. */
export type Rule = (fields: Fields) => Broken | null;

/** Compared on the shorter of the two, so that May and 18 May are not in conflict. */
const inOrder = (start: unknown = '', end: unknown = '9999'): boolean => {
  const [from, to] = [String(start), String(end)];
  return to.slice(0, from.length) >= from.slice(0, to.length);
};

export const salaryOrder: Rule = ({ minValue = 0, maxValue = Infinity }) =>
  Number(minValue) > Number(maxValue) ? ['salary-reversed'] : null;
export const salaryStated: Rule = ({ value, minValue, maxValue, note }) =>
  (value ?? minValue ?? maxValue ?? note) === undefined ? ['salary-empty'] : null;
export const cohortOrder: Rule = ({ start, end }) => (inOrder(start, end) ? null : ['date-order', 'end']);
export const cohortStated: Rule = ({ start, label }) => ((start ?? label) === undefined ? ['start-date-empty'] : null);
export const windowOrder: Rule = ({ earliest, latest }) =>
  inOrder(earliest, latest) ? null : ['date-order', 'latest'];
