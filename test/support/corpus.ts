/** The reports of tests and hooks: one of them may need several files at once. */
const reports = new WeakMap<Mocha.Runnable, Promise<unknown>>();

/** Reports to the server, once, how many tests are skipped with a test or hook. */
const reportSkipped = async (test: Mocha.Runnable): Promise<void> => {
  const tests = 'type' in test && test.type === 'hook' ? (test.parent?.total() ?? 1) : 1;
  // each report has a URL of its own, because the server caches responses
  const report = reports.get(test) ?? fetch(`/captures/skipped?tests=${tests}&of=${crypto.randomUUID()}`);
  reports.set(test, report);
  await report;
};

/**
 * A file of the captures, as text. Skips the running test, or all tests of its hook, if the captures are not here: they
 * are not in the repository.
 * @param path Relative to the folder of captures: `postings/lever/acme.json`.
 */
export const capturedText = async ({ test }: Mocha.Context, path: string): Promise<string> => {
  const response = await fetch(`/captures/${path}`);
  if (response.status === 204 && test) {
    await reportSkipped(test);
    test.skip();
  }
  if (!response.ok) throw new Error(`${path} is not among the captures`);
  return response.text();
};

/** A response of a recruiting system, parsed. */
export const capturedJson = async (test: Mocha.Context, path: string): Promise<unknown> =>
  JSON.parse(await capturedText(test, path));

/** The list in `hostile/<name>.json`. */
export const corpus = async <Entry>(test: Mocha.Context, name: string): Promise<readonly Entry[]> => {
  const entries = await capturedJson(test, `hostile/${name}.json`);
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${name}.json must be a list`);
  return entries as readonly Entry[]; // the test knows the shape of its list
};
