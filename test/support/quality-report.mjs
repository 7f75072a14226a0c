// Writes docs/quality.md from test/quality.json and what the tests of the last complete run recorded.
import { writeFileSync } from 'node:fs';
import { QUALITY, readMetrics } from './quality.mjs';

const unique = (values) => [...new Set(values)];
const cell = (texts) => texts.join('<br>').replaceAll('|', '\\|');

const row = ([id, { goal, target }], metrics) => {
  const values = unique(metrics.map(({ value }) => value)).map((value) => {
    const engines = metrics.filter((metric) => metric.value === value).map(({ engine }) => engine);
    return `${value} (${unique(engines).join(', ')})`;
  });
  const tests = unique(metrics.map(({ test }) => test)).sort((a, b) => a.localeCompare(b));
  return `| ${id} | ${goal} | ${target} | ${cell(values)} | ${cell(tests.map((test) => `[${test.slice(5)}](../${test})`))} |`;
};

/** @returns The ids that no test recorded, because its browser or data is missing: then the file stays as it is. */
export const writeQualityReport = () => {
  const metrics = readMetrics();
  const missing = Object.keys(QUALITY).filter((wanted) => !metrics.some(({ id }) => id === wanted));
  if (missing.length > 0) return missing;
  const rows = Object.entries(QUALITY).map((entry) =>
    row(
      entry,
      metrics.filter(({ id }) => id === entry[0]),
    ),
  );
  const text = `# Quality

S is security, R reliability, A accessibility. \`npm run test:all\` writes this table from what its tests measure.

| | Goal | Target | Measured | Tests |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  writeFileSync(new URL('../../docs/quality.md', import.meta.url), text);
  return [];
};
