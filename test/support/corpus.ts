/** Real data from ../shared/`path`, as text; where the project stands alone, the running test is skipped, saying so. */
export const sharedText = async (test: Mocha.Context, path: string): Promise<string> => {
  const response = await fetch(`/shared/${path}`);
  if (!response.ok) {
    console.warn(`Skipped: ../shared/${path} is not here`);
    test.skip();
  }
  return response.text();
};
