import type { SourcePosting } from './source.js';
import { TracedValue } from './traced-value.js';

const titleOf = ({ fields: { title } }: SourcePosting): unknown =>
  title instanceof TracedValue ? title.value : undefined;

/** Removes an id that postings with different titles share: it identifies the employer, or is a placeholder. */
export const withoutSharedIds = (rows: readonly SourcePosting[]): SourcePosting[] => {
  const titles = new Map<string | null, Set<unknown>>();
  for (const row of rows) titles.set(row.id, (titles.get(row.id) ?? new Set()).add(titleOf(row)));
  return rows.map((row) => (titles.get(row.id)?.size === 1 ? row : { ...row, id: null }));
};
