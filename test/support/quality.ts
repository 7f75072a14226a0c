import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Records for docs/quality.md what the running test has shown in this browser.
 *
 * @param id A key of test/quality.json, such as `S1`.
 * @param value Counts and limits, never timings, so that two runs say the same.
 */
export const recordMetric = async (id: string, value: string): Promise<void> => {
  await executeServerCommand('record-metric', { id, value });
};
