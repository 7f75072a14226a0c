import { env, stdout } from 'node:process';
import type { CheckResult, CheckedPosting } from './check.js';

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;
type Color = keyof typeof CODES;
export type Colorize = (colour: Color, text: string) => string;

/** Colours where a terminal shows them: https://no-color.org, and FORCE_COLOR as in Node. */
export const createColors = (): Colorize => {
  const on = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stdout.isTTY && !env['NO_COLOR'];
  return (colour, text) => (on ? `\u001B[${CODES[colour]}m${text}\u001B[0m` : text);
};

const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  advice: 'cyan',
  required: 'yellow',
  recommended: 'cyan',
} as const;

const PHASES = { upcoming: 'cyan', open: 'green', 'closing-soon': 'yellow', closed: 'red' } as const;

const line = (paint: Colorize, severity: keyof typeof SEVERITY_COLORS, text: string): string =>
  `    ${paint(SEVERITY_COLORS[severity], severity.padEnd(11))} ${text}`;

const postingLines = ({ title, organization, phase, status, advice }: CheckedPosting, paint: Colorize): string[] => [
  `  ${paint('bold', title)}${organization ? `, ${organization}` : ''}  ${paint(PHASES[phase], phase)}${status ? paint('dim', `  ${status}`) : ''}`,
  ...advice.map(({ severity, message }) => line(paint, severity, `${message} ${paint('dim', '(Google)')}`)),
];

/** What `check` found, for people. */
export const report = ({ name, source, postings, problems }: CheckResult, paint: Colorize): string =>
  [
    `${paint('bold', name === '-' ? 'standard input' : name)}  ${source ?? 'unknown form'}, ${postings.length} ${postings.length === 1 ? 'posting' : 'postings'}`,
    ...postings.flatMap((posting) => postingLines(posting, paint)),
    ...(problems.length > 0 ? ['  Problems'] : []),
    ...problems.map(({ severity, code, message, hint }) =>
      line(paint, severity, `${message} ${hint} ${paint('dim', code)}`),
    ),
  ].join('\n');
