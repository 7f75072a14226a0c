import type { Issue } from './issue.js';
import type { Problem } from './issue-messages.js';

const reported = new Set<string>();

/** Where the words cannot be had, as on a copy of the page without that file, the code has to do. */
const fallbackProblem = ({ code, path }: Issue): Problem => ({
  code,
  path,
  message: path,
  hint: '',
  severity: 'warning',
});

/** Puts issues into words. They are downloaded only now: most pages never need them. */
export const toProblems = async (issues: readonly Issue[]): Promise<readonly Problem[]> => {
  if (issues.length === 0) return [];
  const { toProblem } = await import('./issue-messages.js').catch(() => ({ toProblem: fallbackProblem }));
  return issues.map(toProblem);
};

/** Tells the page's author about problems on the console, each once a page; advice stays in `problems`. */
export const warnOnce = async (issues: readonly Issue[]): Promise<void> => {
  for (const { code, path, message, hint, severity } of await toProblems(issues)) {
    const key = `${code} ${path} ${message}`;
    if (severity === 'advice' || reported.has(key)) continue;
    reported.add(key);
    console.warn(`[job-posting] ${code}: ${message} ${hint}`);
  }
};
