import type { Finding } from './schema/finding.js';
import type { Problem } from './schema/problems.js';

const said = new Set<string>();

/** Where the words cannot be had, as on a copy of the page without that file, the code has to do. */
const wordless = ({ code, path }: Finding): Problem => ({ code, path, message: path, hint: '', severity: 'warning' });

/** Puts findings into words. They are downloaded only now: most pages never need them. */
export const explain = async (findings: readonly Finding[]): Promise<readonly Problem[]> => {
  if (findings.length === 0) return [];
  const { toProblem } = await import('./schema/problems.js').catch(() => ({ toProblem: wordless }));
  return findings.map(toProblem);
};

/** Tells the page's author about problems on the console, each once a page; advice stays in `problems`. */
export const warnOnce = async (findings: readonly Finding[]): Promise<void> => {
  for (const { code, path, message, hint, severity } of await explain(findings)) {
    const key = `${code} ${path} ${message}`;
    if (severity === 'advice' || said.has(key)) continue;
    said.add(key);
    console.warn(`[job-posting] ${code}: ${message} ${hint}`);
  }
};
