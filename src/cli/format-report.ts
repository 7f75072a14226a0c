import { env, stdout } from 'node:process';
import type { CheckResult, CheckedPosting } from './check.js';

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;
type Color = keyof typeof CODES;
export type Colorize = (color: Color, text: string) => string;

/** Colors text if the output is a terminal, or as NO_COLOR (https://no-color.org) and FORCE_COLOR (as in Node) demand. */
export const createColors = (): Colorize => {
  const on = env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stdout.isTTY && !env['NO_COLOR'];
  return (color, text) => (on ? `\u001B[${CODES[color]}m${text}\u001B[0m` : text);
};

const SEVERITY_COLORS = {
  error: 'red',
  warning: 'yellow',
  advice: 'cyan',
  required: 'yellow',
  recommended: 'cyan',
} as const;

const PHASES = { upcoming: 'cyan', open: 'green', 'closing-soon': 'yellow', closed: 'red' } as const;

const line = (colorize: Colorize, severity: keyof typeof SEVERITY_COLORS, text: string): string =>
  `    ${colorize(SEVERITY_COLORS[severity], severity.padEnd(11))} ${text}`;

const postingLines = ({ title, organization, phase, status, advice }: CheckedPosting, colorize: Colorize): string[] => [
  `  ${colorize('bold', title)}${organization ? `, ${organization}` : ''}  ${colorize(PHASES[phase], phase)}${status ? colorize('dim', `  ${status}`) : ''}`,
  ...advice.map(({ severity, message }) => line(colorize, severity, `${message} ${colorize('dim', '(Google)')}`)),
];

/** The report of one input, as text for a terminal. */
export const formatReport = ({ name, source, postings, problems }: CheckResult, colorize: Colorize): string =>
  [
    `${colorize('bold', name === '-' ? 'standard input' : name)}  ${source ?? 'unknown format'}, ${postings.length} ${postings.length === 1 ? 'posting' : 'postings'}`,
    ...postings.flatMap((posting) => postingLines(posting, colorize)),
    ...(problems.length > 0 ? ['  Problems'] : []),
    ...problems.map(({ severity, code, message, hint }) =>
      line(colorize, severity, `${message} ${hint} ${colorize('dim', code)}`),
    ),
  ].join('\n');
