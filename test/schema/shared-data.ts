/** Real data from beside the project, or null where the project stands alone. */
const load = async (name: string): Promise<unknown> => {
  const response = await fetch(`/shared/data/hostile/${name}.json`);
  return response.ok ? response.json() : null;
};

/** The list in ../shared/data/hostile/`name`.json; where it is missing, the running test is skipped, saying so. */
export const corpus = async <Entry>(test: Mocha.Context, name: string): Promise<readonly Entry[]> => {
  const entries = await load(name);
  if (entries === null) {
    console.warn(`Skipped: ../shared/data/hostile/${name}.json is not here`);
    test.skip();
  }
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${name}.json must be a list`);
  return entries as readonly Entry[];
};
