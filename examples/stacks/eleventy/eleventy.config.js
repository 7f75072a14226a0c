import { readFileSync } from 'node:fs';

const posting = JSON.parse(readFileSync(new URL('../posting.json', import.meta.url), 'utf8'));

export default (config) => {
  config.addGlobalData('postings', [posting]);
  config.addFilter('json', (data) => JSON.stringify(data).replaceAll('<', '\\u003c'));
  config.addPassthroughCopy({ '../node_modules/job-posting-elements/dist/*.min.js': 'elements' });
  return { dir: { output: 'dist' } };
};
