import type { Problem } from './messages/problems.js';

const said = new Set<string>();

/** Tells the page's author about `problems` on the console, each once a page; advice stays in `problems`. */
export const warnOnce = (problems: readonly Problem[]): void => {
  for (const { code, path, message, hint, severity } of problems) {
    const key = `${code} ${path} ${message}`;
    if (severity === 'advice' || said.has(key)) continue;
    said.add(key);
    console.warn(`[job-posting] ${code}: ${message} ${hint}`);
  }
};
