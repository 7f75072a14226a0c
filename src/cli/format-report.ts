import type { Problem } from '../schema/issues/problem.js';
import type { Advice } from '../structured-data/index.js';
import type { CheckResult, CheckedPosting } from './check.js';
import type { Color, Line, Span } from './terminal.js';

const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  advice: 'cyan',
  required: 'yellow',
  recommended: 'cyan',
} as const satisfies Record<string, Color>;

type Severity = keyof typeof SEVERITY_COLORS;

const PHASE_COLORS = { upcoming: 'cyan', open: 'green', 'closing-soon': 'yellow', closed: 'red' } as const;

/** What an input is called. */
export const nameOf = (name: string): string => (name === '-' ? 'standard input' : name);

/** "1 posting", "2 postings". */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const severitySpan = (severity: Severity): Span => [SEVERITY_COLORS[severity], severity];

const item = (severity: Severity, ...text: readonly Span[]): Line => [
  '    ',
  [SEVERITY_COLORS[severity], severity.padEnd(11)],
  ' ',
  ...text,
];

const heading = ({ title, organization, phase, status }: CheckedPosting): Line => [
  '  ',
  ['bold', title],
  ...(organization ? [`, ${organization}`] : []),
  '  ',
  [PHASE_COLORS[phase], phase],
  ...(status ? [['dim', `  ${status}`] as const] : []),
];

interface SharedAdvice {
  readonly advice: Advice;
  /** How many postings lack it. */
  readonly times: number;
}

/** What is listed once for several postings: recommendations that they share, and requirements that all of them lack. */
const sharedAdvice = (postings: readonly CheckedPosting[]): SharedAdvice[] => {
  const byMessage = new Map<string, SharedAdvice>();
  for (const { advice: all } of postings)
    for (const advice of new Map(all.map((one) => [one.message, one])).values())
      byMessage.set(advice.message, { advice, times: (byMessage.get(advice.message)?.times ?? 0) + 1 });
  return [...byMessage.values()]
    .filter(({ advice, times }) => times > 1 && (times === postings.length || advice.severity === 'recommended'))
    .sort((one, other) => other.advice.severity.localeCompare(one.advice.severity, 'en') || other.times - one.times);
};

/** Every error; of other problems each kind once, with the number of others like it. */
const problemLines = (problems: readonly Problem[]): Line[] => {
  const byKind = new Map<string, { first: Problem; more: number }>();
  for (const [index, problem] of problems.entries()) {
    const { severity, code, message } = problem;
    const kind = severity === 'error' ? `${index}` : `${code} ${message.replaceAll(/\[\d+\]/g, '[]')}`;
    byKind.set(kind, { first: byKind.get(kind)?.first ?? problem, more: (byKind.get(kind)?.more ?? -1) + 1 });
  }
  return [...byKind.values()].map(({ first: { severity, code, message, hint }, more }) =>
    item(severity, `${message} ${hint} `, ['dim', more > 0 ? `${code}, ${more} more like it` : code]),
  );
};

/** The report of one input that was read. */
export const formatReport = ({ name, source, postings, problems }: CheckResult): Line[] => {
  const shared = sharedAdvice(postings);
  const isShared = ({ message }: Advice): boolean => shared.some(({ advice }) => advice.message === message);
  return [
    [['bold', nameOf(name)], `  ${source ?? 'unknown format'}, ${count(postings.length, 'posting')}`],
    ...postings.flatMap((posting) => [
      heading(posting),
      ...posting.advice.filter((advice) => !isShared(advice)).map(({ severity, message }) => item(severity, message)),
    ]),
    ...(shared.length > 0 ? [['  In several postings']] : []),
    ...shared.map(({ advice: { severity, message }, times }) =>
      item(severity, `${message} `, ['dim', times === postings.length ? 'all' : `${times} of ${postings.length}`]),
    ),
    ...(problems.length > 0 ? [['  Problems']] : []),
    ...problemLines(problems),
  ];
};

/** "3 inputs, 41 postings, 2 errors, 5 warnings, 1 could not be read". */
export const formatSummary = (results: readonly CheckResult[]): Line => {
  const sum = (countIn: (result: CheckResult) => number): number =>
    results.reduce((total, result) => total + countIn(result), 0);
  const problems = (wanted: string): number =>
    sum((result) => result.problems.filter(({ severity }) => severity === wanted).length);
  const errors = problems('error');
  const unread = sum(({ failure }) => Number(failure !== null));
  return [
    `${count(results.length, 'input')}, ${count(
      sum(({ postings }) => postings.length),
      'posting',
    )}, `,
    [errors > 0 ? 'red' : 'green', count(errors, 'error')],
    `, ${count(problems('warning'), 'warning')}`,
    ...(unread > 0 ? [', ', ['red', `${unread} could not be read`] as const] : []),
  ];
};
