import type { ProblemCode } from './problems.js';
import { isPartialDate } from './iso.js';

/** A rule between the fields of one object. */
export interface Rule {
  check(fields: Fields): boolean;
  readonly code: ProblemCode;
  /** The field that is left out when the rule is broken; without it, the whole object is. */
  readonly blames?: string;
}

/** The fields of an object, each of which has passed its own check. */
type Fields = Readonly<Record<string, unknown>>;

/** Compared on the shorter of the two, so that May and 18 May are not in conflict. */
const inOrder = (start: unknown = '', end: unknown = '9999'): boolean => {
  const [from, to] = [String(start), String(end)];
  return to.slice(0, from.length) >= from.slice(0, to.length);
};

export const RULES = {
  salaryOrder: {
    check: ({ minValue = 0, maxValue = Infinity }) => Number(minValue) <= Number(maxValue),
    code: 'salary-reversed',
  },
  salaryStated: {
    check: ({ value, minValue, maxValue, note }) => (value ?? minValue ?? maxValue ?? note) !== undefined,
    code: 'salary-empty',
  },
  cohortOrder: { check: ({ start, end }) => inOrder(start, end), code: 'date-order', blames: 'end' },
  cohortStated: { check: ({ start, label }) => (start ?? label) !== undefined, code: 'start-date-empty' },
  windowOrder: { check: ({ earliest, latest }) => inOrder(earliest, latest), code: 'date-order', blames: 'latest' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** Where the key depends on the text: an e-mail address or a link, a date or a name for it. */
const TEXT_KEYS: Readonly<Record<string, (text: string) => string>> = {
  'email or url': (text) => (text.includes('@') && !text.includes('/') ? 'email' : 'url'),
  'start or label': (text) => (isPartialDate(text) ? 'start' : 'label'),
};

/** The key that `text` stands for when it is given in place of an object. */
export const textKeyOf = (textKey: string, text: string): string => TEXT_KEYS[textKey]?.(text) ?? textKey;
