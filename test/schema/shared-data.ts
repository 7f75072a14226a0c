import { sharedText } from '../support/corpus.js';

/** The list in ../shared/data/hostile/`name`.json; where it is missing, the running test is skipped, saying so. */
export const corpus = async <Entry>(test: Mocha.Context, name: string): Promise<readonly Entry[]> => {
  const entries: unknown = JSON.parse(await sharedText(test, `data/hostile/${name}.json`));
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${name}.json must be a list`);
  return entries as readonly Entry[];
};
