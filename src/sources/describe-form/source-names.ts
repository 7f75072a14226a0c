import type { SourceName } from '../source.js';

/** The sources as their makers write them. */
export const SOURCE_NAMES: Readonly<Record<SourceName, string>> = {
  ashby: 'Ashby',
  greenhouse: 'Greenhouse',
  'json-ld': 'JSON-LD',
  lever: 'Lever',
  list: 'a list of jobs',
  personio: 'Personio',
  posting: 'this library’s own form',
  recruitee: 'Recruitee',
  smartrecruiters: 'SmartRecruiters',
  table: 'a table',
  teamtailor: 'Teamtailor',
  workable: 'Workable',
};
