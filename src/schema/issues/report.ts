import { lazy } from '../../lazy/lazy.js';
import { type Issue, partMissing } from './issue.js';
import { type MessageEntry, PART_MISSING, type Problem } from './problem.js';

const messages = lazy(() => import('./issue-messages.js'), 'listProblems');

const reported = new Set<string>();

const UNKNOWN: MessageEntry = ['warning', '{path}', ''];

/**
 * The problem of an issue without issue-messages.ts, which may be the file that is missing: then other problems have only
 * a code and a path.
 */
const fallbackProblem = ({ code, path, received }: Issue): Problem => {
  const [severity, template, hint] = code === 'part-missing' ? PART_MISSING : UNKNOWN;
  const reason = received instanceof Error ? received.message : String(received);
  const message = template.replace('{path}', path).replace('{received}', () => reason);
  return { code, path, message, hint, severity };
};

/** The problems of issues, at most 101. Never rejects. The messages are loaded on first use: most pages never need them. */
export const toProblems = async (issues: readonly Issue[]): Promise<readonly Problem[]> => {
  if (issues.length === 0) return [];
  const loaded = issues.every(({ code }) => code === 'part-missing') ? null : await messages.get();
  const all = messages.current === null ? [...issues, partMissing(messages)] : issues;
  return loaded?.listProblems(all) ?? all.map(fallbackProblem);
};

/** Logs each problem to the console, once per page. Advice is not logged. Never rejects. */
export const warnOnce = async (issues: readonly Issue[]): Promise<void> => {
  for (const { code, path, message, hint, severity } of await toProblems(issues)) {
    const key = `${code} ${path} ${message}`;
    if (severity === 'advice' || reported.has(key)) continue;
    reported.add(key);
    console.warn(`[job-posting] ${code}: ${message} ${hint}`);
  }
};
