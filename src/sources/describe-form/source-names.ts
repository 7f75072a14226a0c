import type { SourceName } from '../source.js';

/** The sources as their makers write them. */
export const SOURCE_NAMES: Readonly<Record<SourceName, string>> = {
  ashby: 'Ashby',
  bamboohr: 'BambooHR',
  feed: 'an RSS or Atom feed',
  greenhouse: 'Greenhouse',
  'job-xml': 'a job feed in XML',
  'json-ld': 'JSON-LD',
  lever: 'Lever',
  list: 'a list of jobs',
  microdata: 'a page with microdata or RDFa',
  personio: 'Personio',
  posting: 'this library’s own form',
  recruitee: 'Recruitee',
  smartrecruiters: 'SmartRecruiters',
  table: 'a table',
  teamtailor: 'Teamtailor',
  usajobs: 'USAJOBS',
  workable: 'Workable',
  workday: 'Workday',
};
