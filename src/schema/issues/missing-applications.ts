import type { Issue } from './issue.js';

/**
 * The issues of a list of postings: if none of them says how to apply, one issue says so for all, at `[*].application`.
 *
 * @param count The number of postings.
 */
export const mergeMissingApplications = (issues: readonly Issue[], count: number): readonly Issue[] => {
  const missing = issues.filter(({ code }) => code === 'application-missing');
  const [first] = missing;
  if (!first || count < 2 || missing.length < count) return issues;
  const { title: _, ...shared } = first; // it stands for all of them
  const all = { ...shared, path: first.path.replace(/\[\d+\]/g, '[*]') };
  return issues.flatMap((issue) => (issue === first ? [all] : missing.includes(issue) ? [] : [issue]));
};
