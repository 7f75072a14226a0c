import type { Problem } from '../schema/issues/problem.js';
import type { Advice } from '../structured-data/index.js';
import type { CheckResult, CheckedPosting } from './check.js';
import type { Reading } from './read-input.js';
import type { Color, Line, Span } from './terminal.js';

/** The worst first. */
const SEVERITY_COLORS = {
  error: 'red',
  required: 'yellow',
  warning: 'yellow',
  recommended: 'cyan',
  advice: 'cyan',
} as const satisfies Record<string, Color>;

type Severity = keyof typeof SEVERITY_COLORS;

const PHASE_COLORS = { upcoming: 'cyan', open: 'green', 'closing-soon': 'yellow', closed: 'red' } as const;

/** What an input is called. */
export const nameOf = (name: string): string => (name === '-' ? 'standard input' : name);

/** "1 posting", "2 postings". */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

export const severitySpan = (severity: Severity): Span => [SEVERITY_COLORS[severity], severity];

const heading = ({ title, organization, phase, status }: CheckedPosting): Line => [
  '  ',
  ['bold', title],
  ...(organization ? [`, ${organization}`] : []),
  '  ',
  [PHASE_COLORS[phase], phase],
  ...(status ? [['dim', `  ${status}`] as const] : []),
];

/** A line about a posting or an input: a problem, or what Google would miss. */
interface ReportedIssue {
  readonly severity: Severity;
  readonly text: string;
  readonly note?: string;
  /** The same for the same thing wrong with another posting. */
  readonly kind: string;
}

const ofProblem = ({ severity, code, message, hint }: Problem): ReportedIssue => ({
  severity,
  text: `${message} ${hint}`,
  note: code,
  kind: `${code} ${message.replaceAll(/\[\d+\]/g, '[]')}`,
});

const ofAdvice = ({ severity, code, message }: Advice): ReportedIssue => ({ severity, text: message, kind: code });

const issueLine = ({ severity, text, note }: ReportedIssue): Line => [
  '    ',
  [SEVERITY_COLORS[severity], severity.padEnd(11)],
  ` ${text}`,
  ...(note ? [['dim', `  ${note}`] as const] : []),
];

const SEVERITIES = Object.keys(SEVERITY_COLORS);

/** The worst first. */
const issueLines = (issues: readonly ReportedIssue[]): Line[] =>
  issues.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)).map(issueLine);

/** One issue of each kind, and how often there is one. */
const byKind = (issues: readonly ReportedIssue[]): { first: ReportedIssue; times: number }[] => {
  const kinds = new Map<string, { first: ReportedIssue; times: number }>();
  for (const issue of issues) {
    const known = kinds.get(issue.kind);
    kinds.set(issue.kind, { first: known?.first ?? issue, times: (known?.times ?? 0) + 1 });
  }
  return [...kinds.values()];
};

const withNote = (issue: ReportedIssue, note: string): ReportedIssue => ({
  ...issue,
  note: [issue.note, note].filter(Boolean).join(', '),
});

/** What is listed once for several postings: advice that they share, and other issues that all of them share. */
const sharedIssues = (postings: readonly (readonly ReportedIssue[])[]): ReportedIssue[] =>
  byKind(postings.flatMap((issues) => byKind(issues).map(({ first }) => first)))
    .filter(({ first: { severity }, times }) => {
      const isAdvice = severity === 'recommended' || severity === 'advice';
      return severity !== 'error' && times > 1 && (isAdvice || times === postings.length);
    })
    .map(({ first, times }) => withNote(first, times === postings.length ? 'all' : `${times} of ${postings.length}`));

/** The problems of each posting; null for those of no posting, or of one that shares its title. */
const problemsByPosting = ({ postings, problems }: CheckResult): Map<CheckedPosting | null, Problem[]> => {
  const byTitle = new Map<string | undefined, CheckedPosting | null>();
  for (const posting of postings) byTitle.set(posting.title, byTitle.has(posting.title) ? null : posting);
  const groups = new Map<CheckedPosting | null, Problem[]>();
  for (const problem of problems) {
    const posting = postings.length === 1 ? (postings[0] ?? null) : (byTitle.get(problem.title) ?? null);
    groups.set(posting, [...(groups.get(posting) ?? []), problem]);
  }
  return groups;
};

/** Issues about no posting: every error, and one of each other kind with the number of others like it. */
const otherIssues = (problems: readonly Problem[]): ReportedIssue[] => {
  const issues = problems.map(ofProblem);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const others = byKind(issues.filter(({ severity }) => severity !== 'error'));
  return [
    ...errors,
    ...others.map(({ first, times }) => (times > 1 ? withNote(first, `${times - 1} more like it`) : first)),
  ];
};

/** The report of one input that was read. */
export const formatReport = (result: CheckResult): Line[] => {
  const { name, source, postings } = result;
  const problems = problemsByPosting(result);
  const all = postings.map((posting) => [
    ...(problems.get(posting) ?? []).map(ofProblem),
    ...posting.advice.map(ofAdvice),
  ]);
  const shared = sharedIssues(all);
  const sharedKinds = new Set(shared.map(({ kind }) => kind));
  const others = otherIssues(problems.get(null) ?? []);
  return [
    [['bold', nameOf(name)], `  ${source ?? 'unknown format'}, ${count(postings.length, 'posting')}`],
    ...postings.flatMap((posting, index) => [
      heading(posting),
      ...issueLines((all[index] ?? []).filter(({ kind }) => !sharedKinds.has(kind))),
    ]),
    ...(shared.length > 0 ? [['  In several postings']] : []),
    ...issueLines(shared),
    ...(others.length > 0 ? [['  Problems']] : []),
    ...issueLines(others),
  ];
};

/** What is wrong with an input in short: its errors, and one problem of each other kind. */
export const formatProblems = ({ name, source, postings, problems }: Reading): Line[] => [
  [['bold', nameOf(name)], `  ${source ?? 'unknown format'}, ${count(postings.length, 'posting')}`],
  ...issueLines(otherIssues(problems)),
];

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
